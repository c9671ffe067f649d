// Plans about an organisation's own staff: nobody expects a view of the whole population's health there.
import type {Reading} from '../rule.js'

const titles = /\b(?:people (?:plan|strategy|priorities|promise|and culture)|workforce|staff|our people|human resources|HR|recruitment|retention|leadership development|talent|organisational development)\b/i

/** Whether a draft is about staff, by its title. */
export const isStaffPlan = ({draft}: Reading): boolean => titles.test(draft.title)
