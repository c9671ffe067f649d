import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'prevention',
  title: 'Prevention',
  asks: 'Keeping ill health or need from arising or growing: early intervention, staying well, screening, immunisation, healthy behaviours.',
  strong: [
    'preventi* (service|services|approach|approaches|work|care|strategies|strategy|interventions|measures|agenda|programme|programmes|action|of|and|is|,|at|support|activity|in|for|through|,|as|activities|efforts|steps)',
    '(prevention|preventative|preventive) ..3 (early intervention|wellbeing|resilience|self care|health promotion)',
    '(on|towards|in|to|into|of|primary|secondary|tertiary|upstream|suicide|falls|illness|disease|fracture|cardiovascular|cvd|obesity|violence|crisis|stroke) prevention',
    '(prevent|prevents|preventing|prevented|avert|averting) ..6 (ill health|illness|disease|diseases|death|deaths|suicide|suicides|falls|fall|injury|injuries|harm|harms|obesity|stroke|strokes|heart|diabetes|dementia|cancer|admission|admissions|crisis|crises|problems|need|needs|deterioration|homelessness|isolation|loneliness|abuse|infection|infections|escalation|pregnancy|pregnancies|transmission|smoking|conditions|decay|complications|poor|hospital|exploitation|worse|worsening)',
    '(is|are|be|being|often|potentially|largely) (preventable|avoidable|prevented)', 'largely preventable',
    'preventable (ill|disease|diseases|deaths|death|conditions|hospital|illness|mortality|admissions|harm|causes)',
    'avoidable (ill|disease|admissions|harm)',
    'early (intervention|interventions|help|identification|detection|diagnosis|signs|support|years support|warning)',
    'earlier (intervention|identification|detection|diagnosis|diagnoses|help|support)', 'timely diagnosis & (risk|prevent|early|screening)',
    '(intervene|intervening|detect|detecting|spotted|picked up|identified|identify|identifying|supported) ..5 (early|earlier than|early stage|early as possible)',
    'early as possible', '(diagnosed|diagnosis|diagnose) (earlier|early)',
    '(reduce|reduces|reducing|reduced|lower|lowering|lowers|minimise|minimising|minimised) ..2 (the|their|your|risk|risks|modifiable|people|falls)? ..4 (risk|risks|risk factors|harms|chance|chances) ..3 (of|for|associated|from|that|by|and|their|to)',
    '(risk|risks) of ..6 (is|are|be|being) (reduced|minimised|prevented|lowered)', 'modifiable risk*', 'prevent* risk factors',
    '(risk factors|risks) ..4 (can be|are|may be) (avoided|modified|changed|reduced|prevented|avoidable|preventable|modifiable)',
    '(stay|staying|keep|keeping|stays|remain|remaining) (well|healthy|active|fit|physically ..3 well|healthier)',
    '(healthy|healthier) (lifestyle|lifestyles|behaviour|behaviours|eating|choices|weight|habits|living|diet|diets|ageing|aging|start|alternatives)',
    'living a healthier life',
    '(promote|promotes|promoting|promotion of) ..3 (health|wellbeing|physical activity|healthy|good health|mental wellbeing|breastfeeding)',
    'health promotion',
    '(screening|immunisation|immunisations|vaccination|vaccinations|vaccine|vaccines|health checks|health check|flu jab|flu jabs) ..2 (programme|programmes|uptake|coverage|rates|invitations|service|services|for|and|to|is|are|campaign|clinics|offer|offers|of)',
    '(smoking cessation|stop smoking|quit smoking|quitting smoking|give up smoking|tobacco control|smokefree|smoke free|tobacco free|weight management|making every contact count|brief advice|brief intervention|brief interventions|social prescribing|five ways to wellbeing|condom|contraception|naloxone|needle exchange|strength and balance|falls prevention|harm reduction|sun safety|fluoridation|supervised toothbrushing|health trainers|health coaches)',
    '(behaviour change|lifestyle) (intervention|interventions|support|programme|programmes|service|services|approach|advice)',
    '(be|become|becoming|more|being|get|keep) (physically)? active ..2 (and|to|at|each|every|from|in|for|as|,|.)',
    '(increase|increasing|encourage|encouraging|promote|promoting|take part in|support|regular) ..3 (physical activity|exercise|strength and balance)',
    '(manage|managing|look after|looking after|take responsibility for|improve) their own (health|wellbeing|condition|care)',
    '(delay|delays|delaying) ..4 (onset|need|needs|admission|deterioration|impact|progression)', '(upstream|root causes|nip)',
    '(before|without) ..4 (crisis|reach crisis|becomes a crisis|getting worse|become ill|become unwell|escalate|escalates|become more serious)',
    '(know|aware of|awareness of|understand|understanding of|recognise|recognising) ..4 (risks|risk factors|signs|symptoms|early signs|dangers) ..2 (of|and|that|factors|associated|around|involved)',
    '(whole school|school based) approach*', '(proactive|anticipatory) (care|approach|support)',
    '(raise|raising|raised) awareness ..4 (risk|risks|harms|dangers|signs|symptoms|health|factors|suicide)',
    // Acting before harm is done.
    '(keep|keeping) @folk ..1 (well|healthy|active|out of hospital)',
    '(find|finding|catch|catching|spot|spotting|pick|picking|diagnose|diagnosing|detect|treat) ..6 (earlier|early|sooner)',
    'before ..3 (problems|they|needs|conditions|issues|it|things|difficulties) ..2 (become|becomes|get worse|gets|escalate|worsen|arise|develop|reach|entrenched|start)',
    '(lose weight|losing weight|eat well|eating well|eat healthily|drink less|healthy diet)',
    '(exercise|strength|balance) (class|classes|programme|programmes|exercises)',
    '(rather than|instead of|not just) ..3 (treat|treating|treatment|illness|sickness|cure|crisis)',
    '(invited|offered|eligible|attend|invite|offer) ..3 (screening|health check|health checks|vaccination|vaccinations|vaccine|immunisation|jab)',
    '(vaccination|vaccinations|immunisation|immunisations|screening|health check|health checks) ..1 (uptake|coverage|rates|programme|programmes|invitations)',
    '(smoking|alcohol|drinking|obesity|drug) ..6 (cessation|stop|quit|advice|brief|campaign|reduction)',
    '(campaign|campaigns|awareness) & (symptoms|signs|smoking|suicide|dangers|cancer)',
    'at risk of (falling|falls|developing|losing|diabetes|heart) & (offer|offered|support|supported|help|identify|identified|class|classes|programme)',
    'NHS health (check|checks)', '@lessen ..4 related harm', '(blood pressure|cholesterol|mouth cancer|hearing|sight) (check|checks|testing)',
    '(fluoride|toothbrushing|healthy start|healthy schools|active travel|daily mile|parkrun|walking groups|weaning|vitamin)', 'early diagnosis',
    '(protect|protects|protecting) ..3 from (harm|infection|disease|flu|exploitation|abuse|drug|alcohol)',
    '(reduce|reducing) (their|the|your)? ..1 risk (of|factors)'
  ],
  except: [
    'infection prevention and control', 'data loss prevention', 'fraud prevention', 'prevention of terrorism', 'prevent duty', 'prevent duplication',
    'risk of bias', 'reduce ..2 risk ..2 (project|delivery|data|financial|security|error)', 'clinical risk*',
    'screening (criteria|questions|interview|interviews|test for)',
    'early (stage|stages|adopter|adopters) of (the|this|our) (project|programme|work|development)',
    'healthy (debate|competition|scepticism|balance|margin)', 'crime prevention', 'early onset',
    'earlier (in|part|section|exercise|session|work|stage)', 'promoting integration', 'risk of identifying', 'prevention and control (team|committee)'
  ],
  unless: ['(software|codebase|github|repository|website|wireframe)'],
  raise: {shown: 'say who does it, or by what means', measured: 'say how many it reaches, or what it is to bring down'},
  examples: {
    caught: [
      'Falls prevention classes run in every Northmere leisure centre.', 'We will shift money towards prevention.',
      'Too many strokes in Ashcombe are preventable.', 'Early help for families stops problems from growing.',
      'Uptake of the flu vaccination programme rose in Thornley.', 'People are supported to stay well and to look after their own health.',
      'Stop smoking advisers work on each ward.', 'The service helps people to reduce their risk of diabetes.',
      'Proactive care reaches people before they are in crisis.'
    ],
    left: [
      'The infection prevention and control team moved to Penwick.', 'Screening questions were sent to all bidders.',
      'There is a healthy debate about the budget.', 'The board meets early in the morning.', 'Fraud prevention is the auditor’s task.',
      'We prevent duplication by keeping one list.', 'The risk register is reviewed each month.', 'A stroke is a medical emergency.',
      'Patients are treated at Westhaven Hospital.'
    ]
  },
  sources: ['LABELS: prevention', 'POP-02']
})
