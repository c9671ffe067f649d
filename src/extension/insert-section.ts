// “Insert narrative section”: a scaffold for what the draft lacks, put where it belongs.
import * as vscode from 'vscode'
import type {SuggestedSection} from '../sections/suggested.js'
import type {ReviewClient} from '../service/client.js'
import type {SettingsReader} from './settings.js'
import {wordScheme} from './word/addresses.js'

/** The command takes the id of a section, rule, check, capability or concept, or a snippet's prefix, and then asks nothing; it gives the id of what it inserted, or null. */
export function registerInsertSection(client: ReviewClient, settings: SettingsReader): vscode.Disposable {
  const ask = async ({uri}: vscode.TextDocument, text: string, id: string | null): Promise<readonly SuggestedSection[]> => {
    const {asOf, path, file, rules} = await settings.read(uri)
    return client.ask({about: 'sections', text, settings: {asOf, path, file, rules}, id})
  }
  const insert = async (editor: vscode.TextEditor, given: string | null): Promise<string | null> => {
    const {document} = editor
    const answering = given === null ? [] : await ask(document, document.getText(), given)
    const chosen = answering[0] ?? await pick(await ask(document, document.getText(), null))
    if (!chosen) return null
    for (;;) {
      // Its place is that in the text as it is now, whatever was typed meanwhile.
      const {version} = document
      const [section] = await ask(document, document.getText(), chosen.id)
      if (!section || document.isClosed) return null
      if (document.version !== version) continue
      const at = document.positionAt(section.insert.offset)
      if (!await editor.insertSnippet(new vscode.SnippetString(section.insert.snippet), at)) return null
      editor.revealRange(new vscode.Range(at, at.translate(section.insert.snippet.split('\n').length)), vscode.TextEditorRevealType.InCenterIfOutsideViewport)
      return section.id
    }
  }
  return vscode.commands.registerCommand('goldenThread.insertSection', async (given?: unknown) => {
    const editor = vscode.window.activeTextEditor ?? await open()
    // A Word file is changed in Word.
    return editor.document.languageId === 'markdown' && editor.document.uri.scheme !== wordScheme ? insert(editor, typeof given === 'string' ? given : null) : null
  })
}

/** An editor for somebody who is in none, such as on the walkthrough's page: of the draft in sight, or of a new one. */
async function open(): Promise<vscode.TextEditor> {
  const visible = vscode.window.visibleTextEditors.find(({document}) => document.languageId === 'markdown')
  const document = visible?.document ?? await vscode.workspace.openTextDocument({language: 'markdown'})
  return vscode.window.showTextDocument(document, {viewColumn: visible?.viewColumn ?? vscode.ViewColumn.Active, preview: false})
}

async function pick(sections: readonly SuggestedSection[]): Promise<SuggestedSection | undefined> {
  const item = (section: SuggestedSection): vscode.QuickPickItem & {readonly section?: SuggestedSection} =>
    ({label: section.title, ...section.lacks === null ? {} : {description: section.lacks}, detail: section.description, section})
  const group = (label: string, lacking: boolean): ReturnType<typeof item>[] => {
    const items = sections.filter(({lacks}) => (lacks !== null) === lacking).map(item)
    return items.length > 0 ? [{label, kind: vscode.QuickPickItemKind.Separator}, ...items] : []
  }
  const chosen = await vscode.window.showQuickPick([...group('missing or weak', true), ...group('there already', false)], {
    title: 'Insert narrative section', placeHolder: 'What the draft lacks comes first. The section is put where it belongs.', matchOnDescription: true, matchOnDetail: true
  })
  return chosen?.section
}
