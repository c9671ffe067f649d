import {defineConcept} from './concept.js'

const give = '(hand|hands|handed|handing|give|gives|gave|given|giving|pass|passes|passed|passing|transfer|transfers|transferred|transferring|move|moves|moved|moving|cede|cedes|ceded|ceding|devolve|devolves|devolved|devolving|release|releases|released|releasing|sign|signed|put|puts|putting|shift|shifts|shifted|shifting|turn|turned|yield|yields|yielded|share|shares|shared|sharing|delegate|delegates|delegated|delegating|entrust|entrusts|entrusted|let go)'

export default defineConcept({
  id: 'ceding-power',
  title: 'Ceding power and resources',
  asks: 'Those who hold control, money, staff or decisions give some of it up to others.',
  leaders: true,
  negated: 'keep',
  strong: [
    // In whatever order.
    '(tenants|residents|parents|carers|patients|young people|communities|charities|neighbourhoods|practices|parishes|schools|villagers|members|users) , (not|rather than) (officers|us|managers|the council|directors|the trust|officials|executives)',
    '(tenants|residents|parents|carers|young people|communities|charities|neighbourhoods|practices|parishes|schools|partnership|alliance|panel|forum|federation) ..2 now ..1 (award|awards|allocate|allocates|appoint|appoints|approve|approves|sets|set|decide|decides|choose|chooses|commission|commissions|spend|spends) ..10',
    '(stepped out of|stepped back from|withdrawn from|withdrew from|got out of) & (allocat*|decid*|choos*|fund*|commission*|money|running)',
    `${give} ..5 @power ..10 (to|over to|into the hands of|in the hands of|with) ..5 @receivers`, `${give} (over|up) ..6 @power`,
    `${give} ..2 @receivers ..3 @power ..8 (over|for|to decide|to spend|to run|to choose|of|,|and|.)`,
    '(cede|cedes|ceded|ceding|relinquish|relinquishes|relinquished|relinquishing|surrender|surrenders|surrendered|surrendering|forgo|forgoes|forwent|let go of|lets go of|letting go of|give up|gives up|gave up|given up|giving up|sign away|signed away) ..5 (@power|right|rights|veto|sovereignty|territory|ownership|some)',
    '(no longer|not|never|stopped|stop|without) ..2 (have|has|vote|votes|voting|decide|decides|approve|approves|approving|sign off|chair|chairs|hold|holds|control|controls|keep) ..4 (a veto|veto|vote|votes|the budget|on the panel|decision|the money|a say|the grant|what they spend|how it is spent)',
    '(will not|no longer|does not|do not|cannot|without) ..2 (have|has|keep|retain)? ..2 (a)? veto',
    '(officers|directors|executives|the council|the trust|the board|the ICB|commissioners) ..2 (no longer|do not|does not|cannot|have stopped) ..2 (vote|decide|choose|approve|control|set)',
    '(what|how) (they|it|the money) ..3 (spend|spent|spends|is spent) ..6 (up to|theirs|for them|their choice|their decision|their business|their own)',
    '(their|its) (decision|choice|call|money|budget) ..3 (now|alone|not ours|and not)',
    '(half|a third|two thirds|majority|most|all|three|four|five|six|seven|more) ..4 (seats|votes|members) ..6 (belong|belongs|held|go|went|reserved|are|given|taken) ..6 @receivers',
    '(let|lets|letting|allow|allowed|invited) ..6 (take over|takes over|take charge|take control|run the|run their|decide|hold the budget|hold the purse|spend) ..6',
    '@receivers ..6 (take|takes|took|taken|taking) (over|charge of|control of|on) ..10 (budget|lease|staff|money|decision*|power*|building*|commissioning|service|running|from (us|the council|the trust|the ICB|the board|the hospital))',
    '@receivers ..4 (hold|holds|now hold|now holds|control|controls|manage|manages|own|owns|decide|decides) ..5 (purse|budget|purse strings|money|fund|funds|grant|grants|<money>|how ..6 spent|where ..6 goes|which ..6 funded)',
    '(moved|moves|move|shift|shifted|shifting|transferred|transfer|transferring|reallocate*|redirect*|diverted) ..10 (money|funding|resources|resource|spending|budget|staff|posts|<money>|<percent>) ..10 (from|out of) ..6 (hospital|hospitals|acute|the centre|centre|headquarters|county hall|the trust|our own|the ICB|treatment) ..4 (to|into) ..6',
    'shift ..4 resources into ..4 (prevention|community|primary|proactive|personalised)',
    '(veto|overturn|overturned|overrule|overruled|override|turned down) ..8 (our|officers|the council|the board|the trust|recommendations|directors) & (panel|residents|people|community|users|tenants|parents|carers)',
    '(without|no) ..3 (our|council|trust|board|ICB|officer|central) (approval|permission|sign off|veto|say so)',
    '(ability|willing*|able|prepared|ready) ..3 (cede|share|give up|give away|let go of|surrender) ..3 (power|control|resources|autonomy|sovereignty|authority)',
    '(cede power|ceding power|share power|sharing power|shares power|shared power|give away power|giving away power|hand over power)',
    '(pool|pools|pooled|pooling) ..3 (sovereignty|our budgets|their budgets|our budget|control)',
    '(power|control|decision making|decisions|budgets|authority) ..3 (pass|passes|passed|move|moves|moved|shift|shifts|shifted|transfer*|goes|go|went) ..2 (from ..6)? (to|into) ..5 @receivers'
  ],
  except: [
    'power (supply|resilience|of attorney|cut|outage|station)', 'NHS England ..3 (delegate|delegated|delegates|delegation)', 'delegation agreement',
    'staff sick*', 'give up (smoking|work|caring|drinking|alcohol|their job)', '(giving|give) up smoking', 'move* to a ..2 home',
    'hand (hygiene|washing|held)', 'shared (care|decision|lives|record|service|services)',
    'share (good|best|learning|information|data|ideas|knowledge|power point)', 'transfer of care'
  ],
  unless: [
    '@grumble', '@lesson', '(final|last) (decision|say) ..8 (remains|remain|rests|rest|stay|stays|lies) with', '(to|into) a central', 'centralis*',
    '(will|and) consult', '(generator|electrical|lease ..6 landlord|landlord ..6 lease)', '(reserved matters|secretary of state|NHS England has)',
    'in principle', '(patient|patients) ..4 (transferred|moved) to',
    '(software|code|repository|dataset|API)', 'county wide priorities'
  ],
  raise: {shown: 'say who gives up what, and to whom', measured: 'say how much money or how many posts move, and when'},
  examples: {
    caught: [
      'The foundation trust has transferred its children’s therapy staff and their £1.1 million to the schools partnership, which now sets priorities.',
      'The board has stepped out of allocating winter funds: each borough partnership receives its share and answers for it locally.',
      'The council will stop choosing which lunch clubs are funded and will give that job, with the £300,000, to a jury of pensioners.',
      'The county will hand £2 million of its prevention money to the parish clusters.', 'Officers no longer vote on the grants.',
      'Half of the seats on the panel belong to people who have used the service.', 'The trust has let a charity take over its discharge lounge.',
      'We will cede control of youth work to a consortium of tenants.', 'The ICB has moved that budget to the voluntary alliance.',
      'What they spend it on is up to them.', 'Northmere Council has given up its right to approve the scheme.'
    ],
    left: [
      'NHS England has delegated dental services to the board.', 'A second generator has improved power resilience.',
      'Resources have been transferred to a central hub.', 'Residents are helped to give up smoking.',
      'The clinic’s lease was surrendered to the landlord.',
      'We want to devolve power and will consult; the final decision remains with the executive.', 'The trust shares data with the council.',
      'Leaders should cede power.'
    ]
  },
  sources: ['CAP-10', 'GOV-03']
})
