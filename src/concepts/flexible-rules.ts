import {defineConcept} from './concept.js'

const rules = '(rule|rules|regulation|regulations|guidance|specification|criteria|contract|contracts|tariff|procedure|procedures|template|bureaucracy|red tape|statute|protocol|protocols|eligibility|threshold|thresholds|boundary|paperwork|small print|letter of the)'

export default defineConcept({
  id: 'flexible-rules',
  title: 'Flexible with the rules',
  asks: 'Rules are read, waived or varied for people’s benefit, lawfully and openly.',
  leaders: true,
  negated: 'keep',
  strong: [
    '^ (be|being|act|acting|have|having|show|showing|a|an|the|to)? (be|being|act|acting|have|having|show|showing|a|an|the|to)? (flexible|flexibility|flexibly) ..6 rules',
    // In whatever order.
    '(rule|rules|criteria|regulation|regulations|licence|guidance|specification|returns|eligibility|red tape|paperwork|regulator|threshold|procurement|funder|national template) & (agreed in writing|legal advice|waive*|relax*|suspend*|strip|stripped|lifted|exempt*|bend|bent|dispensed with|leeway|common sense|spirit of|would have (shut|barred|kept|stopped|excluded)|not provide for|on trial|special case|made an exception|within the law|lawful|lawfully) & (so|could|can|people|families|residents|patients|carers|we|practice|practices|surgery|paramedics|charities|which|something)',
    '(waiver|waivers|exemption|exemptions|derogation|derogations|dispensation|dispensations) ..3 (from|was|of|has|so|to|on|granted|obtained|agreed|for) & !(tax|prescription|removed|ended)',
    '(won|obtained|secured|granted|gained|got|given|negotiated|applied for|asked for|requested|sought and) ..4 (waiver|exemption|derogation|dispensation|flexibility|flexibilities|freedom|freedoms|easement|leeway|latitude|variation)',
    '(use|used|uses|using|exercise|exercised|exercising|took|take|apply|applied) ..3 (discretion|flexibilities|freedoms|flexibility|easements|local flexibility|leeway|permissive powers|general power of competence|section 75 flexibilities|latitude)',
    `(what|where|which|whether) ..3 ${rules} ..3 (actually|really|in fact|truly) ..2 (say|says|said|forbid|forbids|allow|allows|permit|permits|require|requires|prevent|prevents|demand*)`,
    `(nothing|no line|no clause|no rule|nowhere) in ..4 ${rules} ..3 (stop*|prevent*|forbid*|says|said|rules out|bars|prohibit*|against)`,
    `${rules} ..4 (do not|does not|did not|don't|doesn't|never) ..2 (actually)? (forbid|stop|prevent|prohibit|rule out|bar|require)`,
    `(bend|bent|bending|flex|flexed|flexing|relax|relaxed|relaxing|waive|waived|waiving|set aside|suspend|suspended|suspending|vary|varied|varying|stretch|stretched|loosen|loosened|reinterpret*|rewrote|rewrite|drop|dropped|scrap|scrapped|strip|stripped|lift|lifted|disapply|disapplied|unpick*|strike out|struck out|cut through|work around|worked around|work round) ..5 ${rules}`,
    `${rules} ..5 (was|were|is|are|has been|have been|been) ..2 (bent|flexed|relaxed|waived|set aside|suspended|varied|loosened|dropped|scrapped|lifted|reinterpreted|read generously|read differently|rewritten)`,
    `(interpret|interprets|interpreted|interpreting|read|reading|apply|applying) ..3 ${rules} ..5 (flexib*|creative*|generous*|locally|sensibl*|broad*|common sense|in the round|for the benefit|in the spirit|with discretion|loosely|imaginative*)`,
    '(spirit|purpose|intention) ..4 (rather than|over|not|more than|instead of) ..3 letter',
    '(with|had|got|obtained|asked|sought|after) ..5 (consent|agreement|blessing|permission|say so|approval|sign off) ..10 (counted|count|spent|used|spend|use|treated|moved|swapped|switched|paid|waived|reclassified|interpreted|diverted|stretched)',
    '(without|no need for) prior (approval|consent|permission)',
    '(move|moves|moved|switch|shift|transfer|carry|vire) ..10 (between programmes|between budgets|between headings|across years|over to next year) ..6', '(flexible|permissive|creative|pragmatic|common sense|proportionate) ..2 (approach|attitude|reading|interpretation|use|stance|line) ..5 (to|of|with|on|towards) ..5 ' + rules, 'flexible approach to ..4 rules',
    '(freedom|freedoms|licence|permission) to (test|depart|vary|experiment|depart from|break|ignore|do things differently|bend)',
    '(depart|departs|departed|departing|departure|deviate|deviates|deviation|exception|exceptions) from ..4 (rules|rule|national|standard|usual|specification|template|guidance|procedure|policy) ..10 (because|so|when|where|agreed|in writing|with|to|allowed|openly|recorded)',
    '(make|made|making|makes|allow|allowed) an exception',
    '(counted|treated|classed|reclassified|defined|recorded) ..6 as ..8 & (rules|rule|funder|grant|regulations|guidance|technically|strictly|legally)',
    '(rule|rules|form|forms|policy|policies|signature|signatures|step|steps) ..4 (that|which) ..4 (got in the way|get in the way|served no|serve no|helped nobody|help nobody|made no sense|nobody could explain|no longer) ..6',
    '(bureaucracy busting|cut red tape|cutting red tape|cut the red tape|rule bending|bust bureaucracy)',
    '(legal|lawyers|solicitor|monitoring officer|auditor|auditors|regulator|counsel) ..4 (confirmed|agreed|advised|content|satisfied|cleared|checked) ..8 (could|can|lawful|allowed|within|room|permitted|possible|free)',
    '(within|inside|stay within|staying within) the law ..8 (but|we|and|while|have|to)',
    '(usual|normal|ordinary|standard) (procedure|rule|rules|criteria|process|policy) ..10 (discretion|instead|but|so|yet|set aside|did not|was not followed)'
  ],
  except: [
    'flexible (working|retirement|hours|learning|spending|benefits)', 'flexitime', 'rule of law',
    '(parking|tax|VAT|prescription|exemption certificate)', 'fee (exemption|exemptions|waiver|waivers)', '(claim|claims) for exemption'
  ],
  unless: [
    '@deferral', '@grumble', '@lesson', 'seek flexibilit*', '(no|without) ..2 (discretion|exceptions) (to|are|will|is|may)',
    '(ignor*|skip*) ..6 (safety|checks|rule|rules|medicine|lifting|safeguard*|procedure)',
    '(HR|pension|flexitime|flexible retirement|annual leave|overtime|employment contract)', 'more permissive approach',
    '(software|code|repository|data|API|server|privacy|GDPR|copyright|licence fee)'
  ],
  raise: {shown: 'say which rule, who agreed to it, and for whose good', measured: 'say how many people it helped, and since when'},
  examples: {
    caught: [
      'National criteria would have shut out families without papers. With legal advice we treat a school letter as proof of address.',
      'The regulator agreed in writing that paramedics could leave medicines at the hostel, something the standard licence does not provide for.',
      'We have stripped eleven mandatory returns from the care home contract and asked NHS England to suspend two more.',
      'Our auditors confirmed that a grant for adaptations could buy a carer’s bed, although nobody had read the conditions that way before.',
      'With the funder’s written consent we spent equipment money on a cooker.', 'Northmere obtained a waiver from the national template.',
      'Nothing in the regulations stops a volunteer from sitting in.', 'The practice used its discretion and gave the shelter’s address.',
      'We can move a tenth of the grant between programmes without prior approval.', 'The contract was varied so that carers could stay longer.',
      'We looked at what the guidance actually forbids.', 'We take a flexible approach to the rules on residence.'
    ],
    left: [
      'The council offers flexible working and flexitime.', 'There is no discretion to depart from the criteria.',
      'Some volunteers skipped the medicine checks because it was quicker.', 'We will seek flexibilities when the opportunity arises.',
      'Pension rules allow flexible retirement at 55.',
      'Forms that break the rules are returned.', 'The rules of the committee are in Annex C.', 'Leaders need a flexible approach to the rules.'
    ]
  },
  sources: ['CAP-03']
})
