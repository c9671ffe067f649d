import {defineConcept} from './concept.js'

const does = '(provide|provides|provided|providing|run|runs|ran|lead|leads|led|leading|host|hosts|hosted|fund|funds|funded|commission|commissions|commissioned|deliver|delivers|delivered|support|supports|supported|supporting|manage|manages|managed|coordinate|coordinates|coordinated|oversee|oversees|offer|offers|offered|offering|employ|employs|chair|chairs|chaired|' +
  'work|works|worked|working|contribute|contributed|contributes|join|joined|joins|agreed|develop|developed|develops|create|created|creates|launch|launched|undertook|undertake|undertaken|carry out|carried out|help|helps|helped|helping|bring|brings|brought|have set|has set|train|trained|trains|own|owns|share|shares|shared|' +
  'sponsor|sponsored|invest|invested|pay|pays|paid|pool|pooled|appoint|appointed|recruit|recruited|put together|invited|asked|appears|pilot|piloted|will|plan to|plans to|sign|signed|have formed|collaborate|collaborated|act as|acts as|is responsible|are responsible|is working|are working|maintain|maintains|reviewed|approved|took|take|takes|opened|open|tackle|introduced|introduce|operates|operate|adopted|adopt)'

export default defineConcept({
  id: 'named-partner',
  title: 'Named partner',
  asks: 'A particular body is named as a partner, contributor, owner or co-deliverer.',
  ofNames: true,
  strong: [
    '(will|to|continue to|and|also) (work|collaborate|partner|engage) ..2 (with|alongside) ..24 <partner>',
    '(partnership|partner|partners|partnering|collaboration|collaborating|collaborate|collaborated|collaborations|conjunction|consultation|working|work|works|worked|together|jointly|alongside|engaged|engagement|association|agreement|relationship|relationships|link|links|contract|discussion|discussions|consortium|alliance|network|joint) ..3 (with|between|of|from|across|to|alongside) ..5 <partner>',
    '(led|hosted|funded|commissioned|sponsored|delivered|provided|run|operated|supported|developed|created|established|organised|managed|coordinated|employed|owned|overseen|produced|chaired|facilitated|designed|undertaken|conducted|carried out|set up|signed|agreed|adopted|endorsed|approved|offered|launched|written|recruited|built|piloted|driven|co ordinated|completed|available|maintained) ..3 (by|with|through|from|at|between|via) ..4 <partner>',
    `<partner> ..2 ${does}`, `<partner> ( ..3 ) ${does}`, '<partner> ..3 (and|,|&) ..3 <partner> ..3 (,|and) ..3 <partner>',
    `<partner> ..1 (and|,|&) ..2 <partner> ..2 ${does}`,
    '(with|between|including|include|includes|involving|of|from|by) ..4 <partner> ..3 (and|,) ..4 <partner>',
    'partners ..4 (include|includes|including|are|such as|:|like) ..12 <partner>',
    '(member|members|membership|organisations|charities|providers|bodies|agencies|stakeholders|contributors|representatives|representation|representatives from|colleagues|officers|staff) ..4 (include|including|includes|from|such as|like) ..6 <partner>',
    'members of ..4 <partner>',
    '(thank|thanks|thanked|grateful|acknowledge|acknowledges|acknowledgements|gratitude|contribution|contributions|acknowledged) ..15 <partner>',
    '(lead|owner|led|responsible|delivery partner|lead agency|lead organisation|host|provider|commissioner|partner|funder|action owner) (:|–|-|=) ..3 <partner>',
    '(behalf of|hands of|responsibility of|hosted at|based at|base at|based in|employed by|seconded from|referred to|referral to|access to|accessed through|support from|advice from|input from|help from|funding from|contributions from|investment from) ..4 <partner>',
    '<partner> ..4 (is|are|as) ..2 (partner|partners|member|members|lead|host|provider|commissioner|signatory|co chair|funder|responsible|accountable)',
    '(co chaired|delivery|implementation|use|involvement|evaluation|adoption) ..2 by ..3 <partner>',
    '<partner> ..1 (team|teams|staff|nurses|officers|colleagues|unit|service|services) ..3 (who|will|have|are|provide|provides|offer|work|works|and|lead|delivers)',
    '(see how|with|for) <partner> ..3 (supports|helps|works)', 'by ..1 <partner> ..1 (in <date>|and|who|for|in collaboration)',
    '(between|with) ..8 and <partner>', '<partner> ..3 (team|teams|staff|adoption) ..4 (is|are|has|have|of|who|which|will|to)',
    '(through|via) (local)? <partner>',
    '^ <partner> (have|has|offer|offers|–|-|:) ..4 (registered|members|carers|service|services|support|local|helping|teams)', 'set up by <partner>',
    '<partner> have', 'across ..3 <partner> ..2 (and|,|;) ..6 <partner>'
  ],
  except: [
    '(according to|published by|publication by|data from|source :|source|statistics from|figures from|reported by|guidance from|copyright|licensed under|defined by|definition|recommended by|recommendations from|guideline from|guidelines from|requirements of|set by|requested by|required by|analysis by|estimates from|estimate from|website of|dataset from|data are from|collected by|commissioned from|survey by|report by|issued by|mandated by) ..3 <organisation>',
    '<organisation> ..1 (report|data|guidance|guidelines|guideline|standard|standards|survey|statistics|website|framework|dataset|definition|publication|recommend|recommends|recommended|states|estimate|estimates|published|publishes|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025)',
    '( ..6 <organisation> ..3 , ..1 <date> )', 'copyright ..6 <organisation>',
    '<organisation> (was|were) (set up|formed|established|created|founded|identified|launched)',
    '<organisation> (ranked|boundaries|area|areas|region|footprint)',
    '(map|chart|graph|figure|proportion|prevalence|rate|rates|table|statistics|estimated) ..10 <organisation>',
    '(audit|research|approval|approved|analysis|survey|measured|collected|study|conference|report) ..2 (by|from|through) ..3 <organisation>'
  ],
  unless: [
    '(github|gitlab|google|microsoft|azure|aws|amazon|slack|python|twitter|kahootz)', '(branding|template|slides) ..4 from',
    '(regulations|accessibility regulations|census|ranked)'
  ],
  raise: {shown: 'say what this body does', measured: 'say by when, or with how much'},
  examples: {
    caught: [
      'The hub is run in partnership with Age UK Northmere.', 'Ashcombe Borough Council will fund the night bus.',
      'The service is provided by Thornley Community NHS Foundation Trust.',
      'Members of the group include Penwick Mind and Westhaven Housing Association.', 'Lead: Northmere County Council',
      'Northmere County Council and Thornley NHS Foundation Trust have pooled their budgets.', 'We thank Healthwatch Northmere for its help.',
      'The evaluation was carried out by the University of Penwick.'
    ],
    left: [
      'Our partners will help us to deliver the plan.', 'Local authorities and GPs work with us.', 'The data are published by NHS Digital.',
      'We will work together with residents.', 'Source: Office for National Statistics', 'The Trust will publish its accounts.',
      'Voluntary organisations run lunch clubs in Ashcombe.', 'People in Penwick live longer than they did.'
    ]
  },
  sources: ['LABELS: named-partner', 'PAR-01']
})
