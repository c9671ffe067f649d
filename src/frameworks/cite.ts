// What a rule rests on, in words for a person: the sources by their titles, and the items of the guidance that say more.
import type {Framework} from './framework.js'
import type {LeftOut} from './left-out.js'

/** Of more sources than these, the rest are counted. */
const mostTitles = 2
const house = 'house judgement'

/**
 * @param ids of items (`COP-01`) or whole frameworks (`PAR`); none: the judgement is ours
 * @returns `Planning framework (OUT-02); Leadership roles (GOV-02)`
 * @throws Error when nothing has one of the ids
 */
export function cite(ids: readonly string[], frameworks: readonly Framework[], leftOut: readonly LeftOut[]): string {
  const byTitle = new Map<string, string[]>()
  for (const id of ids) {
    const title = titleOf(id, frameworks, leftOut)
    byTitle.set(title, [...byTitle.get(title) ?? [], id])
  }
  const named = [...byTitle].slice(0, mostTitles).map(([title, cited]) => `${title} (${runs(cited).join(', ')})`)
  const rest = byTitle.size - named.length
  return ids.length === 0 ? house : [...named, ...rest > 0 ? [`and ${rest} more`] : []].join('; ')
}

function titleOf(id: string, frameworks: readonly Framework[], leftOut: readonly LeftOut[]): string {
  for (const framework of frameworks) {
    // The items are not listed here.
    if (framework.id === id) return framework.source.title.replace(/, named at each item$/, '')
    const capability = framework.capabilities.find(one => one.id === id)
    if (capability) return (capability.source ?? framework.source).title
  }
  const item = leftOut.find(one => one.id === id)
  if (!item) throw new Error(`Nothing in the guidance has the id “${id}”.`)
  return item.source.title
}

/** `INC-01, INC-02, INC-03` as `INC-01 to INC-03`. */
function runs(ids: readonly string[]): string[] {
  const found: {first: string, last: string}[] = []
  for (const id of ids) {
    const run = found.at(-1)
    if (run && follows(run.last, id)) run.last = id
    else found.push({first: id, last: id})
  }
  return found.map(({first, last}) => first === last ? first : `${first}${follows(first, last) ? ', ' : ' to '}${last}`)
}

function follows(one: string, other: string): boolean {
  const [[name, number], [otherName, otherNumber]] = [one.split('-'), other.split('-')] as [[string, string?], [string, string?]]
  return name === otherName && Number(number) + 1 === Number(otherNumber)
}
