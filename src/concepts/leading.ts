// Named groups of words for the concepts about ways of leading: who leads, who is given a say, and what makes a sentence no evidence of it.
import type {Groups} from './groups.js'

export const leading: Groups = {
  /** Those in charge of something. */
  chiefs: [
    '<role>', 'leader', 'leaders', 'executive', 'executives', 'manager', 'managers', 'chief', 'chiefs', 'boss', 'bosses', 'principal', 'governors',
    'trustees', 'superintendent',
    'matron', 'matrons', 'head of', 'heads of', 'head', 'heads', 'officer', 'officers', 'lead', 'leads', 'accountable officers', 'director',
    'directors', 'chair', 'chairs', 'consultant', 'consultants', 'seniors',
    'senior (staff|people|team|colleagues|officers|managers|leaders|figures)', 'councillor', 'councillors', 'partners', 'board members',
    'commissioner', 'commissioners', 'top team'
  ],
  /** Bodies and trades that act, as subject of a sentence. */
  actors: [
    '<organisation>', '<sector>', '<role>', 'we', 'it', 'they', 'partners', 'partner', 'trust', 'trusts', 'council', 'councils', 'county', 'district',
    'districts', 'hospital', 'hospitals', 'practice', 'practices', 'surgery', 'surgeries',
    'charity', 'charities', 'hospice', 'hospices', 'ICB', 'ICBs', 'board', 'boards', 'partnership', 'system', 'organisation', 'organisations',
    'provider', 'providers', 'commissioner', 'commissioners', 'borough', 'university', 'college',
    'alliance', 'federation', 'network', 'agencies', 'members', 'cabinet', 'firms', 'schools', 'neighbours', 'side', 'sides', 'each', 'both', 'none',
    'all', 'leaders', 'directors', 'officers', 'executives'
  ],
  /** Those to whom a say, money or a task can pass. */
  receivers: [
    '<partner>', '<sector>', '<people>', 'people', 'residents', 'communities', 'community', 'charity', 'charities', 'cluster', 'clusters', 'practice',
    'practices', 'parish', 'parishes', 'consortium', 'federation', 'panel', 'panels', 'alliance', 'forum',
    'neighbourhood', 'neighbourhoods', 'place', 'places', 'locality', 'localities', 'team', 'teams', 'tenants', 'schools', 'villages', 'village',
    'town council', 'volunteers', 'nurses', 'carers', 'hubs', 'hub', 'districts', 'wards', 'groups', 'group',
    'trust', 'trustees', 'partners', 'council', 'network', 'families', 'patients', 'young people', 'users', 'collective', 'cooperative',
    'association', 'coalition', 'them', 'others', 'staff', 'frontline', 'sisters', 'citizens', 'partnerships', 'partnership'
  ],
  /** What can be given away by those who have it. */
  power: [
    'power', 'powers', 'control', 'say', 'decision', 'decisions', 'authority', 'budget', 'budgets', 'money', '<money>', 'fund', 'funds', 'funding',
    'grant', 'grants', 'resources', 'resource', 'choice', 'choices', 'purse', 'purse strings', 'cash', 'spending',
    'commissioning', 'posts', 'staff', 'lease', 'building', 'buildings', 'keys', 'vote', 'votes', 'seats', 'seat', 'chair', 'autonomy',
    'responsibility', 'responsibilities', 'running of', 'leadership of', 'pounds', 'share of', 'assets'
  ],
  /** Who is elected, and those around them. */
  politicians: [
    'councillor', 'councillors', 'elected members', 'elected member', 'ward members', 'MP', 'MPs', 'members of parliament', 'ministers', 'minister',
    'mayor', 'mayors', 'mayoral', 'group leaders', 'group leader', 'political leaders', 'politicians', 'politician',
    'cabinet members', 'cabinet member', 'portfolio holder', 'portfolio holders', 'lead member', 'lead members', 'scrutiny members',
    'scrutiny committee', 'scrutiny chair', 'scrutiny panel', 'health scrutiny', 'opposition', 'party groups', 'all parties',
    'political groups', 'parties', 'council leader', 'leader of the council', 'leader of the opposition', 'both parties', 'backbenchers',
    'elected representatives', 'elected leaders', 'political leadership', 'ward councillors'
  ],
  /** Those from whom nobody expects health or care. */
  unlikely: [
    'fire service', 'fire crews', 'firefighters', 'fire station', 'pub', 'pubs', 'publican', 'publicans', 'pub landlords', 'landlady', 'barber',
    'barbers', 'hairdresser', 'hairdressers', 'salon', 'salons', 'vet', 'vets', 'auctioneer', 'auctioneers', 'mart', 'cattle market',
    'football club', 'rugby club', 'cricket club', 'bowls club', 'darts', 'library', 'libraries', 'librarian', 'librarians', 'bus drivers',
    'bus company', 'postal workers', 'post office', 'postman', 'postwoman', 'postmen', 'milkman', 'milk round', 'supermarket', 'supermarkets',
    'brewery', 'bakery', 'baker', 'butcher', 'butchers', 'cafe', 'café', 'chip shop', 'taxi drivers', 'taxi firm', 'taxi firms', 'tattoo*',
    'nail bar', 'allotment', 'allotments', 'allotment society', 'museum', 'museums', 'choir', 'choirs', 'theatre', 'orchestra', 'band', 'artists',
    'gamers', 'farmers', 'farmer', 'farm', 'young farmers', 'auction', 'church', 'churches', 'mosque', 'mosques', 'temple', 'gurdwara', 'vicar',
    'imam', 'garden centre', 'gardeners', 'florist', 'launderette', 'laundry', 'betting shop', 'bookmaker*', 'gym', 'gyms', 'circus',
    'dance*', 'knitting', 'fishermen', 'fishing', 'lifeboat', 'market traders', 'traders', 'shopkeepers', 'shopkeeper', 'refuse crews', 'bin crews',
    'bin lorries', 'binmen', 'dog walkers', 'beauticians', 'plumber', 'plumbers', 'electricians', 'mechanics', 'scouts', 'guides',
    'estate agents', 'lettings agents', 'energy company', 'water company', 'cinema', 'zoo', 'skate park', 'bingo', 'bingo hall', 'repair shop',
    'railway', 'station staff', 'ferry', 'lollipop', 'park keepers', 'chess', 'undertaker', 'funeral directors', 'bank', 'credit union'
  ],
  /** A year far enough away to be no business of this year's plan. */
  farYear: ['2031', '2032', '2033', '2034', '2035', '2036', '2037', '2038', '2039', '204*', '205*', 'the (2030s|2040s)', 'the (early|late|mid) (2030s|2040s)'],
  manyYears: [
    '(five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty five|thirty|5|6|7|8|9|10|12|15|20|25|30) years',
    '(five|seven|eight|ten|fifteen|twenty|5|7|8|10|15|20) year', 'a decade', 'decade', 'two decades', 'a generation', 'one generation', 'generations'
  ],
  /** Not done and not decided: thought of, hoped for, put off. */
  deferral: [
    'under consideration', '(is|are) ..1 to be (considered|scoped|explored|discussed|investigated)',
    '(will|may|could|might|would|should) ..1 be (scoped|considered|explored|brought forward|investigated|offered to|looked at|discussed)',
    'will be (prepared|developed|produced|drafted|procured|commissioned|reviewed|updated) ..6 (by the|in the|after|in due course|once|following|when|if|next)',
    'pencilled in', '(is|was|it) ..1 hoped', '(our|an|the) intention (is|that)', 'it is our intention',
    '(look|looking|seek|hope|hopes|aspire|aspires|wish|would like|would wish|would welcome) to (explore|find|develop|look|do|be|see|move)',
    'in due course', 'diaries permitting', 'when ..3 (arises|allow|allows|permit|permits)', '(at|for|in) a (later|future) (stage|phase|date|meeting)',
    '(would|will) return to ..2 (the|this|that)? (question|issue|matter|item)', 'subject to (funding|approval|a business case|budget|resources)',
    '(business case|options paper|proposal|discussion paper) ..6 (approved|prepared|brought|forward|drafted|written)',
    'if (funded|approved|agreed|resources)', 'yet to be', 'not yet been', 'feasibility', 'one day', 'at some point', 'will be asked to consider',
    'scoping', 'await*', 'has been proposed', 'is proposed', 'are proposed', '(was|were|has been|have been) (deferred|noted|shelved|postponed)'
  ],
  /** What others found wanting: it shows the lack of the thing. */
  grumble: [
    '(respondents|interviewees|auditors|inspectors|participants|critics|objectors|union*|delegates|review|survey|inspection|report|evaluation|staff|members|residents|carers|patients|managers|councillors|people|partners|charities|practices|volunteers|some|many|one|chair) ..3 (said|felt|feel|complained|described|asked why|reported|found|noted|think|thought|believed|commented|concluded|observed|warned) ..14 (not|no|nobody|never|nothing|no one|without|ignored|nowhere|neither|unable|could not|had been|refused|lacked|overruled|unresolved|failed|too late|lost)',
    '(was|were|has|have) ..2 (criticised|accused)', '(complained|complaints|complaint) ..2 (that|about|of)', 'asked why (nothing|no)',
    '(left in limbo|in name only|on paper only|lip service)', '(nobody|no one) ..2 (noticed|would raise|was able to say)'
  ],
  /** Lessons, prizes and gatherings about a thing rather than the thing. */
  lesson: [
    'course', 'courses', 'module', 'modules', 'masterclass', 'e learning', 'certificate', 'certificates', 'award', 'awards', 'ceremony',
    'nominations', 'syllabus', 'delegates', 'training day', 'trainer', 'curriculum', 'webinar', 'reading list', 'essay', 'case study about'
  ],
  /** Ways in which leaders and staff are taught something. */
  teaching: [
    'masterclass*', 'training', '~train', 'course', 'courses', 'module', 'modules', 'seminar', 'seminars', 'workshop on', 'workshops on', 'learn', 'learns', 'learning', 'learnt', 'skills in', 'skills for', 'coached', 'coaching',
    'curriculum', 'development programme', 'leadership programme', '~teach', 'taught', 'induction', 'learning sessions', 'bootcamp', 'workshops', 'workshop'
  ],
  /** A claim to be excellent, at which there is nothing to see. */
  boast: [
    '(world class|relentless*|passionate*|resounding|outstanding success|second to none|proud to be|proud of our|in everything we do|at the heart of everything|everything (that)? we do|is (one of)? our (core|guiding)? (values|greatest|key) (strength|strengths)?|every opportunity|seamless*|hand in hand)'
  ]
}
