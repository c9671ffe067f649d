import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'ways-of-working',
  title: 'Ways of working',
  asks: 'How partners work with each other: the principles, behaviours or ways of deciding that lead from the purpose to the actions.',
  leaders: true,
  strong: [
    '(how|way|ways) (we|partners|our partners|organisations|leaders) (will|work|have agreed to|want to|agreed to) ..1 (work|together) ..4 (together|as one|jointly|alongside|with each other|with one another)',
    '(principle|principles|values|behaviours|commitments|ways of working) ..6 (guide|guides|underpin|underpins|shape|shapes|govern|steer|by which|for how) ..6 (we|our|partners|partnership|system|work|working|decisions|approach|them)',
    '(we|partners|leaders|organisations|members|<partner>) ..4 (agreed|share|adopted|signed up to|follow|work to|work by|set out) ..4 (principles|behaviours|values|ways of working|rules)',
    '(~make|~take|~reach) ..2 (decision|decisions) (together|jointly|as one|by consensus|collectively|in the open|in partnership)',
    '(hold|holds|holding) ..1 (ourselves and)? (each other|one another) ..2 (account|accountable)',
    '(work|works|working|act|acts|plan|plans) ..2 as (one|a single) (team|system|organisation|partnership|service|body)',
    '(we|partners|partnership|system|leaders) ..2 (do|achieve|deliver|make) (this|that|these|it happen) ..1 (by|through) ..1 (working|sharing|planning|pooling|bringing|joining|listening|making|deciding|meeting|testing|agreeing)',
    '(plan|plan and|commission|commissioning|buy|pay for) ..3 (together|jointly) ..6 (partners|organisations|<partner>|<sector>|councils|system)',
    '(agreed|joint|shared|common|our|these|collaborative) ..1 ways of working ..3 (are|is|mean|means|include|will be|for|with|across|between|set out)'
  ],
  except: [
    '(design|accounting|infection|prescribing|caldicott|data protection) principles'
  ],
  unless: [
    '@deferral'
  ],
  raise: {shown: 'say who agreed it, and how decisions are made', measured: 'say since when, or how often it is looked at again'},
  examples: {
    caught: [
      'This section says how we will work together.', 'Five principles guide how partners work in Northmere.',
      'Partners have agreed behaviours that they will keep to in every meeting.',
      'The council and the trusts make decisions together in one committee.', 'Leaders in Ashcombe hold each other to account each month.',
      'We will do this by sharing data, staff and buildings.', 'Health and care in Penwick will work as one team.',
      'Our ways of working are set out in a charter signed by all.'
    ],
    left: [
      'We will work in partnership.', 'The plan is delivered through joined-up working.', 'The principles of good design apply to the new clinic.',
      'New ways of working are needed.', 'Staff behaviours are covered by the code of conduct.', 'The hub will open by working with a builder.',
      'Values for each indicator are in table 4.', 'The team of nurses works nights.'
    ]
  },
  sources: ['WHY-02']
})
