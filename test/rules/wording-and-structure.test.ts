// Rules about words and form: what they must mark and, more important, must leave alone, beyond the examples on their pages.
import {marksAndLeaves, type Cases} from '../support/rule-cases.js'

const cases: Readonly<Record<string, Cases>> = {
  'repeated-word': {
    caught: [
      ['The **board the** the plan names meets in May.', 'the** the'],
      ['We agreed that the\nthe hub opens in May.', 'the\nthe'],
      ['| Action |\n| --- |\n| Open a a hub |', 'a a']
    ],
    left: [
      'They had had to wait. Nurses give her her tea. It was so so good. We knew that that was late.',
      'Baden Baden is twinned with Penwick. Load it and run run_app.',
      'She moved on on Monday and he came in in 2019.',
      'They said “no no the the plan”.',
      'It is done. done is better than planned.'
    ]
  },
  'heading-skipped': {
    caught: [['# A plan\n\n### One\n\nText.\n\n## Two\n\n#### Three\n\nText.', 'One']],
    left: ['### One\n\n#### Two\n\n## Three', '# A plan\n\n> ### Quoted\n\n**Bold**\n\nText.', '# A plan\n\n- ### Listed\n\n### ', 'Title\n=====\n\nSecond\n---']
  },
  'bold-as-heading': {
    caught: [
      ['**Our plan**\n\n**Who we are**\n\nWe are the county council, the four hospitals and the hospice, and we plan together.', 'Our plan'],
      ['# Plan\n\n__What we will do__\n\n- Open two hubs.', 'What we will do']
    ],
    left: [
      '# Plan\n\n**Table 1: Falls**\n\n| a | b |\n| --- | --- |\n| 1 | 2 |',
      '# Plan\n\n**Summary document**\n\nPlain text version',
      '## Foreword\n\nText.\n\n**A. Reader**\n\nChair of the board, who has led the work of the four hospitals for ten years.',
      'We will **open two hubs** in Ashcombe.\n\n- **First**\n- **Second**',
      'OUR PLAN\n\nWe are the county council, the four hospitals and the hospice, and we plan together.'
    ]
  },
  'link-text': {
    caught: [
      ['Read it **[here](a.md)**.', '[here](a.md)'],
      ['[Read more][1] on this.\n\n[1]: https://northmere.example/', '[Read more][1]'],
      ['See (https://northmere.example/a/very/long/address/to/read/out).', 'https://northmere.example/a/very/long/address/to/read/out']
    ],
    left: [
      'Here [the plan](here.md) is, and [what we heard in Penwick](b.md). `[here](a.md)`',
      'See www.northmere.example and https://northmere.example/plan for more.',
      '## References\n\nhttps://northmere.example/a/very/long/address/to/read/out',
      'Falls rose.[^1]\n\n[^1]: https://northmere.example/a/very/long/address/to/read/out',
      '[![Falls in Penwick rose](a.png)](falls.md)',
      '\\[here](a.md) and [here] and [](x'
    ]
  },
  'image-without-alt': {
    caught: [
      ['![](a.png) Falls rose.', '![](a.png)'],
      ['![Picture 3](a.png)', '![Picture 3](a.png)'],
      ['<img src="a.png">', '<img src="a.png">'],
      ['Falls <img src="a.png"/> rose.', '<img src="a.png"/>']
    ],
    left: ['![Falls rose in Penwick](a.png)', '<img src="a.png" alt="">', '<!-- <img src="a.png"> -->', '`![](a.png)`', '```\n![](a.png)\n```', '[](a.png)']
  }
}

describe('rules about words and form', () => marksAndLeaves(cases))
