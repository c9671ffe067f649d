import {defineConcept} from './concept.js'

const who = '(partners|partner organisations|partner agencies|key partners|system partners|partnership leads|relevant (agencies|organisations|partners|stakeholders)|all partners|member organisations|local partnerships|strategic partners|local partners|our partners|its partners|key stakeholders|the whole system|external (organisations|partners))'
const loose = '(partners|stakeholders|agencies|organisations|other organisations|services|system|providers|colleagues)'
const alone = ' & !(with|by|including|include|includes|such as|between|like|from|across|and) ..3 (<partner>|<sector>)'

export default defineConcept({
  id: 'generic-partner',
  title: 'Nameless partners',
  asks: 'Partners, stakeholders, agencies or “the system” are said to act, and nobody says who they are.',
  strong: [
    `(partners|stakeholders|agencies|partner organisations) ..3 (to|who|are|have|can|may|in|across|from|at|on|were) ..3 (work|working|develop|developing|deliver|delivering|ensure|support|supporting|agree|agreed|consider|review|identify|improve|share|sharing|implement|promote|involved|engaged|committed|the system|the county|the city|the area|our system|place|provide|contribute|take|lead|invited|asked|encouraged|signed)${alone}`,
    `(involve|involving|engage|engaging|support|supporting|encourage|encouraging|help|helping|enable|enabling|ask|invite|inviting|bring|liaise with|liaising with|shared with|input from|agreement of|commitment from|role of|feedback from|expertise of|help of) ..3 (partners|stakeholders|partner organisations|agencies|partner agencies|all organisations|other organisations)${alone}`,
    `(all|key|local|our|relevant|other|wider|different|multiple|various|many|external|national|regional) (partners|stakeholders|partner organisations|partner agencies|agencies)${alone} & (work|working|together|deliver|develop|plan|agree|support|share|improve|responsibility|collaborat*|commitment|action|implement*|contribution|engage*|priorities|strategy|meeting|approach)`,
    `(keep|inform|update) (stakeholders|partners)${alone}`, `(council|trust|board|ICB|<organisation>) and its partners`,
    `(bring|brings|bringing) ..2 partners together`, `(collaborations|relationships|partnerships) with ..3 stakeholders${alone}`,
    `${who} ..3 (will|work|works|worked|agree|agreed|act|acting|need to|must|should|have (agreed|committed|signed|worked|been|identified|contributed)|committed|consider|lead|leading|deliver|support|share|play|come together|contribute|contributed|join|identified|accessed|helped|across)${alone}`,
    `(work|works|working|worked|collaborate|collaborates|collaborating|collaboration|partnership|jointly|together|alongside|engage|engaging|engaged|developed|delivered|agreed|co designed|coordinated|consultation) ..2 (with|by|between|across|among|amongst) ..5 (partners|stakeholders|other organisations|external organisations|agencies|partner organisations|local partnerships|all relevant)${alone}`,
    `(organisations|agencies|stakeholders|partners|services|groups|teams|boards|providers) ..5 (work|working|works|worked|come|coming|came|act|acting) (well|closely|better|more closely|collectively)? together${alone}`,
    `(bring|brings|bringing|brought) together ..8 ${loose}${alone}`,
    `(range|variety|number|network|group) (of|made up of) ..3 (partners|partner organisations|agencies|local partners|member organisations|forums|partnership groups|stakeholders)${alone}`,
    `(our|ICS|system|their|wider|council and its) (system|local|key|strategic|health|partnership|ICS|ICB|place)? (partners|partner organisations)${alone}`,
    `(system|neighbourhood|partnership|place|strategic|external|multi agency|cross sector|delivery|community) (partners|stakeholders)${alone}`,
    `(include|includes|including|with|from|as well as|and) ..3 (other relevant|relevant|partner|various|many|different|member|existing|cross sector|wider) (organisations|agencies|services|partners|stakeholders)${alone}`,
    `(thank|thanks|grateful|gratitude|contribution|contributions|commitment|efforts|views|support|involvement) ..12 (partners|partner organisations|stakeholders|service providers)${alone}`,
    `(stakeholders|organisations|agencies|professionals) ..1 (who|that|have)? ..1 (contributed|identified|helped|took part in developing|developed|delivered)${alone}`,
    `(whole system|whole systems|system wide) (approach|working|response|action)${alone}`
  ],
  except: [
    '(sexual|intimate|their|his|her|domestic|former|current|birth|male|female|research|technology|commercial|training|business|hr business|microsoft|aws|design|regular|new|his or her) (partner|partners)',
    'partner (notification|violence|abuse)', 'partners in (their|his|her|the)? care', 'views from stakeholders', 'organisations that made',
    'data ..6 from ..3 agencies',
    '(digestive|nervous|immune|operating|food|education|justice|benefit|benefits|it|computer|design|care record|health|information|management|electronic|filing|data|software|grading|scoring|climate) system',
    'across the system'
  ],
  unless: ['(sexual|domestic abuse|intimate partner|pregnan*|github|software|repository|code)'],
  raise: {shown: 'name the bodies', measured: 'say what each will do by when'},
  examples: {
    caught: [
      'We will work with partners to improve the offer.', 'Our stakeholders and partners will agree the next steps.',
      'All partners have committed to the plan.', 'The board brings together relevant organisations from across the county.',
      'Partner organisations share responsibility for the outcomes.', 'Our partners helped to shape this chapter.',
      'Agencies work together to keep children safe.', 'Key stakeholders contributed to the review.'
    ],
    left: [
      'Her partner collected her from the ward.', 'Sexual partners should be told.', 'The digestive system slows with age.',
      'We work with the police and housing associations.', 'Northmere County Council is our partner in this.', 'Staff meet once a week.',
      'The operating system was updated.', 'Intimate partner violence rose last year.'
    ]
  },
  sources: ['LABELS: generic-partner', 'PAR-18']
})
