// Reading of vocabulary that stands beside the code as plain text.

/** The words of a text, parted by white space. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(word => word !== '')

/** The non-empty lines of a text, trimmed. */
export const linesOf = (text: string): string[] => text.split('\n').map(line => line.trim()).filter(line => line !== '')
