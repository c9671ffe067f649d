import {clean} from './terminal.js'

/** Words of a draft's source on one line, without marks of emphasis, escapes and line breaks of tables. */
export const unmarked = (source: string): string => clean(source.replaceAll(/<br ?\/?>/gi, ' ').replaceAll(/\*+|__+|\\(?=[^\w\s])/g, ''))
