import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'population-health',
  title: 'Population health',
  asks: 'A look at the health or needs of a whole population or a defined group in it: needs assessment, prevalence, risk, population health management, life course.',
  strong: [
    '(we|partnership|area|county|city|borough|district|system|board) (serve|serves|covers|cover|is home to) ..3 <number> ..2 (people|residents|population)', '<number> ..2 (more|extra|additional|fewer) (people|residents|adults|children) ..3 (over|aged|under|living|with)',
    '(years|life|lives) in good health', '(healthy|disability free) (life expectancy|life years)', '(fall|die|smoke|live|wait|fall ill|report|experience) ..2 (twice|three times|more|half) as (often|likely|many)', '(twice|three times|four times|half) as (likely|often|many)',
    'deprivation is ..2 (concentrated|highest|higher|greatest|worst|lowest) in', '<number> times ..1 the (rate|average|level) ..2 (of|in|for|elsewhere) & @healthTopic',
    // The work itself.
    'population health', 'JSNA', 'JSNAs', 'joint strategic needs (assessment|assessments) ..1 @plainVerb',
    '(needs|equity) (assessment|assessments|audit|audits|analysis) ..2 (aims|provides|provide|provided|identifies|identified|is|are|was|were|will|has|have|report|summarises|of|for|on|relating|can|to|that|which|process|highlights|covering|looks|looked|shows|found)',
    '(assess|assesses|assessed|assessing|understand|understanding|identify|identifying|identifies|meet|meets|meeting|address) ..3 (health|care|wellbeing|population|public) ..3 (needs|need) (of|in|across)',
    'health needs of', '(health and wellbeing|population|pharmaceutical|current and future) ..3 needs',
    'needs of (the|our|local|this|each|a|its|their)? ..1 (local)? (population|populations)',
    'public health (issue|issues|challenge|challenges|problem|problems|threat|threats|concern|report|outcomes|approach|approaches|interventions|priorities|priority|perspective|management)',
    'director of public health', '(population|whole population) (level|wide|based|segmentation|needs|profile|profiles|approach)',
    '(risk|population) (stratif*|segment*)', 'segmentation & (patients|population|health|practices)', 'life course',
    'burden of (disease|ill health|illness|mortality|morbidity)', '(wider|social|commercial|economic) determinants',
    'health (profile|profiles) ..1 (of|for|is|will|aims|provide|provides)',
    'health (and wellbeing)? of (the|our|its|their|a|this|local|whole)? ..2 (population|populations|residents|communities|nation|county)',
    '(key|main) (health|health and wellbeing) indicators',
    // Epidemiology: how much of what there is, in whom.
    '(prevalence|incidence|mortality|morbidity) ..1 (of|rate|rates|in|among|amongst|is|was|has|from|for|due|estimate|estimates|attributed|between|exceeds|and|than|data)',
    'life expectancy', '(life|years) lost',
    '(premature|early|preventable|avoidable|alcohol related|drug related|excess) (death|deaths|mortality) & !(reduce|reducing)',
    '(population|populations) & @healthTopic',
    '(population|populations) ..2 (is|are|will|has|growth|projection|projections|estimates|structure|characteristics|profile|ageing|aging) ..6 (age|aged|older|ageing|rise|grow|growing|increase|living|diverse|health|healthy|england|years)',
    '(ageing|aging|older|growing) (population|populations|age structure|age profile)', 'local (population|populations)',
    'population (growth|projection|projections|estimates|structure|characteristics)', 'demographics and ..4 health',
    '(rate|rates|proportion|percentage|number|numbers|prevalence) of & @healthTopic & (higher|lower|compared|than|increased|increase|risen|rise|fallen|fell|halved|doubled|fewer|england|national|nationally|county|aged|estimated|<percent>|<number>)',
    '(compared|higher|lower|increased|rise|risen|fallen|doubled|significantly|more common|less common) & @healthTopic & (population|people|adults|children|women|men|groups|among|amongst|england|rate|rates|aged|<percent>|residents|regionally|nationally)',
    '(england|nationally|uk|county|nationwide) & @healthTopic & <quantity>',
    '(estimate|estimates|estimated) ..6 (prevalence|number|people|population|proportion|deaths|adults|children|<quantity>) & @healthTopic',
    '(among|amongst) ..3 @folk & @healthTopic', '@folk ..1 aged ..1 <number> & @healthTopic',
    '<percent> of ..4 (people|adults|children|population|residents|men|women|males|females|households|those|mothers|pupils) & @healthTopic',
    '@folk ..9 (more|less|most|times) likely to & @healthTopic',
    '(at|have|has|a|an) (a|higher|greater|increased|high|highest|elevated|significantly higher) ..2 risk ..1 (of|from|for|include|are|groups) & @healthTopic',
    'risk factor (for|of)', 'risk factors (for|of|that|associated|in|across|include|,|and) & !reduce',
    '(leading|major|main|biggest|commonest|single|common) (cause|causes|killer|contributor|means) of ..8 (death|deaths|mortality|disability|ill|disease|harm|suicide|men|women)',
    '(demographic|epidemiological|socio demographic) (profile|factors|change|changes|characteristics)',
    '(trends|trend|inequalities|differences|variation) in ..4 (health|mortality|life expectancy|prevalence|disease|rates|smoking|obesity)',
    '(impact|impacts|effect|effects|influence) ..6 (on|for) ..3 (population health|the population|health and wellbeing|health outcomes|physical and mental health|wellbeing and)',
    '(ill health|poor health|health outcomes|health conditions|health issues) ..2 (among|amongst|in|for|across|experienced by|and) ..3 (people|adults|children|men|women|groups|population|offenders|veterans|premature)',
    'one in (two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) ..2 @folk', '(population|populations) we serve',
    'needs of our ..1 (population|populations)', '(health status|state of health|health trends)',
    'social and economic (factors|circumstances|conditions)',
    // Fractions, and what is common in whom.
    '(quarter|third|fifth|tenth|half|thirds|quarters) of ..4 @folk & @healthTopic',
    'most common ..6 (conditions|disease|cancer|cancers|cause) ..2 (in|among|of|for)',
    '(affects|affecting) ..3 (one in|<quantity>|around|about|nearly|over) ..4 (people|adults|children|men|women|population|of)',
    'at (rising|high|higher|greater|increased) risk & (groups|population|people)', '(groups|people|patients|those) at rising risk',
    '(improve|improving|protect|protecting) ..2 health of (the|our|its)? ..1 (people|population|residents|communities|region|children|county|public|nation)',
    'disease burden', '(young|diverse|growing|ageing|older|deprived|rural|transient|mobile) ..2 population ..1 (with|and|is|has|,|.|than|in)',
    '(around|about|over|nearly|almost|approximately|some) <number> ..2 @folk ..6 (living with|live with|have|are living) & @healthTopic',
    '(one|two|three) in <number> ..2 @folk',
    '@healthTopic ..2 (affects|is the|are the|remains|is one of) ..9 (cause|causes|killer|common|people|deaths|burden)',
    '(responsible for|accounts for|account for|accounted for) ..6 (deaths|admissions|burden|mortality|ill health)', 'over (65s|75s|80s|85s|90s)',
    '(birth|population based) cohort',
    '(screening|testing|vaccination|immunisation) (coverage|uptake) ..6 (lower|higher|below|above|than|average|is|was)',
    '(demand|need) ..3 (will|to) (grow|rise|increase) ..9 (older|ageing|population|people|age|frailty)'
  ],
  except: [
    '(director|directors|consultant|registrar|head|team) ..1 (of|in) public health', 'public health (team|department|directorate|consultant|registrar|england|wales)',
    '(number|proportion|percentage|<percent>) of ..3 patients', '<number> patients', 'local population of users', 'working population',
    'stroke (mimic|mimics|team|unit|units)', '(mental health|learning disability) (team|trust|nurse|service|services|act|conditions team)',
    'number of (people|patients|users|staff|carers|residents) ..2 (who (attended|registered|responded|completed|took|signed)|attending|registered for|interviewed|surveyed|responding|recruited|consented)',
    'proportion of (respondents|participants|responses)',
    '(number|percentage|proportion) of (staff|users|participants|respondents|responses|employees)'
  ],
  unless: ['(randomised|randomized) ..3 (control|controlled|trial)', '(software|codebase|github|repository)'],
  raise: {shown: 'say which group, and what it is that they need', measured: 'give the figure: how many, how often, against what'},
  examples: {
    caught: [
      'Deprivation is concentrated in the wards around Penwick harbour.', 'The prevalence of diabetes in Northmere is higher than the national average.', 'Our JSNA shows where need is greatest.',
      'Population health management lets practices find those who would gain most.',
      'People in Ashcombe with a learning disability are more likely to die early.', 'Life expectancy in Thornley has stalled.',
      'The proportion of adults who smoke has halved since 2010.', 'This needs assessment looks at the health of veterans in Westhaven.',
      'A fifth of the local population is over 65, and the number is growing.', 'We take a life course approach, from pregnancy to old age.'
    ],
    left: [
      'The team needs a new laptop for each nurse.', 'The number of staff who attended the briefing was 42.',
      'The population of the table is done by a script.', 'Public Health England was abolished in 2021.', 'The assessment centre opens at nine.',
      'Partners will assess the bids in May.', 'Our users need a quicker way to log in.', 'The rate of change in technology is high.',
      'Northmere Hospital has 400 beds.'
    ]
  },
  sources: ['LABELS: population-health', 'POP-01', 'POP-07', 'SKL-02']
})
