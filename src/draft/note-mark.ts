// Marks of notes that were typed or pasted as raised figures: of the words they are no part, and behind a figure they change it.

/** What a raised figure is the power or the number of. */
const power = /(?:^|[^\p{L}\p{N}.,])(?:10|[A-Za-z]|[kcm]m|CO)$/u

/** Whether raised text is the mark of a note. @param before what stands right before it */
export const isNoteMark = (raised: string, before: string): boolean => /^\s?\[?\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\]?\s?$/.test(raised) && /\S$/.test(before) && !power.test(before.slice(-8))
