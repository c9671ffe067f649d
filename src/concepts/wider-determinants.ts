import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'wider-determinants',
  title: 'Wider determinants',
  asks: 'Housing, work, income, education, environment, transport or safety treated as what makes people healthy or ill.',
  strong: [
    '(wider|social|commercial|economic|environmental|broader) (social|commercial|economic|environmental|,|and|or)? ..2 determinants',
    'determinants of (health|ill health|wellbeing|mental)', 'building blocks of (good)? health', 'causes of the causes', 'health in all policies',
    'anchor (institution|institutions|organisation|organisations|network|networks|system|systems)', 'marmot', '@driver & @healthEffect',
    '(wider|social|broader) (social|economic)? ..1 (factors|circumstances|conditions) ..8 (health|wellbeing|ill)',
    '(social|economic|socio economic) (and|,) (economic|social|environmental) (development|factors|circumstances|conditions|wellbeing|environment)',
    'socio economic (factors|circumstances|conditions|status)',
    '(where|places|conditions in which|environments in which|environment in which|circumstances in which) ..2 (people|we|they|children|young people|families)? (are born|live|grow|grow up|learn|work|play)',
    '(fuel poverty|food poverty|food insecurity|cost of living|insecure housing)',
    '(homelessness|rough sleeping|temporary accommodation|child poverty|poverty|homeless) & (health|wellbeing|illness|ill|die|deaths)',
    '(good|decent|affordable|warm|safe|suitable|secure|damp|cold|stable|poor|better|healthy) (quality)? (homes|housing)',
    '(suitable|stable|secure|supported) accommodation', '(good|fair|decent) work (is|keeps|helps|for|means)',
    '(good|secure|better|decent) (jobs|employment) & (health|wellbeing|well)',
    '(housing|employment|transport|debt|income) (and|,|or) (housing|employment|transport|education|benefits|debt|skills|income|leisure)',
    '(education|benefits) (and|,|or) (housing|employment|transport|debt|income)',
    '(air quality|air pollution|climate change|green space|green spaces|clean air|active travel|food environment)',
    '(better|public|affordable|community|inclusive|accessible) ..2 transport', 'transport links',
    '(economic inactivity|employment and skills|skills and employment|built environment|healthy streets|healthy places|living conditions|working conditions|green infrastructure|welfare rights|welfare advice|benefits advice|income maximisation|financial hardship|financial insecurity|money worries|financial inclusion)',
    '(help|helping|support|supporting|get|getting|move|moving) ..4 (into|back to|back into|stay in) (good)? (work|employment|jobs) & (health|wellbeing|people|residents)',
    '(factors|things|issues|conditions) (such as|like|including) ..6 (housing|employment|education|income|poverty|debt|transport)',
    '(health|wellbeing) ..9 (housing|employment|jobs|income|education|transport|poverty) ..2 (,|and) ..2 (housing|employment|jobs|income|education|transport|poverty|environment|crime|skills)',
    '(housing|employment|jobs|income|education|transport|poverty) ..2 (,|and) ..2 (housing|employment|jobs|income|education|transport|poverty|environment|crime|skills) ..9 (health|wellbeing)',
    '(transport|debt|housing|jobs|poverty|work|buses|schools|income) (matter|matters) ..2 (to|for) (health|wellbeing)',
    '(buses|jobs|homes|schools) (matter|matters) to health', '(educational|education) (attainment|outcomes)',
    '(employment|housing|accommodation) (support|pathways|related|provision|advice|needs|planning|options|outcomes)',
    // Home, work and surroundings by name, with what they do.
    '(overcrowded|overcrowding|damp|cold homes|warm home|warm homes|out of work|worklessness|joblessness|unemployment) & (health|wellbeing|ill|illness|well|school|mental|people)',
    '(decent|good|secure|stable) (job|jobs) & (home|homes|health|well|friends|income|local)', '(into|in) paid work',
    'individual placement and support', '(health|nhs|care) and housing', 'housing and (health|care)',
    '(housing|repairs) & (discharge|illness|nurses|hospital stay)', '(spending|purchasing|buying) power',
    'local (jobs|economy|economies|employment|suppliers)',
    '(outside|beyond) ..1 (health service|nhs|health care|healthcare|health services|hospital) & (home|homes|housing|jobs|work|income|education|environment|lives|health)',
    '(green spaces|clean air|safe streets|parks) & (health|healthy|healthier|well|wellbeing|active)',
    '(bad|good) for (your|our|their)? (health|wellbeing) & @driver', '(skills|jobs|training) ..2 (and|,) ..2 (health|wellbeing)',
    '(debt|housing|benefits|welfare|money|employment) advice', '(stay|remain|keep|keeping) in work & (health|illness|condition|disability|people)',
    '(planning team|planners|streets|parks) & (walking|walk|cycling|healthy|active)',
    '(poverty|housing|income|education|work|unemployment) ..4 (driver|cause|root) of ..3 (ill|poor|health)'
  ],
  except: [
    'data ..2 environment', '(change|changes|contextual) ..4 environment',
    'homelessness (partnership|charities|strategy|action|organisations|and migration)', 'research environment', 'digital environment',
    'secure data environment', 'health and work (unit)?', 'transport layer'
  ],
  unless: ['(software|codebase|github|repository|website|wireframe|job (advert|description))'],
  raise: {shown: 'say which of them, and who acts on it', measured: 'add a figure: how many homes, jobs, households'},
  examples: {
    caught: [
      'Cold, damp homes make people ill, so housing officers in Northmere work with nurses.', 'We act on the wider determinants of health.',
      'Good work keeps people well.', 'Air pollution along the ring road harms children’s lungs.',
      'The trusts act as anchor institutions for Ashcombe.', 'Health is shaped by the places where people live, learn and work.',
      'Fuel poverty in Thornley leads to winter deaths.', 'Debt and poor housing are behind much of the mental ill health in Westhaven.',
      'Buses matter to health: without better transport people miss their appointments.'
    ],
    left: [
      'The accommodation for the conference is booked.', 'Staff work in a trusted research environment.', 'The housing of the pump is steel.',
      'Employment law changed in April.', 'Education sessions for nurses run each week.', 'Transport for the samples is by van.',
      'The income of the charity was stable.', 'The service works from two sites in Penwick.'
    ]
  },
  sources: ['LABELS: wider-determinants', 'POP-03']
})
