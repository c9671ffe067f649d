// What the checks answered, for the rules that speak of the whole draft.
import type {Answer, Check, CheckId} from '../../checks/check.js'
import type {Reading} from '../rule.js'

export const checkOf = ({checks}: Reading, id: CheckId): Check | undefined => checks.find(check => check.id === id)
export const answerOf = (reading: Reading, id: CheckId): Answer | undefined => checkOf(reading, id)?.answer

/** No organisation but the author is named as a partner. Where the ledger holds several, somebody is, whatever was said of their part. */
export const namesNobody = (reading: Reading): boolean =>
  answerOf(reading, 'partners-named') === 'no' && reading.partners.filter(partner => !partner.self).length < 2
