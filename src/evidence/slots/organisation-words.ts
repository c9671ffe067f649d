// What the names of bodies are made of. Judgement about them is in organisation.ts.
import {wordsOf} from './words.js'

/** A capitalised name that ends in one of these is a body's, when a word of it is a name. */
export const strongHeads: readonly string[] = wordsOf(`
trust trusts council councils board boards partnership partnerships police constabulary university universities college colleges hospice hospices academy school society association federation confederation
alliance collaborative consortium forum foundation institute network church mosque cathedral charity icb icbs ics icp ccg ccgs pcn pcns lmc lmcs lpc cvs cic cio ltd limited plc llp
commissioner authority commission parliament senate company union chamber ft constabularies coalition cooperative co-operative committee committees system consultancy enterprises collective
`)

/** The same, but outside a heading only, and never when the name is all they have. */
export const weakHeads: readonly string[] = wordsOf(`
centre group groups service services hub homes housing helpline practice surgery project pride healthcare mind carers
`)

/** Heads that also count in lower case after a name ("Leeds city council", "Kent police"). */
export const lowerHeads: readonly string[] = wordsOf('council councils police constabulary')

/** Words between a name and a lower-case head. */
export const lowerInner: readonly string[] = wordsOf('city county borough district town parish metropolitan unitary')

/** Heads whose names string places together: "Leeds and York …", "Bath, Swindon and Wiltshire ICB". */
export const joiningHeads: readonly string[] = wordsOf(`
icb icbs ics icp ccg ccgs trust trusts councils council board partnership police constabulary system federation committee committees network pcn pcns cvs mind alliance forum service school authority foundation ft association university senate collaborative networks college
`)

/** Heads whose body may go on under the name: "Northmere Council Public Health Team" names the council. */
export const corporateHeads: readonly string[] = wordsOf('council councils icb icbs ccg ccgs constabulary hospice pcn ft')
/** …and what a part of such a body ends in. */
export const partHeads: readonly string[] = wordsOf('board boards committee committees group groups service services forum network centre hub house homes housing project system partnership hospital hospitals')

/** Words that a piece of a name may follow with "of". */
export const beforeOf: readonly string[] = wordsOf(`
university college institute association federation society city borough isle isles county academy school church diocese friends riding vale forest hospitals hospital council chamber alliance league bank lords board
faculty commission commissioner guild order union confederation royal house ministry department office
`)

/** Words that a piece of a name may follow with "for". */
export const beforeFor: readonly string[] = wordsOf(`
centre council institute alliance foundation society association campaign academy office department commissioner network trust coalition forum agency commission homes skills action partnership friends
`)

/** Names that begin so and run on to the right: "University of Northmere". A name is not needed where `plain` says so. */
export const tailed: readonly {readonly words: string; readonly plain: boolean; readonly class: string | null}[] = [
  {words: 'university of', plain: false, class: 'PAR-13'},
  {words: 'london borough of', plain: false, class: 'PAR-04'},
  {words: 'royal borough of', plain: false, class: 'PAR-04'},
  {words: 'metropolitan borough of', plain: false, class: 'PAR-04'},
  {words: 'royal college of', plain: true, class: 'PAR-18'},
  {words: 'royal society of', plain: true, class: null},
  {words: 'royal society for', plain: true, class: null},
  {words: 'royal national institute of', plain: true, class: 'PAR-08'},
  {words: 'royal pharmaceutical society', plain: true, class: 'PAR-18'},
  {words: 'faculty of', plain: true, class: 'PAR-18'},
  {words: 'british association of', plain: true, class: 'PAR-18'},
  {words: 'british society of', plain: true, class: 'PAR-18'},
  {words: 'british society for', plain: true, class: 'PAR-18'},
  {words: 'national association of', plain: true, class: null},
  {words: 'national institute for', plain: true, class: null},
  {words: 'national institute of', plain: true, class: null},
  {words: 'national council for', plain: true, class: null},
  {words: 'association of directors of', plain: true, class: null},
  {words: 'association of', plain: true, class: null},
  {words: 'institute of', plain: true, class: null},
  {words: 'institute for', plain: true, class: null},
  {words: 'centre for', plain: true, class: null},
  {words: 'school of', plain: false, class: 'PAR-13'},
  {words: 'department for', plain: true, class: null},
  {words: 'ministry of', plain: true, class: null},
  {words: 'office of the', plain: true, class: null},
  {words: 'office for', plain: true, class: null},
  {words: 'office of the police and crime commissioner for', plain: false, class: 'PAR-11'},
  {words: 'police and crime commissioner for', plain: false, class: 'PAR-11'},
  {words: 'office for the police and crime commissioner for', plain: false, class: 'PAR-11'},
  {words: 'diocese of', plain: false, class: 'PAR-08'},
  {words: 'archdiocese of', plain: false, class: 'PAR-08'},
  {words: 'samaritans of', plain: false, class: 'PAR-08'},
  {words: 'friends of', plain: false, class: 'PAR-08'},
  {words: 'church of', plain: false, class: 'PAR-08'},
  {words: 'campaign for', plain: true, class: null},
  {words: 'alliance for', plain: true, class: 'PAR-08'},
  {words: 'foundation for', plain: true, class: null},
  {words: 'council for', plain: true, class: null},
  {words: 'federation of', plain: true, class: null},
  {words: 'confederation of', plain: true, class: null},
  {words: 'chartered institute of', plain: true, class: null},
  {words: 'chartered society of', plain: true, class: 'PAR-18'},
  {words: 'college of', plain: true, class: 'PAR-18'},
  {words: 'action on', plain: true, class: 'PAR-08'},
  {words: 'skills for', plain: true, class: null},
  {words: 'action for', plain: true, class: 'PAR-08'},
  {words: 'voices of', plain: false, class: 'PAR-08'}
]

/** Brands with a place after them: "Healthwatch Northmere". `alone`: the brand is a body's name without a place too. */
export const brands: readonly {readonly words: string; readonly alone: boolean; readonly class: string | null}[] = [
  {words: 'healthwatch', alone: true, class: 'PAR-09'},
  {words: 'age uk', alone: true, class: 'PAR-08'},
  {words: 'age concern', alone: true, class: 'PAR-08'},
  {words: 'citizens advice', alone: true, class: 'PAR-08'},
  {words: "citizens' advice", alone: true, class: 'PAR-08'},
  {words: 'citizens advice bureau', alone: true, class: 'PAR-08'},
  {words: 'carers support', alone: false, class: 'PAR-14'},
  {words: 'carers', alone: false, class: 'PAR-14'},
  {words: 'voluntary action', alone: false, class: 'PAR-08'},
  {words: 'voluntary', alone: false, class: 'PAR-08'},
  {words: 'community action', alone: false, class: 'PAR-08'},
  {words: 'community first', alone: false, class: 'PAR-08'},
  {words: 'community pharmacy', alone: false, class: 'PAR-03'},
  {words: 'mind in', alone: false, class: 'PAR-08'},
  {words: 'third sector', alone: false, class: 'PAR-08'},
  {words: 'home-start', alone: true, class: 'PAR-08'},
  {words: 'ymca', alone: true, class: 'PAR-08'},
  {words: 'relate', alone: false, class: 'PAR-08'},
  {words: 'cruse', alone: true, class: 'PAR-08'},
  {words: 'inclusion', alone: false, class: 'PAR-08'},
  {words: 'active', alone: false, class: null},
  {words: 'active partnership', alone: false, class: null},
  {words: 'public health', alone: false, class: 'PAR-05'},
  {words: 'health innovation', alone: false, class: null},
  {words: 'hmp', alone: false, class: 'PAR-11'},
  {words: 'hmp yoi', alone: false, class: 'PAR-11'},
  {words: 'nhs', alone: false, class: 'PAR-01'},
  {words: 'emmaus', alone: true, class: 'PAR-08'},
  {words: 'groundwork', alone: true, class: 'PAR-08'},
  {words: 'sue ryder', alone: true, class: 'PAR-10'},
  {words: 'marie curie', alone: true, class: 'PAR-10'},
  {words: 'maggie', alone: false, class: 'PAR-08'},
  {words: 'wildlife trust', alone: false, class: 'PAR-08'},
  {words: 'creative', alone: false, class: 'PAR-08'},
  {words: 'visit', alone: false, class: null},
  {words: 'social enterprise', alone: false, class: 'PAR-08'},
  {words: 'transport for', alone: false, class: null},
  {words: 'community matters', alone: false, class: 'PAR-08'},
  {words: 'community works', alone: true, class: 'PAR-08'},
  {words: 'disability', alone: false, class: 'PAR-08'},
  {words: 'alzheimer scotland', alone: true, class: 'PAR-08'}
]

/** Words that make a title of what they follow: "Northmere Council Plan" is a document, "Care Act" a law. */
export const titleWords: readonly string[] = wordsOf(`
strategy strategies plan plans framework frameworks report reports act acts charter charters review reviews policy policies model models programme programmes bill mandate guidance guideline guidelines standard standards
statement statements agreement agreements assessment assessments survey surveys profile profiles bulletin toolkit handbook manual code constitution pledge covenant concordat declaration vision prospectus award awards conference day
week month index indices audit inquiry roadmap blueprint pathway pathways initiative initiatives scheme campaign tool website newsletter agenda app scorecard dashboard register record records database dataset data census regulations paper protocol
procedure compact priorities objectives deal grant manifesto evaluation calculator accounts summit festival show challenge objectives principles summary appraisal interface budget update curriculum passport
`)

/** Words that may open a sentence before a name without being part of it. */
export const openers: readonly string[] = wordsOf(`
support ask help engage involve commission fund review visit contact join see read use develop deliver work make give let invite ensure encourage enable agree establish explore continue create build working supporting commissioning
joining funding involving local former new all lead leads owner owners partner partners member members chair source photo both senior current jointly led delivered hosted note key previous other many most every each existing via photo contact
`)

/** Nouns that a body's name follows: "the charity Ashlight". */
export const bodyNouns: readonly string[] = ['charity', 'charities', 'enterprise']

/** Words that a definite description of the author ends in: "the Partnership". */
export const selfWords: readonly string[] = wordsOf('partnership trust council icb ics icp ccg alliance university foundation charity collaborative federation constabulary')
/** The same in more than one word. */
export const selfPhrases: readonly string[] = [
  'integrated care board', 'integrated care system', 'integrated care partnership', 'health board', 'county council', 'city council', 'borough council', 'district council', 'combined authority', 'nhs trust', 'foundation trust',
  'nhs foundation trust', 'health and care partnership', 'provider collaborative', 'clinical commissioning group', 'nhs clinical commissioning group', 'nhs icb', 'local authority'
]

/** What an abbreviation's full form ends in when it is a body's, or a class of bodies'. */
export const organisationEndings: readonly string[] = wordsOf(`
trust trusts council councils board boards partnership partnerships police university college hospice academy society association federation confederation alliance collaborative consortium forum foundation institute network networks
commission commissioner authority authorities agency england confederations collaboratives care-system care-systems commissioning-group commissioning-groups
`)
