// Words that sound bigger than what they say, and what to say instead. Rests on the GOV.UK list of words to avoid (guidance catalogue, PLN-03 and PLN-07), without those that the
// Acts and the frameworks use themselves: collaborate, deliver, empower, tackle, transform, streamline, holistic care, golden thread, building blocks of health.

export interface JargonWord {
  /** The forms of it, the one to speak of first. */
  readonly forms: readonly string[]
  /** An example of what to say. */
  readonly instead: string
}

const word = (forms: string, instead: string): JargonWord => ({forms: forms.split(', '), instead})

export const jargonWords: readonly JargonWord[] = [
  word('leverage, leverages, leveraged, leveraging', 'use'),
  word('utilise, utilises, utilised, utilising', 'use'),
  word('robust, robustly', 'tested'),
  word('going forward, moving forward, going forwards, moving forwards', 'from now on'),
  word('drive forward, drives forward, driven forward, driving forward', 'carry out'),
  word('holistic, holistically', 'whole-person'),
  word('key enabler, key enablers', 'what makes it possible'),
  word('at pace, at pace and scale, at scale and pace, at pace and at scale', 'by May'),
  word('at scale', 'across the county'),
  word('ecosystem, ecosystems', 'system'),
  word('paradigm, paradigms, paradigm shift', 'model'),
  word('synergy, synergies, synergistic', 'working well together'),
  word('fit for purpose', 'good enough'),
  word('transformative, transformational change', 'what changes'),
  word('cutting edge, state of the art, world class, best in class, world leading', 'what it can do'),
  word('deep dive, deep dives', 'close look'),
  word('step change', 'large improvement'),
  word('low hanging fruit, quick win, quick wins', 'easy first steps'),
  word('health and care landscape, health landscape, care landscape, policy landscape, changing landscape, complex landscape, current landscape, provider landscape, financial landscape, strategic landscape', 'situation'),
  word('unlock, unlocks, unlocked, unlocking', 'free up'),
  word('turbocharge, turbocharging, supercharge, supercharging', 'speed up'),
  word('facilitate, facilitates, facilitating, facilitation of', 'help'),
  word('foster, fosters, fostering a, fostering an, fostering the, fostering closer, fostering greater, fostering stronger', 'encourage'),
  word('overarching', 'main'),
  word('direction of travel', 'what we plan'),
  word('shift the dial, move the dial, shifting the dial, moving the dial, move the needle, moving the needle', 'make a difference'),
  word('burning platform', 'urgent reason'),
  word('game changer, game changers, game changing', 'large improvement'),
  word('silver bullet, magic bullet', 'one answer'),
  word('north star', 'aim'),
  word('tip of the iceberg', 'small part'),
  word('root and branch', 'complete'),
  word('blue sky thinking', 'new ideas'),
  word('on a journey, improvement journey, transformation journey', 'improving'),
  word('cornerstone, cornerstones, bedrock', 'basis'),
  word('hit the ground running', 'start at once'),
  word('perfect storm', 'several pressures at once'),
  word('hardwire, hardwired, hardwiring, bake in, baked in', 'make part of'),
  word('drill down, drilling down', 'look closely'),
  word('buy in', 'agreement'),
  word('granular, granularity', 'detailed'),
  word('operationalise, operationalised, operationalising, operationalisation', 'put into practice'),
  word('incentivise, incentivises, incentivised, incentivising', 'encourage'),
  word('deliverables, key deliverables', 'what we will provide'),
  word('learnings, key learnings', 'lessons'),
  word('key asks, our asks', 'what we need'),
  word('impactful', 'effective'),
  word('upskill, upskills, upskilled, upskilling', 'train'),
  word('helicopter view', 'overview'),
  word('pain points', 'problems'),
  word('lean in, leaning in, lean into, leaning into', 'take part'),
  word('in a timely manner, on an ongoing basis', 'each month'),
  word('in this space, in that space', 'in this work')
]

/** Longer phrases in which those words say what they mean. */
export const fine: readonly string[] = [
  'foster care', 'foster carer', 'foster carers', 'foster home', 'foster homes', 'foster parent', 'foster parents', 'foster children', 'foster child', 'foster family', 'foster families', 'foster placement',
  'foster placements', 'holistic needs', 'holistic assessment', 'holistic assessments', 'holistic care', 'holistic therapies', 'financial leverage', 'marine ecosystem', 'natural ecosystem', 'natural ecosystems',
  'robust evidence', 'north star hospice', 'buy in bulk'
]
