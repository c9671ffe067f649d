import {defineConcept} from './concept.js'

const usual = '(new|another|second|third|further|extra|more|additional|bigger|usual|standard|traditional|conventional|formal|clinic|clinics|ward|beds|service|text|leaflet|leaflets|letter|letters|referral|prescription|waiting list|contract|reminder|assessment|unit|building)'

export default defineConcept({
  id: 'fresh-thinking',
  title: 'Fresh thinking',
  asks: 'A different answer, or a partner nobody expected, in place of the usual service response.',
  leaders: true,
  negated: 'keep',
  strong: [
    '(think|thinks|thinking) outside ..2 box',
    '^ (think|thinking) (creatively|laterally|imaginatively)',
    // In whatever order.
    '(stopped|gave up) (advertising|recruiting|building|buying|sending|hiring|commissioning) ..12 (and|,) ..2 (asked|paid|turned|gave|went|hired|trained)',
    '@unlikely & (health|nurse|nurses|blood pressure|falls|balance|lonel*|isolated|dementia|carers|wellbeing|depress*|anxi*|appointment*|vaccin*|screening|diabetes|patients|clinic) & (instead|rather than|nobody|unlikely|came from|until we|turned out|surpris*|no clinic|not a nurse|trained its)',
    // In place of more of the same.
    `(instead of|in place of|rather than) ..1 (a|an|another|yet another|buying|building|opening|commissioning|funding|adding|hiring|recruiting|writing|sending|extending|expanding|renewing|paying for|more|the usual|the) ..3 ${usual} ..12 (we|council|trust|partnership|they|paid|asked|gave|hired|turned|put|trained|@unlikely)`,
    `(we|council|trust|partnership|partners|board|team|alliance|county|district|practice|practices|hospital) ..3 (paid|asked|gave|hired|turned|trained|put|lent|bought|handed|recruited) ..16 (instead of|in place of|rather than) ..4 ${usual}`,
    '(service|obvious|usual|standard|easy|normal|expected|textbook|traditional|stock) (answer|response|solution|reply|reflex|remedy) ..4 (to ..6)? (would have been|would be|was to|is to|had been|is another|was another)',
    // Someone unexpected.
    '(asked|paid|pays|pay|gave|gives|hired|trained|train|trains|turned to|went to|persuaded|recruited|commissioned|signed up|joined forces with|teamed up with|enlisted|invited|funded) ..4 @unlikely ..10 (to|who|for|as|in|and|so|whose|,)',
    '@unlikely ..8 (host|hosts|hosting|run|runs|check|checks|checking|offer|offers|screen|screens|take blood pressure|spot|spots|deliver|delivers|read out|reads out|open to|opens to|refer|refers|teach|teaches|prescribe*|hand out|hands out|measure*|look in on|looks in on|knock*|visit|visits|train|trained as) ..10 (health|blood|pressure|carers|dementia|lonel*|checks|clinic|clinics|patients|medicine*|falls|older|wellbeing|mental|isolated|widow*|appointment*|nurse|people who|smoke|damp|vaccin*|screening|dinner|lunch|families|neighbours|mothers|young)',
    '(health|blood pressure|screening|vaccination|advice|clinic|clinics|checks|nurse|midwife|wellbeing|counselling|physiotherapy) ..8 (in|at|on|from|by|between) ..3 (the|a|local|its|two|three|our)? ..1 @unlikely ..8',
    '(unlikely|unusual|unexpected|surprising|improbable|odd) (allies|ally|partner|partners|partnership|alliance|bedfellows|place|places|quarter|quarters|source|friend|friends|helpers|choice|remedy)',
    // Another question.
    '(asked|ask|asking|put|posed) ..2 (a different|another|the opposite|a simpler|a better|the wrong) question',
    '(turned|turn|turning|stood|flip*) ..4 (question|problem|model|pathway|idea) ..3 (round|around|on its head|upside down|inside out)',
    '(nobody|no one|few|never) ..5 (thought of|thought to|tried|imagined|would call|expected|done before)',
    '(learn|learnt|learned|borrow|borrowed|stole|copied|took) ..6 (from|of) ..3 (industry|aviation|airlines|retail|hotels|supermarkets|sport|farming|agriculture|another sector|other sectors|outside health|formula one|the army|theatre)',
    '(start|started|starting|begin|began|begun|redesign*) ..3 (from scratch|with a blank|again from nothing|from a blank sheet|on a blank)',
    '(health|mental health|NHS|care|prevention|hospital|clinical|wellbeing|public health) ..1 (budget|budgets|money|funds|fund|grant|cash) ..6 (paid|pays|pay|bought|buys|buy|funded|funds|went on|goes on|goes towards|mended|fixed) ..3 (for)? ..6 (lights|lighting|bus|buses|benches|bench|skate|park|parks|boiler|boilers|insulation|heating|beds|washing|bikes|bicycles|kennels|allotment*|football|music|theatre|paint|garden*|pub|lunch|meals|coats|shoes|street|playground|path|paths|both|wifi)',
    '(prescribe*|prescription|prescriptions) ..6 (fishing|heating|boiler*|museum*|gardening|bikes|bicycles|singing|dance|theatre|football|comedy|allotment*)',
    '(than any|more than any|better than any|what no) ..3 (clinic|service|leaflet|drug|pathway|course|programme) ..6 (could|had|has|did|we)',
    '(is|was|were|are) not ..2 (a|the)? (medical|clinical|health|service) (answer|solution|problem|one) (at all)?',
    // Said of leaders.
    '(ability|able|capacity|willing*|skill*|courage|free|freedom|permission|confidence|encouraged|space) ..1 to think ..2 (outside (of)? the box|differently|laterally|creatively|afresh)',
    '(break|breaks|breaking|broke) ..2 (the mould|with convention|with how it has always been)',
    '(challenge|challenges|challenged|challenging|question|questioned|questioning) ..3 (assumptions|orthodoxy|orthodoxies|received wisdom|the way (we|things) have always|how (we|things) have always|conventional wisdom)',
    'thinking differently about (how|care)'
  ],
  except: ['band (4|5|6|7|8)', 'bank (staff|holiday|holidays|account)', 'library of', 'libraries (and|of|such|used)', 'software', 'data bank', 'food bank', 'church (street|road|lane)'],
  unless: ['@deferral', '@grumble', '@lesson', '(were|was) asked to think', 'the workshop asked', '(specification mirrors|mirrors that|as in previous years|existing contract)', '^ we will think', 'encourages ..4 (bold|blue sky|creative)', '(software|code|developer|developers|python|API|repository|package)'],
  raise: {shown: 'say what you do in place of the usual, and with whom', measured: 'say what it costs, or what came of it'},
  examples: {
    caught: [
      'Rather than recruit more counsellors, Ashcombe trained its hairdressers to listen and to know whom to call.',
      'The answer to falls in Penwick came from the bowls club, which now runs a balance class on the green twice a week.',
      'Nobody had considered the ferry operator a health partner until we put a nurse on the 7.15.',
      'We stopped advertising for more dietitians and asked the town’s curry houses to change their recipes.',
      'Instead of opening another clinic, we paid the barbers of Northmere to check blood pressure.',
      'The fire crews now check on lonely older people when they fit an alarm.', 'The council asked the publican to run a lunch for carers.',
      'The bakery and the dialysis unit are unlikely partners.',
      'The usual answer would have been another leaflet.', 'The mental health budget paid for street lights in Thornley.',
      'We asked a different question: what would get you out of the house?'
    ],
    left: [
      'We will think outside the box.', 'Respondents were asked to think outside the box.',
      'An innovative solution will be commissioned, with extra beds.', 'The fire service tests its alarms weekly.',
      'Box 4 shows the options considered.', 'The library opens at nine.',
      'Leaders should think differently about care.', 'The church hall was booked for the meeting.'
    ]
  },
  sources: ['CAP-04']
})
