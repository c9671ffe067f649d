import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'learning-culture',
  title: 'Learning culture',
  asks: 'People across the system are given room to learn, to try, to speak of what went wrong and to pass it on.',
  strong: [
    'culture (in which|where|that) ..4 (learn|learns|learning)',
    '(say|says|tell|tells|talk|told|share|shares) ..4 (does|did|do) not work', 'learning (day|days|week|hour|session|sessions|review|reviews|exchange) ..8 (everyone|partners|teams|staff|people|where|all)',
    // What went wrong can be said.
    "(what (went|goes) wrong|did not come off|didn't work|did not work|got wrong|get wrong|failure|failures|mistake|mistakes|flopped|near misses) & (~learn|learnt|learned|learning|shared|share|sharing|openly|told|tell|tells|publish|published|invited|talk|describe|blame|blamed|safe|again|discuss*|hour|open)", '(nobody|no one|without|not|never|free of|free from|no) ..3 (blame|blamed|blaming)', '(blame free|no blame|just culture|psychological safety|psychologically safe|freedom to fail|safe to (fail|try|speak|challenge|experiment|learn|admit)|safe space ..4 (learn|reflect|try|challenge|admit)|permission to (try|fail|experiment|test|learn))', '(admit|admitting|own up|owning up|admits) ..3 (mistake|mistakes|error|errors|failure|wrong|not know)', '(speak|speaking|speaks) up', '(ask|asked|asking) ..2 (awkward|difficult|hard|naive|searching) question*',
    // Learning from one another.
    '(learn|learns|learning|learnt|learned) ..2 (from|with) ..2 (each other|one another|others|peers|failure|failures|mistakes|experience|other (areas|systems|places|partners|organisations|districts|sectors)|neighbouring|what|it|both|<organisation>)', '(learn|learning) (together|as we go|by doing|across)', '(visit|visits|visited|shadow|shadows|shadowed|shadowing|swap|swaps|swapped|swapping) ..4 (another|other|each other|one another|places|jobs|roles|organisation|organisations|teams|neighbour*|partners|desks)', '(bring|take|took|taken|brought) ..3 (idea|ideas|answer|answers|lesson|lessons|learning) ..2 (back|home)',
    '(invite|invited|invites|inviting|open to|come) ..8 (learn from|to learn|come and learn|come and see)', '(action learning|learning (set|sets|network|networks|event|events|exchange*|collaborative*|community|communities|lab|labs|forum|hour|week|circle*)|community of practice|communities of practice|peer (learning|review|challenge|support network)|after action review*|reflective (practice|space|sessions)|learning from (deaths|excellence|incidents|events|success)|schwartz round*)', '(culture|cultures|environment|ethos|climate) of ..4 (learning|curiosity|improvement|inquiry|enquiry|reflection|experiment*|testing)', 'learning (culture|mindset|system) ..6 (where|in which|that|by|through|people|staff|across|encourag*|foster*|support*|build*)', '(foster|fostering|build|building|create|creating|encourage|encouraging|nurture|nurturing|embed|embedding|promote|develop) ..3 (learning culture|culture of learning|learning environment|curiosity|learning organisation|continuous learning|learning system)',
    '(willingness|commitment|openness|appetite) ..5 learning', '(we are|be) (always|constantly|continually) learning', '(learning|innovation|improvement) and continuous improvement', 'continuous (improvement|learning) and (learning|innovation|improvement)', '(improved|better|greater|improve|embed|shared) learning (from|across)', '(learn|apply|share) the lessons',
    '(encourage|encouraged|encouraging|support|supported|supports|free|time|room|space|pays|relief cover|protected time) ..4 (to learn|learning across|to experiment|experimentation|to reflect|reflection|to try|to test|to question|to be curious|to share learning|share what)', '(share|shares|shared|sharing) ..4 (learning|lessons|what we have learnt|what we learned|what they learn|what works|knowledge|insights|good practice|best practice) ..5 (across|between|with|among|throughout) ..3 (system|systems|partners|partner|organisations|areas|districts|places|teams|sector|sectors|partnership|services|each other|one another|neighbourhoods|regions|others|ICS|colleagues|providers|our|the wider)', '(quality improvement|QI|improvement) ..3 (training|coaches|academy|capability|community|skills|network) ..5 (across|all|every|staff|partners|teams)'
  ],
  except: ['learning (disabilit*|difficult*|disability|modules|management system)', 'adult learning', 'e learning', 'mandatory training', 'home learning', 'visit (our|the) website', 'visit other pages', 'learn more'],
  unless: ['(respondents|staff|people|inspectors) (said|told|reported|felt)', 'had never taken place', 'blame culture persists', '(we are|being) a learning organisation', 'at the heart of ..2 values', 'compliance'],
  mechanism: ['(by|through|via) ..3 (network|event*|visit*|exchange*|shadowing|review*|sessions|coaching)', 'relief cover', 'protected time', '(once|twice|every) (a)? (week|month|quarter|year)'],
  leaders: true,
  highest: 2,
  raise: {shown: 'say who learns with whom, and what makes room for it', measured: 'say how often, or how many take part'},
  examples: {
    caught: [
      'Once a month teams tell one another what went wrong and nobody is blamed.', 'Staff may shadow a colleague in another organisation for a day.', 'We share lessons openly across all partners.', 'Action learning sets bring together managers from five bodies.', 'Leaders foster a culture of learning in which it is safe to try.', 'The two trusts learn from each other through peer review.',
      'Each team gets protected time to reflect.', 'We published what we had got wrong so that others could learn.'
    ],
    left: [
      'People with a learning disability die younger.', 'Mandatory training compliance is 93 per cent.', 'The adult learning service offers pottery.', 'We are a learning organisation.', 'Learning is at the heart of our values.', 'Staff said that a blame culture persists.', 'Visit our website to learn more.', 'Schools reopened after the summer.'
    ]
  },
  sources: ['SKL-10']
})
