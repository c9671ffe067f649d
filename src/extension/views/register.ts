// The three trees, kept as the review of the followed draft is.
import * as vscode from 'vscode'
import type {Review} from '../../review-data.js'
import type {ReviewClient} from '../../service/client.js'
import type {Names} from '../../service/names.js'
import {same} from '../../service/same.js'
import type {Draft, Drafts} from '../drafts.js'
import {coverageTree} from './coverage.js'
import {FollowedDraft} from './followed.js'
import type {Tree, TreeNode} from './node.js'
import {partnersTree} from './partners.js'
import {threadTree} from './thread.js'
import {TreeProvider} from './tree.js'

/** How long (milliseconds) the writer has to stop typing before trees are drawn anew. */
const calm = 400

const views = {
  'goldenThread.coverage': (review: Review, names: Names) => coverageTree(review, names),
  'goldenThread.thread': (review: Review, names: Names) => threadTree(review, names),
  'goldenThread.partners': (review: Review, names: Names, document: vscode.TextDocument) => partnersTree(review, names, line => document.lineAt(line - 1).text)
} as const satisfies Readonly<Record<string, (review: Review, names: Names, document: vscode.TextDocument) => Tree>>
