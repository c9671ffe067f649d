import {defineConcept} from './concept.js'

const bond = '(relationship|relationships|partnership|partnerships|trust|network|networks|collaboration|collaborations|collaborative (working|relationships|culture)|links|connections|alliance|alliances|community of practice|communities of practice|consortium|joint working|partnership working|mutual (respect|trust|understanding)|ties|bonds|goodwill)'

export default defineConcept({
  id: 'relationships',
  title: 'Relationships and joint working',
  asks: 'Relationships, trust, networks or joint working between organisations or leaders, being built, kept or valued.',
  leaders: true,
  strong: [
    '(relationships|relationship building) and (connectivity|networking|connections)', '(connectivity|networking|connections) and relationships',
    '(partnership|partnerships|collaboration|network|networks|alliance|relationship|relationships) ..4 (strengthened|developed|built|established|formed|forged|growing|fostered|maintained|continue to|enable|enables|allow|allows|help|helps|central|key) ..4 (with|between|across|to|by)',
    '(strength|importance|power|benefit|benefits|value|quality|spirit|culture) of ..3 (partnership|partnerships|partnership working|collaboration|relationships|working together|joint working|networks|co operation)',
    '(share|sharing|shared) ..3 (best practice|good practice|learning|knowledge|ideas|resources|expertise|experience) ..2 (with|across|between|among) ..4 (partners|organisations|systems|councils|trusts|teams across|other|sectors|networks|network)',
    '(work|working|works|worked) (closely|collaboratively|jointly|together|in partnership|in close partnership|hand in hand|alongside) ..1 (with|across|between) ..4 @collaborators ..6 to',
    '(cross|across) (organisational|organisation|sector|boundary|boundaries) (working|collaboration|relationships|networks)',
    `(~build|~develop|~strengthen|~form|~forge|~maintain|~foster|~create|~grow|~improve|~establish|~nurture|~sustain|~cultivate|~deepen|~encourage|~facilitate|~promote|~harness|~value|~rebuild|~invest in|~extend|~enhance) ..3 ${bond}`,
    '(strong|stronger|good|close|closer|effective|positive|mutual|trusting|existing|excellent|long standing|established|better|productive|constructive|trusted|open|honest|successful|new|regional|local|healthy|genuine|deep) ..1 (and (trusting|positive|productive|collaborative|strong|effective|open|trusted))? (relationships|working relationship|working relationships|partnership|partnerships|partnership working|links|collaboration|collaborative working|joint working)',
    '(relationship|relationships) (between|with|across|among|of trust) ..6 @collaborators',
    '(increase|improve|better|open|regular|effective|good) ..2 communication between ..3 @collaborators', 'joint , working',
    '(hold|holds|held|glue) ..6 (network|partnership|alliance) together',
    '(has|have|is|be) ..2 (created|set up|built) ..2 (community|communities) of practice',
    '(community|communities) of practice ..4 (created|set up|built|grown|for)',
    '(partnership|joint|collaborative|closer|cross sector|multi agency|inter agency|collective|cross agency|system|integrated|cross boundary|cross organisational) working',
    '(work|working|works|collaborate|collaborating|collaborates) (more|much|very|really|even)? (closely|collaboratively|jointly|openly) ..2 (with|across|alongside|between) ..4 @collaborators',
    '@collaborators ..6 (work|works|working) (very|more)? closely', 'work more closely',
    '@collaborators ..8 (work|works|working|worked) (well|closely|better|more closely|effectively|collectively|constructively)? together',
    '(work|working) (well|closely|better|collectively)? together ..8 (to|as|on|across|for) & @collaborators',
    'we ..8 (continue|continue to|all|must|can|will|need to|want to) (work|working) together',
    '(committed|continue|need|opportunity|opportunities|key|vital|important|commitment|willing|essential|able|ability) ..6 (to work|to working|work|working) together',
    '(group|partnership|alliance|network) ..2 will ..1 (work|continue to work) together',
    '(by|through|of|importance of|towards|in) working together',
    '(work|working|works|collaborate|collaborating) ..3 (with|alongside) ..4 (partner organisation|partner organisations|partners|other organisations|neighbouring|partner agencies|our partners|stakeholders) ..3 (to|in|across|who|on|and|at|from|within|either)',
    '(collaborate|collaborates|collaborating) ..2 (with|between|across|among|amongst) ..5 @collaborators',
    '(more|greater|further|closer|ongoing|effective|inter|cross|increased|internal|better) ..1 collaboration (with|between|across|among|amongst)',
    '(encouraging|encourage|enable|support|promote|promotes|culture of|value|spirit of|better|closer|great to|opportunities for|opportunity for) ..3 (collaboration|collaborate|co operation|cooperation|cross fertilisation|partnership)',
    '(bring|brings|bringing|brought) ..2 (together)? ..5 (partners|organisations|agencies|sectors|leaders|services|stakeholders|professions|communities|commissioners|cross sector|academia|<sector>) ..12 (together|to|and)',
    '(bring|brings|bringing|brought) together ..5 (partners|organisations|agencies|sectors|leaders|stakeholders|local partners|cross sector|relevant|<sector>|<partner>|councils)',
    '(unite|unites|united|uniting|connect|connects|connecting) ..5 (partners|organisations|people working|agencies|sectors|leaders|groups|businesses|teams)',
    '(break|breaking|broken|dissolve|remove) ..3 (silo|silos|barriers between|boundaries between|organisational boundaries|siloed|silo based)',
    '(rather than|instead of|not) ..2 (working in)? (silos|silo working|siloed working|isolation)',
    '(partnerships|alliances|stronger partnership|strong partnership) (between|of|with|across) ..5 @collaborators',
    '(key|central|crucial|essential|vital|important|integral|fundamental) ..6 (relationships|partnership|partnerships|partnership working|networks|joint working|collaboration)',
    '(relationship|relationships|partnerships|collaboration|networks|trust|network|partnership) ..6 (key|central|crucial|essential|vital|important|matter|matters|grown|deepened|strengthened|flourish|at the heart|foundation)',
    '(network|networks) of (organisations|professionals|practice|partners|leaders|charities)', '(get|getting|got) to know (each other|one another)',
    '(know|knew|trust|trusted|respect|learn from) (each other|one another) & (leaders|partners|executives|organisations|agencies|chairs|directors)',
    '(meet|met|talk|speak|share (a|an)) ..4 (informally|over breakfast|over coffee|regularly) ..8 (leaders|executives|chief|partners|each other|directors)',
    '(chief executives|leaders|directors|partners|chairs) ..6 (meet|met|speak|talk|walk|visit|eat) ..3 (informally|each week|every week|weekly|monthly|every month|regularly|together)',
    '(mutual|shared) (understanding|respect|trust|support) (between|of|across|among)',
    '(trusted|strong|equal|effective|successful|local|true) partnership', 'partnership (approach|of partnerships|ethos|spirit|culture|principles)',
    'common (purpose|vision|cause) ..6 (partners|organisations|groups|together)', 'disparate groups',
    '(cross|multi|inter) (sector|agency|organisational|organisation) (collaboration|partnership|partnerships|working|co operation|relationships)',
    '(co operation|cooperation|cooperate|co operate) (with|between|across|of) ..4 @collaborators',
    '(ties|links) (to|with|between) ..4 (<partner>|<sector>|partners|organisations|universities|charities|schools|councils)',
    '(build|building|earn) (mutual|public|greater|the)? trust (with|between|among|across|that|and|in|so)', 'organisational boundaries'
  ],
  weak: [
    'in partnership with', 'in collaboration with', '(jointly|together) with', 'our partners', 'partner organisations', 'networking', 'collaborat*',
    'alongside our'
  ],
  except: [
    '(developed|delivered|created|produced|undertaken|led|designed|conducted|run|funded|commissioned|written|operated|launched|managed|established|provided) (jointly)? (in|through|by) ..2 (partnership|collaboration|conjunction|consultation|a consortium|consortium|association)',
    '(transport|communication|road|rail|web|referral|bus|video|digital) links', 'social connections', 'connections to (friends|family)',
    'networks have', 'peer networks', 'online network', 'building on', '(work|working|effectively) with people',
    '(work|working|works|worked) (in collaboration|in partnership) with',
    'relationships with (their|friends|family|the body|food|alcohol|doctor|gp)', 'mutual understanding of what',
    'relationship between ..4 (police|patient|doctor|gp|clinician) and', '(a|the) relationship with (my|their|his|her|your|a)',
    'not live in isolation',
    '(social|support|peer support|sexual|family|personal|intimate|romantic|online social|their|parental|loving|neural|computer|wifi|wi fi|safe|respectful|healthy|causal|linear|statistical|their own|dose response) (relationship|relationships|network|networks)',
    '(nhs|foundation|acute|community|hospital|the|charitable|mental health|ambulance|trust|academy|our|this|by) trust (and|is|has|will|are|of|s)?',
    'relationship (between|of) ..4 (smoking|age|income|health|indicators|indicator|deprivation|obesity|variables|data|weight|diet|poverty|drug|alcohol|food)',
    'relationship manager', 'relationships? and sex', '(local area|data|road|rail|cycle|phone|area) (network|networks)',
    'work closely with (clients|you|users|patients)', 'works? together with (the )?(api|module)', 'link* to', '(work|working) with data',
    'mastodon', 'poorer (social)? relationships', 'build trust fund', 'collaboration (platform|tool|tools|platforms|software)',
    'collaborative (tool|tools|platform|platforms|online)', 'partnership (programme|trust|nhs|group|board|data|lead|leads)'
  ],
  unless: ['(sexual|intimate) (relationship|relationships)', '(github|repo|repository|code|python|javascript|api|browser|npm|software engineer) '],
  raise: {shown: 'say who works with whom, and how they keep it up', measured: 'say since when, how often, or what came of it'},
  examples: {
    caught: [
      'We will build stronger relationships with housing providers.', 'Partnership working is the backbone of care in Ashcombe.',
      'Northmere Council and the local hospitals work closely together on discharge.', 'Trust between leaders has grown since the floods.',
      'The network brings together partners from across Northmere.', 'Breaking down silos is our first task.',
      'Chief executives meet informally every month.', 'We value the long-standing partnership with the voluntary sector.',
      'A community of practice has been created for link workers.', 'Good relationships with schools are vital.'
    ],
    left: [
      'Relationships and sex education is taught in schools.', 'The Trust is in a solid financial position.',
      'The chart shows the relationship between age and smoking.', 'Young people need safe relationships at home.',
      'The Relationship Manager meets suppliers.', 'The wifi network was upgraded.', 'People should keep their social networks.',
      'The trust has 4,000 staff.', 'The project was built with Python.'
    ]
  },
  sources: ['LABELS: relationships', 'CAP-12', 'SKL-03']
})
