// What articles about leading a system list, in lists of our own: in a leadership narrative each idea has its row in the coverage, with evidence in the item that
// names it. An item that gives the ids after two bars evidences those.
import assert from 'node:assert/strict'
import {review} from '../src/review.js'
import {defaultSettings, type Settings} from '../src/settings/settings.js'

const look = (text: string, profileOption: Settings['profileOption']) => review(text, {...defaultSettings('2026-11-22'), profileOption})

const lists: Readonly<Record<string, string>> = {
  'the ten skills': `
Leaders of the Northmere system need to be able to:

- spot promising ideas and take them from a pilot to the whole county || SKL-01
- keep a strong focus on outcomes and on the health of the whole population || SKL-02
- form close relationships with leaders elsewhere, often informally, and settle shared priorities and plans || SKL-03
- shape governance that helps change to move faster, and follow where the energy is || SKL-04
- agree the outcomes and the behaviours that are expected, and leave daily decisions to others || SKL-05
- support the growth of multidisciplinary teams || SKL-06
- run events for the whole system at which people build consensus || SKL-07
- understand how cultures change, and lead that change || SKL-08
- build ways to learn and to evaluate across the system || SKL-09
- nurture a culture of learning in every organisation. || SKL-10
`,
  'the four domains': `
What leaders in Ashcombe need falls into four domains:

- improvement and innovation || DOM-01
- relationships and connections || DOM-02
- personal effectiveness || DOM-03
- learning and building capacity. || DOM-04
`,
  'the five key domains': `
Leaders spoke of what helps them and hinders them, in five domains:

- clarity || KEY-01
- learning and innovation || KEY-02
- a leadership that is balanced and representative || KEY-03
- relationships and connectivity || KEY-04
- finances and resources. || KEY-05
`,
  'the five key domains in one sentence': `
Leaders in Penwick need skills in five domains: clarity; innovation and learning; balanced and representative leadership; relationships and connectivity; and finances and resources. || KEY-01 KEY-02 KEY-03 KEY-04 KEY-05
`,
  'the twelve capabilities': `
A good leader of a system must have these skills:

- Leading by influence and by empowering others rather than through hierarchy || CAP-01
- Being politically aware || CAP-02
- Being flexible in how they work with the rules || CAP-03
- Thinking outside the box || CAP-04
- Building a clear narrative, and telling it || CAP-05
- Living with uncertainty and ambiguity || CAP-06
- Holding several strategies at the same time || CAP-07
- Making things happen || CAP-08
- Thinking ahead to long-term goals || CAP-09
- Giving up power and resources || CAP-10
- Courage, resilience and tenacity || CAP-11
- Building strong relationships, and knowing what networks and the psychology of change can do || CAP-12
`,
  'the five principles': `
Five principles help leaders to work with each other:

1. Create a purpose and vision that all share. || PRN-01
2. Have frequent personal contact: go and see where the work is done. || PRN-02
3. Bring conflict to the surface and resolve it. || PRN-03
4. Behave altruistically to one another. || PRN-04
5. Commit to each other for the long term. || PRN-05
`,
  'the support that leaders want': `
Leaders in Thornley said that they would like help of these kinds:

- skilled facilitators from outside for their most complex programmes || SUP-01
- safe spaces in which leaders meet peers and share what troubles them || SUP-02
- chances to learn from people in other sectors and professions || SUP-03
- development in systems leadership for middle managers || SUP-04
- coaching and mentoring for leaders of teams || SUP-06
- masterclasses in: || SUP-05
  - the theory and practice of co-production || MAS-01
  - finance and the sharing of risk || MAS-02
  - how to scale innovation || MAS-03
  - how local government and social care work || MAS-04
  - the facilitation of large groups || MAS-05
  - influencing across several layers of governance. || MAS-06
`,
  'the stance of collaborative leaders': `
Leaders in an integrated system must:

- lead together rather than as heroes || LED-01
- be willing to cede power, and take the lead where it is needed || LED-02
- translate national policy into what it means for local people || LED-03
- build trust, since progress is made at the speed of trust || LED-04
- look beyond the boundaries of their own organisations || LED-05
- recognise the losses that change brings to some || LED-06
- accept that one size does not fit all || LED-07
- hold on to the gains that have been made || LED-08
- share data openly with partners || LED-09
- put joined-up working in the place of silos || LED-10
- admit that the work is messy and imperfect || LED-11
- spend half of their time on partnership || LED-12
- build new relationships and repair the old ones || LED-13
- adapt as they learn, for there is no manual || LED-14
- focus services on individuals, families and communities || LED-15
- negotiate with partners who each have something to give and something to lose || LED-16
- act as conveners who hold the middle ground || LED-17
- speak honestly of cuts to funding and what they have done || LED-18
- give exhausted staff time to recover || LED-19
- engage everyone in a place to find out what makes a difference. || LED-20
`
}

describe('lists of what leaders need', () => {
  for (const [name, list] of Object.entries(lists)) {
    const wanted = list.split('\n').map(line => line.split(' || ')[1]?.split(' ') ?? [])
    const text = `# On leading a system\n${list.replace(/ \|\| .*$/gm, '')}`
    it(`evidence each idea in a leadership narrative: ${name}`, () => {
      const {coverage, evidence} = look(text, 'leadership-narrative')
      const lacking = wanted.flatMap((ids, index) => ids.filter(id => !coverage.find(({capability}) => capability === id)?.evidence.some(one => evidence[one]?.range.start.line === index + 2)))
      assert.deepEqual(lacking, [])
    })
  }
  it('are no evidence in a strategy, which has to show what is done', () => {
    const {coverage} = look(`# Northmere strategy\n${lists['the ten skills']?.replace(/ \|\| .*$/gm, '')}`, 'other-strategy')
    assert.deepEqual(coverage.filter(({capability, grade}) => grade > 0 && ['SKL-01', 'SKL-04', 'SKL-05', 'SKL-08', 'SKL-09', 'SKL-10'].includes(capability)).map(({capability}) => capability), [])
  })
})
