import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'inequalities',
  title: 'Inequalities',
  asks: 'Unfair differences in health, access or experience: deprivation, equity, inclusion health, groups that are left out.',
  strong: [
    '(inequality|inequalities|inequity|inequities|inequitable|health equity|equitable|equitably|unequal|unequally)',
    '(equity|equality) (of|in|for|issues|audit) ..2 (access|opportunity|health|outcomes|treatment|care|provision|service|services|experience|all|outcome|issues|audit|people|race|in|for)',
    'issues of equity', '(equal|fair|fairer|fairly) ..1 (access|opportunity|chance|outcomes)',
    '(issues|promote|promoting|ensure|ensuring|advance|advancing|address|racial|race|social|towards) (of)? ..1 (equity|equality)',
    '(deprived|deprivation|disadvantage|disadvantaged|underserved|under served|marginalised|left behind|excluded)',
    '(disparity|disparities|unwarranted variation|unjustified variation|unfair|unjust|avoidable) (in|between|differences|variation|variations|across)?  ..4 (health|access|outcomes|care|experience|life)',
    '(gap|gaps) (in|between) ..6 (health|life expectancy|outcomes|communities|wards|rich|poorest|groups|areas)', 'core20plus5', 'inclusion health',
    'social justice', 'social exclusion', 'protected characteristic*', '(discriminate|discrimination|discriminated|racism|harass)', 'seldom heard',
    'easy to ignore', '(ethnic|religious) minorit*', 'minority ethnic',
    '(minority|marginalised|socio economic|excluded|ethnic|vulnerable) (group|groups|communities|community|backgrounds|populations|people|children|families|adults)',
    'BAME', 'LGBT', 'LGBTQ', 'LGBTQ+', 'LGBTQIA', '(lesbian|transgender|bisexual)', '(gypsy|gypsies|roma)',
    '(refugee|refugees|asylum seeker|asylum seekers|sex workers|destitution|destitute)', 'socio economic',
    '(less|more) likely to ..8 (access|receive|use|attend|die|experience|be|have|report|get|suffer|live) & (deprived|disab*|ethnic|minority|poor*|income|carers|homeless*|compared|learning|than|groups|communities)',
    'regardless of (where|who|their|background|age|income)', '(whoever|wherever) (they|you) (are|live)',
    '(barrier|barriers) ..4 (to|in) ..3 (access|accessing|care|services|support|treatment|health)',
    '(difficult|difficulty|difficulties|harder|challenging|unable) ..3 (to access|accessing|getting to) & (rural|people|communities|disab*|transport)',
    'most vulnerable (people|groups|residents|members|populations|communities|in)',
    '(people|those|communities|households|families|groups|areas) ..3 (living in poverty|in poverty|low income|low incomes)', '(the|our) poorest',
    '(experiencing|experience|experienced) homelessness ..12 (inequalit*|access|health|barriers|outcomes|vulnerable|stigma)',
    '(worse|poorer|poor) (health|outcomes|access|experience|experiences) ..8 (than|among|in|for|compared) ..6 (groups|people|areas|communities|those|average|population|others)',
    '(varies|vary|variation|differs|differences|difference) ..6 (between|across|within) ..4 (areas|wards|communities|groups|neighbourhoods|ethnic|county|districts) & (health|life|access|outcomes|mortality|rates|smoking)',
    '(people|children|adults) with ..3 (learning disabilities|learning disability|disabilities|sensory impairment|sensory loss) & (access|also|minority|equal*|barrier*|adjust*|ensure|less|more likely|including|groups)',
    '(reasonable adjustments|accessible information standard|easy read)',
    '(wheelchair|visually impaired|deaf|sensory impairment|sight impairment) & (access|accessible|service|services|use|support|able)',
    '(different|diverse) (communities|backgrounds|cultures|needs) & (equal*|access|inclusive|culturally|meet)',
    'culturally (appropriate|sensitive|competent|safe)', '(accessible|inclusive) ..3 (to|for) (all|everyone|everybody|people with)',
    '(accessible|inclusive) and (inclusive|accessible)', 'digital (exclusion|poverty|inclusion)', 'digitally excluded', 'language (barrier|barriers)',
    '(no one|nobody|no person) (is|should be|will be|gets|left) ..1 (left)? behind',
    // One group beside another.
    '(die|dying|live|lives|lived|death) ..6 (earlier|younger|sooner|shorter) ..2 than',
    '@equityGroup ..6 (die|dies|dying) ..4 (early|earlier|younger|sooner|years)', '@equityGroup ..9 (likely|earlier|worse|poorer|barriers|harder|difficult) ..2 (to|than|access|outcomes|health|for|in|that)',
    '(reach|reaching) ..1 (those|people|communities|groups) who ..2 (need|most|least|often|are|do)',
    '(those|people|communities|areas|residents) ..1 (who)? ..3 (need it most|need them most|most in need|greatest need|need most|need us most)',
    '(equality impact|equality act|equality analysis|equality duty)',
    '(poorer|disadvantaged) (families|households|areas|neighbourhoods|children|wards|backgrounds|communities)',
    'poor (families|areas|neighbourhoods|communities)', '(poorest|worst|poorer) (outcomes|health)',
    '@equityGroup ..6 (hard|harder|difficult|unable|struggle) ..3 (get|access|reach|use)',
    '(interpreters|translators|translated) & (access|language|people|patients|need)', '(richest|wealthiest|affluent) ..4 (poorest|deprived|poor)',
    'postcode lottery',
    'where (you|people|they|we) (live|are born|grow up) ..4 (decide|decides|determine|determines|shape|shapes|affect|affects|matter|matters|dictate|dictates) ..4 (long|health|well|life)',
    '(fair|equal) and (open|accessible|inclusive)', '(take up|uptake) ..3 (lowest|lower|poor|poorer|low) ..1 (among|amongst|in|for)'
  ],
  except: [
    'vulnerable adults', 'equal opportunities employer', 'barriers ..3 access ..2 data', 'access to data', 'private equity',
    'equity (investment|stake|release|finance)',
    '(excluded|exclude|exclusion) ..2 (from|in) the (analysis|study|data|sample|dataset|figures|review|count)', 'were excluded', 'was excluded',
    'exclusion criteria', 'data excluded',
    'fairly (small|large|new|good|high|low|quickly|similar|simple|easy|well|common|recent|recently|big|obvious|straightforward|much)',
    'poorer quality', 'fair use',
    // Words that blame those they are said of show no care for them: the rule respectful-language speaks of these.
    '(hard|hardest|harder|difficult) to (reach|engage)', '(frequent|regular) (flyers|attenders)'
  ],
  raise: {shown: 'say which groups or places, and what is done about it', measured: 'give the size of the gap and by when it is to close'},
  examples: {
    caught: [
      'Health inequalities between Northmere’s coastal towns and its villages are wide.',
      'People in the most deprived wards of Ashcombe die nine years sooner.',
      'Gypsy and Traveller families often find surgeries hard to register with.', 'The plan sets out how partners will deliver Core20PLUS5 locally.',
      'We will make services accessible to everyone, whatever language they speak.', 'Access is worse among people on a low income.',
      'Everyone in Thornley should have fair access to a dentist.', 'Adults with learning disabilities are less likely to be offered screening.',
      'No one in Westhaven should be left behind.',
      'Hard to reach groups, such as Gypsy and Traveller families, die younger.'
    ],
    left: [
      'Two records were excluded from the analysis.', 'The fund holds private equity.', 'It was a fairly small survey.',
      'The group meets each month in Penwick.', 'Equality between the two spreadsheets was checked.',
      'The difference between the two versions is the date.', 'Vulnerable servers were patched overnight.', 'The clinic opens at eight every day.',
      'Minority shareholders were told in writing.', 'We will visit hard to reach groups and frequent flyers in Northmere.'
    ]
  },
  sources: ['LABELS: inequalities', 'POP-04', 'POP-05', 'POP-06']
})
