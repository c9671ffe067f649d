import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'culture',
  title: 'Culture',
  asks: 'Culture, values, behaviours, mindset or ways of working, being shaped or changed.',
  strong: [
    '(culture|cultures) of', '(organisational|organisation|team|working|workplace|corporate|learning|compassionate|inclusive|just|open|positive|shared|supportive|healthy|different|our|blame|safety|collaborative|new|system|work|right|professional|local|staff) (culture|cultures)',
    '(culture|cultural) (change|changes|shift|transformation|programme|and (behaviours|behaviour|values|capabilities|leadership|practice|people|ways))', '(~change|~shift|~build|~create|~shape|~foster|~develop|~embed|~transform|~improve|~promote|~influence|~nurture) ..4 (culture|cultures|mindset|mindsets|mind set|mind sets|hearts and minds)',
    '(and|processes|people|by|through) culture', '(mindset*|mind set|mind sets)', '(our|these|shared|core|common|set of|its|your|the trust|organisational|professional|partnership) ..2 values', '(vision|mission|purpose|behaviours|culture|principles|skills|attitudes) (and|or|,|, and) values', 'values (and|or|,) ..1 (behaviours|culture|principles|attitudes|ethos)', '(values based|values driven|value driven)',
    '(line|accordance|keeping|aligned) with ..2 values', 'values ..3 (underpin*|guide|drive|shape)', '(leadership|staff|team|professional|respectful|organisational|expected|shared|system|collaborative|compassionate|our|leaders|positive|right) behaviours', 'behaviours (we|that|of|expected|and) ..3 (expect|leaders|staff|colleagues|values|teams)',
    'how we do (things|what we do)', 'the way (we|things) ..1 (work|do|are done|behave|think)', '(hearts and minds|psychological safety|psychologically safe|blame free|no blame|growth mindset|ethos)', '(~change|~shift|~transform|~challenge) ..2 (public|staff|professional|societal|people)? (attitude|attitudes|habits|perceptions|thinking)',
    '(break|breaking|broken|tackle|tackling|challenge|challenging) (down)? ..1 (stigma|silo|silos|silo working)', '(silo|siloed) ..1 (working|practices|thinking)', '(new|different|agreed|collaborative|agile|better|our|these|change|changing|changed|joint|integrated|flexible) ..1 (ways|way) of working', '(we are|being|be) (curious|bold|kind|compassionate|inclusive|open) (and|,|, and)'
  ],
  except: [
    '(smoking|eating|drinking|spending|dietary) habits',     'blood culture*', 'cell culture*', 'urine culture*', '(arts|sport|leisure|heritage|tourism) ,? (and)? culture', 'culture ,? (and)? (sport|arts|leisure|heritage|tourism|media)', '(health|healthy|unhealthy|eating|sexual|risk|risky|smoking|drinking|sedentary|lifestyle|help seeking|challenging|offending|antisocial|travel) behaviours',
    '(different|other|ethnic|religious|many|diverse) cultures', '(blank|missing|null|input|data|following|numeric|mean|median|observed|expected|actual|estimated|p|these|column|our) values (are|in|for|of|were|from)', 'values? (in|of|for) the'
  ],
  mechanism: ['(by|through|via) ..1 (training|modelling|coaching|leadership|listening|sharing|working)', 'values based recruitment', 'appraisal*'],
  raise: {shown: 'say who changes what they do, and how', measured: 'say how it will show, and by when'},
  examples: {
    caught: [
      'We want a culture of openness across Northmere.', 'It takes a change of culture to hand power to neighbourhoods.', 'Our values guide how we treat one another.', 'New ways of working are taking hold in Thornley.', 'Staff feel psychological safety when they speak up.',
      'We will challenge silo working.', 'Leaders model the leadership behaviours that they ask of others.', 'The mindset is moving from treating to keeping well.'
    ],
    left: [
      'Blood cultures were taken in the ward.', 'The county’s arts and culture offer includes two theatres.', 'Missing values are shown as a dash.', 'Healthy eating behaviours are formed early.', 'The museum celebrates many cultures.', 'Challenging behaviours can be a sign of pain.',
      'House values rose by a tenth.', 'Sport and culture bring people together.'
    ]
  },
  sources: ['LABELS: culture', 'SKL-08']
})
