// What the draft evidences of each framework: a line for each capability that is there or is expected, the rest by their ids.
import type {CapabilityCoverage, Review} from '../review-data.js'
import {clean, columns, fit, pad, width, wrap} from './terminal.js'
import type {Paint, Style} from './terminal.js'
import {gradeBars, gradeWords} from './words.js'

const styles: readonly Style[] = ['red', 'yellow', 'cyan', 'green']

/** @param titles framework id → its title */
export function coverageLines(review: Review, titles: ReadonlyMap<string, string>, paint: Paint): string[] {
  const frameworks = new Map<string, CapabilityCoverage[]>()
  for (const capability of review.coverage) {
    const list = frameworks.get(capability.framework)
    if (list) list.push(capability)
    else frameworks.set(capability.framework, [capability])
  }
  return [...frameworks].flatMap(([id, capabilities], index) => [
    ...index === 0 ? [] : [''],
    heading(id, titles.get(id) ?? '', capabilities),
    ...capabilities.filter(isShown).map(capability => capabilityLine(capability, review, paint)),
    ...restLines(capabilities.filter(capability => !isShown(capability)), paint)
  ])
}

function isShown(capability: CapabilityCoverage): boolean {
  return capability.grade > 0 || capability.expected
}

function heading(id: string, title: string, capabilities: readonly CapabilityCoverage[]): string {
  const found = capabilities.filter(capability => capability.grade > 0).length
  const score = `${found} of ${capabilities.length}`
  const name = fit(`${clean(id)}  ${clean(title)}`, columns - 4 - score.length)
  return `  ${pad(name, columns - 4 - score.length)}  ${score}`
}

function capabilityLine(capability: CapabilityCoverage, review: Review, paint: Paint): string {
  const {grade} = capability
  const best = capability.evidence.map(index => review.evidence[index]).find(evidence => evidence !== undefined)
  const where = best ? `line ${best.range.start.line}` : 'expected'
  const mark = paint(styles[grade]!, `${gradeBars[grade]} ${pad(gradeWords[grade], 8)}`)
  const id = pad(capability.capability, 6)
  const room = columns - 4 - 12 - 2 - width(id) - 2 - 2 - where.length
  return `    ${mark}  ${id}  ${pad(fit(clean(capability.title), room), room)}  ${best ? paint('dim', where) : where}`
}

function restLines(rest: readonly CapabilityCoverage[], paint: Paint): string[] {
  if (rest.length === 0) return []
  const text = `no evidence found, and none expected here: ${rest.map(capability => capability.capability).join(', ')}`
  return wrap(text, columns - 4).map(line => `    ${paint('dim', line)}`)
}
