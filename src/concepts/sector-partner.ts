import {defineConcept} from './concept.js'

const joint = '(partner|partners|partnership|work|working|works|together|collaborat*|join|joint|joined|develop*|network|group|consortium|engage*|agreed|programme|alliance|links|relationships|shared)'

export default defineConcept({
  id: 'sector-partner',
  title: 'Sector as partner',
  asks: 'A sector or class of bodies (local authorities, GPs, voluntary sector, police …) is said to work with the author.',
  strong: [
    '<partner> ..3 (and|,) ..4 <sector>', '<sector> ..2 (and|,) ..4 <partner>',
    '(support|supporting|train|training|encourage|encouraging|enable|enabling|help|helping|ask|asking|invite|inviting|equip|equipping) ..2 <sector> ..1 to',
    '^ <sector> (to|will|should|and ..3 (to|will|should))', '(by|from|in) ..2 <date> ,? <sector> will',
    '<sector> (staff|teams|practitioners|workers|services|organisations) ..2 (will|should|to|work|are working|have worked|collaborate|need to)',
    '(including|such as|e.g.|eg|for example|like|namely) ..6 <sector> ..3 (,|and) ..4 <sector> & (partners|partner|stakeholders|organisations|agencies|bodies|teams|members|groups|colleagues|providers|together|working|work|engaged|involved|consulted|services)',
    '(council|trust|board|ICB|NHS|system|programme|team|we|service) ..2 (and|with) (the|our|local|its|wider)? <sector> ..6 (work|working|works|together|to|will|have|are|agreed|developed|deliver|share|partnership)',
    '(multi agency|cross sector|multi sector|inter agency) ..12 <sector>',
    '(involve|involving|involved|include|including|invited|representing|represents|represented|attended by|contributions from|input from|feedback from|views of|expertise of|engaging|commitment from|backing of|support of) ..4 <sector> ..2 (and|,|who|in|as|partners|to)',
    '(joint|shared|collective|combined|mutual) ..4 (responsibility|commitment|effort|approach|plan|strategy|working|training|initiative|programme) ..6 <sector>',
    '(delivered|implemented|led|coordinated|supported|overseen|agreed|signed) (jointly)? (by|with|through) ..8 <sector>',
    '(in partnership|partnership|partnerships|partnering|collaboration|collaborating|collaborate|collaborated|conjunction|alongside|relationships|relationship|links|liaison|liaise|liaising|cooperation|communication|coordination|alliance|consortium|consortia|together|jointly|joint working|interface|agreement) ..2 (with|between|of|by|across|among|from) ..5 <sector>',
    '(work|works|working|worked|engage|engaging|engaged|engagement|consult|consulted|partner|meet|discuss|discussed|co operate|team up|teamed up) ..3 (with|alongside) ..5 <sector>',
    '(partners|organisations|members|agencies|stakeholders|bodies|providers|participants|attendees|representatives|representation|colleagues|team|group|board|partnership|network) ..3 (include|includes|including|such as|like|from|comprising|comprises|e.g.|drawn from|made up of) ..6 <sector> & !concerns',
    '(bring|brings|bringing|brought|connect|connecting|unite|unites|uniting|join|joining|joined) ..3 (together|up) ..8 <sector>',
    `(with|between|involving|across) ..4 <sector> ..2 (and|,|/) ..4 <sector> & ${joint}`,
    `<sector> ..2 (and|,) ..3 <sector> ..6 (work|working|works|worked|together|partner|partners|partnership|collaborate|agreed|have signed|have pooled|share|will work)`,
    '<sector> (partners|colleagues|representatives|leaders|leads)',
    '<sector> ..1 (partner|partners|members|representatives|commissioners|leads) ..3 (will|have|are|who|should|must|and)',
    '<sector> ..3 (will (work|deliver|lead|support|run|help|play|join|share|provide|develop)|have agreed|has agreed|are working|is working|work with|works with|worked with|(can|will)? (play|plays) ..3 role|contributed|have signed|help us|helped|have developed|co deliver|took part|identified|tested|attended|need to work|should work|completed|participated|are part of|are asked to|are key|is key|to consider|are currently reviewing|co supported|volunteered)',
    '(delivered|led|developed|run|commissioned|owned|co produced|designed|piloted|tested|implemented|carried out|prioritised|completed|facilitated|co published|supported) ..2 (by|with) ..6 <sector>',
    '(delivered|offered|piloted|tested|completed|introduced|rolled out) (across|in|through) ..3 (schools|pharmacies|practices|care homes|workplaces|libraries|<sector>)',
    '(role|roles|contribution|contributions|involvement|input|help|representation|representatives|volunteers|participation|commitment|members|buy in) ..2 (of|from|by) ..5 <sector>',
    '(we|our team|team|partnership|programme|our) ..4 (work|works|working|worked|engage|partner|support|supported|supporting|collaborate|meet|met|help|share) ..2 (closely|directly|jointly)? (with|alongside) ..4 <sector>',
    `(we|programme|project|team) ..3 (support|supported|supporting|help|helping|trained|train) ..2 <sector> ..6 (to|and|with)`,
    '(commissioners|partners|local authorities) ..6 (should|need to|must) ..3 work with ..3 <sector>',
    'across ..2 <sector> (,|and) ..3 <sector> & (programme|project|skilled|team|teams|staff|together)'
  ],
  except: [
    '(data|information|access|referred|refer|visits|number|rate|list|registered|support provided|care provided|communication|permission) ..1 (from|by|to|with) ..3 <sector>',
    '<sector> (data|records|record|registers|lists|appointment|appointments|survey|consultations)', '<sector> level',
    '(consultation|consultations|appointment|appointments) with ..2 <sector>', '<organisation> public health', 'partners in care', 'with education',
    '(patient|patients|person) and ..3 <sector>', '(determinants|factors) ..8 <sector>', 'concerns'
  ],
  raise: {shown: 'name the bodies and say what each will do', measured: 'say by when, or how many'},
  examples: {
    caught: [
      'We work with local authorities, housing associations and the police.', 'The plan was developed in partnership with the voluntary sector.',
      'Members include GPs, schools and care homes.', 'The programme brings together councils, universities and employers.',
      'Community pharmacies will deliver the checks with us.', 'By June 2028 general practices will offer a yearly check.', 'Voluntary sector partners will run the cafe in Penwick.',
      'Local authorities and care homes work together on discharge.', 'We are working closely with care providers in Northmere.'
    ],
    left: [
      'Partners will help us deliver the plan.', 'Most people see their GP once a year.', 'Police recorded crime rose by 3%.',
      'Northmere County Council will lead.', 'Schools closed for the summer.', 'The number of care homes fell.',
      'People told us that the hospital is too far away.', 'Data from GP practices were analysed.'
    ]
  },
  sources: ['LABELS: sector-partner', 'PAR-02']
})
