import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'shared-insight',
  title: 'Learning from involvement and using what is there',
  asks: 'What works in involvement is learnt, and partners use each other’s networks and insight rather than ask people twice.',
  negated: 'keep',
  strong: [
    '(existing|established|each other|one another|partners) ..2 (networks|forums|panels|groups|channels) ..8 (to (reach|hear|engage|involve|listen|gather|talk|consult)|insight|engagement|involvement)',
    '(use|used|using|build on|building on|built on|through|draw on|drawing on) ..3 (existing|established|each other|partners) ..2 (networks|forums|panels|groups|relationships|engagement|insight|insights)',
    '(share|shares|shared|sharing|pool|pooled|pooling|combine|combined|bring together|brought together) ..4 (insight|insights|engagement findings|feedback) ..6 (across|between|among|partners|organisations|system|with)',
    '(insight|insights) ..2 (pooled|shared|combined|brought together) ..4 (across|between|among|by|with)',
    '(asked|asking|ask) ..4 (people|residents|communities|carers|families|patients|the public) ..4 (twice|again and again|the same questions|the same thing)',
    '(joint|shared) (engagement|involvement) (team|calendar|plan|programme|framework|function)',
    '(insight|insights|engagement) (bank|library|hub|repository)',
    '(learn|learned|learnt|lessons|evaluate|evaluated|evaluating|evaluation|review|reviewed) ..3 (from|of|about)? ..2 (our|past|previous|this|the) ..1 (engagement|involvement|co production|consultation)'
  ],
  except: [
    'primary care networks', 'social networks'
  ],
  unless: [
    '(practitioners|clinicians|repeat|tests)'
  ],
  raise: {shown: 'say whose networks, and what was learnt', measured: 'say how many it reached, or when'},
  examples: {
    caught: [
      'We used the existing networks of our partners to reach carers.', 'Insight is pooled across partners in Northmere.',
      'An insight library means that nobody is asked the same questions.',
      'We asked what people had told us before, so as not to ask residents twice.', 'Partners share a joint engagement team.',
      'An evaluation of our involvement was carried out in Ashcombe.', 'We build on existing forums such as the youth panel.',
      'Lessons from past engagement shaped how we asked.'
    ],
    left: [
      'A new engagement platform was bought.', 'The network of clinics is existing.', 'Share prices fell.', 'We learnt from the pilot.',
      'Feedback is collected by post.', 'Existing services continue.', 'People asked twice for a bus.', 'The wifi network was reviewed.'
    ]
  },
  sources: ['INV-10']
})
