import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'closing-the-loop',
  title: 'What was said and what changed',
  asks: 'What people said is reported back, with what was done about it, or why it was not.',
  strong: [
    'you said ..3 we (did|have|will|are)',
    '(as a result|in response|because|thanks) (of|to) ..3 (feedback|what (we|you|people|residents|they|carers|patients)|views|engagement|consultation|comments|listening|this (feedback|engagement|work with)|these conversations) ..14 (we|changed|added|amended|now|dropped|rewrote|altered|revised)',
    '(we|strategy|plan|priority|priorities|draft|service|proposal|proposals) ..6 (changed|amended|revised|rewritten|added|dropped|altered|strengthened|refined|updated) ..6 (in response to|as a result of|after|following|because of) ..4 (feedback|what (people|residents|carers|you|they)|consultation|engagement|comments|listening|views)',
    '(feedback|comments|views|responses|engagement|insight|insights|consultation|conversations|what (people|residents|you|they|carers) (told us|said)|what we heard) ..2 (has|have|was|were|which|that|they)? ..2 (shaped|changed|influenced|led to|resulted in|incorporated|been reflected|reflected in|used to (shape|revise|amend|develop|set|write|inform)|taken (into account|on board)|helped (us|to)? ..1 (shape|develop|form|set|write|identify))',
    '(report|reported|fed|feed|feeding|reporting|go|went) back to ..3 (@sharer|those who|everyone who|participants|people)',
    '(residents|carers|patients|families|people|young people|communities|they|you) ..2 (told us|asked for|asked us|said) ..16 (so we|so the (plan|strategy|council|trust)|as a result|therefore we|that is why|this led)',
    '(how|what) ..3 (feedback|views|what (you|people|residents) (said|told us)) ..4 (made a difference|changed|shaped|was used|has been used)'
  ],
  except: [
    'feedback (loop|form|forms)'
  ],
  unless: [
    '@deferral'
  ],
  raise: {shown: 'say what was said, and what changed', measured: 'say how many said so, and when it changed'},
  examples: {
    caught: [
      'You said, we did: the clinic now opens at eight.', 'In response to what carers told us, we added a priority on breaks.',
      'The draft was revised following feedback from residents of Northmere.', 'Feedback from parents has shaped the plan.',
      'We will report back to everyone who took part.', 'Residents told us that buses were few, so we moved the clinic.',
      'We could not meet every wish: the plan was changed after the consultation where money allowed.',
      'What we heard has been used to set our priorities.'
    ],
    left: [
      'Feedback was noted.', 'Views will be considered.', 'The consultation closed in May.', 'Patients told us that waits are long.',
      'Staff feedback is collected.', 'The plan changed the rota.', 'Comments have been captured.', 'People went back to work.'
    ]
  },
  sources: ['COP-07', 'INV-02']
})
