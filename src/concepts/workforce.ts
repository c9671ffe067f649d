import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'workforce',
  title: 'Workforce',
  asks: 'Staff, managers or volunteers being recruited, kept, trained, developed or looked after.',
  strong: [
    '(workforce|work force)', '(recruit|recruits|recruited|recruiting|recruitment|retain|retaining|retention) ..3 @workers', '(vacancies|vacancy|shortage|shortages|turnover|sickness) (of|among|in|for) ..2 @workers', '@workers ..4 (recruitment|retention|turnover|vacancies|vacancy|shortage|shortages|sickness|morale|burnout|wellbeing|well being|appraisal*|supervision|absence)', '@workers (development|skills|competenc*|capacity|costs|training|induction|pay|engagement|experience)',
    '(recruiting|recruitment) and (retaining|retention)', '(~train|training|upskill*|~skill|~equip|~educate|educating|~coach|~mentor|~develop) ..4 @workers', '@workers ..5 (trained|training|upskilled|equipped|skilled|train|coached|mentored)', '(training|skills) (programme|programmes|package|packages|needs|framework|offer|sessions|opportunities|plan|in|for|on|and (education|development|skills|certification|awareness|communications|support|supervision))',
    '(career|careers|leadership|professional|personal|organisational|talent|staff|skills|workforce|team) (development|progression|pathway|pathways)', '(learning and development|continuing professional development|CPD|apprenticeship*|upskill*|skill mix|skills gap*|leadership (programme|academy|training|practices)|talent (management|pipeline)|succession planning|job description*|line manag*|agency (spend|staff|expenditure)|bank staff|staff experience|induction|on boarding|onboarding|new joiners|new starters|secondment*)',
    '(our|the right|best|recruit|great|talented|dedicated) people ..4 (management|priorities|promise|plan|skills|to meet|with the skills|feel valued|professionals|work)', 'people (plan|strategy|management)', '(skills|knowledge|confidence|competence*|capability|capabilities|expertise) ..4 @workers', '(develop|develops|developing|build|building|broaden|broadened|improve|improving|increase|learning) ..3 (skills|capability|capabilities|capacity and capability|competencies|expertise|leaders)', '(well|support) ..2 at work', '(skilled|trained|qualified|capable|competent|motivated|transformed|sustainable|resilient) ..1 workforce', '(empower*|coach|coaching) ..2 (delivery|frontline|our|local|clinical) ..1 (teams|staff|others)', '(have|has|having|had) ..2 (necessary|right|appropriate) ..1 (training|skills)', '(specialist|awareness|additional|further|earlier|multi agency|joint) training', 'skills transfer', '(leaders|leadership|skills|digital|training|care) academy', '(develop|build|increase|strengthen) ..2 (capacity|capability) of ..6 @workers',
    '(~train|training|trained) ..3 (in|on|to (use|deliver|support|recognise|identify)|for) ', '(recruit|recruiting|recruited|train|trained|training|support|supporting|attract*) ..2 volunteers', 'volunteer (training|recruitment|managers|development)', '(empower|empowering|valuing|equip|equipping) ..2 (our|the|all)? staff', 'staff ..2 (feel|are) ..1 (valued|supported|empowered|engaged|confident)', 'knowledge (for|of) professionals', '(undermanaged|understaff*|staffing (levels|pressures|issues|challenges|model))'
  ],
  except: ['personal development', 'recruit* ..3 clinicians', 'education ..3 policy', 'workforce management group', 'people plan', 'potty training', 'toilet training', 'training (set|data|dataset|sample|shoes|ground|pitch)', '(circuit|strength|weight|sports|physical|fitness) training', 'trained on the data', '(model|models|algorithm|classifier) ..3 trained', 'people skills', 'education and training of (children|pupils)', 'employment and training', 'education , training (and|or) employment', 'education , employment (and|or) training', 'education or training', 'education and skills', 'not in education'],
  mechanism: ['(by|through|via) ..2 (training|recruit*|apprentice*|coaching|supervision|programme)'],
  raise: {shown: 'say who is trained or recruited, and by whom', measured: 'say how many, and by when'},
  examples: {
    caught: [
      'We will recruit and retain more home carers.', 'Staff in Thornley are trained in dementia care.', 'A shared workforce plan covers health and care.', 'Vacancies among social workers have fallen.', 'Apprenticeships bring local young people into care jobs.', 'Ashcombe runs a leadership programme for middle managers.',
      'Volunteers are supported and trained at the hub.', 'Nurses’ wellbeing is looked after by a peer support scheme.'
    ],
    left: [
      'The model was trained on ten years of data.', 'Young people not in education, employment or training often feel cut off.', 'Staff were asked for their views of the plan.', 'Call a member of staff if you feel unwell.', 'The nurse took her blood pressure.', 'Strength training prevents falls.', 'Parents attend potty training classes.',
      'A quarter of residents work in retail.'
    ]
  },
  sources: ['LABELS: workforce', 'KEY-04']
})
