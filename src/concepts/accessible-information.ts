import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'accessible-information',
  title: 'Plain, accessible public information',
  asks: 'What is planned and what has come of it is told to the public in words and forms that they can use.',
  strong: [
    '(easy read|plain english|plain language|everyday language|everyday words|jargon free|public facing) ..4 (version|summary|versions|document|guide|booklet|copy|leaflet|plan|strategy|format|report|information)',
    '(summary|version|versions|guide|leaflet|booklet|plan|strategy|report|document|information|papers) ..6 (in|as|is written in|available in|into) ..3 (easy read|plain english|plain language|braille|large print|bsl|british sign language|other languages|community languages|accessible formats|other formats|alternative formats|everyday language)',
    '(public|residents|short|plain|accessible|animated) (summary|version) ..6 (plan|strategy|published|residents|public|people)',
    '(publish|publishes|published|report|share|tell|make public) ..8 (progress|results|what we have done|how we are doing) ..8 (public|publicly|residents|communities|website|online|people|in public)',
    '(jargon buster|glossary of terms in plain|short film|animation|video) ..8 (explain|explains|plan|strategy|public|residents)',
    '(clear|accessible|understandable|plain|easy to understand) ..2 information ..6 (public|people|residents|communities|about (the|our|this) (plan|plans|strategy|services|vision))'
  ],
  except: [
    'information (governance|sharing|technology|system|systems)'
  ],
  raise: {shown: 'say what is published, for whom and where', measured: 'say when, or how many it reached'},
  examples: {
    caught: [
      'An Easy Read version of this plan is on our website.', 'This strategy is available in large print and other languages.',
      'We will publish our progress each year for residents.', 'A short film explains the plan.',
      'A public summary of the strategy goes to every home in Northmere.', 'We give people clear information about our plans.',
      'The report is written in plain English.', 'A jargon buster explains the words of the strategy.'
    ],
    left: [
      'The data are available in PDF.', 'Results are published in a journal.', 'Read the annex.', 'Information governance is reviewed.',
      'A summary of costs is at table 2.', 'Plain cigarette packs cut smoking.', 'The screen shows a video.', 'The technical annex has more.'
    ]
  },
  sources: ['INV-06']
})
