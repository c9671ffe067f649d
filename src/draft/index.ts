// Markdown → Draft. The only folder that knows the parsers.
export type * from './draft.js'
export {directivePrefix, directiveVerbs} from './directives.js'
export {createPaths} from './paths.js'
export {parseDraft} from './parse.js'
export {frontMatterEntries, type FrontMatterEntry} from './front-matter.js'
export {setFrontMatter} from './set-front-matter.js'
export {linksIn, type Link} from './links.js'
export {at, createLocator} from './position.js'
