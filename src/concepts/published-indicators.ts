import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'published-indicators',
  title: 'Published indicators',
  asks: 'Measures taken from published sets, so that progress can be compared and checked by others.',
  strong: [
    '(indicator|indicators|measure|measures|metrics|drawn|taken|track|tracked|measured|monitored|using|data) ..6 outcomes framework',
    'outcomes framework (indicator|indicators|measure|measures|data|figures)',
    '(PHOF|ASCOF|fingertips) (data|indicator|indicators|figures|measure|measures|profile|profiles)',
    '(from|using|in|on) (fingertips|the PHOF|the ASCOF|ASCOF|PHOF)', 'slope index of inequality', 'healthy life expectancy at birth',
    '(national|published|recognised|standard) (indicator|indicators|indicator set|outcome measures|measures|metrics)',
    'oversight framework (metrics|measures|indicators)', 'better care fund (metrics|measures)',
    '(GP patient survey|staff survey|inpatient survey|patient reported outcome measures|PROMs) & (measure|measured|measures|score|scores|indicator|target|baseline|<percent>)',
    '(ONS|census|office for national statistics) (wellbeing)? ..1 (measure|measures|indicator|indicators)'
  ],
  unless: [
    '^ source'
  ],
  raise: {shown: 'say which published measure it is', measured: 'give its figure now and the one you want'},
  examples: {
    caught: [
      'Progress is tracked with indicators from the Public Health Outcomes Framework.', 'We use PHOF indicators for smoking and alcohol.',
      'The slope index of inequality in Northmere is to narrow.', 'Each aim has a nationally published indicator.',
      'Results are compared on Fingertips each spring.', 'Our measures are taken from the Adult Social Care Outcomes Framework.',
      'The score in the GP Patient Survey is to rise to 80%.', 'Better Care Fund metrics are reported each quarter in Ashcombe.'
    ],
    left: [
      'A local dashboard is to be developed.', 'The framework for outcomes will follow.', 'Fingertips were sore after the test.',
      'The survey of members closes in June.', 'National policy has changed since.', 'Indicators on the car were faulty.'
    ]
  },
  sources: ['OUT-06']
})
