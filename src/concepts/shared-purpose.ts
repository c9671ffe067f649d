import {defineConcept} from './concept.js'

const purpose = '(purpose|vision|ambition|ambitions|aim|aims|goal|goals|picture|statement|cause|mission|sentence|promise|dream|hope|hopes|idea|aspiration|aspirations)'
const owners = '(all|both|every|each|partners|partner|organisations|organisation|the council|the trust|councils|practices|residents|nine|seven|five|ten|twelve|eight|six|four|fourteen|equally|together|everyone|us|boards|governing bodies|charities|schools|<partner>|<sector>|whole system|partnership|leaders)'

export default defineConcept({
  id: 'shared-purpose',
  title: 'Shared purpose and vision',
  asks: 'A positive vision for the people of the area that all partners own.',
  strong: [
    '(purpose|vision|purpose and vision|vision and purpose) (that|which) ..2 (all|everyone|partners) ..2 (share|shares|own|owns)',
    // In whatever order.
    'what we are (all )?here for ..8',
    '(council|trust|charities|partners|boards|organisations) ..10 (agreed|agree|signed up) ..8 that (people|everyone|every|children|residents|nobody|no one|families) ..6',
    '(put their names? to|signed|agreed|adopted|endorsed|united|came together (around|behind)|stand behind|stands behind|opens|begins) & (boards|partners|councils|organisations|every (member|partner|board|organisation)|all (partners|nine|eight|five|seven|our)|the partnership|leaders|agencies|employers) & (vision|purpose|ambition|picture|one line|sentence|live well|flourish*|thrive|dies early|well at home|nobody in|everyone in|every child|good life|its task)',
    `(shared|common|joint|collective|mutual|one|same|single|agreed|unifying|united) ..1 (and (agreed|joint|clear|common|bold))? (sense of)? ${purpose} ..8 (of|for|that|to|is|was|across|between|:|and|,|which|by|as|among|belongs|we)`,
    `${purpose} ..6 (shared|owned|agreed|adopted|signed|endorsed|written|held|made|drawn up|chosen|built|developed|created) ..2 (equally|jointly)? (by|with|across|between|among|together) ..6 ${owners}`,
    `${owners} ..6 (share|shares|shared|agreed|agree|adopted|signed up to|signed|have signed|own|owns|endorsed|united behind|unite behind|unites|rallied behind|test|tests|measure) ..4 (one|a|an|the same|that|this|a common|a shared|on one|a single|to a|their)? ..2 ${purpose}`,
    `${purpose} ..6 (belong|belongs|belonged) to ..6`, '(what|which) (unites|unite|binds|joins|bind) us',
    '(we|partners|all of us|everyone|both|all) ..2 (want|wants|share|hold) the same (thing|future|for)',
    '(words|sentence|statement|picture|aim) ..6 (as its own|as their own|as our own)',
    '(we|our|partners|partnership|they) (have)? (began|begin|begun|started|start|set out) ..2 (with|from) what (people|residents|families|local people) ..6 (want|wanted|hope|need|value|told)',
    '(agreed|sworn|signed|settled) ..3 (as a partnership|as partners|as one|together|jointly) ..12 (goal|goals|focus|aim|aims|priorities|on|efforts|vision)',
    '(our|shared|two|three|collective|system) ..1 (shared|collective|common) (system)? (goals|goal|vision|purpose|ambition|aims|efforts)',
    '(pulling|pull|rowing|facing|working|work|heading) ..2 (in the same direction|to the same end|towards the same|towards one|towards a common|towards a shared|for the same)',
    '(our vision|our mission|our purpose|our ambition) ..1 (is|:|for|remains) ..12 (people|residents|everyone|children|lives|live|health|healthy|care|families|communities|population|county|city|born|grow|wellbeing|best|quality|dementia|place)',
    '(each of|all of|all) ..2 (boards|partners|councils|organisations|members) ..2 (signed|adopted|endorsed|signed up to) (it|this|the plan|the strategy)', 'shared commitment to ..6 (health|lives|wellbeing|healthy|people|everyone)',
    'our (vision|ambition) is that ..8', 'heading:(our|shared|the|a) (vision|ambition) & ^ (nobody|no one|everyone|everybody|every) ..8', 'heading:(our|shared|the|a) (vision|ambition|ambitions) & @folk ..3 (live|lives|grow|feel|are|have|thrive|stay|get|belong) ..8',
    '(set|sets|has set) the vision for', '(clear|joint|compelling) vision (to|and purpose|of|for|that) ..8',
    '(resolved|determined|united) to (make|give|ensure|end|see|help) ..10 (best place|people|everyone|every|children|live|healthy|residents)',
    '(create|creating|develop|developing|build|building|agree|need|hold|form) ..3 (the same|a shared|shared|joint|a common|common|an agreed|agreed) (purpose|vision|sense of purpose)',
    '^ (develop|agree|build|create) a shared purpose',
    '(everybody|everyone|anyone|every child|all of us) ..20 (agreed by|adopted by|signed by|shared by) ..6',
    '(overall|shared|joint|overarching|common) (aims|aim|vision|goal|purpose) of (this|the|our) (strategy|plan|partnership) (is|are)',
    'the (strategy|partnership|plan) ..2 aims to (reduce|improve|help|make)'
  ],
  except: ['(vision|eye|sight) (screening|test|tests|care|loss|impairment)', 'shared (care|lives|services|record|ownership|house)', 'low vision', 'one (aim|goal) (of|is)', 'general purpose', 'purpose built', '(learning|training|treatment|therapy) (goal|goals|aim|aims)', 'common cause of'],
  unless: [
    '@deferral', '@grumble', '@lesson', "(ICB|board|trust|hospital|department|site|service|company|college) 's? ..1 vision is",
    'the (ICB|trust|hospital) vision', '(vision|drawings) ..6 (drawn up by|architects)',
    '(respond|responding) to the (issues|findings|inspection|notice)', '(will|to) be communicated to partners', '(glaucoma|optometr*|spectacles)',
    '(software|code|repository|dataset|API|developer|package)', 'it is hoped'
  ],
  highest: 2,
  raise: {shown: 'say which partners own it, and how they came to it', measured: 'say by when it is to come true'},
  examples: {
    caught: [
      'Twelve boards, five hundred residents and the youth parliament have put their names to one line: nobody in Westhaven dies early because of where they were born.',
      'The partnership agreed that its task is to help people to live well at home, and every member organisation now opens its annual plan with those words.',
      'Councils, hospitals, charities and employers came together around a picture of the town as a place where children flourish and older people are valued.',
      'What we are all here for, as the council, the trust and forty charities agreed last spring, is that people in Thornley enjoy their old age.',
      'Schools, surgeries and councils in Northmere share one ambition: every child active by seven.',
      'All nine partners have signed a common statement of what a healthy county looks like.',
      'Each partner’s board has adopted that sentence as its own.', 'We began with what people in Ashcombe want their lives to be like.',
      'We have agreed, as a partnership, on two goals.', 'Our vision is that everyone in Thornley lives well for longer.',
      'The vision belongs to the council, the practices and the churches equally.',
      'The organisations are united by a shared purpose: to give children the best start.',
      '## Our vision\n\nPeople in Penwick live well, close to those they love.', 'The five partners wrote it and each of their boards has signed it.'
    ],
    left: [
      'The ICB’s vision is to be an outstanding commissioner.', 'Vision screening is offered in reception year.',
      'The vision for the site was drawn up by the architects.', 'It is hoped that partners will agree a shared purpose.',
      'Shared care for glaucoma is offered by opticians.', 'The hall is purpose-built.',
      'Our purpose is to respond to the inspection report.', 'Smoking is a common cause of cancer.'
    ]
  },
  sources: ['PRN-01', 'CAP-05']
})
