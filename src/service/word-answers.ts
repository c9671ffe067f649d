import {trackedChanges} from '../report/word-comments.js'
import {isOurs, openWord, WordError} from '../word/index.js'
import type {WordRequest, WordResponse} from './word-protocol.js'

/** Answers one question about a Word file. Never throws. */
export function answerWord(request: WordRequest): WordResponse {
  try {
    if (request.kind === 'is-ours') return {kind: 'answer', answer: isOurs(request.bytes)}
    const file = openWord(request.bytes)
    if (request.kind === 'write') return {kind: 'answer', answer: file.withComments(request.comments, request.day)}
    const {markdown, title, tracked} = file
    return {kind: 'answer', answer: {markdown, title, tracked, aboutTracked: trackedChanges(tracked)}}
  } catch (error) {
    if (error instanceof WordError) return {kind: 'refused', message: error.message}
    return {kind: 'failed', message: error instanceof Error ? error.stack ?? error.message : String(error)}
  }
}
