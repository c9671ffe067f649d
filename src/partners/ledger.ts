// Every organisation the draft names: class, where, in what role, under what other names.

export interface Partner {
  /** The fullest name the draft gives it. */
  readonly name: string
  /** PAR id, or null. */
  readonly class: string | null
  /** Its other names in this draft. */
  readonly also: readonly string[]
  /** Indexes in `Reading.mentions`. */
  readonly mentions: readonly number[]
  /** The draft says what it does or is responsible for. */
  readonly role: boolean
  /** The authoring organisation itself. */
  readonly self: boolean
}
