// What the ids in a review are called: asked for once by the editor, which has no engine to look them up in.
import type {Answer, CheckId} from '../checks/check.js'
import {questions} from '../checks/questions.js'
import {concepts} from '../concepts/index.js'
import {frameworks} from '../frameworks/index.js'
import {partnerClasses} from '../partners/classes.js'
import {answerWords, checkTitles, gradeWords, linkWords} from '../report/words.js'
import type {Link} from '../thread/thread.js'

type ById<T> = Readonly<Record<string, T>>

export interface Names {
  readonly checks: Readonly<Record<CheckId, {readonly title: string, readonly asks: string}>>
  readonly answers: Readonly<Record<Answer, string>>
  /** By grade, 0 to 3. */
  readonly grades: readonly string[]
  /** In the order of the thread. */
  readonly links: Readonly<Record<Link, string>>
  /** `source`: its title and edition. */
  readonly frameworks: ById<{readonly title: string, readonly source: string}>
  /** Capability → what a draft should show. */
  readonly capabilities: ById<string>
  readonly concepts: ById<string>
  /** Class of partner → its title. */
  readonly classes: ById<string>
}

export function readNames(): Names {
  const ids = Object.keys(questions) as CheckId[]
  return {
    checks: Object.fromEntries(ids.map(id => [id, {title: checkTitles[id], asks: questions[id].asks}])) as Record<CheckId, {title: string, asks: string}>,
    answers: answerWords,
    grades: gradeWords,
    links: linkWords,
    frameworks: Object.fromEntries(frameworks.map(({id, title, source}) => [id, {title, source: `${source.title}, ${source.edition}`}])),
    capabilities: Object.fromEntries(frameworks.flatMap(({capabilities}) => capabilities.map(({id, asks}) => [id, asks]))),
    concepts: Object.fromEntries(concepts.map(({id, title}) => [id, title])),
    classes: partnerClasses
  }
}
