// What a rule, concept, check or capability is, as a page that needs no network.
import * as vscode from 'vscode'
import type {Explainable, Explanation, ExplanationKind} from '../explain-data.js'
import type {ReviewClient} from '../service/client.js'
import {lookedFor} from './hover-text.js'
import {capital} from './views/lists.js'

const scheme = 'golden-thread'

export function registerExplanations(client: ReviewClient): vscode.Disposable {
  const page = async (id: string): Promise<string> => {
    if (id.startsWith('house/')) return `# ${id}\n\nA rule of your own: its words, its reason and its examples stand under \`houseRules\` in \`.golden-thread.json\`.\n`
    const answer = await client.ask({about: 'explanation', id})
    return 'title' in answer ? pageOf(answer) : `# ${id}\n\nNothing has this id.${answer.nearest.length > 0 ? ` Near it: ${answer.nearest.map(one => `\`${one}\``).join(', ')}.` : ''}\n`
  }
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {provideTextDocumentContent: ({path}) => page(path.slice(1).replace(/\.md$/, ''))}),
    vscode.commands.registerCommand('goldenThread.explain', async (given?: unknown) => {
      const id = typeof given === 'string' ? given : await pick(client.ask({about: 'explainable'}))
      if (id) await show(vscode.Uri.from({scheme, path: `/${id}.md`}))
    })
  )
}

/** A framework stands above its capabilities. */
const groups: Readonly<Record<ExplanationKind, string>> = {
  rule: 'rules', check: 'checks', framework: 'frameworks and capabilities', capability: 'frameworks and capabilities', concept: 'concepts', guidance: 'guidance that is no row of the coverage'
}

/** Undefined where nothing was chosen. */
async function pick(asked: Promise<readonly Explainable[]>): Promise<string | undefined> {
  const items = asked.then(all => all.flatMap(({id, kind, title}, index) => {
    const item = {label: kind === 'rule' ? capital(lookedFor(title)) : title, description: id, id}
    const before = all[index - 1]
    const heads = !before || groups[before.kind] !== groups[kind]
    return heads ? [{label: groups[kind], kind: vscode.QuickPickItemKind.Separator, id: ''}, item] : [item]
  }))
  return (await vscode.window.showQuickPick(items, {title: 'Explain', placeHolder: 'A rule, check, framework, capability or concept, by its name or id', matchOnDescription: true}))?.id
}

async function show(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreview', uri)
  } catch {
    // VS Code's own Markdown extension is switched off.
    await vscode.window.showTextDocument(uri, {preview: true})
  }
}

function pageOf({id, kind, title, source, edition, read, leftOut, url, asks, related, examples}: Explanation): string {
  // As written: headings and lists in an example are what it is about.
  const example = ({text, note}: Explanation['examples'][number]): string[] => [...note ? [note] : [], `~~~~~markdown\n${text.trim()}\n~~~~~`]
  const list = (heading: string, counts: boolean): string[] => {
    const chosen = examples.filter(one => one.counts === counts)
    return chosen.length > 0 ? [`## ${heading}`, ...chosen.flatMap(example)] : []
  }
  return [
    `# ${title}`, `\`${id}\`, a ${kind}`, ...leftOut === null ? [] : [`Left out: ${leftOut}`], asks,
    ...list(kind === 'rule' ? 'What it points at' : 'What counts', true), ...list('What it leaves alone', false),
    ...related.length > 0 ? [`Related: ${related.map(one => `\`${one}\``).join(', ')}`] : [],
    `Source: ${source}${edition ? `, ${edition}` : ''}${url?.startsWith('https://') ? ` (<${url}>)` : ''}${read ? `; ${read}` : ''}`, ''
  ].join('\n\n')
}
