import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'person-centred',
  title: 'Person-centred',
  asks: 'Care built around the person: personalised, holistic, strengths-based, with choice and control.',
  strong: [
    '(person|people|patient|child|family|individual|personal|woman|women|citizen) (and family)? (centred|centered|centric|focused|led care)',
    'personcent*',
    '(personalised|personalized|individualised|tailored|bespoke|holistic|whole person) ..2 (care|support|approach|plan|plans|planning|strategy|service|services|treatment|budget|budgets|package|packages|assessment|assessments|help|advice|offer|visits|needs|to (the|their|individual|each|them|specific))',
    '(care|support|services|plans|help|advice|information) ..6 (tailored|personalised|individualised|bespoke)',
    '(personal|individual|direct) (health)? (budget|budgets|payments)',
    '(strengths|strength|asset|assets) based ..2 (approach|approaches|care|practice|conversation|conversations|support|assessment|way)',
    '(focuses|focus|build|builds|building|draw|based) on ..6 (strengths|abilities|what they can do|what people can do)',
    'what matters (most)? to (them|you|people|the person|patients|each|individuals|residents|me)',
    '(person|people|individual|individuals|patient|patients|family|families|carer|carers|citizen|citizens|resident|residents|child|children|them|service users) ..12 (at|in) the (centre|heart|center) of ..3 (care|everything|service|services|decisions|all|what|our|support|their|planning|his|her|statements|this|it)',
    '(put|puts|putting|place|places|placing) ..4 (patients|people|person|individual|individuals|residents|families|users|citizens) ..10 (at the centre|at the heart|first)',
    '(built|wrapped|organised|designed|wraps|planned|wrap) around ..3 (person|people|individual|individuals|patient|patients|family|families|needs of|needs|life|lives|child|them)',
    '(choice|choices) ..2 (and|,|or) ..2 control',
    '(more|greater|give|giving|given|have|has|take|maximise|maximises|in|gain) ..6 control ..2 (over|of) ..3 (their|lives|care|health|life|decisions|own|day)',
    '(their|patient|personal|people|individual|his|her|persons|person|family) ..2 (wishes|preferences|aspirations) ..1 (and|for|are|,|.|as|about|in|can|should|is|to)',
    '(plan|planning) (for|ahead|ahead for)? ..2 (their|for their|the) (own)? ..1 (future|end of life|future care|care)',
    '(advance|advanced) care (plan|plans|planning)', 'plan ahead', '(shared|joint|informed) decision making',
    '(make|making|involved in|involve|involved|involves|involving|partners in|share|part in) ..4 (decision|decisions) ..3 (about|over|on|regarding) (their|his|her|own|your|care|treatment|the future)',
    '(involve|involves|involving|include|includes) ..2 (patients|people|individuals|families|person|carers) ..3 in (decisions|their care|their own|decision|planning)',
    '(equal|respected|treated as|considered|recognised as|as) partners in ..2 care', 'partners in the care',
    '(named|single|dedicated|same) (coordinator|co ordinator|key worker|keyworker|point of contact|care coordinator|professional|gp|midwife)',
    '(responsive|sensitive|appropriate|suited|fits|fit|fitted|adapted|according|right|individual|unique|adjusted|specific) ..1 (to|for|with) ..3 (the|their|each|individual|them|person|personal|they|her|his)? ..2 (individual|person|personal|needs|circumstances|interests|them|wishes|preferences|persons) & (support|care|information|help|pathway|service|services|training|education|offer|assessment|time)',
    '(meet|meets|meeting|around|reflect|reflects) (the|their) (individual|personal|specific|unique|persons|changing|own|holistic|person) (changing|specific|and)? ..2 needs',
    '(individual|persons|person|individuals) (changing|specific|unique)? needs',
    '(treated|treat|cared for|care) ..6 (with|as) ..2 (dignity|individual|individuals|compassion|whole person|respect)',
    '(dignity and respect|respect and dignity)', '(compassionate|dignified) (care|support)',
    '(whole|holistic) (person|family|view of|needs|approach)', 'individual to them', 'needs of (the|each|every|an) (individual|person|patient|child)',
    '(tell|telling|repeat|repeating) their (own)? (story|stories)', '(expert|experts) in their own',
    '(empower|empowers|empowering|empowered) ..2 (people|patients|individuals|residents|carers|them|families) ..2 to (manage|take|make|choose|live|look)',
    '(treated|treat|seen|see) ..2 as (an individual|individuals|a person|people)', '(individual|individualised|personal) (care|support) (plan|plans)',
    'the person , not', '(patients|people|families|carers) as ..1 partners', '(right|rights|able|freedom) to (choose|choice)',
    '(wishes|preferences|views|feelings) of ..2 (the)? (person|patient|individual|child|family)', 'supported self (management|care)',
    'no decision about me', '(not|rather than) (just)? (the|their)? (condition|disease|illness|diagnosis)', 'patient choice',
    'right for (them|the individual|the person|each)',
    '(supported|enabled|empowered) to ..2 (manage|plan|make|live|die|stay|take|remain|self manage) ..6 (own|choice|choose|wishes|decisions|control|themselves|ahead|independently|value|well)',
    'their own (strengths|goals|terms|story|care plan)', '(see|value|recognise) the (whole person|value they)',
    '(assessment|plan|care plan) ..6 (of|for) (their|the persons|the person) ..1 own ..1 needs',
    'personal (needs|circumstances|interests|outcomes|goals|care plan)',
    // Whose life it is.
    '(with|for) you and (for|with) you', '(have|has|having|had|given) a say (in|over|about) (their|how)',
    'what ..1 (people|patients|they|you|person) (want|wants|need from) & (support|care|plan|build|help|listen)',
    'set their own ..1 (goals|outcomes|priorities|targets)',
    '(single|one|shared|joined up) (care)? plan ..4 (point of contact|coordinator|person|individual|each|every)',
    '(a|one|single) point of (contact|access) ..4 (for|,|.|and)',
    '(fit|fits|fitted|built|build|planned|shaped|designed|organised|wrapped|wrap|arranged) round ..2 (that|them|people|person|patient|life|lives|family|individual|child|needs)',
    '(fit|fits|fitted) (around|round|into) ..2 (lives|life|day|people|family)',
    '(individuals|people|patients|they|carers|residents) (decide|choose) (how|what|where|when|who)',
    '(see|sees|seeing|treat|treating) the (whole)? person', 'what matters to (you|me|them|people|each|patients)', 'kindness , dignity',
    '(kindness|dignity|compassion) (and|,) ..1 (respect|dignity|compassion)', 'a good (day|life) looks like',
    '(worker|nurse|coordinator|doctor|person|professional) who knows (them|the person|their)',
    '(in charge|in control|control) of their (own)? (care|health|life|lives|treatment|support)',
    '(care|support) (plan|plans) ..4 (with|by) (the|each)? ..1 (person|people|individual|patient|family)',
    'named (worker|nurse|professional|lead|keyworker) ..2 (for|who|to)'
  ],
  except: [
    'person(al)? data', 'personal information', 'dietary needs', 'advanced care planning (process|information)', 'personal protective',
    'user centred design', 'individual (needs assessment|projects|project|level data)', 'care plan template', 'meeting individual training needs',
    'tailored (communications|comms|marketing|messages)'
  ],
  unless: [
    '(data|dataset|database|privacy|record|records) & (consent|opt out|control|preferences|research|privacy)',
    '(software|codebase|github|repository|website|wireframe|user research)'
  ],
  raise: {shown: 'say who does it, and how people notice', measured: 'say how many people have it, or when they will'},
  examples: {
    caught: [
      'Each person in Northmere has a care plan that starts from what matters to them.', 'Support is built around the individual and their family.',
      'Personal health budgets give people choice and control.', 'We take a strengths-based approach to social care.',
      'Carers are treated as partners in care.', 'People in Ashcombe have a named coordinator.', 'Everyone is treated with dignity and respect.',
      'Care is tailored to the needs of each resident of Thornley.', 'Shared decision making is the norm in Westhaven’s clinics.'
    ],
    left: [
      'Personal data is kept for six years.', 'The city centre clinic opens in May.', 'The person in charge signs the form.',
      'We follow user-centred design in our sprints.', 'Control of the budget passed to the board.', 'The individual projects are listed overleaf.',
      'Patients must bring their letter.', 'Choice of venue was left to the chair.', 'Each service has a plan on a page.'
    ]
  },
  sources: ['LABELS: person-centred', 'LED-15']
})
