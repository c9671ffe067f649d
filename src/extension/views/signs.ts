// One family of signs for all trees: how full the circle is says how much is there. They differ in shape first, then in colour.
import type {Answer} from '../../checks/check.js'
import type {Icon} from './node.js'

const full: Icon = {id: 'circle-large-filled', color: 'charts.green'}
const half: Icon = {id: 'color-mode', color: 'charts.blue'}
const outline: Icon = {id: 'circle-large-outline', color: 'charts.yellow'}
const missing: Icon = {id: 'circle-slash', color: 'charts.red'}

export const signs = {
  full, half, outline, missing,
  /** Not there, and nobody expects it. */
  absent: {id: 'dash', color: 'disabledForeground'},
  done: {id: 'pass-filled', color: 'charts.green'},
  verdict: {id: 'checklist'},
  framework: {id: 'library'},
  kind: {id: 'organization'},
  name: {id: 'tag'},
  place: {id: 'go-to-file'},
  more: {id: 'ellipsis'}
} as const satisfies Readonly<Record<string, Icon>>

export const answerSigns: Readonly<Record<Answer, Icon>> = {
  yes: signs.done, partly: {...half, color: 'charts.yellow'}, 'in-name-only': {id: 'warning', color: 'problemsWarningIcon.foreground'}, no: missing
}

/** Of evidence, by grade. */
export const gradeSigns = [signs.absent, outline, half, full] as const
