// Slots: stretches of tokens that stand for one thing whatever its words, such as an organisation, a date or a sum of money.

export type SlotKind = 'organisation' | 'sector' | 'people' | 'role' | 'date' | 'number' | 'percent' | 'money'

export interface Slot {
  readonly kind: SlotKind
  /** Index of its first token, and of the first token after it. */
  readonly from: number
  readonly to: number
  /** `organisation`, `sector` and `role`: PAR id of the class, or null. `date`: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of its end, or null. Else null. */
  readonly value: string | null
  /** `organisation`: the draft's author speaking of itself ("the Partnership", "the Trust" alone). */
  readonly self: boolean
}

/**
 * Names that the draft as a whole makes known: short forms and their full names ("NCT" → "Northshire Community Trust"), told by the draft
 * where it introduces them or by the settings. Keys in lower case, tokens parted by one space.
 */
export interface Names {
  readonly organisations: ReadonlyMap<string, {readonly fullName: string; readonly class: string | null}>
  readonly abbreviations: ReadonlyMap<string, string>
}

export const noNames: Names = {organisations: new Map(), abbreviations: new Map()}
