import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'scaling-innovation',
  title: 'Scaling innovation',
  asks: 'Ideas are found and tried, what works is spread beyond where it began, and what does not is stopped.',
  strong: [
    '(take|takes|taking|carry|move|moving|grow|growing) ..4 from ..1 (pilot|pilots|prototype) to ..4 (county|system|whole|all|area|city|borough)',
    // From a trial to the rest of the area.
    '@trial & (~scale|scaling|~spread|~roll out|rolled out|rolling out|rollout|~replicate|~extend|extended|~expand|~adopt|~mainstream|~embed|~offer|now run|now runs|~fund) ..6 @elsewhere', '@trial & (~scale|scaled|scaling) (up|out)?', '(~spread|~scale|~replicate|~roll out|~mainstream|rolled out) ..5 @trial', '@trial ..6 (spread|scaled|rolled out|mainstreamed|replicated|extended to|adopted by|adopted across|taken up by|taken up across)',
    // What began in one place is now in many.
    '(began|started|first|tried|piloted|tested|trialled|adopted|picked|from one|from a single|originally|in one|closed|stopped) & (now|since|later|today) ..3 (run|runs|running|in|used|work|works|operate|operates|covers|offered|open|available|serve|serves|reach|reaches) ..3 @elsewhere',
    '(there are|there is|has|have) now ..4 (across|in every|in all|throughout)', '(now|since) (run|runs|offered|used|rolled out|in place) (county wide|countywide|system wide|everywhere|in every|in all|across)', '(agreed|decided|voted|chose|funds|funded|money|resources) to ..2 (fund|extend|offer|spread|roll|run|adopt|take|scale) ..4 @elsewhere', '(fund|extend|offer|spread|roll) ..4 (in|to|into) (the)? other',
    '(all|every) ..2 (practices|districts|neighbourhoods|places|homes|schools|surgeries|teams|wards|hospitals|boroughs|localities) (were|are|have been|will be|was|has been) ..2 (offered|given|using|running|adopting|invited to adopt)',
    // Keep or stop.
    '(adopt|adapt|scale|spread|keep|continue|extend) ..3 (drop|stop|end|close|abandon|scrap|decommission)', '(stop|stopped|ended|closed|dropped|close|drop|scrapped|decommission*) ..6 (pilot|pilots|trial|trials|scheme|schemes|did not work|does not work|made no difference|not working|that failed)', '(pilot|pilots|trial|trials|tests|ideas) ..12 (closed|stopped|ended|dropped|abandoned)',
    '(to|we|will|can|that) (drive|accelerate|foster|unlock) ..2 innovation', '(improvement|learning) and innovation', '(willingness|appetite) ..3 innovat*', 'centre of excellence ..4 innovation',
    // A route for ideas.
    '(identify|identifying|find|finding|finds|spot|spotting|test|testing|pilot|piloting|develop|developing|nurture) ..3 (and|,|then|or|to) ..2 (scale|scaling|scales|spread|spreading|spreads|adopt|adopting|adoption|replicate|roll|rolling)', '(scaling|scale|spread|spreading|adoption of|adopt|adopting) ..3 (innovation|innovations|what works|good practice|best practice|new models|proven)', '(spread and (adoption|scale|sustain*)|adoption and spread|scale and spread|innovation (pipeline|exchange|adoption|hub|fund) ..4 (test|tests|spread|spreads|supports|helps|backs|gives))', '(any|every) ..3 (team|member|worker|resident|practice) ..3 (idea|ideas)', '(from) (pilot|pilots|prototype) to ..3 (scale|system|whole|all|county|mainstream|every)'
  ],
  unless: [
    '(never|nobody|no one) (decide*|knows|spread*|evaluat*)', '(framework|policy|strategy|plan) ..12 (due to be|to be drafted|to be developed|will be brought|will be drafted)', 'is due to be ..2 (drafted|written|procured)', '(starts|start) pilots and never', '(pilot|pilots|trial|trials) ..4 (is under way|are under way|is underway|will run until)', '(staff|reviewers|respondents|inspectors) (told|said|say|reported)'
  ],
  mechanism: ['(by|through|via) ..3 (network|fund|panel|evaluation|testing|mentor*)', '(mentored|funded|evaluated|sponsored|backed) by', 'panel', 'evaluation', 'network'],
  leaders: true,
  raise: {shown: 'say who decides what is spread, or by what route', measured: 'say to how many places, and by when'},
  examples: {
    caught: [
      'The warm bus was tried in Ashcombe and now runs in every district.', 'Pilots that work are rolled out across the whole county.', 'Partners scale up what works and stop what does not.', 'Each trial ends with one of three words: adopt, adapt or drop.',
      'The panel identifies and spreads new ideas from the front line.', 'After the pilot all 23 practices were offered the same kit.', 'What began in one care home in Westhaven is now used across the partnership.', 'The board agreed to extend the scheme to the other five districts.',
      'Two of the pilots were closed because they made no difference.'
    ],
    left: [
      'A pilot is under way at two practices.', 'Innovation is at the heart of all we do.', 'An innovation framework is due to be drafted next year.', 'The Innovation Centre has free parking.', 'We are proud to be a home of innovation.', 'Staff said that pilots start and never end.',
      'Smoking has spread across all districts.', 'The pilot will run until March in Penwick.'
    ]
  },
  sources: ['SKL-01']
})
