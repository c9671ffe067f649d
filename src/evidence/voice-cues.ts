// What the voice of a block is told by: kinds of words, each named for what they say. None decides alone; how much each speaks for a voice was
// learnt from labelled passages and stands in voice-weights.ts. Function words are here because style tells as well: statistics say "than", plans
// say "to develop".

export interface VoiceFeature {
  /** Single words in lower case; `word*` is any word that begins so. */
  readonly words?: string
  /** Patterns of more than one word, in the language of pattern.ts. */
  readonly cues?: readonly string[]
}

export const voiceFeatures: Readonly<Record<string, VoiceFeature>> = {
  need: {
    words: 'must',
    cues: [
      '(need|needs|needed) (to|for)', '(there|it) (needs|need) to be', '(is|are) needed', 'call to action',
      'cannot ..2 (afford|wait|continue)', 'required to'
    ]
  },
  should: {words: 'should recommend* consideration', cues: ['ought to', 'it is (recommended|suggested)', 'needs to']},
  important: {
    words: 'matters priority priorities',
    cues: [
      '(is|are|be|been) ..2 (vital|crucial|key|essential|important|imperative|critical|fundamental|central)',
      '(most|particularly) important', 'importance of'
    ]
  },
  harm: {
    words: 'poorer worse worst premature prematurely avoidable preventable burden adverse harm* suffer* struggl* stigma* isolat* lonel* '
      + 'crisis crises vulnerab* fear* violen* exploit* neglect* trauma* distress* epidemic threat*'
  },
  death: {words: 'death deaths die dies died mortality suicide suicides killer fatal*'},
  unfairness: {words: 'inequit* inequalit* depriv* disadvantag* disproportion* marginalis* underserved discriminat* poverty unfair'},
  risk: {
    cues: [
      '(risk|risks) (of|for|to|factor|factors|that)', '(at|greater|higher|increased|high|reduce|reduced|lower) ..1 risk', 'more likely',
      'less likely'
    ]
  },
  growth: {
    words: 'rise rising rises risen grow growing grows growth increasing ageing aging unsustainable exponential* pressure pressures '
      + 'demand shortage* backlog*',
    cues: ['(set|expected|projected|likely|predicted|forecast) to']
  },
  barrier: {
    words: 'difficult* challeng* barrier* patchy delay delays insufficient fragment* inconsisten* confus* frustrat* complex complexity '
      + 'limitation* obstacle* problem problems however despite unfortunately',
    cues: ['(lack|lacking) of?', '(gap|gaps) (in|between)', 'not (always|easy|well|enough|able)', 'unable to', 'hard to']
  },
  benefit: {
    cues: [
      '~improve ..4 (people|patients|outcomes|health|wellbeing|lives|life|experience|quality|care|independence|safety)',
      '(better|improved|greater) ..2 (outcomes|care|health|lives|quality|access|experience|support|decisions|understanding)',
      '(benefit|benefits) (of|to|for|from)', '(opportunity|opportunities|potential) (to|for)',
      '(transform|save|saving|saves) ..2 (lives|money|time|care|services)', '(maximise|reduce|reducing|reduces)'
    ]
  },
  'good-life': {
    cues: [
      '(live|living|stay|staying|age|remain|die) ..2 (well|healthy|healthier|happier|independent*|longer|safely|home)',
      '(quality of life|independence|independent lives|fulfil*|thrive|flourish|dignity|good (health|death|homes|quality))',
      'healthy lives'
    ]
  },
  enables: {words: 'ensuring', cues: ['(so that|in order to|enabling|enables|enable|allow|allows|allowing|help|helps|helping)', 'to ensure']},
  vision: {
    words: 'vision ambition ambitions aspiration* mission purpose goal goals dream ultimately',
    cues: ['(want|wants|hope) ..1 to (see|be|make|live|ensure)', 'our aim', 'the (overall|ultimate|overarching) (aim|goal|objective)']
  },
  aim: {words: 'aim aims aimed aiming objective objectives intended intention intends seeks'},
  'desired-state': {
    cues: [
      '^ (all|more|fewer|older)? ..1 <people> ..3 (have|are|feel|live|stay|receive|can|be|get|know)',
      '^ (all|more|fewer|older)? ..1 (people|residents|individuals|families|everyone|adults|children|carers|communities|patients|women|'
        + 'citizens) ..3 (have|are|feel|live|stay|receive|can|be|to be|get|know)',
      'for people to', '(have|has|get|receive) access to'
    ]
  },
  cause: {
    words: 'because therefore consequently thus contribut*',
    cues: [
      'as a result', '(lead|leads|leading|led) to', '(associated with|linked to|linked with|due to|caused by|driven by)',
      '(impact|impacts|effect|effects|consequence*|implication*) (on|of|for)', 'result in'
    ]
  },
  cost: {words: 'cost costs economic spend spending savings financial budget budgets', cues: ['<money>']},
  policy: {
    words: 'guidance policy policies legislation strategy strategies',
    cues: ['(long term plan|five year forward view|white paper|green paper)']
  },
  together: {
    words: 'partnership partnerships partner partners collaborat* jointly alongside multiagency stakeholder* collective* consortium',
    cues: [
      'work* ..2 (together|with)', '(multi agency|whole system|system wide|cross sector|joined up|joining up)', 'bring* ..2 together',
      '(between|across) ..2 (organisations|agencies|sectors|services|partners|councils)',
      'shared (vision|goals|understanding|purpose|set)'
    ]
  },
  principle: {
    words: 'principle principles values ethos philosophy culture behaviours mindset pledge* charter standards statement statements',
    cues: ['commitment to']
  },
  approach: {
    words: 'approach approaches method methods methodology methodologies framework frameworks process processes model practice practices '
      + 'cycle stage stages step steps',
    cues: ['(ways of working|way of working|way we work|how we)']
  },
  governance: {
    words: 'board boards committee steering accountab* accountable oversight oversee* govern* chair chaired chairs membership subgroup* '
      + 'executive reporting assurance delegat* decision decisions',
    cues: [
      '(terms of reference|sub groups|working group|signed off)', '(responsible|responsibility|responsibilities) for', 'decision making'
    ]
  },
  engage: {
    words: 'engag* involv* coproduc* codesign* consult* listen* feedback citizens citizen* participat* voice voices juries panel panels '
      + 'views opinions',
    cues: ['(co produc*|co design*|co creat*|focus group*|lived experience|experts by experience)']
  },
  trust: {
    words: 'trust trusted trustworth* transparen* openness honest* ethic* consent privacy confidential* permission* respect* fair '
      + 'fairness',
    cues: ['opt out']
  },
  learn: {
    words: 'learn learning learnt learned evaluat* lesson lessons reflect* iterat* agile retrospective* continuous',
    cues: ['quality improvement']
  },
  share: {words: 'share shares shared sharing communicat* dialogue conversation* discuss*'},
  'we-do': {
    words: "we're we've",
    cues: [
      'we ..1 (work|use|believe|try|value|encourage|help|support|share|make|do|keep|think|want|need|have|are|can|aim|take|understand|know|'
        + 'recognise|like|love|expect|ask)'
    ]
  },
  our: {words: 'our us'},
  lead: {words: 'leader leaders leadership champion* empower* autonomy coach* ownership'},
  decide: {
    cues: [
      '(agreed|decided|chose|identified|prioritised|recognised|considered|acknowledge*) (that|to|as|by|a|the|by)',
      'it was (agreed|felt|recognised|identified|decided)'
    ]
  },
  basis: {
    words: 'underpin* adher* complian*',
    cues: ['(based on|set out|sets out|setting out|aligned with|aligned to|informed by|in line with|guided by)']
  },
  'by-doing': {
    cues: [
      '(by|through|via|using) ..1 (working|using|developing|providing|supporting|bringing|combining|sharing|creating|building|focusing|'
        + 'understanding|identifying|improving|making|doing|taking|listening|ensuring|applying|adopting)'
    ]
  },
  train: {words: 'training skills workforce staff recruit* capacity capability'},
  data: {words: 'data information record records dataset datasets database informatics analytics intelligence'},
  service: {
    words: 'service services clinic clinics helpline hospital hospitals practices surgery pharmacy pharmacies ward wards unit units '
      + 'centre centres team teams',
    cues: ['(care home|care homes)']
  },
  offer: {
    words: 'offer offers offered offering provide provides provided providing deliver delivers delivered delivering run runs supports '
      + 'include includes including available commission*'
  },
  programme: {
    words: 'programme programmes project projects initiative initiatives scheme schemes workstream* campaign* pilot* intervention '
      + 'interventions activities activity fund funded funding grant grants investment'
  },
  tool: {
    words: 'tool tools app apps platform dashboard dashboards technology technologies digital infrastructure algorithm* toolkit '
      + 'prototype* online portal'
  },
  pathway: {
    words: 'pathway pathways referral referrals assessment assessments treatment support advice screening prescri* discharge',
    cues: ['post diagnostic']
  },
  event: {
    words: 'workshop workshops event events meeting meetings session sessions conference launch* course courses webinar* forum',
    cues: ['hack day']
  },
  product: {
    words: 'report reports briefing profile profiles jsna document documents pack packs chapter section publication article paper '
      + 'infographic* bulletin newsletter blog update updates',
    cues: ['needs assessment']
  },
  'was-done': {
    cues: [
      '(was|were|has been|have been|been|being|is being|are being) ..1 (launched|developed|established|introduced|set up|created|commissioned|'
        + 'funded|delivered|implemented|formed|designed|published|produced|conducted|carried out|undertaken|completed|held|built|used|made|provided|'
        + 'piloted|trained|awarded|installed|opened|rolled out|appointed|selected|tested|led|run|extended|refreshed|reviewed)'
    ]
  },
  'we-did': {
    cues: [
      '(we|they|team|group|council|trust|project|programme|partnership|CCG|it|which|and|also|has|have) ..1 (launched|developed|started|created|'
        + 'ran|held|designed|improved|helped|introduced|built|worked|set up|established|produced|published|delivered|completed|began|trained|hosted|'
        + 'organised|tested|used|made|brought|carried|provided|supported|got|joined|worked|moved)'
    ]
  },
  'is-being-done': {
    cues: [
      '(is|are) ..1 (delivered|provided|funded|commissioned|offered|run|based|led|made up|located|open|staffed|supported|hosted|working|'
        + 'developing|building|leading|looking|producing|being)'
    ]
  },
  will: {words: "will we'll", cues: ['(going to|plan to|plans to|next steps|looking ahead)']},
  'plan-line': {
    cues: [
      '^ to? ..1 @planVerb',
      '^ (ensuring|providing|developing|improving|increasing|supporting|working|creating|building|reducing|promoting|identifying|enhanced|'
        + 'continued|development|provision|training|support|improved)'
    ]
  },
  new: {words: 'new first recently currently latest since'},
  job: {words: 'role roles job jobs band salary vacancy apply applicants candidate* manager director officer analyst', cues: ['post holder']},
  collab: {words: 'university academ* research* industry institute', cues: ['(NHS england|public health england)']},
  stats: {
    words: 'rate rates proportion proportions percentage average prevalence incidence estimate estimates estimated decile* quintile* '
      + 'ratio total majority approximately',
    cues: ['<percent>', 'per (cent|head|<number>)', 'number of', 'confidence interval*', 'around <number>']
  },
  compare: {
    words: 'significantly statistic* trend trends decrease decreased increased fell rose varied ranked',
    cues: ['compared (to|with)', '(higher|lower|worse|better) than', 'similar to', 'difference between', 'increase of']
  },
  source: {
    words: 'source sources ons census lsoa lsoas msoa indicator indicators figures publish* dataset statistics',
    cues: ['hospital episode', 'data (are|is|for|from|were|was)']
  },
  figure: {words: 'table figure map maps chart charts graph below above shown shows following appendix footnote'},
  define: {
    words: 'definition definitions means classified categor* domain domains',
    cues: ['(defined as|refers to|referred to|the term|known as|measure of|is a|are a|types of|consists of|such as)']
  },
  navigate: {
    words: 'click download* visit link links page pages website webpage contact email menu button browser site search scroll subscribe '
      + 'cookie* please see here',
    cues: ['(find out more|read more|further information|more information)']
  },
  you: {words: "you your yourself you're you'll you've", cues: ['if you']},
  instruct: {
    words: "don't can't doesn't isn't didn't wouldn't couldn't",
    cues: [
      '^ (check|test|use|make sure|add|install|click|select|open|read|write|run|include|avoid|do not|note|see|please|go|choose|enter|remember|'
        + 'consider|try|get)'
    ]
  },
  software: {
    words: 'code repository github git branch package packages function functions html css api javascript python deploy* server servers '
      + 'component components label attribute keyboard column columns query sql merge commit* docker yaml file files folder version '
      + 'versions user users screen bug* software field fields gds accessib* wcag aws login password laptop script*',
    cues: ['open source']
  },
  'first-person': {words: "i my me myself i'm i've i'd i'll"},
  method: {
    words: 'participants respondents respondent sample sampling interviews interview interviewed randomis* cohort regression trial '
      + 'questionnaire* coded analysed analysis analyses study studies survey surveyed thematic qualitative quantitative baseline '
      + 'hypothes*'
  },
  finding: {
    words: 'findings results showed revealed suggest suggests suggested reported identified highlighted concluded evidence',
    cues: ['found that']
  },
  cite: {words: 'al doi journal vol [', cues: ['<date>']},
  law: {
    words: 'act regulation regulations legislation statutory exempt* eligible entitle* duty duties legal gdpr article',
    cues: ['section <number>']
  },
  clinical: {
    words: 'symptom* diagnos* disease diseases disorder* syndrome infection* blood medication* medicine medicines dose chronic acute '
      + 'clinical condition conditions patient patients surgery stroke cancer diabetes asthma obes* overweight'
  },
  lifestyle: {
    words: 'alcohol drug drugs smoking smoke* tobacco drinking diet exercise substance sexual contracept* hiv sti stis',
    cues: ['physical activity']
  },
  caveat: {
    words: 'note notes caution interpreted might may could assum* limitations excluded rounded suppressed unknown',
    cues: ['(not available|may not|includes only|therefore not|not include*)']
  },
  place: {
    words: 'district districts borough boroughs county ward wards locality localities neighbourhood* area areas region regional town city '
      + 'england geograph* urban rural',
    cues: ['(local authority|local authorities)']
  },
  demog: {
    words: 'aged age ages male males female females men women ethnic* children pupils school schools households population populations '
      + 'residents born births older younger',
    cues: ['year olds']
  },
  thanks: {words: 'thank thanks grateful proud welcome congratul* pleased delighted exciting excited great fantastic amazing'},
  future: {words: 'future next coming continue continues continued continuing sustainab*', cues: ['(going forward|long term|over the next)']},
  past: {words: 'was were had did'},
  present: {words: 'is are has have'},
  than: {words: 'than'},
  years: {words: 'year years month months decade'},
  least: {words: 'least most only majority many few several around approximately under over among amongst between'},
  latest: {words: 'latest previous recent updated collected survey surveys section national nationally'},
  strategic: {
    words: 'system systems organisations community communities wellbeing improve improving understanding progress impact delivery '
      + 'provision plan plans planning'
  },
  teams: {words: 'team teams suppliers trusts colleagues networks groups group'},
  best: {words: 'best safe effective efficient consistent appropriate successful robust clear simple good'},
  require: {words: 'require requires required requirement requirements expected expect ensure necessary essential'},
  use: {words: 'use uses using used'},
  'to-support': {cues: ['to (support|promote|identify|develop|deliver|provide|inform|tackle|help|create|build|understand|explore|share)']},
  nominal: {cues: ['(development|delivery|provision|implementation|introduction|creation|expansion|reduction|improvement|use) (of|in)']},
  across: {words: 'across within throughout wider'},
  support: {words: 'support supported supporting supports help helped'},
  the: {words: 'the'},
  a: {words: 'a an'},
  of: {words: 'of'},
  and: {words: 'and'},
  by: {words: 'by'},
  at: {words: 'at'},
  on: {words: 'on'},
  for: {words: 'for'},
  with: {words: 'with'},
  this: {words: 'this these that those'},
  not: {words: 'not no without cannot'},
  also: {words: 'also additionally addition moreover furthermore'},
  who: {words: 'who'},
  if: {words: 'if whether unless'},
  there: {cues: ['there (is|are|was|were)']},
  they: {words: 'they their them'},
  can: {words: 'can able'},
  how: {words: 'how'},
  what: {words: 'what'},
  so: {words: 'so but although though while whilst yet'},
  living: {cues: ['people ..1 (with|living|who|experiencing|affected)']},
  'living-conditions': {words: 'housing homeless* employment education food transport environment air climate income loneliness'},
  mental: {words: 'mental emotional dementia autism frail* disab* maternity sight hearing'}
}

/** The patterns of each feature, for the lexicon. */
export const voiceCues: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(voiceFeatures).map(([name, {cues}]) => [name, cues ?? []])
)
