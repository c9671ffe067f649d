import {defineConcept} from './concept.js'

const everywhere = '(everywhere|across (all|every|each|the whole) ..4|in (every|each|all) ..3|for (everyone|everybody|all|every ..2)|throughout ..3|system wide|county wide|city wide)'

export default defineConcept({
  id: 'one-size',
  title: 'One answer for all',
  asks: 'One model, place or way is to suit every person or every area, whatever they need.',
  strong: [
    '(the|a) (best|right|ideal|only|most appropriate) (place|setting|option|home|way|model|care|support) for (people|someone|everyone|patients|anyone|a person|older people|those|all|them|children|residents) ..8 is',
    `(same|single|standard|standardised|uniform|identical|one|universal) (model|approach|offer|pathway|service|structure|team structure|template|blueprint|specification|operating model) ..4 ${everywhere}`,
    `(roll out|rolled out|rolling out|impose|imposed|apply|applied|adopt|adopted|implement|implemented|replicate|replicated) ..3 (same|single|standard|standardised|uniform|identical|one) ..4 (model|approach|offer|pathway|service|structure|template|blueprint) ..9`,
    '(every|each|all) (neighbourhood|neighbourhoods|place|places|area|areas|practice|practices|locality|localities) ..2 (will|must|should) ..1 (have|use|follow|adopt|offer|work to) the same', '(a )?one size fits all ..3 (approach|model|offer|service) (will|is|works)',
    '(no|without) local (departures|variation|discretion|exceptions)'
  ],
  except: ['(standard|standards) of (care|service|quality)', '(shared|patient|care|single) (record|records|care record)', 'single point of (access|contact)', '(one|single|same) (shared|common)? (vision|set of outcomes|purpose|outcomes|goal|goals)'],
  unless: ['#local-variation', '(tailored|personalised|depending on|unless|where (this|that) is|if (they|that) ..3 (want|wish|choose)|choice|choose|prefer|wishes|adapted|shaped|local needs|not one size|may not)'],
  raise: {shown: 'say how it may differ, and who decides', measured: 'say what is shared and what is left open'},
  examples: {
    caught: [
      'The best place for someone with frailty is their own home.', 'We will roll out the same model in all nine neighbourhoods.', 'A single service specification across all practices in Penwick.', 'Every neighbourhood will have the same team structure.',
      'The team structure applies with no local variation.'
    ],
    left: [
      'There is no one-size-fits-all team.', 'The best place for someone with frailty depends on what they want.', 'Reducing unwarranted variation in hip surgery is a priority.', 'The outcomes are the same, and each place finds its own way to them.',
      'Everyone will have the same high standard of care.', 'We share a single care record across all practices.'
    ]
  },
  sources: ['LED-07']
})
