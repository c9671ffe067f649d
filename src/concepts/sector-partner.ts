import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'sector-partner',
  title: 'Sector as partner',
  asks: 'A sector or class of bodies (local authorities, GPs, voluntary sector, police …) is said to work with the author.',
  strong: [
    '(partnership|partner|partnering|collaboration|collaborating|collaborate|collaborated|conjunction|working|work|works|worked|together|jointly|alongside|engage|engaged|engaging|relationships|relationship|links|consultation|consult|joint|support|supporting|supported|agreement|liaison|liaise|cooperation|communication|coordination|alliance|consortium|consortia) ..3 (with|between|of|by|to|from|across|among) ..5 <sector>',
    '(partners|organisations|members|agencies|stakeholders|bodies|providers|services|participants|attendees|representatives|colleagues|others) ..3 (include|includes|including|such as|like|from|across|in|comprising|e.g.) ..6 <sector>', '(bring|brings|bringing|brought|connect|connecting|unite|uniting|join|joining) ..3 (together|up)? ..6 <sector>', '<sector> ..2 (and|,|&) ..3 <sector> ..6 (work|working|works|worked|together|partner|partners|partnership|will|have|are|share|agreed|need|to|collaborate|deliver|provide|support|can|should|who|also)',
    '(with|between|including|from|of|by|across|involving|comprising|for|to) ..4 <sector> ..2 (and|,|&|/|or) ..4 <sector>', '<sector> ..1 (partner|partners|providers partners|colleagues|representatives|members|leaders|lead|leads)', '<sector> ..3 (will|have agreed|are working|is working|work with|works with|worked with|play|plays|are involved|is involved|contributed|contribute|have signed|help us|helped|have developed|co deliver|deliver|took part|joined|provide|provides|are helping|identified|tested|attended|need to work|should work|completed|participated)',
    '(delivered|led|provided|developed|run|commissioned|funded|supported|tested|owned|co produced|designed|completed|piloted|adopted|used|implemented) ..3 (by|with|in|through|across|alongside) ..4 <sector>', '(role|roles|contribution|involvement|input|help|support|representation|representatives|volunteers|participation|commitment) ..2 (of|from|by) ..5 <sector>', '(we|our|team|partnership|trust|programme|board) ..4 (work|works|working|worked|engage|partner|support|supported|supporting|collaborate|meet|met|help|share) ..2 (closely|directly|jointly)? (with|alongside|by)? ..4 <sector>'
  ],
  except: ['(data|information|access|referred|refer|visits|number|rate|list|registered) ..1 (from|by|to|with) ..3 <sector>', '<sector> (data|records|record|registers|lists|appointment|appointments|survey|consultations)', '<sector> level'],
  raise: {shown: 'name the bodies and say what each will do', measured: 'say by when, or how many'},
  examples: {
    caught: [
      'We work with local authorities, housing associations and the police.', 'The plan was developed in partnership with the voluntary sector.', 'Members include GPs, schools and care homes.', 'The programme brings together councils, universities and employers.', 'Community pharmacies will deliver the checks with us.',
      'Voluntary sector partners will run the cafe in Penwick.', 'Local authorities and care homes work together on discharge.', 'We are working closely with care providers in Northmere.'
    ],
    left: [
      'Partners will help us deliver the plan.', 'Most people see their GP once a year.', 'Police recorded crime rose by 3%.', 'Northmere County Council will lead.', 'Schools closed for the summer.', 'The number of care homes fell.', 'People told us that the hospital is too far away.', 'Data from GP practices were analysed.'
    ]
  },
  sources: ['LABELS: sector-partner', 'PAR-02']
})
