// What a Word file may be. Far above what people write, and low enough that no file fills the memory or keeps a person waiting.

/** Bytes of the file itself. */
export const largestFile = 200_000_000
/** Parts in the archive. */
export const mostParts = 10_000
/** Bytes that all parts together say they have once unpacked. */
export const largestTotal = 600_000_000
/** More than this many times its packed size, and more than `plainSize` bytes in all, is no document but a trap. */
export const mostExpansion = 200
export const plainSize = 50_000_000
/** Bytes of one part that has to be read, unpacked. */
export const largestPart = 64_000_000
/** Elements of one part. */
export const mostElements = 1_500_000
/** Elements inside each other. */
export const deepest = 400
/** Columns of a table, as in Word. */
export const mostColumns = 63
