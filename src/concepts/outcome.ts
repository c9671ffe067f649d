import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'outcome',
  title: 'Outcome',
  asks: 'A change in people’s health, wellbeing, experience, independence, equity or life chances, hoped for or achieved; not an activity or a service.',
  strong: [
    // Something good gets better.
    '@better ..3 @goods', '@better ..6 (lives|quality of life|outcomes for|health of|wellbeing of|life expectancy)', '@goods (is|are|be|been|being) (improved|enhanced|protected|maintained|restored|strengthened)',
    '(improvement|improvements|increase|gain|gains) in ..4 @goods & (we|will|to|seen|was|were|showed|led|achieved|aim|by|goal|outcome)', '(better|longer|healthier|happier|safer|fuller) ..1 (health|lives|life|outcomes|wellbeing|futures|quality of life|experience of (care|support))',
    // Something bad gets less.
    '@lessen ..4 @ills', '@ills ..9 (is|are|be|been|being) (reduced|prevented|minimised|avoided|eliminated|ended|averted|narrowed|halved)',
    '(reduction|reductions|decrease|fall|drop) in ..5 @ills', '(reduction|reductions) in the number of ..2 @folk', '@ills ..5 (reduced|fell|dropped|decreased|fallen|cut) ..3 by <quantity>', '(narrow|narrowing|narrowed|close|closing|closed|reduce|reducing|reduced) ..2 (gap|gaps) (in|between) ..5 (life|health|healthy|outcomes|attainment|mortality|groups|areas|wards|communities|richest|poorest|most)', '(gap|gaps) (in|between) ..9 (narrowed|closed|reduced|narrows|narrow|closes)', '(end|ending) (homelessness|rough sleeping|poverty|new cases)',
    // How people live, once it has worked.
    '(help|helps|helping|helped|support|supports|supporting|enable|enables|enabled|enabling|empower|empowers|allow|allows) ..3 @folk ..6 (live|stay|remain|age|be|keep|lead|start|grow up|lives|living|thrive|die|recover) ..4 (well|independent|independently|healthy|healthier|safe|safely|happy|happier|longer|at home|fulfilling|meaningful|active|lives|life|connected|dignity|productive)',
    '(supported|enabled|helped|empowered|able) to ..1 (live|stay|remain|age|lead|thrive|die|recover) ..4 (well|independent|independently|healthy|healthier|safe|safely|happy|happier|longer|at home|fulfilling|meaningful|active|lives|life|connected|dignity|wishes)', '(help|helps|helping|support|supports|supported|supporting|enable|enabled|enabling) ..6 (maintain|retain|regain|keep|enjoy|build) (their|a good|good) ..2 (independence|quality of life|health|wellbeing|confidence|resilience|mobility|dignity|life)',
    '(keep|keeps|keeping) @folk ..2 (well|healthy|independent|safe|at home|out of hospital)',
    'everyone ..6 (live|lives|living|thrive|thrives|flourish) ..3 (well|longer|healthy|healthier|happier|life|lives)', '@folk ..2 (live|lead|enjoy|have) ..1 (healthy|healthier|long|longer|full|fulfilling|happy|happier|good|independent|active|meaningful|better) ..4 (lives|life|wellbeing|health)',
    '@folk ..2 (are|feel|stay|remain) ..1 (healthy|healthier|safe|safer|well|independent|resilient|connected|confident|valued|empowered|happy|happier|in control) (and|in|at|to|,|.|enough|with|throughout)', '(fewer|less) @folk ..6 (lonely|isolated|ill|sick|unwell|hungry|poverty|hospital)',
    '@folk (are|feel) ..1 able to (live|look after|manage|contribute|continue|cope|stay|remain|participate|thrive|make|take part|recover|maintain)', '@folk ..5 (have|has|receive|get) a (good|positive|better|great) (experience|death|start|quality of life)',
    '(fewer|less) ..2 (people|children|residents|patients|adults|women|men|families|deaths|suicides|falls|admissions|babies|smokers) ..1 (feel|feeling|die|dying|develop|developing|suffer|suffering|experience|experiencing|smoke|smoking|being|go|going|end up|wait|waiting|living|needing|need|become|becoming|admitted|fall|falling|from|due|caused)',
    '(fewer|less) (deaths|suicides|falls|admissions|hospital admissions|emergency admissions|infections|strokes|heart attacks|stillbirths|injuries)', 'more ..1 (people|children|adults|young people|residents|patients|families) ..1 (receiving|surviving|feeling|able to|living (well|independently|in good health)|in (work|employment|training|recovery|good health)|being (supported|diagnosed|helped))',
    // What it does to lives.
    '(make|makes|making|made) ..4 difference (to|for|in) ..4 (@folk|lives|experience|outcomes)', '(make|making|makes) life better', '(positive|lasting|greater|real|meaningful) (change|impact|effect) ..2 (for|on|to) ..3 (@folk|lives|health|wellbeing)',
    '(we|will|and|to) (save|transform|change) ..1 lives', 'lives ..1 (are|were|be) saved', '(reach|fulfil|achieve|realise|meet) their ..1 potential', '(best|good|better|healthy) (possible)? start (in|to) life',
    'best (place|places|county|city|borough|region) ..4 to (live|grow up|grow old|grow|age|be born)', 'break the cycle', '(die|dies|died|death) ..3 (dignity|preferred place|place of their (choice|choosing)|wishes)', '(age|start|live|die|dying|ageing|living|develop) well ..1 (with|in|at|for longer|throughout)',
    '(healthier|happier|independent|well|home|healthy) for (longer|as long as possible)', '(live|living|lives) independently', '(outcomes|experience|experiences) (for|of) ..4 @folk ..3 (improve|improves|improved|better)', '(restore|restores|restoring) dignity', '(satisfying|fulfilling|fulfilled|meaningful) lives', 'life chances',
    '(add|adding|adds) ..2 (years|life) to (life|years)', '(to|and|by) (prevent|preventing|delay|delaying|avoid|avoiding|reduce|reducing) ..3 (admission|admissions|suicide|suicides|deaths|death|isolation|loneliness|falls|crisis|harm|illness)'
  ],
  except: [
    '@healthTrade', '(your|my|relevant|previous|work|clinical|staff|employee|learning|research|professional|practical|prior|colleague|developer) (experience|experiences|confidence)', '(staff|clinician|clinicians|practitioner|practitioners|professional|professionals|public|user|users) confidence', '(system|service|cyber|operational|organisational|workforce|team|digital|financial|network|business) resilience', 'resilience of (the|our)? (system|service|services|team|workforce|network|infrastructure|programme)', '(staff|colleague|colleagues|workforce|employee|employees) (health and)? wellbeing', '(wellbeing|health) of (our)? (staff|colleagues|workforce|employees)', 'increases resilience', 'people promise', 'our people', 'assess outcomes', 'missed strokes', 'stroke mimics', 'without ..3 @ills', '(wellbeing|lives) of others', 'digital ..2 health', 'access to ..1 (health|healthcare)', '(opportunity|opportunities|potential|scope) (to|for) ..6 (@goods|@ills)', '(potential|estimated|possible) (reduction|reductions|increase|improvement|improvements) in ..4 (@goods|@ills)', '(issues|actions|guidance|options) (relating to|related to|for) ..3 (@lessen|@better) ..4 (@goods|@ills)', '(can|could|may|might) (help|be)? ..1 (prevent|prevented|reduced|reduce|avoid|avoided|mitigate) ..4 @ills', '@ills (can|could|may|might) be (reduced|prevented|avoided)', 'efforts to (reduce|prevent|improve) ..4 (@ills|@goods)', 'risk of identifying', 'data to save lives', 'quick wins', 'estimate of the increase', 'responsible for combating', 'immune', 'increase awareness', 'increase understanding', 'risk of bias', 'risk of (data|disclosure|re|identification|error|errors|duplication|losing|failure|fraud|project)', 'admission data', 'end of life', 'health and safety', 'improve (our|their|your) (experience|confidence) (of|with|in) using',
    'duplication', 'prevention', 'close ..1 (monitoring|working|contact|to|relationship|relationships|links|collaboration|proximity)', 'stop smoking service', 'stop smoking services', 'close ..2 (family|friends)', 'expected outcomes', 'outcomes framework', 'outcomes (data|research|measure|measures)', 'confidence (interval|intervals|limits)', 'maintain confidentiality'
  ],
  unless: ['(your (doctor|gp|symptoms|baby|condition|medicine)|you (can|may|should|might))', '(odds ratio|placebo|randomised|meta analysis|cystic|there is ..2 evidence|the model suggests|simulat*|hypothes*)', '(user|users) (research|interface|needs|testing)', '(website|web page|webpage|software|codebase|repository|github)', '^ how (can|do|does|to|should)'],
  mechanism: ['so that', 'which means that', 'as a result'],
  raise: {shown: 'say for whom, and through what the change comes about', measured: 'say by how much, from what, and by when'},
  examples: {
    caught: [
      'We want everyone in Northmere to live longer in good health.', 'The plan will reduce emergency admissions from care homes in Ashcombe.', 'Fewer children start school with tooth decay, and fewer adults feel lonely.',
      'Our ambition is to improve the mental health of young people in Thornley.', 'Residents feel safe and able to manage their own condition.', 'Home adaptations help older people to stay independent for longer.',
      'The gap in healthy life expectancy between Westhaven’s wards will be narrowed.', 'Since 2022 deaths from heart disease in Penwick have fallen by 9%.', 'The scheme makes a real difference to the lives of carers.'
    ],
    left: [
      'We will set up a steering group to look at outcomes.', 'The Northmere hub offers advice on health and wellbeing.', 'Health and care services in Ashcombe are run by three trusts.', 'The dashboard shows the outcomes framework for each ward.',
      'The new portal is meant to improve health and care records.', 'In 2023 there were 1,200 emergency admissions among people over 75.', 'The outcome of the meeting was a shared work plan.', 'Staff experience is surveyed each autumn.', 'We will open a clinic in Thornley and recruit two nurses.'
    ]
  },
  sources: ['LABELS: outcome', 'OUT-01', 'SKL-02']
})
