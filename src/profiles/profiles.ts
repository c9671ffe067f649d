// The seven kinds of document, as data. Which absences a reader of each kind would raise is our judgement, not national guidance.
import type {ProfileId} from '../settings/settings.js'
import type {Profile} from './profile.js'

// What a plan for a whole system is sure to be asked for; the other skills show grey where nothing evidences them. Two careful readings of
// four real strategies agree on these, and the reading of sentences finds them; where it still misses much (SKL-09, SKL-10) nothing is expected.
const ofPlans = ['SKL-02', 'SKL-03', 'PRN-01']
const ofSystems = [...ofPlans, 'SKL-06']

// Partners: those that made the document with its author by the Acts (an integrated care partnership is founded by the board and its councils, and involves local
// Healthwatch; a joint forward plan is the board's and its trusts'; a health and wellbeing board has the council, the integrated care board and Healthwatch), and those
// without whom a plan for neighbourhoods can't be carried out. Only an absence that a reviewer would raise is here.
const list: readonly Profile[] = [
  {
    id: 'integrated-care-strategy', title: 'Integrated care strategy',
    purpose: 'What a partnership sets for its whole area: needs, priorities, and how to meet them',
    expected: ofSystems, partners: ['PAR-01', 'PAR-04', 'PAR-08', 'PAR-09'], off: [], needsCount: false
  },
  {
    id: 'strategic-commissioning-plan', title: 'Strategic commissioning plan',
    purpose: 'How a board will use its money and contracts; also for joint forward plans',
    expected: ofPlans, partners: ['PAR-02', 'PAR-04'], off: [], needsCount: false
  },
  {
    id: 'neighbourhood-health-plan', title: 'Neighbourhood health plan',
    purpose: 'How teams, councils and communities will work together close to where people live',
    expected: ofSystems, partners: ['PAR-03', 'PAR-04', 'PAR-08'], off: [], needsCount: false
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
    off: ['why-missing', 'outcomes-missing', 'population-health-missing', 'partners-missing', 'co-production-missing', 'vague-commitment', 'why-first', 'broken-thread', 'partner-without-role', 'partner-class-absent'], needsCount: true
  },
  {
    id: 'other-strategy', title: 'Strategy',
    purpose: 'Any other strategy or plan of health and care partners',
    expected: ofPlans, partners: [], off: [], needsCount: false
  }
]

export const profiles: Readonly<Record<ProfileId, Profile>> = Object.fromEntries(list.map(profile => [profile.id, profile])) as Record<ProfileId, Profile>
