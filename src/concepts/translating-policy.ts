import {defineConcept} from './concept.js'

const policy = '(policy|plan|act|law|bill|government|ministers|minister|national|guidance|reform|reforms|reorganisation|target|targets|framework|regulation|regulations|legislation|white paper|budget|settlement|mandate|NHS England|department|whitehall|parliament|inspection|inspectorate|CQC|standard|standards|duty|duties|rule|rules)'
const here = '(here|locally|for us|for our|in our|in (this|our) (county|city|town|place|area|borough|district|valley|patch|neck)|for (residents|patients|staff|families|people|carers|practices|charities) (in|of|here)|on the ground|on our|our own|round here|this county|our (county|city|area|town|villages|streets|budget|patch))'

export default defineConcept({
  id: 'translating-policy',
  title: 'Policy translated into local meaning',
  asks: 'National policy, law or money is turned into what it means for this place.',
  leaders: true,
  strong: [
    '(make|making|makes) sense of ..3 (policy|policies|policy drivers|legislation|guidance) ..8 (local|locally)',
    // In whatever order.
    '(national aim|national target|national plan|national policy|new law|new act|reform|reforms|white paper|planning guidance|year plan|ministers|health law|regulations) & (equals|amounts to|comes to|means|translates|showing what|what it changes|will no longer|rewritten as|boils down|works out) & (our|we|here|villages|county|town|local|island|<organisation>|residents|parish)',
    `${here} ..8 (this|that|it|which|,) ..3 (means|meant|will mean|translates|amounts to|comes down to|comes to|works out|adds up to|is worth|boils down)`,
    '(in|for|at|across) <organisation> ..6 (means|meant|will mean|translates|amounts)',
    `${policy} ..16 (means|meant|will mean|translates|translated|amounts to|comes down to|boils down to) ..16 (here|for us|our|we|in|county|village|town|<number>|<money>|local|one|every|each|fewer|more|your)`,
    '(what|how) ..2 (does|do|will|would) ..12 mean ..2 (for|if|in|to) ..4 (you|us|live|our|here|people|families|local)',
    '(this|that|which|it) ..2 (translates|translated|boils down|comes down|works out|turns) (into|to|at|as) ..8 (here|us|our|local*|place|places|every|each|<money>|<number>)',
    `${here} , ..3 ${policy} ..14 (means|will mean|brings|asks|gives)`,
    '(for us|for our (county|area|city|place|residents|partnership|system)|in our (county|area|case|city|place)) ..2 (that|this|it) (is|means|will|amounts|leaves)',
    `(translate|translates|translated|translating|translator|translators|interpret|interprets|interpreted|interpreting|make sense of|making sense of|made sense of|unpick|unpicked|decode|decoded|adapt|adapted|adapting) ..10 ${policy} ..14`,
    `(make sense of|making sense of|interpret|join up|joining up) ..8 (policy|legislation|drivers|requirements|funding)`,
    `${policy} ..12 (asks|ask|wants|want|requires|require|calls for|call for|expects|expect|demands) ..20 (here|for us|locally|that is|which means|therefore)`,
    '(with|given|because of|having) ..8 (villages|islands|hills|bus|buses|roads|miles|farms|estates|coast|only one|no) ..14 (that|this|it) means',
    '(the (three|four|five) shifts|the national (target|plan|ambition|priority|goal)) ..20 (we|our|here|locally|means|chosen)'
  ],
  except: ['translation and interpreting', 'means test*', 'means of', 'by means', '(interpreting|translation) services'],
  unless: ['@deferral', '@lesson', '(annual leave|expenses|lone working|staff have read)', '(translation|interpreter|interpreters|languages)', '(will be prepared by|further detail has been received)', '(software|code|repository|dataset|data model|API|schema|statistic*)', '(respondents|interviewees|staff) ..2 (said|felt|complained)', '(patient|patients|diagnosis|treatment|symptom*) ..4 means'],
  raise: {shown: 'say what it means here, and for whom', measured: 'say how much, where or by when'},
  examples: {
    caught: [
      'The national aim of ten per cent more dental appointments equals 4,100 visits in Northmere, most of which would have to be on the island.',
      'We have rewritten the planning guidance as two sides of A4 for parish clerks, showing what it changes in their villages.',
      'Under the new mental health law our two police cells will no longer be used, and Ashcombe needs a safe room by 2028.',
      'Whitehall wants waiting times cut to eighteen weeks. In our two hospitals that comes to 9,000 extra operations, or one more theatre every weekday.',
      'The plan asks for a centre in every town; in Northmere County that means three buildings and a van.',
      'For us that is £11 million, or the whole of the podiatry budget.', 'What does the new Act mean if you live in Ashcombe?',
      'Here, reorganisation means that two teams will have one manager.', 'For small charities this translates into three-year grants.',
      'Good leaders make sense of policy and funding for their place.', 'In practice the Act means fewer people in police cells.'
    ],
    left: [
      'The 10 Year Health Plan describes three shifts.', 'The Care Act 2014 applies to these functions.',
      'Translation services are available in 60 languages.', 'The policy on annual leave has been updated.',
      'Guidance on what it means for our area will be prepared by the policy team in due course.', 'Means-tested benefits are paid monthly.',
      'National guidance was published in May.',
      'Leaders must interpret policy locally.'
    ]
  },
  sources: ['LED-03']
})
