import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'publication',
  title: 'Published and open',
  asks: 'Where the document can be read, and how it is open to the public: published papers, meetings in public.',
  strong: [
    '(this|our) (strategy|plan|document|report|summary) ..4 (published|available|found|downloaded) ..6',
    '(publish|published|publishing) ..4 (this|our) (strategy|plan|report|results|progress)',
    '(papers|minutes|agendas|decisions) ..6 (published|online|on our website|open to all)', '(meet|meets|meeting|meetings|met|held|sits) in public',
    '(open to|questions from|take questions from) ..2 public',
    '(copies|copy) ..4 (sent|given|shared|gone|available) ..4 (council|councils|board|boards|library|libraries|partner|website)', 'on our website',
    'our annual report'
  ],
  unless: [
    '(npm|package|software|journal)'
  ],
  raise: {shown: 'say where it can be read', measured: 'say by when it is published'},
  examples: {
    caught: [
      'This strategy is published on the website of the Northmere partnership.', 'The board meets in public every other month.',
      'Minutes are published within a week.', 'Copies were given to both councils and the integrated care board.',
      'We will publish our results each May.', 'The panel takes questions from the public.', 'A shorter text is on our website.',
      'Papers of the committee in Thornley are online.'
    ],
    left: [
      'The study was published in a journal.', 'Public health matters.', 'It is available on request.', 'The public house is closed.',
      'The website was slow.', 'Publication bias is a risk.'
    ]
  },
  sources: ['GOV-10', 'STA-08']
})
