// What the checks answered, for the rules that speak of the whole draft.
import type {Answer, Check, CheckId} from '../../checks/check.js'
import type {Reading} from '../rule.js'

export const checkOf = ({checks}: Reading, id: CheckId): Check | undefined => checks.find(check => check.id === id)
export const answerOf = (reading: Reading, id: CheckId): Answer | undefined => checkOf(reading, id)?.answer
