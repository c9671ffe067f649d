import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'political-awareness',
  title: 'Political awareness',
  asks: 'Elected people, elections and national politics are understood and worked with.',
  leaders: true,
  strong: [
    '^ (be|being|act|acting|have|having|show|showing|a|an|the|to)? (astute|shrewd|savvy|skilful) ..2 (politics|political)',
    // In whatever order.
    '@politicians ..4 (walked|toured|joined|sat|visited) ..14 (with us|together|alongside)',
    '@politicians & (because|so|after|before|once|therefore) & (we|our|officers|plan|programme|proposal|proposals|consultation|timetable|scheme|service) & (shared|backed|backs|framed|fears|raised|sponsor*|fund*|worried|promise*|manifesto|marginal|majority|vote*|seat|seats|constituen*|campaign*|asked|ask|support*|rewritten|rewrote|moved|altered|changed|listened|walked)',
    '(candidate|candidates|manifesto|manifestos|by election|hustings|mayoral election|general election|local elections|marginal) & (we|our|officers|partners) & (shared|before|after|so|brief*|timed|agreed|plan|every|both|until|avoid*)',
    // Taking it to them, early.
    '(brief|briefs|briefing|briefed) ..4 (both|all|each|every|the|our|their)? ..2 @politicians ..12 (before|both|same|each|together|equally|first|early|weekly|monthly|ahead|in turn)',
    '(took|take|takes|taking|taken|bring|brought|brings|showed|shown|walked|talked|put|presented|explained|shared) ..10 (to|with|past|before|through) ..3 @politicians ..6 (first|before|early|then|ahead|so that|and|,)',
    '@politicians ..6 (first|early|from the start|from the outset|before anyone|in private) ..3 (,|and|then|before|so)',
    '(agreed|agree|agreeing|settled|negotiated|worked|work|working) ..2 (it)? (with|between|across|among) ..2 @politicians ..10',
    '@politicians ..4 (were|was|are|is) asked to (set|shape|write|chair|help|question|test|decide)',
    '@politicians ..6 (asked|wanted|insisted|pressed|worried|feared|argued|objected) ..14 (so|and we|we have|therefore|which is why)',
    '(argue|argued|lobby|lobbied|press|pressed|make the case|made the case|making the case|ask|asked|persuade|persuaded) ..3 (with)? ..2 (ministers|minister|government|our MPs|MPs|the mayor|Whitehall|Westminster|the treasury)',
    '(through|with the help of|via|alongside) ..1 our (MPs|councillors|mayor|elected members)',
    '(both|all) ..1 (sides of the council|parties|party groups|political groups|sides of the chamber|group leaders)',
    '(cross|all) party (agreement|support|backing|group|panel|sponsor*|consensus|board|commitment|pledge)',
    '@politicians ..8 (answer|answers|explain|answerable|accountable|face|defend|doorstep|doorsteps|surgery|surgeries|voters|electorate|mandate|re election)',
    '(democratic|electoral) (mandate|accountability|legitimacy) ..10 (of|so|is|means|we|that|with)',
    '(explain|defend|justify|answer for) ..4 (on the doorstep|on doorsteps|to voters|to the electorate|to their wards)',
    // Elections and who may win them.
    '(before|after|around|avoid|avoids|avoiding|clear of|outside|until after|ahead of|not|straddle|outlast|survive|survives|timed|beyond) ..6 (election|elections|polls|polling day|ballot|purdah|pre election period|electoral cycle) & (we|so|timetable|timed|decision|decisions|plan|announce*|launch*|consult*|moved|altered|brought forward|sequence*)',
    '(whoever|whichever) ..4 (wins|win|party|is elected|takes control|forms|controls|holds power|governs|takes office)',
    '(change|changes) of (administration|political control|government|control) ..10 (so|plan|survive|outlast|not|agreed|we|without)',
    '(goes|go) to the polls',
    '(political|electoral) (cycle|calendar|timetable|weather|climate|context|appetite|priorities|realities|reality|pressure|pressures|backing|cover|space|window) ..12 (so|we|used|plan*|means|shape*|account|understand*|reckon*|work|mind*|respect*|time*|each other|one another|other)',
    '(understand|understands|understanding|aware of|awareness of|respect|respecting|sensitive to|alert to|mindful of|read|reading|navigate|navigating|grasp) ..4 (political|politics|politicians|democratic)',
    '(politically|politics) (astute|aware|savvy|literate|sensitive|minded)',
    'political (astuteness|awareness|acumen|nous|antennae|literacy|skill|skills|intelligence|judgement|savvy|sensitivity)',
    '@politicians ..10 (conditions|questions|concerns|red lines|priorities|amendments|worries|objections|ward|wards) ..6 (written into|built into|shaped|met|are in|now in|changed|included|set out|reflected|answered|became)',
    '@politicians ..4 (sit|sits|sat|join|joined|joins|visit|visited|chair|chairs|co chair*|sponsor|sponsors|sponsored|champion|champions|host|hosted) ..3 (in on|on|with|at|alongside|our|the|each|this|every|as)',
    '(what|how) ..2 (matters to|plays with|looks to|it looks to) ..3 @politicians',
    '(hold|holds|holding|held|have) (opposing|opposite|different|differing|rival) (views|positions) & @politicians',
    '(we|leaders|officers|directors|chiefs) ..4 (meet|meets|met|talk|speak|spoke|ring|walk) ..3 (to|with)? ..3 @politicians ..6 (each|every|weekly|monthly|before|regularly|fortnight*|quarterly|one to one|individually)'
  ],
  except: ['politically restricted', 'political restrictions', 'PESTLE', 'register of interests'],
  unless: [
    '@grumble', '@lesson',
    '(apologies|minutes|agenda item|quorate|declared an interest|was elected (chair|vice)|municipal year|posters|rallies|monitoring officer)',
    'in accordance with ..4 guidance', '(political|economic) ..3 (, )? (economic|change|social) ..8 (social|technological|legal|environmental)',
    'politically naive',
    '(had|have) not been told', 'no ..3 (councillor|member|MP) had', '@deferral'
  ],
  raise: {shown: 'say which councillors, MPs or ministers, and how they are worked with', measured: 'say when, or what changed because of it'},
  examples: {
    caught: [
      'Because the two council seats in the valley are marginal, we shared the ward moves with every candidate in advance.',
      'The health and wellbeing board is chaired by the portfolio holder, and the plan was rewritten after her group raised fears about village surgeries.',
      'The new mayor campaigned on buses, so our access programme has been framed around transport and her office now co-funds it.',
      'The opposition group feared a hospital closure, so the chief executive met them before the campaign began and left the date of the decision until after polling day.',
      'We took the options to the ward councillors first, and changed the dates.', 'Officers brief both MPs on the same morning.',
      'The launch was moved so that it fell well clear of the county elections.', 'The plan has cross-party support in Northmere.',
      'All group leaders have agreed which promises hold whoever wins in May.', 'We have made the case to ministers with the mayor.',
      'The scrutiny committee’s conditions are written into the agreement.'
    ],
    left: [
      'Councillor members of the board are listed in Appendix B.', 'The item was deferred in accordance with pre-election guidance.',
      'Political, economic, social and technological factors are set out in the table.',
      'Staff in politically restricted posts may not display posters.',
      'The councillor was elected chair for the municipal year.', 'Elected members will be briefed.', 'Leaders must be politically astute.',
      'Elections to the council of governors close in June.'
    ]
  },
  sources: ['CAP-02']
})
