// The kind of document under review, and its date.
export type {Profile} from './profile.js'
export {profiles} from './profiles.js'
export {recognise, type Recognition} from './recognise.js'
export {dateOf, parseDate} from './date.js'
