/** A Word file can't be read or written. `message` is one line: what is there: what to do. */
export class WordError extends Error {}
