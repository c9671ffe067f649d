import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'innovation',
  title: 'Innovation',
  asks: 'New ideas, pilots, technology or models being found, tried, spread or scaled.',
  strong: [
    'innovat*', '~pilot', 'pilots', '(prototyp*|testbed*|trailblazer*|hackathon*|hack days|accelerator programme*|incubator*)', '(test bed|test beds|hack day|proof of concept|proof of value|proof of principle|early adopter*|test and learn|tests of change|test of change)',
    '(trialling|trialled|trialing|trialed)', '~trial ..3 (technology|technologies|approach|approaches|model|models|tool|tools|idea|ideas|scheme|way|ways|service)', '(test|tests|testing|tested|try|trying|tried) ..3 (new|different|novel) ..2 (ways|approach|approaches|ideas|idea|models|model|things|technology|technologies|solutions)',
    '(new|novel|emerging|cutting edge|disruptive|transformative|latest|advanced|wearable|innovative) ..1 (technology|technologies)', '(new|novel|creative|alternative|radical) ..2 (approach|approaches|ideas|solutions|model of care|models of care|care models|care model|models|ways of (working|delivering|providing|thinking|doing))',
    '(artificial intelligence|machine learning|AI|robotic*|wearable*|virtual reality|telehealth|telecare|telemedicine|predictive (model|models|modelling|analytics)|genomic medicine|digital twin*)',
    '(scale|scaling|scaled|spread|spreading|adopt|adopting|adoption|replicate|replicating|replicated) ..3 (innovation*|what works|good practice|best practice|improvement*|new|approach|approaches|model|models|ideas|successful|proven|pilots|solutions)',
    '(scale|scaling|scaled|up) (up|out|scale|usage)', '(scale|scaling|scaled) ..2 (work|usage|use|innovation|improvement)', '(wider|further) (use|adoption|implementation|spread)', '(implement*|deliver*|develop*|tested|adopted|deployed|common problems) ..5 at scale', '(replicat*|adopted|tested|applied|extended|rolled out|spread|shared) ..4 (other|different|neighbouring|another) (areas|regions|trusts|sites|places|systems|councils|organisations|settings|hospitals)', '(could|can|may|might|will) be (shared and applied|adopted|replicated|scaled|reused|spread)', 'new initiative*', '(digitise|digitising|digitised|digitalise|digitalising) ..3', '(simulat*|algorithm*) ..6 (pathway*|patients|care|clinicians|clinical|children|risk|services)', '(wider|national|full|regional|further|system wide|county wide|widespread|rapid) (rollout|roll out|adoption|uptake of technology|spread)', '(spread and adoption|adoption and spread|adoption and diffusion|diffusion of)', '(roll|rolled|rolling) out (across|to|nationally|more widely)',
    '(first of its kind|ground breaking|groundbreaking|pioneer*|state of the art|world first|leading edge|blue sky|brand new|first of type)', '(~experiment|experimenting) with', 'experimentation', '(sensor|sensors|app|apps|smartphone|chatbot) ..4 (to (support|help|detect|monitor|improve|manage|predict)|developed|designed)',
    '(use|using|through|by|via|offer*|expand*|introduc*|roll*|home) ..2 remote monitoring', 'remote monitoring ..1 (at home|kit|devices|lets|helps|allows|enables|technology)', '(digital|technology|technological) (solution|solutions|transformation|innovation|breakthrough*|advances)', '(developing|develop|developed|design|designed|designing|created|create) ..2 (app|mobile app|smartphone|algorithm|algorithms|digital tool|digital tools|dashboard|wizard)', '(start up|spin out|sme) (companies|company|businesses|support)'
  ],
  except: ['pilot (light|study of|error|whale)', '(trial|trials) of (evidence|labour)', '<organisation>', '(innovation centre|innovation park|innovation hub) ..2 (host|is at|car park)', 'clinical trial*', 'randomised controlled trial*', 'creative writing'],
  mechanism: ['(by|through|via) (piloting|testing|trialling|working with|using)', '~evaluate', 'evaluation'],
  raise: {shown: 'say who tries or spreads it, and how', measured: 'say where, by when, or to how many'},
  examples: {
    caught: [
      'We are piloting a night sitting service in Ashcombe.', 'The falls app is being trialled in four care homes.', 'Partners will test new ways of working in Thornley.', 'Innovation funding is open to charities as well as trusts.',
      'Remote monitoring lets people with heart failure stay at home.', 'The model will be scaled up across Northmere.', 'Ideas that work are spread through an adoption and spread network.', 'We use machine learning to find those at risk of a fall.',
      'A proof of concept ran in two practices.'
    ],
    left: [
      'The new hospital has 400 beds.', 'Nurses should check the pilot light of the boiler.', 'The clinical trial recruited women over fifty.', 'We tried hard to keep the ward open.', 'Smoking is spreading among young people.', 'The scale of the problem is large.',
      'The new director starts in May.', 'A new set of figures was published.'
    ]
  },
  sources: ['LABELS: innovation', 'SKL-01']
})
