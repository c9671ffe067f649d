// Items of the guidance that are no row of the coverage: what they are, and why they stand aside.
import type {Source} from './framework.js'

export interface LeftOut {
  /** The catalogue's id: `PLN-01`. */
  readonly id: string
  readonly title: string
  /** What the guidance asks, one sentence in our words. */
  readonly asks: string
  readonly source: Source
  /** How far the source was verified, in the words of the catalogue. */
  readonly verification: string
  /** Why it is no row: a sentence for a person. */
  readonly why: string
  /** Ids of the capabilities that come near it. */
  readonly rows?: readonly string[]
}

const manual = (page: string, path: string, edition: string): Source => ({title: `NHS digital service manual: ${page}`, url: `https://service-manual.nhs.uk/${path}`, edition})
const howWeWrite = manual('How we write', 'content/how-we-write', 'August 2019, read 20 August 2026')
const formatting = manual('Formatting', 'content/formatting', 'January 2026')
const accessibility = manual('Accessibility guidance for content', 'accessibility/content', 'read 20 August 2026')
const aToZ = manual('A to Z of NHS health writing', 'content/a-to-z-of-nhs-health-writing', 'read 20 August 2026')
const healthLiteracy = manual('Health literacy', 'content/health-literacy', 'October 2023')
const disabilities = manual('Inclusive content, Disabilities and conditions', 'content/inclusive-content/disabilities-and-conditions', 'September 2021')
const wordsToAvoid: Source = {
  title: 'Civil Service blog: A simple guide on words to avoid in government', url: 'https://civilservice.blog.gov.uk/2022/08/16/a-simple-guide-on-words-to-avoid-in-government/', edition: '16 August 2022'
}
const aboutPeople: Source = {title: 'NICE style guide ECD1: Talking about people', url: 'https://nice.org.uk/corporate/ecd1/chapter/talking-about-people', edition: 'undated'}
const knight: Source = {
  title: 'Knight, Neiva Ganga and Tucker: Integrated care system leadership, a rapid realist review (Leadership in Health Services)',
  url: 'https://emerald.com/insight/content/doi/10.1108/LHS-12-2023-0092/full/html', edition: '13 February 2024'
}
const planning: Source = {title: 'NHS England: Planning framework for the NHS in England', url: 'https://www.england.nhs.uk/long-read/planning-framework-for-the-nhs-in-england', edition: '8 September 2025, updated 10 September 2025'}
const mediumTerm: Source = {title: 'NHS England: Medium Term Planning Framework, 2026/27 to 2028/29 (read in a third-party copy)', url: null, edition: 'October 2025'}

const wording = 'It is about how a sentence is written, which is no capability.'
const layout = 'It is about how a page is made, which is no capability.'
const unjudged = 'It is about how a page is made, and a program reading the text alone would be wrong too often.'
const tooSoft = 'It is about how a sentence is written; flagging each case would bury what matters.'
const words = 'It is about the words for people, which is no capability.'
const abstractOnly = 'A finding of research, of which the abstract alone was read: it is no list that a draft can be held against. Rows of other frameworks ask for the same.'

export const leftOut: readonly LeftOut[] = [
  {
    id: 'PLN-01', title: 'Short sentences', asks: 'Sentences stay near 20 words and seldom go beyond 25.',
    source: {title: 'Government Digital Service: Publishing accessible documents (read in GovWire’s copy)', url: 'http://govwire.co.uk/news/government-digital-service/guidance-publishing-accessible-documents-98735', edition: 'undated copy'},
    verification: 'secondary-seen', why: wording
  },
  {
    id: 'PLN-02', title: 'Short paragraphs and lists', asks: 'Paragraphs keep to a few sentences, and a long series becomes a list.',
    source: howWeWrite, verification: 'primary-seen', why: tooSoft
  },
  {
    id: 'PLN-03', title: 'Words to avoid', asks: 'Concrete verbs take the place of buzzwords.', source: wordsToAvoid,
    verification: 'secondary-seen (an older copy of the full list was also seen)', why: wording
  },
  {
    id: 'PLN-04', title: 'Abbreviations explained', asks: 'An abbreviation is spelt out where it first stands, unless everyone knows it.',
    source: formatting, verification: 'primary-seen', why: wording
  },
  {
    id: 'PLN-05', title: 'Few abbreviations', asks: 'A term that is used once or twice is written out instead.', source: formatting,
    verification: 'house judgement (first-use rule primary-seen; do-not-define-if-unused seen in a council style guide)', why: tooSoft
  },
  {
    id: 'PLN-06', title: 'Say who does it', asks: 'Sentences are active and name who acts.', source: howWeWrite, verification: 'primary-seen',
    why: wording
  },
  {
    id: 'PLN-07', title: 'Plain words, no metaphors', asks: 'Words mean what they say, so that they can be translated.', source: howWeWrite,
    verification: 'primary-seen (no metaphors)', why: wording
  },
  {
    id: 'PLN-08', title: 'Headings in order', asks: 'Headings are real ones, and no level is skipped.', source: accessibility,
    verification: 'primary-seen', why: layout
  },
  {
    id: 'PLN-09', title: 'Clear headings', asks: 'Headings are short, say what follows, and have capitals as a sentence has.', source: formatting,
    verification: 'primary-seen', why: tooSoft
  },
  {
    id: 'PLN-10', title: 'Links that say where they go', asks: 'The words of a link make sense by themselves.', source: accessibility,
    verification: 'primary-seen', why: layout
  },
  {
    id: 'PLN-11', title: 'Words for pictures', asks: 'A picture or chart that tells something has a text beside it that tells the same.',
    source: accessibility, verification: 'primary-seen', why: layout
  },
  {
    id: 'PLN-12', title: 'Not by colour alone', asks: 'Neither colour nor place on the page carries the meaning alone.', source: accessibility,
    verification: 'primary-seen', why: unjudged
  },
  {
    id: 'PLN-13', title: 'Simple tables', asks: 'Tables have a header row and no merged or empty cells.', source: accessibility,
    verification: 'primary-seen', why: unjudged
  },
  {
    id: 'PLN-14', title: 'No capitals for emphasis', asks: 'Emphasis is sparing: no blocks of capitals, italics or underlining.', source: formatting,
    verification: 'primary-seen', why: tooSoft
  },
  {
    id: 'PLN-15', title: 'English for Latin', asks: '“For example” and “that is” take the place of eg and ie.', source: aToZ,
    verification: 'primary-seen', why: tooSoft
  },
  {
    id: 'PLN-16', title: 'Numbers that people can read', asks: 'Figures come with time, place and base, and “1 in 5” beside the percentage.',
    source: healthLiteracy, verification: 'primary-seen', why: tooSoft
  },
  {
    id: 'PLN-17', title: 'No vague amounts', asks: 'A number, date or threshold takes the place of soft words for time and amount.',
    source: howWeWrite, verification: 'primary-seen (be specific rather than vague)', why: wording
  },
  {
    id: 'PLN-18', title: 'Firm promises', asks: 'A draft says “will”, or says plainly that something is an aim.', source: wordsToAvoid,
    verification: 'secondary-seen (commit/pledge entry in an older copy of the GOV.UK list); verb list is a house judgement', why: wording,
  },
  {
    id: 'PLN-19', title: 'Scores of readability', asks: 'A score helps to find what to rewrite, and is no pass mark.', source: healthLiteracy,
    verification: 'primary-seen', why: 'It says what not to do: the tool gives no score of readability.'
  },
  {
    id: 'PLN-20', title: 'A public summary and other formats', asks: 'There is a short plain summary, with Easy Read and other formats.',
    source: manual('PDFs and other non-HTML documents', 'content/pdfs-and-other-non-html-documents', 'February 2025'), verification: 'primary-seen',
    why: 'Another row asks for the same.', rows: ['INV-06']
  },
  {
    id: 'PLN-21', title: 'One name for a body', asks: 'Bodies are named rightly and the same way throughout.', source: aToZ,
    verification: 'primary-seen', why: wording
  },
  {
    id: 'PLN-22', title: 'Verbs, not strings of nouns', asks: 'Verbs and short phrases take the place of long strings of nouns.', source: howWeWrite,
    verification: 'house judgement (short words and active voice primary-seen)', why: tooSoft
  },
  {
    id: 'PLN-23', title: 'Plain words for cuts and waits', asks: 'Closures, losses of jobs and waits are called what they are.',
    source: {title: 'Plain English Campaign: NHS communications in poor health', url: 'https://plainenglish.co.uk/news/735-nhs-communications-in-poor-health.html', edition: 'undated (about 2013)'},
    verification: 'primary-seen', why: 'Soft words for a cut can’t be told from their plain use; two rows ask for honesty about it.',
    rows: ['LED-06', 'LED-18']
  },

  {
    id: 'INC-01', title: 'Underserved, not hard to reach', asks: 'It is said how services miss people, not that people are difficult.',
    source: {title: 'The Peer Partnership: Reframing language, hard to reach vs underserved', url: 'https://www.healthandbeauty1.com/GB/Bristol/113150817215621/The-Peer-Partnership', edition: '3 October 2025'},
    verification: 'secondary-seen', why: words
  },
  {
    id: 'INC-02', title: 'People who use services', asks: 'People or residents rather than service users.', source: aboutPeople,
    verification: 'primary-seen', why: words
  },
  {
    id: 'INC-03', title: 'Ethnic groups by name', asks: 'Groups are named; BAME and BME are not used.',
    source: manual('Inclusive content, Ethnicity, religion and nationality', 'content/inclusive-content/ethnicity-religion-and-nationality', 'October 2023'),
    verification: 'primary-seen', why: words
  },
  {
    id: 'INC-04', title: 'Older people', asks: 'Ages or “older people”, not “the elderly”.',
    source: manual('Inclusive content, Age', 'content/inclusive-content/age', 'September 2024'), verification: 'primary-seen', why: words,
  },
  {
    id: 'INC-05', title: 'People have conditions', asks: 'People have or live with a condition; they are not its victims.', source: disabilities,
    verification: 'primary-seen', why: words
  },
  {
    id: 'INC-06', title: 'The person first', asks: 'People with diabetes, not diabetics.', source: aboutPeople, verification: 'primary-seen',
    why: words
  },
  {
    id: 'INC-07', title: 'What makes people vulnerable', asks: 'It is said to what people are vulnerable, and why.', source: aboutPeople,
    verification: 'general principle (do not label people) primary-seen; specific rule is a house judgement', why: words,
  },
  {
    id: 'INC-08', title: 'No “the homeless”', asks: 'People who are homeless, poor or deaf, rather than “the” and a word.', source: aToZ,
    verification: 'primary-seen', why: words
  },
  {
    id: 'INC-09', title: 'Carers and paid carers', asks: 'A carer is unpaid; staff are paid carers or care workers.', source: aToZ,
    verification: 'primary-seen', why: words, rows: ['PAR-14']
  },
  {
    id: 'INC-10', title: 'No blame', asks: 'No words that blame people for missing or needing care.', source: aboutPeople,
    verification: 'general person-centred principle primary-seen; specific terms are a house judgement', why: words
  },
  {
    id: 'INC-11', title: 'People, residents or patients', asks: 'Patients are those in care; elsewhere people or residents.', source: aToZ,
    verification: 'primary-seen (people or patients entry)', why: 'Which word is right depends on what is meant; a program would be wrong too often.'
  },
  {
    id: 'INC-12', title: 'Disability and autism', asks: 'Disabled people, people with a learning disability, autistic people.', source: aboutPeople,
    verification: 'primary-seen', why: words
  },
  {
    id: 'INC-13', title: 'Drugs and alcohol', asks: 'People who use drugs or depend on alcohol, not addicts or abusers.', source: aboutPeople,
    verification: 'primary-seen', why: words
  },
  {
    id: 'INC-14', title: 'Words for both sexes', asks: 'Chair, staff, partner, parent or carer.', source: aboutPeople,
    verification: 'house judgement from common public-sector practice; not seen in source', why: words
  },
  {
    id: 'INC-15', title: 'Mental health and suicide', asks: 'People have a mental health problem, and die by suicide.', source: disabilities,
    verification: 'primary-seen', why: words
  },

  {
    id: 'EVD-01', title: 'Answering to each other for population health', asks: 'Leaders hold themselves and others to account for the health of the population.',
    source: knight, verification: 'primary-seen (abstract)', why: abstractOnly, rows: ['WHY-02', 'LED-01', 'GOV-01']
  },
  {
    id: 'EVD-02', title: 'A clear vision gives purpose', asks: 'A vision that is clear gives partners a sense of purpose.', source: knight,
    verification: 'primary-seen (abstract)', why: abstractOnly, rows: ['PRN-01', 'CAP-05']
  },
  {
    id: 'EVD-03', title: 'Partners own the problem', asks: 'Partners find out together what is wrong before they plan.', source: knight,
    verification: 'primary-seen (abstract)', why: abstractOnly, rows: ['SKL-03', 'LED-20']
  },
  {
    id: 'EVD-04', title: 'Relationships at every level', asks: 'Relationships are built at all levels, not only between chief executives.',
    source: knight, verification: 'primary-seen (abstract)', why: abstractOnly, rows: ['KEY-04', 'CAP-12']
  },
  {
    id: 'EVD-05', title: 'Seven parts of leading integrated care', asks: 'Leaders inspire, create conditions, balance views, work with power, look wide, learn and make the complex clear.',
    source: {title: 'Sims and others: What does success look like for leaders of integrated health and social care systems? A realist review (International Journal of Integrated Care)', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8622249', edition: '2021'},
    verification: 'primary-seen (abstract)', why: abstractOnly, rows: ['DOM-01', 'DOM-02', 'DOM-03', 'DOM-04']
  },
  {
    id: 'EVD-06', title: 'What clinical leaders add', asks: 'Clinical leaders weigh plans, speak for clinicians, translate strategy and broker.',
    source: {title: 'Waring and others: What can clinical leaders contribute to the governance of integrated care systems? (BMJ Leader)', url: 'https://bmjleader.bmj.com/content/early/2023/03/07/leader-2022-000709?rss=1', edition: '7 March 2023'},
    verification: 'primary-seen (abstract)', why: abstractOnly, rows: ['PAR-18', 'LED-03']
  },

  {
    id: 'PAR-17', title: 'No anonymous partners', asks: 'Partners that promise or agree something have names.',
    source: {title: 'Social Care Institute for Excellence for the NHS Leadership Academy: Leadership in integrated care systems (Future of Care No 9)', url: 'https://www.scie.org.uk/integrated-care/leadership/systems', edition: '2018'},
    verification: 'seed+page-seen', why: 'It is no class of partner, and is shown by what a draft does not do.'
  },
  {
    id: 'INV-08', title: 'A range of ways to take part', asks: 'People can take part in different ways.',
    source: {title: 'NHS England and Department of Health and Social Care: Working in partnership with people and communities, as summarised by Mills & Reeve', url: 'https://www.mills-reeve.com/publications/new-statutory-guidance-on-public-involvement-in-the-planning-and-development-of-nhs-services', edition: 'July 2022'},
    verification: 'not found in any list read; July 2022 wording not seen',
    why: 'It stands in no list of the principles that was read, so it is not given as guidance.', rows: ['COP-04']
  },

  {
    id: 'OUT-09', title: 'Process is no success', asks: 'Setting up groups and approving papers are steps, and never the result.',
    source: {title: 'NHS Confederation: Resetting the relationship, towards a social model of health creation and care', url: 'https://nhsconfed.org/publications/resetting-relationship-social-model-health-creation', edition: '29 April 2025'},
    verification: 'primary-seen', why: 'It is shown by what a draft does not say.'
  },
  {
    id: 'POL-07', title: 'No bodies that have gone', asks: 'Bodies and programmes that have ended are not spoken of as current.',
    source: {title: 'NHS Organisation Data Service: ICB mergers phase 1 (read in two public transcripts)', url: 'https://directory.spineservices.nhs.uk/ORD/2-0-0/organisations?PrimaryRoleId=RO261', edition: '1 April 2026'},
    verification: 'CCG change primary-seen; ICB closures secondary-seen', why: 'It is shown by what a draft does not say.'
  },
  {
    id: 'POL-12', title: 'Principles of planning', asks: 'Plans are about outcomes, open, based on evidence, written by several professions, and can be done.',
    source: planning, verification: 'primary-seen (Table 1, third-party copy)',
    why: 'Read in a third-party copy; rows of other frameworks ask for each part.', rows: ['SKL-02', 'SKL-06', 'SKL-09']
  },
  {
    id: 'POL-17', title: 'What a strategic commissioning plan holds at least', asks: 'Evidence, population health, new models of care, money that meets need, and the board’s own capabilities.',
    source: planning, verification: 'primary-seen (Table 4, third-party copy)',
    why: 'Read in a third-party copy; rows of other frameworks ask for each part.', rows: ['POP-01', 'GOV-04']
  },
  {
    id: 'POL-18', title: 'What a provider’s delivery plan holds at least', asks: 'Quality, productivity, finance, needs, actions, workforce, digital and estates.',
    source: planning, verification: 'primary-seen (Table 4, third-party copy)',
    why: 'It is for the plan of one NHS provider, which none of the kinds of document here is.'
  },
  {
    id: 'POL-19', title: 'Five-year narrative plans', asks: 'Ambitions, needs of all ages, the three shifts, joint work, and national standards.',
    source: mediumTerm, verification: 'primary-seen (third-party copy)',
    why: 'Read in a third-party copy; rows of other frameworks ask for each part.', rows: ['CAP-09', 'POP-01']
  },
  {
    id: 'POL-20', title: 'The 10 Year Workforce Plan', asks: 'It is not cited as published without a date and a link.', source: mediumTerm,
    verification: 'primary-seen (described as forthcoming, third-party copy); publication not found',
    why: 'Whether it has been published was not found, so nothing is said of drafts that cite it.'
  },
  {
    id: 'POL-21', title: 'Ministers by office', asks: 'Offices are named rather than the people who hold them today.',
    source: {title: 'Public research note on health affairs in the United Kingdom', url: null, edition: 'about August 2026'},
    verification: 'secondary-seen (one note; supported by an Institute for Government article title linked in a weeknote of 2026-09-06)',
    why: 'The tool knows no names of people and judges none.'
  },
  {
    id: 'JFP-21', title: 'Three principles of joint forward plans', asks: 'Plans fit the partnership’s ambitions, build on local plans, and aim at delivery.',
    source: {title: 'Carnall Farrar: Key points from guidance on developing the joint forward plan', url: 'https://www.carnallfarrar.com/key-points-from-guidance-on-developing-the-joint-forward-plan/', edition: 'December 2022 to January 2023'},
    verification: 'secondary-seen', why: 'Read in a summary alone; rows of other frameworks ask for each part.', rows: ['CAP-07', 'CAP-08']
  },
  {
    id: 'JFP-22', title: 'What a joint forward plan holds at least', asks: 'How services meet needs, national commitments, the four purposes and the law.',
    source: {title: 'The PSC: Joint Forward Plans, what are they and what do they mean for systems', url: 'https://thepsc.co.uk/news-insights/entry/joint-forward-plans-what-are-they-and-what-do-they-mean-for-systems', edition: '22 February 2023'},
    verification: 'secondary-seen (two summaries agree)', why: 'Read in summaries alone; what the Act itself asks for has rows of its own.',
    rows: ['JFP-01']
  },
  {
    id: 'JFP-23', title: 'The annual report looks back at the plan', asks: 'The annual report tells how duties were met and the plan carried out.',
    source: {title: 'National Health Service Act 2006, section 14Z58', url: 'https://legislation.gov.uk/ukpga/2006/41/section/14Z58/2024-02-28/data.html', edition: 'as on 28 February 2024'},
    verification: 'primary-seen (opening of the section)', why: 'It is asked of the annual report, not of a strategy or plan.'
  }
]
