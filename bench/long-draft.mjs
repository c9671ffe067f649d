// Made-up strategies of any length, for measuring: the same words for the same seed, about invented places.

const places = ['Northmere', 'Ashcombe', 'Thornley', 'Westhaven', 'Penwick', 'Marrowby', 'Eastwell', 'Coldbrook']
const bodies = ['Council', 'Community Trust', 'Primary Care Network', 'Voluntary Alliance', 'Hospital', 'Health and Care Board', 'Housing Association', 'Police']
const topics = ['falls', 'loneliness', 'smoking', 'waiting lists', 'asthma in children', 'diabetes', 'school absence', 'damp homes', 'carers’ breaks', 'frailty']
const people = ['people over 65', 'children under five', 'unpaid carers', 'people with a learning disability', 'families in the poorest wards', 'young adults leaving care']

const sentences = [
  ({place, body, n, topic, year}) => `${place} ${body} will spend £${n} million on ${topic} by March ${year}.`,
  ({place, group}) => `In ${place}, ${group} told us that they repeat their story at every door.`,
  ({topic, n, year}) => `We want ${topic} to fall from ${n * 40} to ${n * 25} a year by ${year}.`,
  ({place}) => `People in the east of ${place} live seven years less than people in the west.`,
  ({topic}) => `We will continue to explore options for ${topic} and to strengthen our approach across the system.`,
  ({place, body}) => `The board of ${place} ${body} answers for it and reports each quarter.`,
  ({group, n}) => `${n * 3} residents, among them ${group}, sat on the panel that chose the priorities and had a vote on each.`,
  ({topic, place}) => `Data on ${topic} are shared between practices in ${place}, so that help comes before a crisis.`,
  ({body}) => `Every ${body} will publish what it stopped doing, and why.`,
  ({n}) => `Workshops will be held, a toolkit produced and ${n} staff trained.`,
  ({topic, group}) => `Prevention of ${topic} matters most to ${group}.`,
  ({place, year}) => `The joint plan for ${place} is due [insert date] and will be reviewed in ${year}.`,
  ({place, body, group}) => `With ${group}, ${place} ${body} decided which services move closer to home.`,
  ({n, topic}) => `Of ${n * 120} people referred for ${topic}, one in five waits longer than eighteen weeks, which is twice as many as five years ago.`
]

/** @returns {string} Markdown of at least `words` words: sections of prose and lists under headings of two levels */
export function longDraft(words, seed = 1) {
  let state = seed
  const next = count => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor(state / 2147483648 * count)
  }
  const one = list => list[next(list.length)]
  const sentence = () => one(sentences)({place: one(places), body: one(bodies), topic: one(topics), group: one(people), n: next(60) + 3, year: 2027 + next(5)})
  const parts = ['# A health and care strategy for Northmere', 'We want everyone in Northmere to live longer in good health, wherever they were born.']
  let count = 25
  for (let section = 1; count < words; section++) {
    const added = [`${section % 4 === 1 ? '##' : '###'} ${section}. ${one(places)}: ${one(topics)}`]
    for (let paragraph = 0; paragraph < 3; paragraph++) added.push(Array.from({length: 3 + next(3)}, sentence).join(' '))
    added.push(Array.from({length: 4}, () => `- ${sentence()}`).join('\n'))
    count += added.join(' ').split(/\s+/).length
    parts.push(...added)
  }
  return `${parts.join('\n\n')}\n`
}
