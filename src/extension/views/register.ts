// The three trees, kept as the review of the followed draft is.
import * as vscode from 'vscode'
import type {Review} from '../../review-data.js'
import type {ReviewClient} from '../../service/client.js'
import type {Names} from '../../service/names.js'
import {same} from '../../service/same.js'
import type {Drafts} from '../drafts.js'
import {registerItemCommands} from './commands.js'
import {coverageTree} from './coverage.js'
import {FollowedDraft} from './followed.js'
import type {Tree} from './node.js'
import {partnersTree} from './partners.js'
import {showingOf} from './state.js'
import {threadTree} from './thread.js'
import {TreeProvider, type Views} from './tree.js'

/** How long (milliseconds) the writer has to stop typing before trees are drawn anew. */
const calm = 400
/** Milliseconds in which a short draft is reviewed: that it is being reviewed is not worth a flicker. */
const patience = 60

const trees: Readonly<Record<string, (review: Review, names: Names, document: vscode.TextDocument) => Tree>> = {
  'goldenThread.coverage': coverageTree,
  'goldenThread.thread': threadTree,
  // A node may be opened when its line has just been deleted.
  'goldenThread.partners': (review, names, document) => partnersTree(review, names, line => line <= document.lineCount ? document.lineAt(line - 1).text : '')
}

export function registerViews(drafts: Drafts, client: ReviewClient): {readonly views: Views, readonly dispose: () => void} {
  const followed = new FollowedDraft(drafts)
  const views = new Map(Object.keys(trees).map(id => [id, new TreeProvider(id)]))
  const names = namesFrom(client)
  /** What each view shows, where it shows one. */
  const shown = new Map<string, Review>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let typed = -Infinity
  let turn = 0

  const draw = async (): Promise<void> => {
    const now = turn
    const {draft} = followed
    const showing = showingOf(draft?.state ?? null)
    void vscode.commands.executeCommand('setContext', 'goldenThread.welcome', showing.kind === 'welcome' ? showing.name : undefined)
    const known = showing.kind === 'review' ? await names() : null
    if (now !== turn) return
    for (const [id, view] of views) {
      if (!view.view.visible) continue
      // While a draft is read again its trees stay.
      if (draft?.state.kind === 'reading' && view.uri?.toString() === draft.document.uri.toString()) continue
      if (showing.kind === 'review' && known && draft) {
        // After most edits nothing in the trees is another.
        const before = shown.get(id)
        if (before && view.uri?.toString() === draft.document.uri.toString() && saysTheSame(before, showing.review)) continue
        view.show(draft.document.uri, trees[id]?.(showing.review, known, draft.document))
        shown.set(id, showing.review)
      } else {
        view.show(draft?.document.uri ?? null, showing.kind === 'message' ? {nodes: showing.nodes, summary: null, message: showing.message} : undefined)
        shown.delete(id)
      }
    }
  }
  const drawLater = (delay: number): void => {
    turn++
    clearTimeout(timer)
    timer = setTimeout(() => void draw(), delay)
  }
  const subscription = vscode.Disposable.from(
    followed, ...views.values(), registerItemCommands(views),
    followed.onDidChange(event => {
      if (event.typed) typed = Date.now()
      drawLater(Math.max(patience, typed + calm - Date.now()))
    }),
    // A view that nobody sees costs nothing.
    ...[...views.values()].map(({view}) => view.onDidChangeVisibility(() => drawLater(0)))
  )
  drawLater(0)
  return {
    views,
    dispose() {
      clearTimeout(timer)
      subscription.dispose()
    }
  }
}

function saysTheSame(one: Review, other: Review): boolean {
  return (['checks', 'coverage', 'thread', 'partners', 'evidence'] as const).every(part => same(one[part], other[part]))
}

/** Asks once; after a fault of the worker, again. */
function namesFrom(client: ReviewClient): () => Promise<Names | null> {
  let asked: Promise<Names> | null = null
  return async () => {
    asked ??= client.ask({about: 'names'})
    try {
      return await asked
    } catch {
      asked = null
      return null
    }
  }
}
