import {defineConcept} from './concept.js'

const asked = 'residents|patients|carers|citizens|families|parents|young people|children|people|participants|respondents|jurors|the public|members of the public|communities|service users|tenants|women|stakeholders|students|pupils|those who (took part|responded|attended)'

export default defineConcept({
  id: 'engagement',
  title: 'Engagement',
  asks: 'People or communities are asked, heard, told or involved.',
  strong: [
    '(involve|involves|involving|involvement of|engaging|engage with|engagement with|engagement of|consulting|consultation with|listening to|informing|reach|reaching out to|empowering|hear from|hearing from|feedback from|conversations with|input from|insight from|insights from|contact with|gather ..3 from|interviews with|interviewed|surveyed|surveys of|survey of|focus groups with|workshops with|asked|meeting with|discussions with|testing with|views of|voice of|voices of|voice for|speaking to|spoke to|talked to|talking to) (the|our|local|all|more|both|some|many|these|different|a wide range of|a range of|with)? ..1 (residents|citizens|communities|the public|public|patients|carers|service users|parents|families|young people|local people|members of the public|people with|people who|people from|tenants|pupils|students|survivors|older people|disabled people|those with|community groups|community members)',
    '(~consult|~engage|~survey|~interview|~involve) (widely|extensively|directly|regularly|further|actively|and inform|and involve|and consult|and engage)? (with|both|all|our|local|more|over|around|many|these|the|some|key|<number>)? ..2 @sharer',
    '(~consult|~engage) (with)? ..2 (stakeholders|the voluntary sector|public)',
    '(listen|listens|listened|listening|speak|spoke|spoken|speaking|talk|talked|talking|conversation|conversations|dialogue|discussion|discussions|meet|met|interviews|hear|heard|hearing) (directly)? (to|with|from) ..3 @sharer',
    '(ask|asked|asking|invite|invited|inviting|inform|informed|informing) ..2 @sharer ..3 (to|what|how|about|whether|if|their|for|which|when|why)',
    '@sharer ..3 (were|was|are|is|be|been|have been|being|get) ..2 (asked|consulted|surveyed|interviewed|invited|listened to|heard|engaged with|kept informed|involved in (the|our|its|developing|shaping|designing|planning|reviewing|deciding|plan|plans|service|research|engagement))',
    '(public|patient|community|citizen|resident|stakeholder|carer|service user|youth|user|people|communities|practitioner|family|families|tenant) (and (public|community|carer|stakeholder|patient|staff|family|citizen|user))? (engagement|involvement|consultation|participation|insight|insights|forum|forums|panel|panels|reference group|conversation|conversations|dialogue|meeting|meetings|research|interviews|event|events|views|voice|voices)',
    '(public|patient|citizens|community|stakeholder) and (public|patient|community|carer|professional|stakeholder) (involvement|engagement|participation|consultation)',
    'PPIE', 'PPI', 'PPG', 'PPGs', 'patient participation (group|groups)',
    '(citizens|citizen|people|patients|residents|youth|children|carers|parent carer) (jury|juries|panel|panels|assembly|assemblies|forum|forums|council|parliament|senate)',
    '(engagement|involvement|listening|consultation|drop in|outreach) (event|events|session|sessions|exercise|exercises|activity|activities|workshop|workshops|process|programme|period|approach|campaign|phase|round|report|response|responses|feedback|findings|strategy|plan) & !(staff|employee|workforce|clinical|digital) engagement',
    '(consultation|engagement) (ran|took place|found|showed|closed|opened|launched|was held|is open|on the (draft|plan|plans|proposals|strategy|proposed)|told|received)',
    '(for|out to|under|during|through|in|following|formal|statutory|wide|wider|extensive|full|public|draft) (public)? consultation (with|on|to|from|and|period|exercise|process|of|in)?',
    '(focus group|focus groups|deliberative|survey|surveys|questionnaire|questionnaires|interviews|workshop|workshops|vox pops|poll) ..6 (with|of|among|by|for|to|from|attended by|completed by|involving) ..3 (residents|patients|carers|citizens|families|parents|young people|children|people|the public|members of the public|service users|users|tenants|communities|women|students|pupils|schools)',
    '(residents|patients|carers|citizens|families|parents|young people|children|people|members of the public|service users|users|tenants|pupils|stakeholders|organisations) ..5 (took part|taking part|completed|responded|participated|replied|attended) ..4 (survey|surveys|consultation|questionnaire|workshop|workshops|event|events|interview|interviews|focus group|focus groups|session|sessions)',
    `(${asked}) (also|generally|often|strongly|clearly|mostly|typically|consistently|were clear|in the ..3)? (said|told us|felt|wanted|expressed|suggested|raised|highlighted|mentioned|expected|expect|feel|tended|accept|support and|agreed|disagreed|commented|described|valued|were asked|would like|preferred|stressed|supported|emphasised|thought|welcomed|support|welcome|considered|asked for|indicated|stated|were concerned|had concerns|reported feeling|recognised|told)`,
    '(respondents|jurors) ..3 (who|were|was|had|to the (survey|consultation)|from)',
    '(<number>|<percent>) ..2 of (respondents|those who responded|people surveyed|parents|participants|people|patients|residents)  ..2 (said|felt|agreed|thought|stated|reported|wanted)',
    '(views|opinions|voices|stories|experiences|insight|insights|input|concerns|comments|perspectives|preferences|ideas|feedback|suggestions|attitudes|perceptions) (and (views|experiences|needs|opinions|concerns|ideas|feedback|insights))? (of|from|by|received from|given by|expressed by|shared by) ..4 @sharer',
    "(people|public|patient|patients|resident|residents|community|communities|carer|carers|citizen|citizens|user|users|stakeholder|families|young people|children) ..1 (views|voices|voice|opinions|stories|preferences|perspectives|insights)",
    '(seek|seeks|sought|seeking|gather|gathered|gathering|collect|collected|collecting|capture|captured|hear|heard|gain|obtain|obtained|understand|understanding|explore|explored|exploring|give|gave|share|shared|sharing|asked for|given) (the|their|your|all|local|public|people|more|from|in)? ..2 (views|opinions|voices|perspectives|feedback|insight|attitudes|lived experience)',
    '(have|had|has|having) (your|their|a) say', 'you (said|told us)',
    'what (you|people|residents|patients|carers|families|communities|local people|young people|our communities|local communities|they|we) (have|had)? (told us|said|heard|told)',
    'what matters (most)? to (people|residents|patients|communities|families|local people|you|carers)', '(told|telling) us',
    'we (have)? (heard|listened|asked|spoke|consulted|engaged)', '(direct|meaningful|community|public) input from',
    '(individuals|people|residents|communities|opportunities|families|patients|views|members) ..5 (feed|feeds|fed) (in|into|back)',
    '(opportunity|chance|able|invited|space) to (comment|review|respond|contribute|share|have|feed|influence|shape|inform) ..3 (views|the|their|your|plan|plans|to|on|in)',
    'feedback ..3 from ..3 @sharer', 'hard to reach', 'seldom heard', 'underserved voices', 'listening (exercise|event|events|tour|sessions)',
    '(design|test|testing|research|tested|tests) ..3 with (a|the|our|real|full|disabled)? ..3 (users|people|patients|citizens)',
    '(include|involve|recruit) ..6 in user research',
    '(to what extent do you agree|please read the following|tick all that apply|strongly agree|survey page)',
    '(the|this|our|a|an online|pilot|online) survey (ran|asked|asks|helped|of <number>|gathered|found|was (sent|funded|carried out|conducted|open|completed|run|designed|distributed)|is open|went|closed|received|in which)',
    '(fund|launch|launched|conduct|conducted|design|designed|carried out|undertook|ran|run|complete|completed|distributed|sent|collected through) ..1 (a|an|the|our|this|online|pilot) ..2 (survey|questionnaire|consultation)',
    '<number> ..2 (responses|respondents|respondent)', '(respondents|jurors)',
    '(social media|campaign|leaflet|leaflets|newsletter|roadshow|roadshows|open day|drop in|stall|webinar) ..8 (engage|public|residents|communities|citizens|patients)',
    '(raise|raising|raised) (public)? awareness ..4 (public|residents|communities|citizens)',
    '(~communicate|explain|explained|explaining|communication) ..4 (with|to) ..2 (the public|public|patients|citizens|residents|communities|families|members of the public)',
    '(working|work|worked|works) (in partnership)? with ..2 (local people|residents|communities|citizens|the public|patients|service users|people with lived experience) ..3 to (understand|identify|shape|explore|agree|plan|improve|design|develop|inform|hear)',
    '(~ensure|make sure|making sure|so that) ..6 (people|residents|patients|voices|experience|voice) ..12 (represented|heard|listened to|heart of)',
    '(invite|invites|invited|welcome|welcomes) ..3 (lived experience|residents|patients|carers|members of the public|community members|those with lived)',
    '~engage ..4 (audience|audiences)',
    '(comments|feedback|responses) (were|was|on|received|regarding|about) ..4 (made|received|plan|draft|strategy|proposals|from|consultation|recommendations|themes)',
    '(several|many|some|most|all) (comments|respondents|responses)',
    '(contribution|contributions|input|inputs) ..4 (from|of|by|that) ..2 (the public|residents|patients|communities|service users|carers|citizens|people)',
    'thank ..12 (took part|responded|shared their|members of the public|contributed their|residents|time and)'
  ],
  except: [
    '@notSharer',
    '(staff|employee|workforce|colleague|clinical|clinician|digital|social|physical|cognitive|supplier|industry|market) (engagement|involvement|survey|surveys|consultation|feedback)',
    '(gp|telephone|telephonic|video|online|clinical|remote|outpatient|face to face|medical|e|consultant) consultation',
    'consultation (notes|room|rooms|rate|rates|skills|length)', '(patient|user|customer|staff) feedback (data|records|comments|tool)',
    '(national|annual|gp patient|household|active (lives|people)|labour force|health|crime|population|integrated household|staff|attitudes) survey',
    'survey data',
    '(engage|engaged|engaging|engages|engagement) (with|in) (treatment|services|support|the service|physical|activity|activities|education|work|substance|drug|care|these|sexual|crime)',
    'involved in (county|crime|criminal|an accident|a crash|their care|the care)', 'the public (sector|purse|health)', 'involve (the use|risk)',
    'user (group meetings|interface)', '(medical|clinical) research with', '(user|code|pull|peer|reviewer) (comments|feedback)',
    '(symptom|screening) questionnaires', '(employer|pharmacy|pharmacist|clinician|staff) respondents', 'questionnaires , messages'
  ],
  mechanism: [
    '(survey|focus group|focus groups|workshop|workshops|interviews|citizens jury|citizens juries|panel|forum|roadshow|listening event|online|questionnaire|drop in)'
  ],
  raise: {shown: 'say how people were asked, and who', measured: 'say how many took part, when, and what changed as a result'},
  examples: {
    caught: [
      'We surveyed residents of Penwick in the spring.', 'Patients told us that booking is too hard.',
      'The draft went out to public consultation in June.', 'Focus groups were held with parents in Ashcombe.',
      'Jurors were worried about who would see the records.', 'Have your say on the future of Thornley library.',
      'We will listen to people whose voices are seldom heard.', 'Young people were asked what matters most to them.',
      'The views of carers shaped the chapter on respite.', 'The trust runs a patient participation group in each town.',
      'Public and patient involvement underpins the research.'
    ],
    left: [
      'People engage with treatment more often when it is nearby.', 'The GP consultation lasts ten minutes.',
      'The consultant post was advertised twice.', 'The board meets four times a year.', 'The National Household Survey covers 20,000 homes.',
      'Staff engagement scores rose.', 'Children involved in county lines are at risk.', 'The team involved in the pilot has moved on.',
      'The new clinic opened in May.', 'Public health teams publish the data each year.'
    ]
  },
  sources: ['LABELS: engagement', 'COP-06', 'COP-07', 'INV-01']
})
