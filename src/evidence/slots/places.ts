// Places of the United Kingdom by single words: what makes "Leeds Mind" or "Active Humber" a name. Not complete, nor need it be: an unknown capitalised
// word that is no ordinary word counts as a name as well. This list decides where that is not enough.
import {wordsOf} from './words.js'

/** Names of counties, cities, towns, boroughs, regions and rivers used as such. */
export const placeWords: readonly string[] = wordsOf(`
aberdeen aberdeenshire adur airedale anglesey angus arun ashford avon aylesbury barking barnet barnsley barnstaple barrow basildon basingstoke bassetlaw bath bedford bedfordshire belfast berkshire
bexley birkenhead birmingham blackburn blackpool bolton bournemouth bracknell bradford brent brentwood bridgend brighton bristol bromley bromsgrove buckinghamshire burnley burton bury caerphilly calderdale cambridge
cambridgeshire camden cannock canterbury cardiff carlisle carmarthenshire ceredigion chelmsford chelsea cheltenham chesterfield chester cheshire chichester chorley clwyd clyde colchester conwy corby cornwall
coventry craven crawley crewe croydon cumberland cumbria dacorum darlington dartford darwen dearne denbighshire derby derbyshire devon doncaster dorset dover dudley dumfries dundee durham ealing eastbourne
eastleigh edinburgh elmbridge enfield epping epsom erewash esk essex exeter exmouth falkirk fareham fife flintshire folkestone frimley fulham furness fylde galloway gateshead glamorgan glasgow gloucester gloucestershire gosport grampian gravesend greenwich
grimsby guildford gwent gwynedd hackney halifax halton hambleton hammersmith hampshire haringey harlow harrogate harrow hartlepool hastings havant havering hereford herefordshire hertfordshire herts hillingdon hinckley horsham
hounslow hove huddersfield hull humber humberside huntingdon huntingdonshire ipswich islington isles jersey kensington kendal kent kettering kingston kirklees knowsley lambeth lanarkshire lancashire lancaster leeds leicester leicestershire lewes lewisham lincoln
lincolnshire lisburn liverpool london lothian loughborough lowestoft luton maidstone manchester mansfield medway mendip merseyside merton middlesbrough monmouthshire morecambe neath newark newcastle newham newport norfolk northampton
northamptonshire northumberland northumbria norwich nottingham nottinghamshire nuneaton oldham orkney oxford oxfordshire pembrokeshire pendle peterborough plymouth poole portsmouth powys preston ramsgate reading redbridge redcar redditch reigate rhondda richmond ribble rochdale rotherham rugby runcorn rushcliffe rutland salford salisbury
sandwell scarborough scilly scotland scunthorpe sefton selby sevenoaks sheffield shetland shropshire slough solent solihull somerset southampton southend southport southwark staffordshire stevenage stirling stockport stockton stoke stourbridge stratford suffolk sunderland surrey sussex
sutton swale swansea swindon tameside tamworth taunton tayside tees teesside telford thames thanet thurrock torbay torfaen torquay trafford truro tunbridge tyne tyneside ulster wakefield wales walsall waltham wandsworth warrington warwick warwickshire watford waveney wealden wear wearside wellingborough westminster westmorland weymouth wigan wight wiltshire winchester windsor wirral woking wokingham wolverhampton
malling tonbridge deane bedworth oadby wigston sherwood bosworth cleveland maidenhead banstead ewell tewkesbury tendring braintree uttlesford bournville keighley pontefract hexham ashington berwick alnwick whitby skipton selby kidderminster evesham malvern bognor littlehampton haywards crawley hailsham hexham penzance falmouth bude newquay plymstock bideford tiverton exmoor dartmoor fenland breckland babergh stowmarket felixstowe harwich clacton maldon thetford cromer wisbech wellington bridgwater glastonbury wells frome trowbridge salisbury devizes chippenham corsham stroud cirencester dean ledbury leominster ludlow oswestry bridgnorth stafford lichfield rugeley uttoxeter buxton glossop hyde ashton leigh skelmersdale ormskirk formby southall acton hendon finchley tottenham walthamstow stratford ilford romford dagenham barking woolwich eltham bexleyheath orpington mitcham wimbledon tooting clapham brixton peckham deptford
worcester worcestershire worthing wrekin wrexham wycombe wyre yarmouth yeovil york yorkshire
`)

/** Words that place a name without being one: two of them together, or one beside a place, make a region. */
export const directionWords: readonly string[] = wordsOf(
  'north south east west northern southern eastern western central greater mid upper lower north-east north-west south-east south-west northeast northwest southeast southwest'
)

/** Lower-case words that stand inside place names. */
export const placeLinks: readonly string[] = wordsOf('upon on le en by under sur cum super')
