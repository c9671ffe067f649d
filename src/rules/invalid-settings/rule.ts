import type {Block, Draft} from '../../draft/draft.js'
import {frontMatterEntries, type FrontMatterEntry} from '../../draft/index.js'
import {parseDate} from '../../profiles/index.js'
import {instead, nearest} from '../../settings/nearest.js'
import {profileIds} from '../../settings/settings.js'
import {placeIn} from '../shared/places.js'
import {quoted} from '../shared/wording.js'
import {defineRule, type Finding} from '../rule.js'

const longestValue = 30, longestMessage = 100
/** What a key that we read may be written as by a slip of the finger; what other programs put into front matter is theirs. */
const keys = /^([\p{L}_-]{3,12})[ \t]*:[ \t]+([^\r\n]*)/gmu

// What settings files hold wrongly is found by their reader (src/settings/, src/settings-review.ts); the front matter of a draft here.
export default defineRule({
  id: 'invalid-settings',
  pack: 'review',
  summary: 'Warn when a settings file, or the front matter of a draft, has a value that means nothing',
  severity: 'warning',
  weight: 32,
  guidance: [],
  * fold({draft}) {
    const {profile, date} = draft.frontMatter
    if (profile !== null && !(profileIds as readonly string[]).includes(profile)) {
      const [near] = nearest(profile, profileIds, 1)
      const found = `Unknown profile ${quoted(profile, longestValue)}: `
      yield * findingOf(draft, 'profile', profile, found + (near ? `did you mean ${near}?` : instead(profile, profileIds, longestMessage - found.length)), near)
    }
    if (date !== null && parseDate(date) === null) {
      yield * findingOf(draft, 'date', date, `No date can be read from ${quoted(date, longestValue)}: write it as 2026-03-31`)
    }
    yield * repeatedKeys(draft)
    if (profile === null || date === null) yield * misspeltKeys(draft)
  }
})

/** Keys in capitals, and slips in `profile` where the value is one. */
function* misspeltKeys({chunks, frontMatter}: Draft): Generator<Finding> {
  const block = chunks[0]?.blocks[0]
  if (block?.kind !== 'code' || !block.text.startsWith('---')) return
  for (const {1: key = '', 2: value = '', index} of block.text.matchAll(keys)) {
    const isProfile = (profileIds as readonly string[]).includes(value.trim())
    const meant = isProfile && nearest(key, ['profile'], 1)[0] ? 'profile' : key.toLowerCase() === 'date' && parseDate(value) !== null ? 'date' : null
    if (meant === null || meant === key || frontMatter[meant] !== null) continue
    const at = placeIn(0, block, index, index + key.length)
    yield {message: `${quoted(key, longestValue)} is not read here: write ${meant}`, at, fixes: [{title: `Change to ${meant}`, edits: [{at, newText: meant}]}]}
  }
}

/** The finding on the value of a key of the front matter. */
function* findingOf(draft: Draft, key: string, value: string, message: string, replacement?: string): Generator<Finding> {
  const read = entriesOf(draft)
  const entry = read?.entries.find(one => one.key === key && one.value === value)
  if (!read || !entry) return
  const at = placeIn(0, read.block, entry.valueSpan.start, entry.valueSpan.end)
  yield {message, at, fixes: replacement === undefined ? [] : [{title: `Change to ${replacement}`, edits: [{at, newText: replacement}]}]}
}

/** A second value that differs from the first does nothing, and looks as if it did. */
function* repeatedKeys(draft: Draft): Generator<Finding> {
  const read = entriesOf(draft)
  for (const {key, value, valueSpan} of read?.entries ?? []) {
    const first = draft.frontMatter[key]
    if (!read || key === 'title' || value === null || value === first) continue
    yield {message: `${quoted(value, longestValue)} is not read, ${key} is given above: keep one of the two`, at: placeIn(0, read.block, valueSpan.start, valueSpan.end)}
  }
}

function entriesOf({chunks}: Draft): {readonly block: Block, readonly entries: readonly FrontMatterEntry[]} | null {
  const block = chunks[0]?.blocks[0]
  return block?.kind === 'code' && /^(?:---|\+\+\+)/.test(block.text) ? {block, entries: frontMatterEntries(block.text)} : null
}
