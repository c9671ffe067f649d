// The classes of partner: the catalogue's PAR ids with short titles.
import partners from '../frameworks/partners.js'

export const partnerClasses: Readonly<Record<string, string>> = Object.fromEntries(partners.capabilities.map(({id, title}) => [id, title]))
