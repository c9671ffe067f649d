// Made-up drafts: pieces of Markdown as people write it, and as they don't, in any order.
import fc from 'fast-check'

/** Whole lines, with what the next line does to them left to chance. */
const lines = [
  'Our vision for Northmere is a longer, healthier life for all.', 'We will:', '**We will:**', 'Partners in Ashcombe agreed this', '- reduce waits in Thornley',
  '- improve **access** for carers', '  - with *partners* in Penwick', '    - and below', '  and a continued line', '* a star item', '+ a plus item', '1. First priority', '2. Second priority',
  '10) Tenth', '-', '- ', '-   - twice', '    indented by four', '  indented by two', '   by three', '\tby a tab', '# Purpose', '## Outcomes ##', '### ', '#no heading', 'Setext', '===', '---', '- - -',
  '***', '* * *', '> A resident said so.', '> ', '>', '> - quoted item', '> > twice quoted', '> ```', '>text', '```', '```text', '~~~', '   ```', '  ```', ' ~~~~', '````', '    ```', '<div class="callout">', '</div>',
  '<!-- a comment', '-->', '<!-- whole -->', '  <!-- indented', '<script>', '</script>', '<?php', '?>', '<!X', '<b>bold</b> text', '<a href="x">', '<!-- golden-thread-disable rule-a -- why -->',
  '| Outcome | Target |', '| --- | ---: |', '| Falls | 5% |', '| a | b | c |', '|-|', '|a|', 'a | b', '--- | ---', '[ref]: https://example.org/a "Title"', '[Other Ref]: <x>', '[ref]:', '/url', '"title"', '[^1]: A note. With two sentences.',
  '[^n]: - item in a note', '    more of the note', '[^n]:', 'See [the plan](https://example.org/x) and [it][ref], [ref] and [Other ref][].', 'A claim.[^1] Another[^n] one[^none].', '![Chart](a.png "Figure")', '![Chart][ref]',
  '• a bullet', '•another', '– a dash', '— Resident, Ashcombe', '◦ inner', '• one • two • three', '\uf0b7 from Word', 'R&D &amp; &copy; &notit; &#65; &#x42;', 'escaped \\* and \\[ref\\] \\', 'hard break  ', 'hard\\', 'line<br>break',
  'www.example.org/a_b_c and http://x.org/*y* a@b.org', '`code` and ``co`de`` and `open', '*open emphasis', 'closing* here', '**bold** start and __strong__ and _em_ snake_case', '***both*** *a **b** c*', '~~struck~~ ~one~', '- [ ] task', '- [x] done', '[ ] no task',
  '**Our approach**', '**Table 1**', 'WHAT WE WILL DO', 'Dr. A. Smith met J. Jones. Rates rose to 15. We act.', 'caf\u0065\u0301 soft\u00adhyphen zero\u200bwidth no\u00a0break', 'two  spaces\tand tab', 'ends with space ', '\ufeff', '\0', '+++', '...', '\u00a0',
  '[a', 'b]: c', '[^', '](x)', '![', '<', '&', '_', '`', '|', '\\', '::', '(see (this) “quote.”) Then', 'Priority 1. Improve care. Next.', '1986. A great year', '12.5% of us', '[ref]', '[^1]', '[^1]:', '[x]: y "z" w', '*[link](u)*', '[**bold**](u)', '[li\nnk](u)', '**bo\nld**', '`co\nde`'
]

const line = fc.constantFrom(...lines)
const gap = fc.oneof({weight: 6, arbitrary: fc.constant('\n')}, {weight: 6, arbitrary: fc.constant('\n\n')}, fc.constantFrom('\n\n\n', '\n \n', '', ' ', '\r\n', '\r', '\r\n\r\n', '\n\t\n', '\n> ', '\n  ', '\n- '))

/** A text of up to `most` lines. */
export const draftText = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(line, gap), {maxLength: most}).map(pairs => pairs.flat().join(''))

/** A change to a text: what to put where (both in thousandths of its length), over how many characters. */
export interface Edit {
  readonly at: number
  readonly over: number
  readonly text: string
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.integer({min: 0, max: 1000}),
  over: fc.oneof({weight: 3, arbitrary: fc.constant(0)}, fc.integer({min: 0, max: 12}), fc.integer({min: 0, max: 200})),
  text: fc.oneof(fc.constant(''), fc.constantFrom('x', ' ', '\n', '\n\n', '-', '*', '`', '[', ']', ':', '>', '<', '#', '|', '\t', '\r', '```\n', '<!--', '-->', '[ref]', '[^1]', '- ', '• ', ':\n\n- '), line, fc.tuple(gap, line, gap).map(parts => parts.join('')))
})

export function apply(text: string, {at, over, text: inserted}: Edit): string {
  const start = Math.floor(text.length * at / 1000)
  return text.slice(0, start) + inserted + text.slice(start + over)
}
