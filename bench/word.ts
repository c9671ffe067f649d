// What reading a Word file and writing comments into it costs beside the review itself: `tsx bench/word.ts [WORDS] [COMMENTS]`.
import {review} from '../src/review.js'
import {defaultSettings} from '../src/settings/settings.js'
import {openWord} from '../src/word/index.js'
import {longDraft} from '../test/support/producers.js'

const [words = 40_000, wanted = 200] = process.argv.slice(2).map(Number)
const settings = {...defaultSettings('2026-11-22'), profileOption: 'integrated-care-strategy' as const}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!

const bytes = longDraft(words)
const times: {read: number, review: number, write: number}[] = []
let [most, size] = [0, 0]
for (let round = 0; round < 7; round++) {
  const [start, file] = [process.cpuUsage(), openWord(bytes)]
  const read = process.cpuUsage(start)
  const found = review(file.markdown, settings)
  const reviewed = process.cpuUsage(start)
  const step = Math.max(1, Math.floor(found.evidence.length / wanted))
  const comments = found.evidence.filter((_, index) => index % step === 0).slice(0, wanted)
    .map(({range, concept}) => ({start: range.start.offset, end: range.end.offset, paragraphs: [`About ${concept}`, 'Why: it is said here.', 'Source: house judgement.']}))
  const made = file.withComments(comments, '2026-11-22')
  const written = process.cpuUsage(start)
  ;[most, size] = [comments.length, made.length]
  const all = ({user, system}: NodeJS.CpuUsage): number => (user + system) / 1000
  // The first rounds warm up.
  if (round > 1) times.push({read: all(read), review: all(reviewed) - all(read), write: all(written) - all(reviewed)})
}
const of = (key: 'read' | 'review' | 'write'): number => median(times.map(time => time[key]))
const [read, reviewing, write] = [of('read'), of('review'), of('write')]
console.log(`${words} words, ${most} comments, ${size} bytes: read ${read.toFixed(0)} ms, review ${reviewing.toFixed(0)} ms, write ${write.toFixed(0)} ms of processor; ` +
  `in all ${((read + reviewing + write) / reviewing).toFixed(2)} times the review of the Markdown`)
