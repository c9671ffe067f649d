/** Name → patterns, in the language of ../evidence/pattern.ts. */
export type Groups = Readonly<Record<string, readonly string[]>>
