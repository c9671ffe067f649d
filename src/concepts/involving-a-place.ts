import {defineConcept} from './concept.js'

const folk = '(residents|resident|people|everyone|everybody|neighbours|families|villagers|teenagers|pensioners|children|young people|shopkeepers|tenants|households|street|streets|town|village|estate|community|communities|locals|parents|carers|farmers|prisoners|travellers|pupils|volunteers|citizens|islanders)'

export default defineConcept({
  id: 'involving-a-place',
  title: 'A whole place involved',
  asks: 'All the people of a place, not only those who come to meetings, find out and settle what makes a difference there.',
  negated: 'keep',
  strong: [
    // In whatever order.
    '(residents|pupils|neighbours|tenants|teenagers|villagers|families|children|young people|workers|dwellers|household|households|volunteers) & (asked|knocked|poured|interviewed|visited every|heard) & (<number>|every|each|all|until) & (answers|would change|settled|chose|decided|budget|result|matters|good day)',
    '(rarely heard|seldom heard|never asked|not asked) before ..14',
    `(everybody|everyone|all|every|whole|entire|each) ..4 (in|of|on|from|across) ..4 (was asked|were asked|asked|invited|involved|had a say|has a say|took part|take part|joined|helped|counted|heard|visited)`,
    `(${folk.slice(1, -1)}) ..14 (knocked|knock) ..4 (doors|door)`, '(knocked|knock|knocking) (on|at) ..6 (door|doors) ..14',
    '(door to door|street by street|house by house|doorstep|doorsteps|kitchen table|kitchen tables) ..14',
    `${folk} ..10 (drew|drawn|chose|chosen|choose|voted|vote|decided|decide|counted|filmed|interviewed|mapped|designed|picked|worked out|work out|came up with|set|wrote|asked each other|asked one another|ranked|found) ..10 (map|what to|which|priorities|actions|changes|each other|one another|ideas|first|themselves|together|the plan|streets|fund|their own|matters|money|keeps|makes)`,
    '(their|residents|community|local people|the village|the town|everyone) ..1 (ideas|idea|choice|choices|answers|map|list|findings) ..12 (fund|funded|became|result|spent|on|all|actions|were|was|is)',
    '(what they|what people|what residents|what the (village|town|estate)) ..2 (found|said|wanted|chose|asked for|told us) ..20 (spent|fund|funded|paid|result|became|now|is what|being|plan|done|built|opened)',
    '(not (just|only|merely)|beyond|as well as|rather than) ..4 (those who|the usual|people who|usual (suspects|voices|faces)|the ones who|the (loud|confident)) ..6 (come|turn up|speak|meetings|shout|attend|always|suspects|voices|faces)?',
    `(including|even) ..4 (lad|lads|women|families|men|people|prisoners|shift workers|those|travellers|homeless|refuge|caravan|teenagers|housebound|night|boat) ..20 (asked|heard|joined|said|drew|took part|came)`,
    '(half|third|quarter|two thirds|three quarters|most|three in five|four in five|two in three|one in three|<percent>|<number>) ..2 (of)? ..2 (the)? ..1 (households|homes|residents|village|town|street|adults|families|people|neighbours|population) ..4 (joined|joined in|took part|came|answered|replied|spoke|voted|helped|turned out|contributed|had a hand|met)',
    `(began|begin|begins|started|start|went|go|goes|set up|stood|sat) ..3 (in|at|from|outside) ..2 (the)? (playground|mart|food bank|pub|launderette|school gate|school gates|bus stop|bus stops|chip shop|market|mosque|church|barber*|supermarket|street|streets|lunch club|allotments|bingo|doorstep*) ..14`,
    '(every|each|all) (street|lane|estate|village|household|door|landing|block|farm|road|home|kitchen) ..10 (has|had|was|is|a|asked|visited|paid|connector|host|knocked|invited|got)',
    '(engage|engaging|involve|involving|involved|include|ask|asking|reach|hear|hearing from) ..2 (all|everyone|everybody|all of) ..3 (the )?(people|residents|those)? ..2 (within|in|of|on|from|who live) ..4 (a place|the place|place|town|village|county|area|estate|district)',
    '(together|between them|collectively) ..10 (what (keeps|makes|would|matters|helps)|how to (keep|make|live)) ..10', '(residents|neighbours|villagers|tenants|young people|locals) (trained|paid|employed|recruited) (as|to) ..6 (researchers|connector*|interview*|ask|listen|knock|survey*|host*|lead|map) ..10', '(in <number> languages|in (three|four|five|six|seven|eight|nine) languages|and often twice|evenings and weekends|with interpreters|on foot) ..14 & ' + folk
  ],
  except: ['place of safety', 'all the (above|following)', 'door to door (transport|salesmen|collection)', 'asked (whether|if) (they|the)', 'all (patients|staff) '],
  unless: ['@lesson', '@deferral', '(online consultation|responses (was|were) received|appendix)', '(identity badge|reception|place of safety)', '(newsletters|web page|short films|posters|kept involved through)', '(engagement plan lists|stakeholders :)', '(put back to|after the plan has been adopted)', '(software|code|repository|API|dataset|users|trial|placebo|cohort|participants)', '(respondents|interviewees) ..2 (said|felt|complained|reported)', '(questionnaire|survey) ..6 (sent|distributed|completed)'],
  raise: {shown: 'say who reached whom, and what they settled', measured: 'say how many took part, and what is done because of it'},
  examples: {
    caught: [
      'Pupils at Harbour School asked 900 adults what made a good day, and the answers set the neighbourhood budget.',
      'It was the night workers, the boat dwellers and the widowers of Upper Penwick, rarely heard before, who settled on the bus shelter and the drop-in.',
      'Tea was poured on every landing of the estate until each household had said what it would change.',
      'On each landing of the flats a neighbour asked everyone one question, and the list that came back decided what was built.',
      'Forty residents knocked on all 2,000 doors of the estate, in six languages.',
      'Everybody in Penwick was asked, including the families at the caravan site.', 'Residents drew the map and chose what to try.',
      'We began in the playground, the mart and the food bank.', 'Three in five households joined in.', 'Every street has a paid connector.',
      'We went beyond the people who come to meetings.',
      'Teenagers filmed and pensioners interviewed one another.'
    ],
    left: [
      'A 12-week online consultation ran from January.', 'Everyone in the place of safety suite must wear a badge.',
      'Residents will be kept involved through newsletters.', 'Our engagement plan lists the following stakeholders: councillors, MPs and the press.',
      'An engagement exercise has been put back to the autumn.', 'All staff were asked to complete the survey.', 'The door was repaired.',
      'The hall holds 200 people.'
    ]
  },
  sources: ['LED-20']
})
