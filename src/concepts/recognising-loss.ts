import {defineConcept} from './concept.js'

const who = '(staff|you|some|people|colleagues|matrons|managers|directors|teams|nurses|volunteers|members|clinicians|practices|parishes|councils|councillors|carers|families|those|many|leaders|they|consultants|workers|users|residents|everyone|us|them|chairs|doctors|individuals|their)'

export default defineConcept({
  id: 'recognising-loss',
  title: 'Loss recognised',
  asks: 'Who loses a role, a place, status or certainty through the change is said, and how they are supported.',
  leaders: true,
  negated: 'keep',
  strong: [
    // In whatever order.
    '(staff|teams|nurses|colleagues|people|managers|members|volunteers) (is|are) losing ..8',
    '(split|separated|broken up|disbanded|dispersed|wound up|closed|moved|leaving) & (worked together|thirty years|twenty years|for years|built|friends|loved|proud|a lifetime) & (sorry|chosen|offered|thank*|miss|with|goodbye|hard) & (staff|team|teams|porters|nurses|wards|carers|people|colleagues)',
    '(leave|leaving|give up|miss|closing|automated|replaced|merged|goes|moving) & (mark it|plaque|thanked|farewell|new post|goodbye|photograph*|honour*|a say in|grieve|mentor*) & (staff|team|teams|secretaries|nurses|consultants|colleagues|managers|people|members|volunteers)',
    `${who} ..6 (will|may|stand to|are going to|is to|fear|feared|have|has|had|who) ..2 (lose|lost|losing|give up|let go|part with) ..5 (title|role|job|jobs|team|teams|post|posts|building|office|say|status|identity|friends|colleagues|place|name|uniform|control|influence|certainty|routine|service|desk|power|something|more than|home|centre|base|way|years|ward|seat|independence|standing|autonomy)`,
    '(loss|losses|losing|closing|closure|parting|goodbye|farewell) ..12 (hurts|hurt|hard|grief|grieve*|mourn*|felt|feel|feels|painful|upset|sad|matters|recognise*|acknowledge*|honour*|mark|marked|tribute|farewell|friends)',
    '(recognise|recognises|recognised|recognising|acknowledge|acknowledges|acknowledged|name|named|naming|admit|admitted|honour|understand) ..6 (loss|losses|grief|fear of losing|sense of loss|what ..3 (lose|losing|lost|giving up|leave behind)|who loses|upset|sadness|attachment|pride)',
    '(give up|gives up|gave up|giving up|letting go of|let go of|leaving behind|leave behind) ..10 (feel|feels|keenly|hurts|hurt|smart*|hard|status|title|pride|painful|sad|miss|missed|grief|mourn*|identity)',
    '(feel|feels|felt|feeling) ..3 (keenly|betrayed|bereft|bruised|displaced|irrelevant|incompetent|grief|loss|overlooked|unwanted|sad|hurt|anxious|uncertain|abandoned|diminished) ..10',
    '(takes|took|taking|take) away ..3 (more than|not just|not only|something|what|a)',
    '(more than|not just|not only) ..2 (a building|a job|a service|a post|bricks|a room|a uniform|a name) ..14',
    '(redundancy|redundancies|upheaval) ..16 (for|had|has|offered|support*|coach|access|hour|promise*|told first|each|one to one|counsel*|mentor*|listen*)',
    '(posts|post|roles|role|jobs|team|teams|title|titles|unit|centre|name) ..6 (disappear|disappears|disappearing|go|goes|end|ends|ended|close|closes|abolished|vanish*|merge|merged) ..20 (support*|coach*|mentor*|peer|farewell|help|offered|hour|counsel*|stay|told|with|each|chance|time)',
    '(offered|given|has had|have had|gets|get|receive*|paid for|set up) ..6 (mentoring|mentor|coach|coaching|counselling|farewell|peer group|protected salary|protected pay|pay protection|someone to talk|time to grieve|send off|exit interview|facilitator|outplacement) ..20',
    '(proper|real|good) (farewell|goodbye|send off|ending|thank you)', '(paid|pay) tribute to ..14',
    '(hold|held|holding) ..3 (wake|farewell|goodbye|ceremony|party) ..14 (old|ward|centre|team|closing|last|ended|service)',
    '(some|many|people|staff|colleagues) ..4 (feeling|feel|felt) (betrayed|left behind|rearranged|threatened|undervalued)',
    '(moving|moved|move) ..3 (group|team|teams|friends|residents|them) (together|as one|as a group) ..16 (keep in touch|so|friends|worker|winter|stay)',
    '(pretending|pretend|pretended) ..6 (otherwise|nobody|no one|does not hurt|painless|easy|nothing) ..8',
    '(what|who) ..4 (lose|loses|losing|lost) ..10 (and|so|from|in|by|because) & (change|move|merger|closure|reorganis*|new|closing|restructur*|service)'
  ],
  except: ['(weight|hearing|sight|memory|hair|blood|bone|job|net|tooth|pregnancy|baby|financial|data|heat) (loss|losses)', '(loss|losses) of (life|income|limb|data|earnings|power|consciousness|appetite|weight)', 'end of life', 'lose weight', 'lost (to follow up|days|income|output|productivity)', '(bereavement|bereaved)', 'lost their (lives|life|jobs)', 'closing date', 'lose their (lives|life)', 'lost ..3 (body )?weight'],
  unless: ['@deferral', '@lesson', '(bereavement|bereaved|hospice|suicide|suicidal|dementia|diagnosis|dementia)', '(section 188|trade unions|at risk are listed|pension strain|selection criteria)', '(net loss|rental income|flooding)', '(tier 2|body weight|weight loss)', '(software|code|repository|data|patch)', '(respondents|interviewees|residents|staff) ..2 (said|felt|complained|reported) ..8 (not|no one|nobody|never)', '(miscarriage|baby loss|stillbirth*|crime|victim*|smok*|alcohol)'],
  raise: {shown: 'say who loses what, and how they are supported', measured: 'say how many, and for how long'},
  examples: {
    caught: [
      'Secretaries whose work is being automated met the medical director, who thanked each of them and agreed a route to a new post.',
      'Consultants will miss having their own lists; the job plan review gives them a say in what replaces that.',
      'Some of you will lose a title held for twenty years.', 'Each matron is offered a year’s mentoring and a proper farewell to her ward.',
      'Closing the centre takes away more than a building.', 'The parishes give up their say and feel it keenly.',
      'Practice managers whose posts disappear have had an hour with the senior partner and a coach.',
      'We recognise the losses that this brings for teams in Northmere.', 'What directors are letting go of is status, and it hurts.'
    ],
    left: [
      'Bereavement support is available at the hospice.', 'The weight loss programme helped 900 people.', 'The hearing loss clinic has moved.',
      'Job losses will be kept to a minimum, and a consultation has begun.', 'The provider reported a net loss.', 'Memory loss is an early sign.',
      'The team lost the match.', 'Leaders need to recognise loss.'
    ]
  },
  sources: ['LED-06']
})
