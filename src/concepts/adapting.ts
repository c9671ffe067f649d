import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'adapting',
  title: 'No manual: adapting as we learn',
  asks: 'There is no blueprint; the design is made here, looked at again and changed.',
  leaders: true,
  negated: 'keep',
  strong: [
    // In whatever order.
    '(first|second|third|fourth|latest) (version|attempt|design|model) , ..10',
    '(one way ..4 another|we shall see|(seems|seem|seemed) to work) ..6 & (tried|try|version|we)',
    '(nobody|no other|no one) ..8 (tried|done) (this|it|that) ..4',
    '(throw away|thrown away|two are new|three versions|versions|before writing|goes next|what goes) & (we|staff|service|plan|rules|places|model|team) & (decide|expect|meet|year|first|month|learn*|start)',
    '(no|not a|without a|without|nobody has|never|nor|nobody handed|no one handed|there is no|there are no|isn\'t a|is not a) ..4 (blueprint|manual|user manual|instructions|instruction book|map|rule book|rulebook|textbook|recipe|template|playbook|script|set model|ready made|off the shelf|right answer|handbook|guidebook|precedent)',
    '(making|make|made) it up (as|with|together|ourselves|here)',
    '(making|make|made|work|working|worked|feel|feeling|felt|find|finding|found) ..2 (it|our way) (up|out|forward)? ..2 (as we go|along the way|by doing|by trying|through trial)',
    '(learn|learning|learnt|learned|adapt|adapting|adapted|adjust|adjusting|build|building) (it)? ..1 (as we go|as we learn|by doing|along the way|in the light of|by trying|from what)',
    '(adapt|adapts|adapted|adapting|change|changes|changed|changing|alter|altered|rewrite|rewrites|rewrote|rewritten|revise|revised|redesign|redesigned|adjust|adjusted|tweak|tweaked|rethink|rethought|redraw|redrew|redrawn|amend|amended) ..8 (twice|three times|four times|several times|from what ..3 (seen|learnt|learned|heard|happened)|in the light of|each (month|quarter|term|time|season|spring)|every (month|quarter|term|six weeks|twelve weeks|few weeks|time|season)|after ..4 (week|weeks|month|months|trying|testing|first)|according to what|as ..3 (learn|learned|learnt|find|found|see))',
    '(every|each) ..3 (weeks|week|month|months|quarter|term|season|fortnight) ..14 (look at|look again|review|reviews|reviewed|change|changes|changed|adjust|adapt|alter|stop|drop|keep or|decide|ask what|sit down|rewrite|tested|learn)',
    '(look|looks|looked|looking) (at it|at this|at them|again) (every|each|after|in) ..14',
    '(plan|design|model|team|service|agreement|strategy|chapter|specification|rota|first version|version) ..6 (will be wrong|is wrong|was wrong|will change|has changed|is likely to change|will not survive|is a draft|is a sketch|a first guess|bears little|looks nothing|lasted|looks different|has been rewritten|evolves|is unfinished|never finished)',
    '(became|turned into|grew into|evolved into|ended up as|is now) (a|the|an) ..4 (,|and|;) ..3 (the|a|that) ..4 (became|turned into|grew into|evolved)',
    '(start|started|starting|begin|began|begun) (small|with one|in one|with two|rough|simple) ..14 (learn*|change*|then|grow*|grew|test*|see|adapt*|widen*|before|and)',
    '(test and learn (approach|cycle*|way)|trial and error|try , test|try it , |plan do study act|PDSA|iterative (process|approach|cycle*|design|way)) ..10 (with|we|then|cycle*|and|in|each|by|until|residents|staff|approach to)',
    '(money|budget|funding|fund|quarter|tenth|third|share|<percent>) ..6 (held back|kept back|kept in hand|set aside|unallocated|uncommitted|in reserve|left open) ..24 (work*|help*|learn*|turn|move*|shift*|whichever|chang*|prove*|adjust*)',
    '(whichever|whatever|what) ..4 (turns out|turned out|proves|proved|is working|helps|helped|is found|has been shown) ..6 & (money|budget|move*|shift*|keep|more|next|change|expand|fund*|grow)',
    '(came away|came back|returned|brought back) with ..3 (ideas|lessons|questions) ..4 (rather than|not|instead of) ..4',
    '(running|live|working) (note|notes|log|diary|record) of ..8 (tried|changed|altered|learnt|learned|did not)',
    '(tried|try) ..6 (altered|changed|dropped|kept|adapted|failed|again|something else|next)',
    '(grow|grows|grew|evolve|evolves|develop|develops|emerge*) ..2 (with|alongside|from) ..3 (people|communities|residents|staff|use|practice|experience|below)',
    '(mid course|course correction|change course|changed course|pivot*) ..6',
    '(permission|free|freedom|licence|room|space) to ..2 (experiment|try|fail|adapt|adjust|get it wrong|learn)'
  ],
  except: ['operations manual', 'manual (wheelchair|wheelchairs|handling|workers|labour|occupations)', 'adapted (bicycles|bikes|vehicle|homes|housing|from|with permission)', 'home adaptations', 'instructions (for|on|to|in)', 'change (your|the password)', 'template (is|for|can)', 'no instructions'],
  unless: ['@lesson', '(as and when required|living document)', '(deviation|must be followed|quality unit|original specification)', '(wheelchair*|equipment store|loan)', '(care home managers|respondents|interviewees|staff|residents) ..2 (said|felt|complained|reported)', '(is|are) proposed for a later', '(later phase|until then)', '(software|code|repository|API|dataset|python|install|function|users|script|sprint|agile|developer*|release|version <number>)', '@deferral', 'climate'],
  raise: {shown: 'say who looks again and what they may change', measured: 'say when, or what has changed already'},
  examples: {
    caught: [
      'No other county has tried this, and we expect to throw away a good part of what we start with.',
      'The service opened with nine rules. Four have gone, two are new, and the staff meet on the first Friday to decide what goes next.',
      'We let three places try three versions for a year before writing anything down.',
      'We tried it one way in spring and another in autumn. The third version, written by the drivers, seems to work, and we shall see.',
      'There is no blueprint for a team in hill country; we are making it up with the people who live here.',
      'The hours have been changed twice already.', 'What we began as a clinic became a round, and the round became a phone call.',
      'This plan will be wrong in places.', 'A quarter of the money is held back, to be moved to whichever design turns out to be helping.',
      'Every twelve weeks residents and staff look again and change what does not help.',
      'We came away with ideas rather than a model.', 'We are learning as we go.'
    ],
    left: [
      'This is a living document, updated as and when required.', 'The operations manual must be followed.',
      'Adapted bicycles are available for loan.', 'Care home managers said that there was no fixed way of doing things.',
      'A review is proposed for a later phase.', 'Manual handling training is mandatory.', 'Instructions for the form are in Annex B.',
      'Leaders must adapt as they learn.'
    ]
  },
  sources: ['LED-14', 'CAP-06']
})
