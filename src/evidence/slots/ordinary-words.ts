// Words that strategies capitalise in headings and titles without naming anybody: a name needs at least one word that is not among them.
// Names of bodies are made of these too ("Northmere Community Trust"): the list only says that the word alone proves nothing.
import {wordsOf} from './words.js'

export const ordinaryWords: readonly string[] = wordsOf(`
abortion academic academy access accessibility accessible accident accommodation account accountability accountable accounts achieve achieving act
acting action actions active activities activity acute adapting addiction additional address addressing adoption adult adults advanced advice advisory
advocacy affordable age aged ageing agency agenda agreed agreement ahead aid aim aims air alcohol alliance alliances allied ambition ambitions ambulance
ambulatory analysis analytics annual anti appendix application apprenticeship approach appropriate area areas armed art arts aspiration assembly
assessment assessments asset assets assistance assistant associate association assurance asthma asylum attendance audit authorities authority
autism autistic autumn average award awards awareness background bank banks barriers based baseline basic bed beds before behaviour behaviours
being benefit benefits bereavement best better big bill birth births bleed board boards body borough boroughs brain breaking breast breastfeeding brief briefing
bringing british budget building buildings bulletin burden bureau business businesses cabinet cafe call cancer capability capacity capital cardiac cardiovascular care
career careers carer carers caring case cases catalogue catering cause celebrating census central centre centred centres challenge challenges chair champion
champions change changes changing chapter charitable charities charity charter check checks chief child childcare childhood children children's children-and choice christmas
christian chronic church citizen citizens city civic civil clean clear clearer client climate clinic clinical clinics close closer club clubs
co coast coastal code collaborate collaborating collaboration collaborative collaboratives collective college colleges combined combating commissioned commissioner commissioners
commissioning commission commitment commitments committee committees common communication communications communities community company comparison compassion
compassionate complaints complex comprehensive concern conclusion conclusions conditions conference confident connect connected connecting connections consent
consortium constitution consultant consultation consulting contact contents context continence continuing continuity continuous contract contribution control conversation conversations coordinated
coordination coordinator core corporate cost council councillor councillors councils counselling counties country county court covenant coverage covid create
creating creative credit crime criminal crisis critical cultural culture current customer cycle cycling daily dashboard data date day days deaf death deaths debt
december decision decisions deep delivering delivery dementia demand demographics dental dentistry department departments dependency deprivation deprived design
designing destitution detection determinants develop developing development developments devolution diabetes diagnosis diagnostic diagnostics difference digital director
directorate directors directory disability disabilities disabled discharge discovery disease diseases disorder disorders disparities district districts diverse
diversity doctor doctors document domain domains domestic drive driving drug drugs duties duty dying early easier easter eastern eating ecosystem economic economy
education educational effective efficiency elected elderly elective electronic emergencies emergency emerging emotional employee employees employer employers employment
empowered empowering enabler enablers enabling end energy engage engaged engagement engaging england english enhanced enhancing enterprise enterprises environment
environmental environments equal equality equitable equity estate estates ethical ethics ethnic ethnicity evaluation evaluating event events evidence example excellence
exceptional exclusion executive executives exercise exclusive expectancy experience experienced experiences expert experts exploring external eye facilities factor factors
faith falls families family fast february federation feedback feel fellowship female financial finance finances financing findings fire first fit five flourishing flow focus
focused follow food forces forest foreword forensic form formal forum forums forward foster fostering foundation foundations four frail frailty framework freedom friday friendly
friends front frontline fuel full functions fund funding funds further future gambling gap gaps garden gender general genetic genomic genomics geriatric getting global goal goals good
governance governing government governors grants great greatest green group groups growing growth guardian guide guidance guidelines half happy harm harms hate head headline healing health health's
healthcare healthier healthy hearing heart heat help helpline helping heritage high higher highlights hip history hiv holistic home homecare homeless homelessness homes
hope hospice hospices hospital hospitals house household households housing hub hubs human identification identity illness imaging immunisation impact impacts implementation implementing
improved improvement improvements improving inclusion inclusive income independence independent index indicator indicators individual individuals industrial inequalities inequality
infant infection infectious influenza informatics information infrastructure initiative initiatives inner innovation innovations innovative inpatient insight insights inspection institute
institution institutions integrated integrating integration intelligence intelligent intensive interest interim intermediate internal international intervention interventions introduction
invest investing investment involvement involving isolation issue issues january jewellery job jobs join joined joint journey july june justice key keep keeping kidney knowledge labour land language
laboratory lay lead leader leaders leadership leading league learn learning leaver leavers left legal legislation leisure lesson lessons level levelling levels library licence life lifestyle lifelong line link links listen
listening literacy live lived lives living loan local localities locality long longer looked looking loneliness lottery lunch major making male malnutrition
management manager managers managing map mapping march market marketing maternal maternity matters may mayor meaningful means measure measures measuring medical medicine medicines
meeting member members membership memorial memory men mental mentoring message method methodology methods metropolitan metrics migrant migration minister ministry minor minority minutes
misuse mission mobile mobility model models modern monday monitoring month monthly mortality mother mothers motion move movement moving much multi multidisciplinary
museum music mutual national nation natural nature navigation need needs neighbourhood neighbourhoods neonatal net network networks neurodevelopmental neurodiversity neurological new newborn newly next night
november nurse nurseries nursery nurses nursing nutrition obesity objective objectives occupational october offenders offer office officer officers official older oncology one
ongoing online open opening operating operation operational operations opportunities opportunity optical optician opticians optimisation optometry oral order organisation organisational organisations outcome outcomes
outer outline outpatient outpatients outreach overall oversight overview ownership pact paediatric paediatrics pain palliative pandemic panel paper parent parental parenting parents parish park
parks part participation participatory partner partners partnership partnerships pathway pathways patient patients paying peace peer pension people people's peoples performance perinatal period person personal
personalisation personalised persons perspective pharmaceutical pharmacies pharmacy phase phases physical physiotherapy picture pillar pilot pilots pioneer place placed places plan planned planning plans play playing
podiatry point police policies policy pool poor population populations position positive post poverty power powerful practice practices practitioner practitioners pre precision pregnancy premises preparation preparing prescribing
presentation pressures preventative prevention preventing previous primary principle principles priorities priority prison prisons private probation procedure procedures process processes procurement product production productive
professional professionals profile profiles programme programmes progress project projects promise promoting promotion proof property proposal proposals protect protected protecting protection protocol provide provider providers providing
provision psychiatric psychiatry psychological public publications purpose purposes putting quality quarter quarterly question questions race racial radiology rape rapid rate rates reablement reach ready real record records recovery
recruitment redesign reduce reducing reduction reference referral referrals reform refreshed refugee refugees regeneration regional regions register registered registration regulation regulator regulatory rehabilitation relationship relationships release religious remote renal renewal report
reporting reports request research researcher resilience resilient resident residential residents resource resources respect respiratory response responsible responsibilities responsibility responsive results retention review reviews right rights risk risks road roadmap role roles root rough round royal rural safe
safeguarding safeguard safer safety satisfaction saturday saving scale scheme schemes school schools science sciences scientific scope score scorecard screening scrutiny search secondary section sector sectors secure securing security self senior sensory september
serious serve service services setting settings seven severe sexual shaping share shared sharing shift shop short sickle sickness significant single site sites six skill skilled skills sleep small smarter smoke smokefree smoking social societal society socio solution solutions special specialised specialist specialists
specialty specification speech spending spiritual spotlight sport sports spring staff staffing stage stakeholder stakeholders standard standards start starting starts state statement station statistics status statutory steering step steps stewardship store stories story strategic strategies strategy stream street strength strengthening strengths stroke
strong stronger structure structures student students studies study substance success suicide summary summer summit sunday supplementary supply support supported supporting supportive surgery surgeries surgical surveillance survey sustainability sustainable swimming system systems table tackling talent target targets task taskforce
team teams technical technologies technology teenage telecare telehealth ten tenant tenants term test testing text themes theme therapies therapy therapists third three thrive thriving throughout thursday time times title tobacco together tomorrow tool toolkit tools top total town towns trade trafficking training transfer transform transformation transforming transition
transitional transport transparency trauma travel traveller treatment tri trial trust trusts trusted trustees tuesday two type union unions unit united units unity universal universities university unlocking unpaid update upper urban urgent useful user users utilities vaccination vaccine value valued values vascular vehicle veterans victims view views violence virtual vision visual voice voices volunteer
volunteering volunteers voluntary vulnerable waiting walking ward wards waste water ways website wednesday week weekly weight weekend welfare well wellness welcome wellbeing wheelchair who whole wide wider winter wise woman women women's work worker workers workforce working workplace workplaces works workshop world wound year years yes young younger your youth zero zone zones
extra structured rescue talking reform reforms expo futures infant free proactive uses use using assuring confidentiality atlas combat combatting unsupported temporary registrar registrars analyst analysts principal coordinators facilitator trainee thinking migrant migrants government governments parliament ministers reset winter brexit dashboards crisis
st ste saint sir dr mr mrs ms prof professor lady lord annex figure volume edition version draft note notes source photo page
nhs gp gps vcse vcfse vcs vcsfe ics icb icbs icp icps icss pcn pcns ccg ccgs hwb hwbs send edi ict it ai hr uk eu gb lgbt lgbtq lgbtqi lgbtqia bame covid hiv copd cvd camhs mdt mdts jsna jfp qi ld sen adhd asd smi mh kpi kpis sro ceo cfo coo dph mp mps ed vawdasv hcp hcps int ints eol eolc eip pho tb iapt bcf ocg phm pbp cqc's
inspire ambitious outstanding recover regain resilience confidence uniform voluntary-sector mentorship foundational eastern western northern southern
acknowledgements glossary tables figures overview recommendations recommendation discussion respondents participants participation attendees apologies present matters arising
`)
