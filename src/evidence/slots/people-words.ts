// Words for people and communities, as opposed to staff and bodies.
import {wordsOf} from './words.js'

/** Words that mean people by themselves. */
export const peopleHeads: readonly string[] = wordsOf(`
people persons residents citizens carers families patients parents children adults women men girls boys babies infants communities individuals veterans migrants refugees mothers fathers grandparents tenants neighbours teenagers adolescents
pensioners survivors populations households homeless prisoners offenders siblings relatives
`)

/** The same in two or more words. */
export const peoplePhrases: readonly string[] = [
  'service users', 'service user', 'users of services', 'children and young people', 'children, young people and families', 'children, young people and their families', 'babies, children and young people', 'children and families', 'children, families and young people',
  'young people', 'older people', 'members of the public', 
  'asylum seekers', 'rough sleepers', 'care leavers', 'looked after children', 'looked-after children', 'experts by experience', 'families and carers', 'carers and families', 'patients and carers', 'patients and the public', 'carers and patients',
  'patients and families', 'residents and communities', 'people and communities', 'individuals and communities', 'individuals and families', 'people and their families', 'people and their carers', 'men and women', 'women and girls', 'loved ones', 'family members', 'family carers',
  'young carers', 'parent carers', 'unpaid carers', 'care experienced young people', 'care experienced people', 'working age adults', 'working age people', 'seldom heard groups', 'seldom heard communities', 'faith communities', 'armed forces community', 'global majority communities', 'looked after young people', 'sex workers', 'ethnic minorities', 'minority ethnic communities', 'minority ethnic groups', 'inclusion health groups', 'lgbtq+ people'
]

/** Words that mean people behind an article or an adjective: "the public", "our local population". */
export const peopleSingulars: readonly string[] = ['public', 'population', 'community']

/** Words that mean people when a description follows. */
export const everyone: readonly string[] = ['everyone', 'everybody', 'anyone', 'those', 'someone']

/** Words before the head that say which people. */
export const peopleModifiers: readonly string[] = wordsOf(`
local older younger young old disabled deaf blind vulnerable unpaid family parent bereaved homeless black asian white ethnic minority minoritised marginalised deprived disadvantaged diverse rural urban coastal frail elderly pregnant new
lesbian gay bisexual trans transgender lgbt lgbtq lgbtq+ lgbtqia+ autistic neurodivergent neurodiverse traveller gypsy roma muslim jewish christian sikh hindu racialised underserved excluded isolated lonely all our many most more
poorer poorest healthy hidden single retired preschool foster expectant refugee migrant bame different future
`)

/** Words after the head that begin a description of them. */
export const tailOpeners: ReadonlySet<string> = new Set(wordsOf('with living who from affected experiencing aged at facing in of whose receiving using supported diagnosed caring over under without accessing needing struggling across'))

/** Words that end the description. */
export const tailStops: ReadonlySet<string> = new Set(wordsOf(`
will can should must shall may could would to by through so that we they is was were be been being and or but as because when while where if then than including such for on into via after before during per it this these there also often especially particularly rather still always usually never sometimes generally
`))

/** After these the head is part of another thing: "people plan", "patient safety", "community services". */
export const notPeopleAfter: ReadonlySet<string> = new Set(wordsOf(`
plan strategy board committee directorate team function management priorities promise profession policies practices hospital hospitals centre centres hub hubs services service trust foundation society commissioner scrutiny act partnership department ward wards pathway
`))
