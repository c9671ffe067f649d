// One tree of plain nodes as a view of VS Code.
import * as vscode from 'vscode'
import {toRange} from '../convert.js'
import type {Icon, Tree, TreeNode} from './node.js'

const empty: Tree = {nodes: [], summary: null, message: null}

/** The views by id. */
export type Views = ReadonlyMap<string, TreeProvider>

/** Shows trees, one after the other; what somebody has opened or closed stays so, in the next draft too. */
export class TreeProvider implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly view: vscode.TreeView<TreeNode>
  readonly #subscriptions: vscode.Disposable
  /** What somebody has opened (true) or closed, by id. */
  readonly #opened = new Map<string, boolean>()
  #tree = empty
  #uri: vscode.Uri | null = null

  constructor(id: string) {
    this.view = vscode.window.createTreeView(id, {treeDataProvider: this, showCollapseAll: true})
    this.#subscriptions = vscode.Disposable.from(
      this.#changed, this.view,
      this.view.onDidExpandElement(({element}) => this.#opened.set(element.id, true)),
      this.view.onDidCollapseElement(({element}) => this.#opened.set(element.id, false))
    )
  }

  /** The draft that the nodes are of, or null. */
  get uri(): vscode.Uri | null {
    return this.#uri
  }

  /** @param uri of the draft that the tree is of, or null where there is none */
  show(uri: vscode.Uri | null, tree: Tree = empty): void {
    this.#uri = uri
    this.#tree = tree
    this.view.description = tree.summary ?? uri?.path.slice(uri.path.lastIndexOf('/') + 1) ?? ''
    this.view.message = tree.message ?? ''
    this.#changed.fire(undefined)
  }

  getChildren(node?: TreeNode): TreeNode[] {
    return [...node ? node.children() : this.#tree.nodes]
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const {id, label, highlights = [], description, icon, spoken, range, command, kind} = node
    const item = new vscode.TreeItem({label, highlights: highlights.map(([start, end]) => [start, end])}, this.#state(node))
    Object.assign(item, {id, description, iconPath: iconOf(icon), contextValue: kind, accessibilityInformation: {label: spoken}})
    if (range && this.#uri) item.command = {title: 'Go to the passage', command: 'goldenThread.reveal', arguments: [this.#uri, toRange(range)]}
    else if (command !== undefined) item.command = {title: label, command}
    return item
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    item.tooltip = node.tooltip()
    return item
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  #state({id, size, open = false}: TreeNode): vscode.TreeItemCollapsibleState {
    if (size === 0) return vscode.TreeItemCollapsibleState.None
    return this.#opened.get(id) ?? open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed
  }
}

function iconOf({id, color}: Icon): vscode.ThemeIcon {
  return color === undefined ? new vscode.ThemeIcon(id) : new vscode.ThemeIcon(id, new vscode.ThemeColor(color))
}
