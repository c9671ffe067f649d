import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'enabling-governance',
  title: 'Governance that speeds up change',
  asks: 'Structures that let decisions be made faster, give authority to act, or start where people are ready.',
  leaders: true,
  strong: [
    '^ (create|creating|establish|establishing|build|building|set up|setting up|design|designing|shape|shaping)? (be|being|act|acting|have|having|show|showing|a|an|the|to)? (governance|structures|structure|governance arrangements|arrangements) ..3 (drive|drives|speed|speeds|speed up|speeds up|accelerate|accelerates|quicken|quickens|help ..1 change) ..4 (change|faster|quicker)',
    '(simplify|simplified|simplifying|simpler|streamline|streamlined|streamlining|reduce|reduced|reducing|cut|cutting|fewer|merge|merged|merging|lean|leaner|light touch|lighter|slim|slimmed|agile|nimble|removed|removing|strip|stripped|scrapped|abolished|halved|collapsed) ..5 (governance|committee|committees|boards|board|meetings|sub groups|subgroups|layers|approvals|approval|sign off|bureaucracy|decision making|reporting|paperwork|duplication of meetings|gateways|red tape)',
    '(faster|quick|quicker|quickly|rapid|rapidly|speed|speeds|speeding|sped|accelerate|accelerates|accelerated|accelerating|swift|swiftly|timely|prompt|same day|at pace|pace) ..4 (decision|decisions|decision making|approval|approvals|sign off|governance)',
    '(decision|decisions|decision making|approval|approvals|governance|proposal|answer) ..10 (faster|quickly|quicker|rapidly|at pace|swiftly|on the day|same day|between meetings|within ..2 (days|weeks|hours)|in ..2 (working days|days)|without delay|speed up|speeds up)',
    '(has|have|had|with|given|gave|gives|giving|delegated|clear) (the|full|them|it|groups|teams|a)? ..1 (authority|mandate|powers|permission) ..2 (to|and|for) ..2 (act|make|decide|approve|progress|spend|review|move|commit|change|discuss|agree|start|go|take|budget|lead|deliver)',
    '(delegated|devolved) (authority|powers)',
    '(groups|group|board|committee|chairs|team|teams|lead|leads|director|directors) ..6 (can|may|is able to|are able to|empowered to|free to) (now)? (approve|decide|agree|sign off|commit|make decisions|act|take decisions)',
    '(go|goes|going|went|start|starts|starting|started|begin|began|begins) ..2 (where|with|in) ..8 (energy|appetite|ready|willing|keen|asked for it|commitment|enthusiasm|volunteered|enthusiastic|momentum)',
    '(where|following|follow) the (energy|appetite|commitment|enthusiasm)', 'coalition of the willing',
    '(early adopter|pathfinder|trailblazer|first mover|vanguard) (neighbourhood|neighbourhoods|place|places|site|sites|team|teams|practices) ..12 (board|governance|mandate|authority|permission|budget|first|ready)',
    '(back|backing|backed|support|supports) (the keen|the willing|willing|those who are ready)',
    '(ready|willing|appetite|keen) & (mandate|light|authority|approvals|permission|let the other|join when)',
    '(approvals|approval|reporting|governance|oversight|checks) ..4 (light|minimal|proportionate|simple|lean)',
    '(proportionate|enabling|agile|light touch|permissive|dynamic) (governance|oversight|assurance)',
    'one (business case|sign off|approval|front door|decision)',
    '(time|wait) from ..4 (proposal|idea|bid|request) to & (fallen|fell|halved|cut|weeks to|days)',
    '(unblock|unblocking|remove|removing) ..4 (barriers|blockages|obstacles) ..8 (board|group|governance|decision|delivery)',
    'task and finish ..3 (that|which)? ..1 (closes|closed|ends|disband*)',
    '(group|partnership|board|taskforce|alliance|subgroup|sub group) ..8 (set up|established|formed|created|convened) to ..2 (coordinate|co ordinate|drive|deliver|take forward|accelerate|progress|implement|lead|unblock|oversee and support)',
    '(taken|take|taking|carried|driven) forward (by|through) ..6 (board|boards|group|groups|partnership|committee)',
    '(group|board|partnership|subgroup) ..2 (is|are|was|will)? ..1 (responsible for|to|will)? (driving|coordinate|coordinates|coordinating|drive|drives|take forward|takes forward|unblock) ..6 (implementation|delivery|change|progress|action|plan|work|local)',
    '(partnership|steering|delivery) group ..14 (also)? be (formed|established|set up|created)', '(decide|decides|decided) once',
    'chairs ..4 between meetings',
    '(board|boards|group|governance) ..6 (make|makes|making|made) ..3 (decisions|change) (faster|quickly|happen|easier)'
  ],
  except: ['(information|data|clinical|ig) governance', 'carbon reduction board', 'notice board'],
  unless: [
    'in due course', '(will|to) be reviewed to ensure', '(should|must) ..3 (continue to be|be) (submitted|considered)', 'before a decision',
    '(information|data) governance', '(subject access|statutory period)', 'to provide governance',
    '(slow|slowed|delayed) ..6 (approval|governance|decision*)'
  ],
  highest: 2,
  raise: {shown: 'say who may now decide what, and what was taken away', measured: 'say how much faster, or since when'},
  examples: {
    caught: [
      'We merged two committees and cut the number of meetings.', 'Decisions under £20,000 are made within five days.',
      'The delivery group has delegated authority to act between meetings.', 'We start where the energy is and let others join later.',
      'A lighter form of governance lets teams in Penwick move quickly.', 'Northmere now needs one business case and one sign-off.',
      'A steering group was set up to coordinate local implementation.', 'Streamlined decision making got the Ashcombe hub open by June.'
    ],
    left: [
      'The governance structure is shown in appendix C.', 'Governance will be reviewed in due course so that it is agile.',
      'The information governance team has sped up its answers.', 'All proposals must be considered by four committees.', 'The board met in June.',
      'Energy costs rose by a third.', 'The clinic cut its waiting list.', 'The driver braked quickly.'
    ]
  },
  sources: ['SKL-04', 'GOV-02']
})
