// Figures that measure something, and years: told from numbers that only count headings or name a year.

/** A share, a sum, or a number that is no year, no list number, and not part of a name ("Goal 2", "Q1", "24/7"). */
const figure = /\d+(?:\.\d+)?\s?%|\bper cent\b|£\s?\d|\b\d+(?:\.\d+)? (?:in|out of) (?:every )?\d+|(?<![\p{L}\d/.,-])(?!(?:19|20)\d\d(?!,))\d{2,3}(?:,\d{3})*(?:\.\d+)?(?![\d/\p{L}-])/iu
/** Names of years, and of quarters, that hold numbers of two digits. */
const named = /\b(?:19|20)\d\d(?:\s?[/–-]\s?(?:\d{4}|\d\d))?\b|\b(?:quarter|phase|goal|priority|section|chapter|table|figure|appendix|stage|step|level|year|tier) \d+\b/gi

/** Whether a text gives a figure. */
export const figureIn = (text: string): boolean => figure.test(text.replace(named, ' '))

const years = /\b20\d\d\b/g
const within = /\b(?:within|over|in) (?:the )?(?:next|coming|first)?\s?(?:\d+|one|two|three|five|ten|twelve|eighteen) (?:months?|years?)\b|\b(?:each|every|per|a) year\b|\bannually\b/i

/** Whether a text names a year from `from` on, or a span of time within which. */
export const laterYearIn = (text: string, from: number): boolean => within.test(text) || [...text.matchAll(years)].some(([year]) => Number(year) >= from)
