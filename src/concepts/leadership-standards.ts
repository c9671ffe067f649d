import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'leadership-standards',
  title: 'Leadership standards',
  asks: 'National standards for managers and leaders, and how they are built into hiring, appraisal and development.',
  strong: [
    'management and leadership framework ..4', '(use|using|against|adopt|adopting|of|the|with|to) ..1 management and leadership framework',
    '(leadership|management) (standards|competencies|competences|competency)', 'code of (practice|conduct) for ..2 (managers|leaders)',
    '360 (degree)? (feedback|appraisal|review) ..6', '(fit and proper) (person|persons)'
  ],
  raise: {shown: 'say how they are used, and for whom', measured: 'say by when, and for how many'},
  examples: {
    caught: [
      'Leaders are appraised against the NHS Management and Leadership Framework.',
      'The leadership standards are part of each appraisal in Northmere.', 'A code of practice for managers was agreed.',
      'Senior staff get 360 feedback each year.', 'Leadership competencies are used in hiring.'
    ],
    left: [
      'The standard of leadership is high.', 'A code was sent by text.', 'The framework is steel.', 'Managers met.', 'Practice managers came.',
      'Standards slipped.'
    ]
  },
  sources: ['POL-15', 'POL-22']
})
