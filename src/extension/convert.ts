// Review ↔ VS Code's types. The only translator.
import * as vscode from 'vscode'
import type {Range} from '../draft/draft.js'
import type {ReviewFinding} from '../review-data.js'
import type {Severity} from '../settings/settings.js'

export const sourceName = 'Golden Thread'

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error, warning: vscode.DiagnosticSeverity.Warning, info: vscode.DiagnosticSeverity.Information
}

/** Lines and columns from 1 in a review, from 0 in VS Code. */
export function toRange({start, end}: Range): vscode.Range {
  return new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1)
}

export function toDiagnostic(finding: ReviewFinding, uri: vscode.Uri): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(finding.range), finding.message, severities[finding.severity])
  diagnostic.source = sourceName
  diagnostic.code = {value: finding.rule, target: explanationLink(finding.rule)}
  diagnostic.relatedInformation = finding.related.map(({message, range}) => new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, toRange(range)), message))
  return diagnostic
}

/** A link that shows what a rule, concept, check or capability is: without a network, on the desktop and on the web. */
export function explanationLink(id: string): vscode.Uri {
  return vscode.Uri.parse(`command:goldenThread.explain?${encodeURIComponent(JSON.stringify([id]))}`)
}
