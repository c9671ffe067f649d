import {defineConcept} from './concept.js'

const pledge = '(commit|commits|committed|committing|commitment|commitments|promise|promised|promises|pledge|pledged|agreement|agreed|agree|resolution|resolved|signed|sign|signed up|ring fenced|ringfenced|bound|guarantee*|vow*|covenant|compact|partnership|contract|funding|deal|accord|undertaking)'
const span = '(for (five|six|seven|eight|nine|ten|twelve|fifteen|twenty|5|7|8|10|12|15|20|thirty|many) years|for a (decade|generation)|to (203*|204*)|until (203*|204*)|through to (203*|204*)|(ten|five|seven|eight|fifteen|twenty|10|15|20) year|for the (long term|long haul|duration)|over the long term|long term|longer term|for good|for as long as)'

export default defineConcept({
  id: 'long-term-commitment',
  title: 'Commitment for the long term',
  asks: 'Leaders and organisations bind themselves to stay together beyond today’s pressures and people.',
  leaders: true,
  negated: 'keep',
  strong: [
    // In whatever order.
    '(compact|promise|agreement|partnership|commitment|funding|pledge|contract|alliance|deal) & (no end date|dissolved only|incoming|predecessor|predecessors|locked until|beyond ..4 (election|elections|restructuring)|any (restructuring|reorganisation)|outlast*|outlive*|on (her|his|their) first day|every new (leader|director|chief)|each new (leader|director|chief))',
    `(partners|leaders|organisations|councils|trusts|boards|we|all|council|trust|members|parties|they|partnership|<partner>|alliance|chief executives|cabinet|groups|both) ..8 ${pledge} ..14 ${span}`,
    `${pledge} ..8 (to work|to working|to stay|to staying|to each other|to one another|to remain|together|to see|to this|to the) ..12 ${span}`,
    `${span} ..2 (commitment|partnership|agreement|alliance|compact|promise|pledge|deal) ..8 (between|with|by|of|to|that|from|signed|,|and|binds|which)`,
    '(his successor|her successor|their successor|the successor|successors|whoever|next leader|next chief executive|next director|new leader|new leaders|whoever follows|those who follow|their replacement|replacements|newcomer|newcomers|incoming|new chair) ..16 (inherit*|same|bound|honour*|take on|takes on|sign|signs|commit*|agree*|cannot|promise*|renew*|pick* up|carry*|raid|undo|first)',
    '(inherit|inherits|inherited|bound by|bind|binds|binding on|outlive|outlives|outlast|outlasts|survive|survives|survived|outlasting|surviving) ..10 (commitment*|promise*|agreement|plan|successor*|leaders|leader|us|chief|careers|posts|change|changes|reorganisation|election*|government*|administration|term|terms|any one|any of us)',
    '(commitment|commitments|promise|promises|agreement|pledge|partnership|plan|money|work|this) ..10 (whatever|whoever|regardless|irrespective|no matter|through both|through all|outlast*|outlive*|survive*|survived|beyond|stayed the same|has not changed|unchanged|holds|held) ..12 (leader*|chief|government*|reorganis*|merge*|election*|control|change*|comes next|charge|people|restructur*|director*|office|both|pressures|wins|minister*|post|posts|budget*|years)',
    '(change|changes|changed|turnover) ..3 (of|in|at) ..3 (leader|leaders|leadership|chief executive|chief executives|control|government|administration|chair|director|directors|faces|people) ..16 (same|stayed|survived|not|still|promise|commitment|continu*|hold*|unchanged|kept|handover|without)',
    '(handover|hand over|succession) (rule|rules|plan|plans|protocol|note|agreement|planning) ..14',
    '(third|second|fourth|fifth|new) (chief executive|leader|chair|director|change of control|administration) ..14 (same|still|stayed|kept|continu*|promise|unchanged)',
    '(ring fenced|ringfenced|protected|guaranteed|locked in|secured|set aside) ..6 (for (five|six|seven|eight|nine|ten|fifteen|a decade|the life)|until (203*|204*)|to (203*|204*)) ..2',
    '(no|neither|nor|never|cannot) ..2 (in year)? ..1 (pressure|pressures|leader|chief|director|crisis|board|minister|deficit) ..6 (can|could|may|will|shall) ..3 (raid|undo|touch|take|break|stop|unpick|reverse|overturn|cut|divert|derail)',
    '(whatever|whoever) (comes next|comes after|follows|replaces|succeeds|wins|is in charge|takes over|is in post|leads) ..14',
    '(stay|stays|staying|stayed|remain|remains|in it|here|committed|commit|together|stick|stand) ..3 (the course|for the long (term|haul|run|game)|for the duration|to the end|for the distance|the distance)',
    '(not|rather than|more than|beyond) ..4 (length of|term of|lifetime of|life of) ..3 (post|posts|parliament|contract|contracts|office|grant|job|jobs|their|our|any)',
    '(a|one|this) (decade|generation) ..12 (it takes|takes|what it takes|commit*|signed|promise*|will take|see it through|together)',
    '(beyond|past|longer than|outside|across) ..3 (electoral|election|political|parliament*|funding|financial|planning|budget) (cycle|cycles|year|years|term|terms) ..8',
    '(renew|renewed|renews|reaffirm*|re signed|resigned|recommit*|re endorse*) ..4 (it|the|each|every|their|this|our) ..6 (may|year|annually|year|years|time|promise|commitment|agreement|pledge)',
    '(are|is) committed to (working|work|staying|stay) together', '(enduring|lasting|sustained|unwavering|long standing|generational|continuing|continued|ongoing) commitment ..3 (to|from|of|between|by|across)',
    '^ commit to working together for',
    '(all|four|three|both|every|cross) ..1 party (groups)? ..10 (endorsed|signed|agreed|committed|renew*|back|backed|support*) ..10',
    '(takes on|take on|honour|honours|adopt) ..6 agreement ..2 in full',
    '(multi year|multiyear) (commitment|agreement|partnership|funding agreement|grants|funding|contract|contracts|deal) ..6'
  ],
  except: ['long term (condition|conditions|illness|illnesses|care|health|plan|sickness|unemployment|borrowing|support|absence|effects|use|physical)', 'Long Term Plan', 'committed expenditure', 'five year forward view', 'commit (suicide|crime|crimes|offences)', 'committed suicide', 'five year (period|average|survival|rolling)'],
  unless: ['@deferral', '@lesson', '(current|this) financial year and', 'reconsidered', "weeks' notice", '(every new leader brings|none the second|survived the first)', '(pathway|pathways) will be', 'fully committed to partnership', '(staff|respondents|interviewees|residents) (told|said|felt) ..2 that', '(software|code|repository|API|git|dataset|licence)', '(smoking|drug|patients|treatment) ..4 (commit*|for life)'],
  highest: 2,
  raise: {shown: 'say who is bound, and what happens when people change', measured: 'say until when'},
  examples: {
    caught: [
      'The partners’ compact has no end date and can be dissolved only by a vote of all eight boards.',
      'Incoming directors sign the Thornley promise on their first day, as their predecessors did.',
      'Funding for the family hubs is locked until 2037, beyond three general elections and any restructuring.',
      'All three parties on the council have promised to keep the agreement in force until 2038, whoever runs County Hall.',
      'The council and the trust have agreed to work together for ten years.',
      'If one of the leaders goes, the successor inherits the same commitments.', 'Whoever leads Northmere after the election, the promise stands.',
      'The money is ring-fenced until 2036.', 'No in-year pressure can raid it.', 'The agreement has survived two changes of control at County Hall.',
      'We are in it for the long haul.', 'Whatever comes next takes on the early years agreement in full.'
    ],
    left: [
      'People with long-term conditions have an annual check.', 'The NHS Long Term Plan sets out commitments on cancer.',
      'Committed expenditure at month nine was £4 million.', 'Our commitment lasts for the current financial year and will be reconsidered.',
      'Staff told us that every new leader brings a new plan.', 'Long-term borrowing fell.', 'We are fully committed to partnership.',
      'Leaders must commit to each other for the long term.'
    ]
  },
  sources: ['PRN-05', 'GOV-08']
})
