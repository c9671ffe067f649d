// Rules about words and form: what they must mark and, more important, must leave alone, beyond the examples on their pages.
import {marksAndLeaves, type Cases} from '../support/rule-cases.js'

const cases: Readonly<Record<string, Cases>> = {
  jargon: {
    caught: [['We leverage our ecosystem. We leverage synergies and utilise it all.', 'leverage', 'ecosystem', 'synergies', 'utilise']],
    left: [
      'We will leverage it.',
      'Foster carers told us. Foster care, foster families, a foster placement and Northmere Robust Housing Trust were there.',
      '> We leverage our ecosystem, utilise synergies and unlock value.',
      '“We leverage our ecosystem, utilise synergies and unlock value”, said one.'
    ]
  },
  'respectful-language': {
    caught: [
      ['Hard to reach communities, and people who are hard-to-reach.', 'Hard to reach'],
      ['We work with the homeless and with the poor.', 'the homeless'],
      ['The elderly suffer from depression.', 'The elderly', 'suffer from'],
      ['He committed suicide after a **failed** suicide attempt.', 'committed suicide', 'failed** suicide attempt'],
      ['The BAME population grows.', 'BAME']
    ],
    left: [
      'The homeless service and the poor quality of homes. The Deaf community. Care of the Elderly at Northmere Hospital.',
      'So-called hard to reach groups are groups that we have not reached. The term “service users” is not ours.',
      'The estate suffers from damp. Many find services hard to reach. The site is hard to reach on foot.',
      'Disabled people, people with a disability, seldom heard groups, people with mental health problems, carers and victims of abuse.',
      '# Northmere Strategy 2019-2024\n\nThe BAME population grows.',
      'Alcoholics Anonymous meets in Penwick. The Northmere Service User Forum agreed.',
      '## Glossary\n\nService users are people who use services.'
    ]
  },
  'broken-cross-reference': {
    caught: [
      ['## 1 Why\n\nSee section 5.\n\n## 2 How\n\n## 3 What', 'section 5'],
      ['See Appendix C, then Annex A.\n\n## Appendix A: Data', 'Appendix C'],
      ['Figures are in Figure 2.\n\nFigure 1: Falls', 'Figure 2'],
      ['Read [the end](#the-end-).\n\n## The end', '[the end](#the-end-)'],
      ['The full report can be found on the council’s website.', 'found on the council’s website']
    ],
    left: [
      'See Table 3 and Appendix B.',
      '## 1 Why\n\nUnder section 75 and section 14Z52 of the Act, and section 4 of the annual report.\n\n## 2 How\n\n## 3 What',
      'Table 1 shows it.\n\n| Table 1: Falls |\n| --- |\n| 12 |',
      'See Appendix A of the full strategy.\n\n- Appendix B: Data',
      'Read [the end](#the-end) and [this](#_Toc123) and [that](#x).\n\n<a id="x"></a>\n\n## The end!',
      'It will be available on our website. More is available on our website at www.northmere.example.',
      'The array[^] is [^1] noted.\n\n[^1]: A note.'
    ]
  },
  'date-in-the-past': {
    caught: [
      ['---\ndate: 2026-03-02\n---\n\nWe will train 40 nurses by February 2026.', 'by February 2026'],
      ['# Plan 2026-2030\n\nThe council will open a hub before the end of 2025.', 'before the end of 2025'],
      ['| What we will do | Lead | Timescale |\n| --- | --- | --- |\n| Open a hub | Council | Q1 2024/25 |\n| Close one | Council | 2024 (done) |\n\nIn 2026 we met.', 'Q1 2024/25']
    ],
    left: [
      '---\ndate: 2026-03-02\n---\n\nWe will train 40 nurses by March 2026, and by 2026.',
      '# Plan 2019-2024\n\nWe will open a hub by 2021.',
      'We will open a hub by 2021.',
      'In 2026 we met. The last plan was to open a hub by 2019. We will build on the review of 2018.',
      '| Version | Date | Author |\n| --- | --- | --- |\n| 1 | May 2019 | Lead officer |\n\nIn 2026 we met.',
      '## Background\n\nIn 2026 we met. We will open a hub by 2021.'
    ]
  },
  'figures-disagree': {
    caught: [
      ['The four goals are:\n\n1. One\n2. Two\n3. Three', 'four goals'],
      ['Our 3 shared aims are:\n\n• Falls\n• Waits', '3 shared aims'],
      ['The plan covers all 42 neighbourhood teams in the county. The plan covers all 45 neighbourhood teams in the county.', '45']
    ],
    left: [
      'Our five priorities include:\n\n- One\n- Two',
      'Two of our five goals are:\n\n- One\n- Two\n- Three',
      'In three hospitals we will:\n\n- One\n- Two',
      'Our two goals are:\n\n- One\n  - with a part\n- Two\n\n  and more of it',
      'Our three goals are:\n\n- One\n- Two\n\nc) Three',
      'In 2025 the plan covers all 42 neighbourhood teams in the county. In 2026 the plan covers all 45 neighbourhood teams in the county.',
      'In Ashcombe the plan covers all 42 neighbourhood teams in it. In Thornley the plan covers all 45 neighbourhood teams in it.',
      '| Falls | 42 of the neighbourhood teams in it |\n| --- | --- |\n| Falls | 45 of the neighbourhood teams in it |'
    ]
  },
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
