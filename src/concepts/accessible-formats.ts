import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'accessible-formats',
  title: 'Forms that people can use',
  asks: 'The document in forms that people can use: Easy Read, a short version, other languages, British Sign Language.',
  strong: [
    'easy read', 'large print', 'braille', '(british sign language|BSL)',
    '(strategy|plan|document|version|summary|report) ..6 (formats|format|languages)',
    '(translated|translation|translations) ..4 (language|languages|strategy|summary|into)', '(summary|plain english|young people) version',
    'audio version'
  ],
  raise: {shown: 'say which forms, and where to find them', measured: 'say by when they come out'},
  examples: {
    caught: [
      'An Easy Read version is online.', 'The strategy is available in other formats.', 'A summary version has four pages.',
      'It was translated into five languages spoken in Northmere.', 'A film in British Sign Language tells the main points.',
      'Large print copies are in each library.', 'The plan is also in braille.'
    ],
    left: [
      'The format of the meeting changed.', 'Version 3 replaces version 2.', 'It was easy to read the sign.', 'Language lessons are free.',
      'The print room is closed.', 'A short meeting followed.'
    ]
  },
  sources: ['DHS-20', 'GOV-10']
})
