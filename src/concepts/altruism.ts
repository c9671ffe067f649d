import {defineConcept} from './concept.js'

const gaveUp = '(gave up|given up|gives up|giving up|forgo|forgoes|forwent|forgone|dropped|drops|withdrew|withdrawn|held back|hold back|holds back|waived|waives|sacrificed|sacrifices|gave away|given away|passed up|turned down|put off|stood aside|stepped aside|stood back|stepped back|went without|goes without|handed back|gave back|took a cut|took less|took a smaller|took the smaller|accepted less|lent|lends|lend|sent|absorbed|took on|carried|bore|covered|paid)'

export default defineConcept({
  id: 'altruism',
  title: 'Altruism between partners',
  asks: 'A partner puts the common good before its own interest, at some cost to itself.',
  leaders: true,
  negated: 'keep',
  strong: [
    '^ (be|being|act|acting|have|having|show|showing|a|an|the|to)? (altruism|altruistically|altruistic)',
    // In whatever order.
    '(larger|bigger|richer|stronger|wealthier|city|busier) ..2 (hospice|trust|practice|practices|charity|charities|council|hospital|district|firms|neighbour) ..3 (handed|gave|lent|passed|offered|paid|sent|let|waited) ..10',
    '(cut|cutting|closed|delayed|postponed) its own ..14',
    '(let ..4 lapse|gave|offered|lent|pay more|pays more|paid more|dropped|withdrew|stood aside|held back|put off|sacrific*|forwent|absorbed) & (although its|although their|even though|knowing that|its own|their own|our own|more into the pot|first in the queue|would close|would have closed|otherwise) & (smaller|rural|neighbour*|another|rival|island|weaker|poorer|mental health unit|charity|charities|hospice|others|go first) & (trust|hospital|general|council|practices|county|district|hospice|college|city|providers|firms|larger|bigger|we)',
    `@actors ..8 ${gaveUp} ..8 (its|their|our|his|her|own|<number>|two|three|one|some) ..14 (so that|so the|so others|so another|to let|to help|to allow|to keep|in favour of|because|for the (smaller|other|sake)|could|instead)`,
    `${gaveUp} ..4 (its|their|our) (own)? ..2 (share|bid|bids|claim|claims|growth|money|funding|rise|uplift|place|turn|slot|underspend|surplus|staff|budget|contract|income|fee|fees|reserves|allocation|savings|profit|drawings|posts|post) ..10`,
    `(its|their|our) own (bid|bids|share|deficit|budget|costs|waiting list|income|rise|books|accounts|schemes|staff|waiting times|savings) ..10 (so that|so the|larger|worse|as a result|suffer*|to help|in favour|because|for another|second|longer|smaller)`,
    '(worse off|out of pocket|poorer for it|paid the price|lost out|took the hit|takes the hit|took a loss|bear the cost|bore the cost|bears the cost|carried the cost|carry the cost|at a loss|lose a post|lost a post)',
    '(at|to) (its|their|our) own (cost|expense|loss|detriment|disadvantage)',
    '(better|good|right|best|benefits) for ..8 (but|even if|even though|and|though) ..4 (worse|bad|costs|harder|less good|not|costly) ..2 for (one of us|us|one|it|them|our|its|ourselves|any of us|the trust|the council)',
    '(even if|even though|even when|although|though) ..3 (it|this|that|doing so) ..2 (cost|costs|costing|meant|means|hurt|hurts|hit|worsened|left|made) ..8 (us|its|our|own|them|it|more|budget|deficit|income|worse)',
    `(put|puts|putting|place|places|placed|placing) ..6 (needs|interests|interest|good|residents|people|population|patients|system|county|place|whole|others) ..6 (before|ahead of|above|over) ..4 (own|organisation|organisations|organisational|individual|our|their|institutional|its)`,
    '(interests|interest|good|benefit|needs) of ..8 (over|before|ahead of|above|rather than) ..4 (those of)? ..3 (own|individual|any|single|organisation|organisational|our|their)',
    '(collective|common|greater|wider|system) ..1 (good|interest|benefit) ..6 (before|over|ahead of|above|first)',
    '(nobody|no one) (asked|made|told) (them|it|us) (to|for)',
    '(without being asked|unasked|asked nothing|wanted nothing|nothing in return|no thanks|expect nothing|did not ask for|charged nothing|free of charge to|no charge to) ..6',
    '(neighbours|neighbour|other practices|other trusts|the others|rival|rivals|larger|bigger|stronger|richer) ..8 (sent|lent|gave|covered|took on|stood in|shared|offered|paid|held back|stepped aside|carried) ..12',
    '(lost|when ..6 lost|short of|ran out of|in trouble|struggling) ..14 (sent|lent|covered|stepped in|took on|shared|gave) ..6 (its|their|two|own|staff|three|doctors|nurses|money)',
    '(sent|lend|lent|lends|loaned|loan|offer|offered|share|shared|give|gave) ..4 (its|their|our|two|three|four|some) ..3 (staff|doctors|nurses|beds|vans|crews|carers|clinicians|theatre|money|surplus|space|social workers) ..6 to ..6 (neighbour*|smaller|other|another|rival|each other|one another|partner|partners|hospital|practice|trust|council|charity|next)',
    '(mutual aid|mutual help|help each other out|help one another out|looked after each other|look after each other|generosity) ..8 (agreement|between|when|means|so|among|was|has|partners|each|lent|even)',
    'as if we (are|were) one (organisation|team|body|system)',
    '(gain|pain|risk|risks|rewards|losses) ..2 (and|or) ..2 (gain|pain|risk|rewards|losses) ..6 (share|shared|together|alike)',
    '(not|never) at the expense of ..4 (other|another|each other|others|partners|one another|neighbours|any)',
    '(right thing|right) for ..6 (people|residents|county|patients|system|place|population|children|<organisation>) ..8 (even|though|although|and not|not for|rather than|at our|whatever)',
    '^ behave altruistically', 'surrender some of their autonomy ..8 (greater|good)',
    '(speaks|speak|spoke|argue*|votes|voted) ..6 against (its|their|our) own (interest|interests|budget|side)'
  ],
  except: ['altruistic (kidney|donation|donor*)', 'paid (staff|work|carers|leave|employment|for by)', '(sent|paid|lent) ..2 (letter|letters|email|survey|invoice|questionnaire|text)', 'free of charge to (residents|patients|users|visitors)', 'giving up smoking', 'carried out', 'covered by', 'took on average', 'dropped (out|off|from|by|to)'],
  unless: ['@deferral', '@grumble', '@lesson', 'win win', '(donat*|donor|kidney|organ)', 'no detrimental effect', '(remains|remain) responsible for its own', '(awards|dinner|raised <money>)', '^ we (behave|act) altruistically', 'generosity of spirit', '(software|code|repository|API|dataset)', '(patient|victim|carer|carers|families|households|residents|people|children|women) ..3 (are|is|were|was|left) (worse off|out of pocket)', '(deprived|poorer) (areas|communities) ..6 worse'],
  raise: {shown: 'say who gave up what, for whose good', measured: 'say what it cost, or since when'},
  examples: {
    caught: [
      'Westhaven General let its capital bid lapse so that the mental health unit could go first in the queue.',
      'The city hospice offered its fundraisers to the rural one for a year, although its own income dipped.',
      'Larger practices pay more into the pot than they draw, knowing that the island surgeries would close otherwise.',
      'The trust gave up its share of the growth money so that Northmere’s nursing gap could be filled.',
      'Three charities dropped their own bids and backed the smallest.', 'The hospital is £200,000 a year worse off as a result.',
      'Nobody asked them to.', 'If it is better for residents but worse for one of us, that partner speaks first.',
      'When the Penwick practice lost its doctors, its neighbours sent two of theirs.',
      'We put the needs of the county before our own organisations.', 'We work as if we were one organisation.'
    ],
    left: [
      'It is a win-win for all the partners.', 'Altruistic kidney donation has risen.', 'We behave altruistically towards one another.',
      'Each organisation remains responsible for its own balance.', 'The awards dinner raised £9,000.', 'Residents sent 40 letters.',
      'Families are worse off than last year.', 'Leaders should put the system before their own organisation.'
    ]
  },
  sources: ['PRN-04', 'LED-05']
})
