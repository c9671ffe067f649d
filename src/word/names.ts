// Namespaces of the format, each under one short name whatever prefix a file uses. The strict form of the standard has its own addresses.

const strict = 'http://purl.oclc.org/ooxml/'
const transitional = 'http://schemas.openxmlformats.org/'
const microsoft = 'http://schemas.microsoft.com/office/'

/** Address → short name. */
export const shortNames: ReadonlyMap<string, string> = new Map([
  [`${transitional}wordprocessingml/2006/main`, 'w'], [`${strict}wordprocessingml/main`, 'w'],
  [`${transitional}officeDocument/2006/relationships`, 'r'], [`${strict}officeDocument/relationships`, 'r'],
  [`${transitional}drawingml/2006/main`, 'a'], [`${strict}drawingml/main`, 'a'],
  [`${transitional}drawingml/2006/wordprocessingDrawing`, 'wp'], [`${strict}drawingml/wordprocessingDrawing`, 'wp'],
  [`${transitional}markup-compatibility/2006`, 'mc'],
  [`${transitional}package/2006/relationships`, 'rel'], [`${transitional}package/2006/content-types`, 'ct'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  [`${microsoft}word/2010/wordml`, 'w14'], [`${microsoft}word/2012/wordml`, 'w15'], [`${microsoft}word/2016/wordml/cid`, 'w16cid'],
  [`${microsoft}drawing/2017/decorative`, 'adec'],
  ['http://www.w3.org/XML/1998/namespace', 'xml']
])

/** Short name → the address that Word writes. */
export const addresses = {
  w14: `${microsoft}word/2010/wordml`, w15: `${microsoft}word/2012/wordml`, w16cid: `${microsoft}word/2016/wordml/cid`,
  relationships: `${transitional}package/2006/relationships`
} as const

/** Whether an address is of the strict form. */
export const isStrict = (address: string): boolean => address.startsWith(strict)

/** The type of a relationship to a part of Word's own kinds, such as `comments`. */
export const relationshipType = (kind: string, isStrictForm: boolean): string =>
  `${isStrictForm ? `${strict}officeDocument` : `${transitional}officeDocument/2006`}/relationships/${kind}`

export const commentsContentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
