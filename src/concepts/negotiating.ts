import {defineConcept} from './concept.js'

const parties = '(trust|trusts|council|councils|county|district|districts|town council|hospital|practices|charities|charity|NHS|partners|partner|boards|sides|side|GPs|firms|neither|both|each|leaders|directors|organisations|ICB|ICBs|alliance|union|unions|villages|towns|providers|<partner>|<sector>)'

export default defineConcept({
  id: 'negotiating',
  title: 'Agreement negotiated between partners',
  asks: 'Partners with something to give and to lose come to terms; what each gave and got is said.',
  leaders: true,
  negated: 'keep',
  strong: [
    // In whatever order.
    '(lose|loses|give up|gives up|agreed to|accept|accepted|accepts|concede|conceded|close|closes) & (gain|gains|once the|not before|would not sign|otherwise|on condition|provided that|as long as|casting vote|in return) & (trust|council|councils|districts|county|hospital|practices|charities|union|board|town|GPs|partners|side|ICB)',
    '(in return|in exchange|in return for|in exchange for|as the price|quid pro quo|trade off|trade offs|swap|swapped|traded|trading|bartered|bargain|bargained|bargaining|horse trading|haggle*|haggling|a deal|compromise|compromised|concession|concessions|conceded|meet in the middle|met in the middle|met halfway|give and take|split the difference) ..20 & ' + parties, `(negotiate|negotiates|negotiated|negotiating|negotiation|negotiations|negotiator|negotiators|brokered|hammered out|thrashed out|struck|struck a deal|came to terms) ..16 & ${parties}`, `${parties} ..8 (gave up|give up|gives up|dropped|accepted|accept|accepts|agreed to|conceded|yielded|gave way|took on|takes on|waived|offered) ..20 (and|while|;|,|but|in return|so) ..4 ${parties} ..8 (accepted|gave|got|gets|promised|agreed|took|takes|dropped|found|had to|will|keeps|offered|conceded|pays)`,
    '(each|both|all|everyone|neither|nobody|no side|no one) ..4 (left with|came away with|gave|got|gave up|gives|gained|gain|lost|won|went home with|had to give|has something|have something) ..14 (something|ground|everything|without|in return|asked|wanted)',
    '(neither|nobody|no one|none|not one|no side) ..3 (side|of (us|them)|party|partner)? ..2 (got|gets|has|had|won|kept|keeps) ..4 (everything|all|both|what (it|they|he|she|we) (asked|wanted)|its way|their way)',
    '(something to (give|gain|lose|offer)|what ..4 (gave and got|gives and gets|each (gives|gave|gets|brings|wanted|offered)|have to be offered|be offered to))',
    '(wanted|wants|want|asked for|needed) ..8 (,|;|and|while|but) ..3 (the|a)? ..2 (charities|charity|county|council|trust|hospital|practices|district|GPs|union|board|nurses|schools|villages|other|second|town|farmers) ..2 (wanted|wants|want|asked for|needed) ..8',
    `${parties} ..12 (keeps|keep|kept) ..10 (;|,|and|while) ..6 (keeps|keep|kept|gets|got|has|loses|lost|gives) ..10`,
    '(took|takes|after) ..2 (<number>|nine|three|four|five|six|seven|eight|ten|twelve|several|long|many) ..1 (sessions|meetings|rounds|nights|evenings|weeks|months|drafts|hours) ..14',
    '(both|all|two|three|four|seven|five) ..2 (boards|sides|councils|parties|leaders|chairs|partners) ..4 (signed|signed it|shook hands|shook|agreed|initialled|put their names) ..14',
    '(the bargain|the deal|the price|the terms|the settlement|a pact) ..3 (was|were|is|struck|reached|agreed|held|came) ..14',
    '(reached|came to|brought to|worked out) ..3 (agreement|terms|a settlement|a compromise|an understanding) ..4 (between|with|on|by|after|in which|that) ..8',
    '(would accept|could accept|to live with the|could live with|settle for|settled for) ..14 (if|other|provided|terms|less|,|.|in return|only)',
    '(risk|cost|costs|savings|reward|rewards|bill|gain) ..8 (accepted|split|shared|divided|capped|cap|share of) ..14 (two thirds|half|third|open book|between|sixty|and the|in return|while)',
    '(effective|good|skilled|skilful) negotiators',
    '(memorandum of understanding|heads of terms|compact) ..3 (between|sets out|that|in which|says) ..10 (gives|each|who|pays|share*|risk|gets|what)'
  ],
  except: ['pay (award|negotiation|negotiations|deal)', 'competitive procedure with negotiation', 'contract negotiation*', 'great deal', 'good deal of', 'deal with', 'deals with', 'new deal', 'school trade', 'trade unions', 'negotiation skills', 'negotiated (pathway|access)'],
  unless: ['@lesson', '@deferral', '(pay award|august salary|trade unions have)', '(best and final|suppliers were asked|tender)', '(no one has had to compromise|no trade offs|agreed to in full)', '(informed partners by letter|no time for negotiation)', '(case study|aspiring leaders)', '(software|code|repository|licence|API|data sharing contract|statistic*)', '(respondents|interviewees|residents|staff) ..2 (said|felt|complained|reported)', '(patient|patients|clinician|consent|condom|safe sex)'],
  raise: {shown: 'say what each side gave and got', measured: 'say how much, and when it was agreed'},
  examples: {
    caught: [
      'The districts will lose their separate budgets and gain two seats on the board; the county loses its casting vote.',
      'Beds close in Thornley on the day that the bus starts, not before: the town council would not sign otherwise.',
      'The union agreed to weekend working once the trust had agreed to the nursery.',
      'The county got the single waiting list it wanted. In exchange the practices kept their own receptionists.',
      'The hospital gave up its claim on the money and got, in return, a promise that forty people a week would go home by noon.',
      'It took nine sessions before all could agree.', 'The practices wanted fewer forms; the charities wanted longer grants.',
      'Neither side got what it had asked for.', 'The council accepted two-thirds of the risk, and the trust accepted a cap on its reward.',
      'Each left with something and without something.', 'We negotiated hard with the districts over the pooled fund.',
      'That was the bargain struck in Northmere in March.'
    ],
    left: [
      'Negotiations on the national pay award have concluded.', 'The contract was awarded after a competitive procedure with negotiation.',
      'No one has had to compromise and there were no trade-offs.', 'Negotiation skills are taught on day three of the course.',
      'The ICB informed partners by letter.', 'The team deals with complaints.', 'A great deal has changed.', 'Leaders must be effective negotiators.'
    ]
  },
  sources: ['LED-16']
})
