// What the suites share: a draft to work on, and waiting for what a writer would see.
import * as vscode from 'vscode'
import type {Api} from '../../src/extension/activate.js'
import {draftText} from './draft-text.js'

export {draftText, placeholder} from './draft-text.js'

/** Milliseconds; short, for tests. */
export const pause = 400

export function equal(actual: unknown, expected: unknown, what = 'equal'): void {
  const [one, two] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (one !== two) throw new Error(`${what}: got ${one}, want ${two}`)
}

export function ok(value: unknown, what: string): void {
  if (!value) throw new Error(what)
}

export const sleep = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))

/** Waits until `probe` gives something; a loaded machine is slow: of ten programs on one processor, each gets a tenth. */
export async function until<T>(what: string, probe: () => T | Promise<T>, limit = 40_000): Promise<NonNullable<T>> {
  const start = Date.now()
  for (;;) {
    const value = await probe()
    if (value) return value
    if (Date.now() - start > limit) throw new Error(`Not within ${limit / 1000} seconds: ${what}`)
    await sleep(20)
  }
}

export const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri
export const inFolder = (...path: string[]): vscode.Uri => vscode.Uri.joinPath(folder(), ...path)

export async function write(uri: vscode.Uri, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return uri
}

/** Writes a draft and opens it in an editor. */
export async function openDraft(name: string | readonly string[], text = draftText): Promise<vscode.TextDocument> {
  const uri = await write(inFolder(...[name].flat()), text)
  return show(await vscode.workspace.openTextDocument(uri))
}

export async function show(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(document, {preview: false})
  return document
}

export const ours = (uri: vscode.Uri): vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri).filter(one => one.source === 'Golden Thread')
export const ruleOf = ({code}: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code)
export const of = (uri: vscode.Uri, rule: string): vscode.Diagnostic[] => ours(uri).filter(one => ruleOf(one) === rule)
export const shows = (uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic[]> => until(`${rule} in ${uri.path}`, () => of(uri, rule).length > 0 && of(uri, rule)) as Promise<vscode.Diagnostic[]>
export const hides = (uri: vscode.Uri, rule: string): Promise<boolean> => until(`no ${rule} in ${uri.path}`, () => of(uri, rule).length === 0)

/** Puts `text` in the place of the first `before`. */
export async function replace(document: vscode.TextDocument, before: string, text: string): Promise<void> {
  const at = document.getText().indexOf(before)
  ok(at >= 0, `“${before}” is not in the draft`)
  const edit = new vscode.WorkspaceEdit()
  edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + before.length)), text)
  ok(await vscode.workspace.applyEdit(edit), 'the edit was refused')
}

export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (document.isDirty && document.uri.scheme !== 'untitled') await document.save()
  }
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}

export const extension = (): vscode.Extension<Api> => vscode.extensions.getExtension<Api>('golden-thread.golden-thread')!
export const api = (): Promise<Api> => Promise.resolve(extension().activate())

/** The text that a range of the draft covers. */
export const textAt = (document: vscode.TextDocument, {range}: vscode.Diagnostic): string => document.getText(range)

/** Watches how long the extension host does nothing else: by the clock, and where Node tells, how much of it was its own work (milliseconds). */
export function longestStall(): {end(): {readonly wall: number, readonly own: number | null}} {
  const usage = (globalThis as {process?: {threadCpuUsage?(): {user: number, system: number}}}).process
  const work = (): number | null => {
    const used = usage?.threadCpuUsage?.()
    return used ? (used.user + used.system) / 1000 : null
  }
  let [last, lastWork] = [Date.now(), work()]
  let [wall, own] = [0, lastWork === null ? null : 0]
  const tick = (): void => {
    const [now, nowWork] = [Date.now(), work()]
    wall = Math.max(wall, now - last)
    if (own !== null && nowWork !== null && lastWork !== null) own = Math.max(own, nowWork - lastWork)
    ;[last, lastWork] = [now, nowWork]
  }
  const timer = setInterval(tick, 1)
  return {
    end() {
      tick()
      clearInterval(timer)
      return {wall, own: own === null ? null : Math.round(own)}
    }
  }
}
