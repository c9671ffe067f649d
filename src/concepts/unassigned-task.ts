import {defineConcept} from './concept.js'

const made = '(plan|offer|mechanism|mechanisms|arrangements|response|service|services|system|group|forum|board|network|pathway|pathways|strategy|protocol|protocols|programme|process|processes|training|agreement|provision|point of contact|points of contact|contact point|register|hub|hubs|team|teams|resource|resources|campaign|framework|policy|guidance|link|links|review|reviews|evaluation|investment|funding|capacity|leadership|coordination|co ordination|governance|monitoring|communication|information sharing)'
const undertaken = '(put in place|set up|established|developed|created|introduced|implemented|commissioned|delivered|designed|provided|improved|strengthened|reviewed|monitored|reported|evaluated|taken forward|progressed|driven|undertaken|carried out|explored|considered|agreed|published|shared|updated|refreshed|expanded|extended|increased|promoted|prioritised|addressed|embedded|rolled out|coordinated|co ordinated|produced|funded|resourced|invested|recruited|trained|appointed|formed|piloted|tested|overseen|identified|defined|made available|turned into|translated into|brought together|aligned|redesigned|simplified)'

export default defineConcept({
  id: 'unassigned-task',
  title: 'Task without an owner',
  asks: 'Something is to be set up, made or done, and the sentence names nobody who will do it.',
  strong: [
    // It is to be there, one day, somehow.
    `there (needs|need|has|have|will need|ought) to be ..5 ${made}`, `there (must|should|will|shall) be ..6 ${made}`, `there is a (clear|pressing|strong|real|continuing|growing|need)? ..1 (need|requirement) for ..4 ${made}`,
    // It is to be done, by nobody.
    `(should|must|needs to|need to|has to|have to|ought to|will need to) ..1 be ..2 ${undertaken}`, `will ..1 be ..3 ${undertaken}`, `(is|are) to be ..1 ${undertaken}`,
    'will be developed into', '(greater|more|better|further) ..3 (needs|need) to (take place|happen|be done)', '(work|action|steps) (needs|need|should|must|will need) to? ..1 (happen|take place|be taken|begin|start|continue)'
  ],
  except: [
    '(care|treatment|discharge|personal|support|crisis|wellbeing) (plan|plans|package|packages|assessment|assessments) ..6 be ..2', 'as (it|they) (should|must) be', '(will|can|may|should|must) be (used|seen|found|noted|viewed|read|available on|able|affected|required to|asked|expected)',
    '(will|should|must) be (considered|seen|treated|regarded) (as|to)', 'it (should|must|will) be (noted|recognised|remembered|acknowledged|considered)',
    '(how|whether|what|which|who|where|when|anticipated|expected|hoped) ..12 (will|should|must|needs to|need to) ..1 be ..2', '(population|demand|prevalence|number|numbers|rate|rates|costs|pressure) ..6 will be'
  ],
  unless: [
    '(by|with) ..4 (<role>|<sector>|<people>|@forum|team|teams|us|people|staff|clinicians|partners|volunteers|providers)', '(through|via|from|by|at) ..8 @forum', `${undertaken} ..1 by (each|every|all|both|our|its|their|local|a|an) ..2`, `${undertaken} ..1 by the ..3 (council|trust|partnership|service|unit|department|office|authority|hub|practice|practices|company|regulator|university|lead|leads)`, '(led|owned|chaired|overseen|delivered|run|monitored|reviewed|funded) by (the|our|a|each|all|its|local|every) ..4',
    '(we|leaders|partners) ..2 (will|shall|must|should)', '(you|your) ', '(respondents|participants|residents|people|carers|staff|patients|families|users|children|young people) ..2 (said|felt|told|suggested|thought|wanted|asked|proposed|believed|recommended)',
    '(recommends|recommended|recommendation|guidance|act|regulations|challenge|NICE) ..4 (that|says|states|requires)', '(will|would) (not|never) be'
  ],
  raise: {shown: 'say who will do it', measured: 'say by when'},
  examples: {
    caught: [
      'There needs to be a clear offer of help for people who hoard.', 'Robust arrangements should be put in place so that new parents hear of the service.',
      'There will be a Northmere Stroke Group to watch over the plan.', 'Progress will be regularly reviewed and openly reported.', 'This framework will be developed into an action plan in 2027.',
      'Better transport links must be established between Ashcombe and the villages.', 'The work will be taken forward over the coming years.', 'More training needs to take place in care homes.'
    ],
    left: [
      'Northmere County Council will open two hubs.', 'We will set up a forum for carers.', 'The plan will be reviewed by the director of public health each spring.', 'Assurance will be provided through the Quality Committee.',
      'A care plan will be developed with each person.', 'Respondents felt that there should be a single service.', 'Demand will be higher in winter.', 'The population will be older by 2040.', 'The hub was set up in 2021.',
      'It should be noted that the survey was small.', 'The target will not be reviewed.'
    ]
  },
  sources: ['OUT-04', 'GOV-01']
})
