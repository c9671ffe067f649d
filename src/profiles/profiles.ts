// The seven kinds of document, as data. Which absences a reader of each kind would raise is our judgement, not national guidance.
import type {ProfileId} from '../settings/settings.js'
import type {Profile} from './profile.js'

// What a plan for a whole system is sure to be asked for; the other skills show grey where nothing evidences them. Two careful readings of
// four real strategies agree on these, and the reading of sentences finds them; where it still misses much (SKL-09, SKL-10) nothing is expected.
const ofPlans = ['SKL-02', 'SKL-03', 'PRN-01']
const ofSystems = [...ofPlans, 'SKL-06']

// What the law asks of an integrated care strategy and of an integrated care board's plan, and what guidance covers. Of the duties those that
// a text can show: that guidance was followed, or a copy sent, need not stand in it, and a missing Healthwatch is `partner-class-absent`’s.
// Of the topics, those that were read as more than good practice.
const ofStrategies = [
  'STA-01', 'STA-02', 'STA-03', 'STA-06', 'STA-09',
  'DHS-01', 'DHS-02', 'DHS-04', 'DHS-05', 'DHS-06', 'DHS-07', 'DHS-08', 'DHS-09', 'DHS-10', 'DHS-11', 'DHS-14', 'DHS-15', 'DHS-16'
]
const ofBoards = [
  'JFP-01', 'JFP-02', 'JFP-03', 'JFP-04', 'JFP-05', 'JFP-06', 'JFP-10', 'JFP-11', 'JFP-12', 'JFP-14', 'JFP-15', 'JFP-16', 'JFP-18', 'JFP-19', 'JFP-20',
  'POL-01', 'POL-03', 'POL-04', 'POL-06', 'POL-14'
]

// Partners: those that made the document with its author by the Acts (an integrated care partnership is founded by the board and its councils, and involves local
// Healthwatch; a joint forward plan is the board's and its trusts'; a health and wellbeing board has the council, the integrated care board and Healthwatch), and those
// without whom a plan for neighbourhoods can't be carried out. Only an absence that a reviewer would raise is here.
const list: readonly Profile[] = [
  {
    id: 'integrated-care-strategy', title: 'Integrated care strategy',
    purpose: 'What a partnership sets for its whole area: needs, priorities, and how to meet them',
    expected: [...ofSystems, ...ofStrategies], partners: ['PAR-01', 'PAR-04', 'PAR-08', 'PAR-09'], off: [], needsCount: false
  },
  {
    id: 'strategic-commissioning-plan', title: 'Strategic commissioning plan',
    purpose: 'How a board will use its money and contracts; also for joint forward plans',
    expected: [...ofPlans, ...ofBoards], partners: ['PAR-02', 'PAR-04'], off: [], needsCount: false
  },
  {
    id: 'neighbourhood-health-plan', title: 'Neighbourhood health plan',
    purpose: 'How teams, councils and communities will work together close to where people live',
    expected: [...ofSystems, 'POL-05', 'POL-13'], partners: ['PAR-03', 'PAR-04', 'PAR-08'], off: [], needsCount: false
  },
  {
    id: 'health-and-wellbeing-strategy', title: 'Health and wellbeing strategy',
    purpose: 'What a health and wellbeing board will do about the needs of its area',
    expected: ofPlans, partners: ['PAR-01', 'PAR-04', 'PAR-09'], off: [], needsCount: false
  },
  {
    id: 'delivery-plan', title: 'Delivery plan',
    purpose: 'Who does what by when, so that a strategy is carried out',
    expected: ofPlans, partners: [], off: [], needsCount: false
  },
  {
    id: 'leadership-narrative', title: 'Leadership narrative',
    purpose: 'How leaders want to lead: an argument, which owes no targets, partners or plan',
    // A narrative argues for a way of leading: it owes its readers no targets, partners' ledger or plan, and no list of capabilities complete.
    expected: [], partners: [],
    off: [
      'why-missing', 'outcomes-missing', 'population-health-missing', 'partners-missing', 'co-production-missing', 'inequalities-missing', 'vague-commitment', 'agentless-commitment', 'why-first',
      'section-without-why', 'outcome-without-measure', 'output-as-outcome', 'activity-heavy-section', 'broken-thread', 'partner-without-role', 'partner-class-absent'
    ],
    needsCount: true
  },
  {
    id: 'other-strategy', title: 'Strategy',
    purpose: 'Any other strategy or plan of health and care partners',
    expected: ofPlans, partners: [], off: [], needsCount: false
  }
]

export const profiles: Readonly<Record<ProfileId, Profile>> = Object.fromEntries(list.map(profile => [profile.id, profile])) as Record<ProfileId, Profile>
