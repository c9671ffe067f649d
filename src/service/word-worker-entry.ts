// Entry of the worker for Word files: see worker-entry. It is started for one question and ended after it.
import type {WorkerScope} from './worker-scope.js'
import {answerWord} from './word-answers.js'
import type {WordRequest, WordResponse} from './word-protocol.js'

declare const self: WorkerScope<WordRequest, WordResponse>

self.onmessage = event => self.postMessage(answerWord(event.data))
self.postMessage({kind: 'ready'})
