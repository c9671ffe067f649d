// Hovers on findings; elsewhere none.
import * as vscode from 'vscode'
import type {Explanation} from '../explain-data.js'
import type {ReviewClient} from '../service/client.js'
import {explanationLink, sourceName, toRange} from './convert.js'
import {languages, type Drafts} from './drafts.js'
import {hoverText} from './hover-text.js'

/** Of several findings at one place, the weightiest. */
const most = 3

export function registerHovers(drafts: Drafts, client: ReviewClient): vscode.Disposable {
  const known = new Map<string, Promise<Explanation | null>>()
  const explanationOf = (id: string): Promise<Explanation | null> => {
    const found = known.get(id) ?? client.ask({about: 'explanation', id}).then(answer => 'title' in answer ? answer : null, () => {
      known.delete(id)
      return null
    })
    known.set(id, found)
    return found
  }
  return vscode.languages.registerHoverProvider(languages.map(language => ({language})), {
    async provideHover(document, position, token) {
      const review = await drafts.settled(document.uri)
      if (!review || token.isCancellationRequested) return null
      // Not where the writer is still typing: there nothing is marked.
      const shown = new Set(vscode.languages.getDiagnostics(document.uri).filter(one => one.source === sourceName).map(one => one.message))
      const found = review.findings.filter(finding => finding.suppressed === null && shown.has(finding.message) && toRange(finding.range).contains(position)).sort((a, b) => a.rank - b.rank)
      const [first] = found
      if (!first) return null
      const parts = await Promise.all(found.slice(0, most).map(async finding => {
        const explanation = await explanationOf(finding.rule)
        return explanation && hoverText({
          finding, explanation, linkTo: id => explanationLink(id).toString(),
          evidence: review.evidence.filter(({range}) => finding.range.start.offset <= range.start.offset && range.end.offset <= finding.range.end.offset),
          textAt: range => document.getText(toRange(range))
        })
      }))
      const rest = found.length - most
      const text = new vscode.MarkdownString([...parts.filter(part => part !== null), ...rest > 0 ? [`And ${rest} more at this place.`] : []].join('\n\n---\n\n'))
      text.isTrusted = {enabledCommands: ['goldenThread.explain']}
      return new vscode.Hover(text, toRange(first.range))
    }
  })
}
