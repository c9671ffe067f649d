import {wordsOf} from './words.js'

export const numberWords: ReadonlySet<string> = new Set(wordsOf(`
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen
`))
export const scales: ReadonlySet<string> = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'm', 'bn', 'k'])
export const fractions: ReadonlySet<string> = new Set(wordsOf('half third thirds quarter quarters fifth fifths tenth tenths'))
export const timeUnits: ReadonlySet<string> = new Set(wordsOf('day days week weeks month months year years decade decades quarter quarters'))

/** Words before a number that make it a label: "Section 2", "Table 3", "page 14". */
export const labelWords: ReadonlySet<string> = new Set(wordsOf(`
section sections table tables figure figures fig page pages appendix annex chapter chapters step stage phase goal priority priorities objective objectives action actions theme part paragraph para clause schedule version level band type tier pillar principle recommendation
rule note ref reference number no nhs covid question act form item group cohort lot domain standard outcome ambition pathway option row column tel telephone phone fax call line room floor unit box commitment strand workstream aim enabler imd decile quintile vol volume issue wave round
`))
