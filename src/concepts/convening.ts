import {defineConcept} from './concept.js'

const many = '(partners|sides|surgeries|council|councils|hospital|practices|firms|farmers|unions|consultants|residents|charities|district|districts|groups|everyone|them|people|organisations|leaders|opponents|protesters|GPs|all|both|parties|schools|employers|providers|police|agencies|views|teams|landlords|directors|communities)'

export default defineConcept({
  id: 'convening',
  title: 'Convening and holding the middle ground',
  asks: 'Somebody, neutral where that helps, calls partners together, hears all sides and finds what they can share.',
  leaders: true,
  negated: 'keep',
  strong: [
    // In whatever order.
    '(all sides|both sides|nobody suspects|no one suspects|nobody disputed|trusted by) & (run|runs|talks|room|chair|chairs|chaired|points|circulated|host|hosts|hear|hears|convene*|calls|name|chosen|suspects)',
    `(convene|convenes|convened|convening|convener|convenor|conveners) ..10 ${many} ..14`,
    `(acting as|act as|acts as|role of|as|is|was|the) ..2 (a|an|our|the)? ..1 (convener|convenor|honest broker|go between|neutral (chair|host|party|ground|space|convener|convenor)|bridge builder|facilitator|peacemaker|intermediary) ..14`,
    '(honest broker|neutral (chair|host|party|ground|venue|convener|convenor|space|body|third)|middle ground|holds the ring|hold the ring|held the ring|holding the ring|common ground) ..14',
    `(independent|outside|neutral|impartial|former|retired|trusted) ..3 (chair|facilitator|broker|figure|outsider|judge|head teacher|professor|bishop|convener|convenor|person|magistrate|doctor) ..24 (${many.slice(1, -1)}|views|wording|vote|stake|room|hears|heard|listen*|find*|draw*|bring*|gather*)`,
    '(no|without|nor|neither|any|has no|have no|having no) ..3 (stake|contract|axe|vote|service|services|interest|budget|side|sides|agenda|votes|favourites|skin) ..20 (so|asked|chair*|both|bring|accept*|host*|call*|room|can|hears|trust*|is why|in the matter|to grind)',
    '(runs no|wants no|neither pays|pays for neither|takes no side|takes no sides|belongs to none|owned by none|not a provider|does not vote|has no vote|have no vote|without a vote) ..20',
    `(calls|call|called|calling|brings|bring|brought|bringing|gather|gathers|gathered|gathering|pull|pulls|pulled|summon*|invite|invites|invited) ..6 ${many} ..4 (together|round one table|around one table|round the table|around the table|into one room|in one room|into the room|into a room|to the table|to one table) ..14`,
    '(see|sees|make sure|makes sure|made sure|ensure|ensures) ..4 (that)? ..12 (in the room|at the table|round the table|around the table|heard|have spoken|has spoken|has a say|had a say)',
    '(draw|draws|drew|drawing) (out|in) ..4 (those|silent|quiet|quieter|people|anyone|the shy|voices|views)',
    '(hear|hears|heard|listen|listens|listened|talk|talks|talked|spoke|speaks|meet|meets|met|visit|visits|visited|rang|rings) ..4 (each|every|both|all|everyone|sides|partner|to each|to all|with each) ..6 (in private|privately|separately|beforehand|first|in turn|one by one|alone|in confidence|before)',
    '(find|finds|found|finding|seek|seeks|sought|draft|drafts|drafted|look|looks|looking|set out|sets out) ..3 (for)? ..2 (words|wording|form of words|where they overlap|overlap|what they share|shared ground|common ground|position|a way|middle|points of agreement|agreed facts|shared list) ..14',
    '(gathers|gather|gathered|collects|collected|sums up|summed up|summary|reads|reading|read|weave|weaves|reflect back|reflects back|play back|plays back) ..4 (views|what was agreed|what each|both sides|all sides|positions|them aloud|all of them|concerns) ..14',
    '(accept|accepts|accepted|trust|trusts|trusted|agreed|agree) ..3 (its|her|his|their|the|as) (summary|chair|verdict|ruling|account|notes|umpire|referee|minutes|draft) ..6',
    `(hosts|host|hosted|hosting|offered|lends|lent) ..6 (table|hall|room|roundtable|round table|forum|conversation|talks|discussions|sessions|space|dinner) ..14 ${many} ..8`,
    '(position|proposal|plan|statement|list|form of words) ..4 (most|all|both|everyone|each side|every side) ..2 (could|can) ..2 (support|accept|sign|live with|back|agree)',
    '(roundtable|round table) ..4 (convened|hosted|called|chaired) ..6'
  ],
  except: ['convening notice', 'convened at', 'convened by the chair on', 'convener of', 'quorate', 'parents together', 'mediation for neighbours', 'brought together in (this|one) (document|report)', 'call (centre|handlers)'],
  unless: ['@lesson', '(quorate|constitution|days notice|paragraph)', '(neighbours in dispute|noise|fences|enforcement action)', '(shop stewards|facility time)', '(no neutral|there is no) ..2 (convener|convenor)', '(inform them of|communication lines|in order to inform)', '(software|code|repository|API|dataset|data)', '@deferral', '(respondents|interviewees|residents) ..2 (said|felt|complained|reported)', '(patient|family|families|parents|victim*|court)'],
  raise: {shown: 'say who convenes whom, and why they are accepted', measured: 'say what came of it, and when'},
  examples: {
    caught: [
      'A retired magistrate was chosen by all sides to run the talks on the maternity unit.',
      'Healthwatch lends its name and its room, since nobody suspects it of wanting the contract.',
      'She spent a month on the telephone, then circulated a page of points that nobody disputed.',
      'The dean of the cathedral, who has no contract to win, invited both camps to his house until they had a statement that all could sign.',
      'The bishop’s officer, who runs no service and wants no contract, brings the practices and the protest group together.',
      'Voluntary Action calls the partners together, and both sides accept its summary.',
      'Our independent chair does not vote, and draws out those who stay silent.',
      'The university offered its hall and a professor with no stake in the matter.', 'She hears each side in private first.',
      'The county convenes the partners in Northmere and has put an outsider in the chair.',
      'We hold the middle ground and act as a convener.'
    ],
    left: [
      'The Board convened at ten and was quorate.', 'Mediation for neighbours in dispute over noise helps them find middle ground.',
      'Convener of the shop stewards: Mrs Bly.', 'There is no neutral convener at present.',
      'The director convened partners in order to inform them of the decision.', 'The call centre opens at eight.',
      'Three notes reach differing conclusions.', 'Leaders should convene partners.'
    ]
  },
  sources: ['LED-17']
})
