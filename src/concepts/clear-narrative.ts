import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'clear-narrative',
  title: 'Clear narrative',
  asks: 'One story that people can follow: where we are, why it must change, what will be different, and what part they have in it.',
  strong: [
    // In whatever order.
    '(what is wrong|why|where we (are|stand)|today|how we got) & (what ..4 (change|changing|will|different|differ)|from next|by next|will be) & (how to|how you|help|join|volunteer*|come and|you can|your part|take part)',
    '(same|one) (account|explanation|message|words|answer|reason|reasons) & (staff|boards|residents|everyone|partners|every|all) & (why|hear|hears|tell|tells|give|gives|what|how)',
    // One story.
    '(one|single|same|shared|common|clear|simple|compelling|honest|consistent|joint) (and (compelling|consistent|simple|shared|clear|honest))? (story|narrative) ..6',
    '(tell|tells|telling|told|write|wrote|written|retell) ..3 (our|the same|one|the|that|a single|this) (story|tale|account) ..8 (same way|of|about|how|why|in|to|by|with|together|everywhere)',
    '(build|building|communicate|communicating|craft*) ..4 (clear|compelling|shared) narrative',
    '(same|one|four|three|five|two|six) ..1 (paragraph|paragraphs|sentence|sentences|words|page|pages|lines|minutes|points) ..10 (how|why|what|where|tell|say|explain*|sum*|anyone|everyone)',
    '(how|where) ..8 (got here|got to here|we are now|we started|we stand) ..20 (why|what|where) ..12',
    '(why ..14 (what|how) ..14 (you|anyone|everyone|each of us))',
    '(in plain|in simple) (words|terms|english) ..10 (this|we|it|our|what|that|means)',
    '(here is|this is|here\'s) (what|why|how) ..4 (will|changes|change|is changing|alters|different|we|this|it)',
    // What will be different for you.
    '(what|this) ..3 (means|mean|will mean|will be different|changes|looks like) ..2 for (you|residents|patients|people|families|your|local people|our)',
    '(you|your family|your street|your neighbourhood|people|residents|families|everyone) (will|should|can) ..1 (have|see|notice|find|get|meet|hear|know|be able|expect|feel) ..16 (instead|rather than|in place of|no longer|fewer|more|one|team|closer|and there is|sooner|earlier|by (20*))',
    '(expect|you will get|you will see) (fewer|more|less|shorter|longer) ..12 (and|,|than)',
    '(place|part|role|room|seat) for (you|everyone|anyone|each of us) ..2 in',
    '(come|help|join|tell us|choose|sign up|add your) ..10 (with us|join in|get involved|take part|tell us|have your say) ..6',
    '(how|ways) (you|anyone|people|everyone) ..2 (can)? (join in|get involved|take part|help|play ..2 part)',
    // Before and after.
    '^ (for years|for too long|for decades|until now|today|at the moment|right now|last (winter|year|summer)|too often|too many (of us|people|families)) , ..14 (we|people|families|care|help|services|our|fall|have|are|wait)',
    '(too many of us|too many people|too often) ..14 (too late|early|alone|ill|wait|fall|die|end up|left|passed)',
    '(because|so) we are (ending|moving|changing|stopping|closing|opening|bringing|putting|replacing) ..16',
    '(from november|from april|from may|from january|from now|from today|by 20*|by (next|the) (spring|summer|autumn|winter)) ..2 (you|one|your|people|every|each|there will|residents|families|a named) ..12 (will|can|should) ..14',
    '(help|care|support|services|money) (is|are) moving (closer|nearer|from|into|out|upstream|to)', '(imagine|meet) ..2 , ..3 (<number>|aged|a|who)',
    // Told where such a story stands.
    'heading:(why|our story|case for change|where we are|where we want|how we got here|what will change|what will be different|what this means|our vision|vision|our ambition|foreword) & #purpose',
    'heading:(what will (change|be different)|what this means|where we (want|will)) & #outcome',
    // What a strategy says of itself.
    '(strategy|plan|document|vision|framework|summary|narrative|it) (also)? (sets|set|lays|laid) out ..2 (how|what|where|why|our|the|a) ..3 (we|will|do|plan|vision|ambition*|approach|aim*|can|contribution|priorit*|direction|case|help|health|differ*)',
    '(strategy|plan) (describes|explains|tells|outlines|shows) ..3 (how|what|where|why|our) ..4',
    '(strategy|plan) aims to (reduce|improve|help|make|give|ensure|support|enable|change|prevent)',
    '(our|the) (story|journey) ..2 (so far|began|begins|starts|started)', '(case|reason|reasons) for (the)? change (is|are|in|here|rests|was|set|we)'
  ],
  except: ['narrative (report|therapy|review|verdict|description|summary of accounts)', 'user (story|stories)', 'short story'],
  unless: [
    '@deferral', '@grumble', '@lesson', '(script|key messages|workstream|communications (plan|team))', '(each|every|all) ..6 differently',
    'could not see', '(friendly|chairs in the waiting|enjoys) ..8',
    '(software|code|repository|dataset|python|install|documentation|website|README|licence|user guide)',
    '(constitution|standing orders|scheme of delegation|terms of reference|act 20*|regulations|statement of accounts)'
  ],
  highest: 2,
  raise: {shown: 'say who tells it, or how it reaches people', measured: 'say what will be different, and by when'},
  examples: {
    caught: [
      'The whole plan fits on a postcard that every councillor, nurse and caretaker carries: what is wrong, what we are changing and how to help.',
      'Today three people in ten wait over a year; from next spring you will be seen in your own town, by people you know, and we need volunteers to run the waiting room.',
      'Staff, boards and residents hear the same account of why the hospital must shrink and what will grow in its place.',
      'This is what is wrong with care in Ashcombe, this is what we shall do about it by 2029, and this is how you can lend a hand.',
      'The council, the trust and the charities now tell one story, in the same words.',
      'By 2030 you will have one team that knows your street, and there is a place for you in it.',
      'This strategy sets out how we will help people in Northmere to live well for longer.',
      'For too long, families in Ashcombe have been met too late.',
      'Every partner opens with the same three paragraphs: how we got here, why it must change, and what anyone can do.',
      'Expect fewer letters and more visits.', 'Here is what will change for carers in Thornley.'
    ],
    left: [
      'A strategic narrative will be developed by the communications workstream.', 'Narrative therapy is offered by the psychology team.',
      'The narrative report accompanies the statement of accounts.', 'Partners each tell a different story.', 'The storyteller visits on Fridays.',
      'Barry enjoys gardening and thinks the staff are friendly.', 'The history of the building is told on the website.',
      'The documentation sets out how to install the package.'
    ]
  },
  sources: ['CAP-05']
})
