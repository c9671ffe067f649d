// An explanation as text or JSON.
import type {Explanation} from '../explain-data.js'
import {clean, columns, painter, wrap} from './terminal.js'

export function explanationJson(explanation: Explanation): string {
  return JSON.stringify(explanation, null, 2) + '\n'
}

/** 80 columns, with a line end. */
export function explanationText(explanation: Explanation, options: {readonly colour: boolean}): string {
  const paint = painter(options.colour)
  const block = (text: string, indent = 2) => wrap(clean(text), columns - indent).map(line => ' '.repeat(indent) + line)
  const section = (title: string, lines: readonly string[]) => lines.length === 0 ? [] : ['', paint('bold', title), ...lines]
  const listed = (texts: readonly string[]) => texts.flatMap(text => block(text, 4).map((line, index) => index === 0 ? `  - ${line.slice(4)}` : line))
  const example = (counts: boolean) => listed(explanation.examples.filter(entry => entry.counts === counts)
    .map(entry => `“${entry.text}”${entry.note === null ? '' : ` ${entry.note}`}`))
  const source = [explanation.source, explanation.edition, explanation.read].filter(Boolean).join('; ')
  return [
    ...wrap(`${explanation.id}  ${clean(explanation.title)}`, columns).map(line => paint('bold', line)),
    paint('dim', explanation.kind === 'guidance' ? 'guidance, no row of the coverage' : explanation.kind),
    '',
    ...explanation.asks.split('\n').filter(text => text.trim() !== '').flatMap(text => block(text, 0)),
    ...section(explanation.kind === 'rule' ? 'Caught' : 'Counts', example(true)),
    ...section(explanation.kind === 'rule' ? 'Left alone' : 'Does not count', example(false)),
    ...section('Left out on purpose', explanation.leftOut === null ? [] : block(explanation.leftOut)),
    ...section('Source', [...block(source), ...explanation.url === null ? [] : [`  ${clean(explanation.url)}`]]),
    ...section('See also', explanation.related.length > 0 ? block(explanation.related.join(', ')) : [])
  ].join('\n') + '\n'
}
