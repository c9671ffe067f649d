// Words that label, blame or pity people, and what to say instead. Each rests on an item of the guidance catalogue. Terms on which the sources disagree are left out: disabled
// people and people with a disability, mental health problems, carers, seldom heard, substance misuse, people with learning disabilities.

export interface Term {
  /** Form → what can stand in its place without changing anything else; '' where the sentence has to change. */
  readonly forms: Readonly<Record<string, string>>
  /** For a message: what the word does to people, where it isn't that it puts a label on them. */
  readonly does?: string
  /** For a message: what to do about it. */
  readonly instead: string
  /** Of the guidance catalogue. */
  readonly item: string
  /** Good usage in many places, or less sure: for information only. */
  readonly hint?: boolean
  /** The year from which it was widely advised against: older drafts are left alone. */
  readonly since?: string
  /** What has to follow, within a few words. */
  readonly before?: RegExp
  /** What must not stand before it. */
  readonly notAfter?: RegExp
  /** What must not follow. */
  readonly notBefore?: RegExp
}

const forms = (list: string): Readonly<Record<string, string>> => Object.fromEntries(list.split(', ').map(pair => {
  const [form = '', instead = ''] = pair.split(' = ')
  return [form, instead] as const
}))

/** A group named by an adjective: no noun comes after it. */
const noNoun = /^\s+(?!(?:and|or|in|of|to|who|whose|are|is|were|have|has|had|with|by|for|at|from|on|will|would|can|cannot|do|as|than|but|need|live|among|across|within|through)\b)\p{L}/u
const condition = /^(?:\s+\S+){0,4}?\s+(?:dementia|alzheimer|depress|anxi|diabet|stroke|asthma|copd|cancer|epilep|autis|obes|addict|mental|illness|diseas|condition|disorder|psychosis|schizophren|pain|arthritis|ill[- ]health|poor health|disab|multimorbid|frail|eating|trauma|heart|stress|symptom)/i

export const terms: readonly Term[] = [
  {
    forms: forms('hard to reach, hard to hear, hard to engage, difficult to engage, difficult to reach, non engagers'), does: 'blames people', instead: 'say what keeps services from reaching them', item: 'INC-01',
    notAfter: /\b(?:finds?|found|finding|services?|care|help|support|clinics?|surger(?:y|ies)|places?|hospitals?|it|that|sites?|targets?)\s(?:\p{L}+\s){0,2}$/iu,
    notBefore: /^\s+(?:by|on|without|because|areas?|places?|targets?|sites?|locations?|from|via|with|agreement|in)\b/i
  },
  {forms: forms('bame, bme'), instead: 'name the groups, or say “ethnic minorities”', item: 'INC-03', since: '2022'},
  {forms: forms('non white'), instead: 'name the groups', item: 'INC-03'},
  {
    forms: forms('the elderly = older people, elderly people = older people, elderly patients = older patients, elderly residents = older residents, elderly population = older population, frail elderly, old age pensioners = older people, oaps = older people, '
      + 'senior citizens = older people'), instead: 'say “older people”, or give an age', item: 'INC-04', notBefore: /^\s+(?:care|medicine|mentally|ward|service)\b/i
  },
  {forms: forms('silver tsunami, demographic time bomb, demographic timebomb, burden of ageing, burden of an ageing population'), does: 'makes a threat of people', instead: 'say that more people live longer', item: 'INC-04'},
  {forms: forms('suffer from, suffers from, suffered from, suffering from, afflicted by, afflicted with, crippled by, stricken by'), does: 'pities people', instead: 'say “have” or “live with”', item: 'INC-05', before: condition},
  {forms: forms('dementia sufferers = people with dementia, stroke victims = people who have had a stroke, victims of stroke = people who have had a stroke, sufferers'), instead: 'say “people with” it', item: 'INC-05'},
  {forms: forms('diabetics = people with diabetes, epileptics = people with epilepsy, asthmatics = people with asthma, schizophrenics = people with schizophrenia, the obese'), instead: 'name the person before the condition', item: 'INC-06', notBefore: noNoun},
  {
    forms: forms('the vulnerable, vulnerable people, vulnerable groups, vulnerable communities, vulnerable populations, vulnerable residents, vulnerable individuals, our most vulnerable, the most vulnerable'), instead: 'say who is at risk, and of what', item: 'INC-07', hint: true,
    notBefore: /^\s+(?:to|because|adults?|children|customers?|migrants?|witness)/i
  },
  {forms: forms('the homeless, the disabled, the poor, the deaf, the blind, the mentally ill, the deprived, the underprivileged, the needy, the unemployed, the autistic'), instead: 'say “people who …”', item: 'INC-08', notBefore: noNoun},
  {forms: forms('informal carer = unpaid carer, informal carers = unpaid carers'), does: 'makes little of their work', instead: 'say “unpaid carers”', item: 'INC-09'},
  {forms: forms('frequent flyer, frequent flyers, bed blocker, bed blockers, bed blocking, time wasters, timewasters, worried well, inappropriate attenders, inappropriate attendances, non compliant patients'), does: 'blames people', instead: 'say what people need', item: 'INC-10'},
  {forms: forms('handicapped, mentally handicapped, confined to a wheelchair, wheelchair bound, normal people, able bodied'), instead: 'say “disabled people” or “wheelchair users”', item: 'INC-12'},
  {forms: forms('addicts, drug addicts, drug abusers, alcohol abusers, substance abusers, substance misusers, drug misusers, alcoholics, junkies'), instead: 'say “people who use drugs” or “alcohol”', item: 'INC-13'},
  {forms: forms('manpower = staff, manned = staffed, unmanned = unstaffed, mankind = humanity, layman = lay person, laymen = lay people, he/she = they, chairman'), does: 'leaves people out', instead: 'choose a word for everybody', item: 'INC-14', hint: true},
  {
    forms: forms('commit suicide = die by suicide, commits suicide = dies by suicide, committed suicide = died by suicide, committing suicide = dying by suicide'), does: 'speaks of a crime', instead: 'say “died by suicide”', item: 'INC-15'
  },
  {
    forms: forms('failed suicide attempt = suicide attempt, failed suicide attempts = suicide attempts, unsuccessful suicide attempt = suicide attempt, unsuccessful suicide attempts = suicide attempts, '
      + 'failed suicide, failed suicides, failed attempt at suicide'), does: 'judges what happened', instead: 'say “suicide attempt”', item: 'INC-15'
  },
  {forms: forms('completed suicide = suicide, completed suicides = suicides, successful suicide = suicide, successful suicides = suicides'), does: 'judges what happened', instead: 'say “suicide”', item: 'INC-15'},
  {forms: forms('suffering from mental illness, mental patient, mental patients, attention seeking, nutters, lunatic, lunatics'), instead: 'say what people experience', item: 'INC-15'},
  {forms: forms('child pornography = child sexual abuse material, child prostitute, child prostitutes, child prostitution = child sexual exploitation'), does: 'hides abuse', instead: 'name it as abuse or exploitation', item: 'INC-07'},
  {forms: forms('service user, service users, mental health service users'), instead: 'say “people who use services”', item: 'INC-02', hint: true}
]

/** Longer phrases and names in which those words are in place. */
export const fine: readonly string[] = [
  'alcoholics anonymous', 'care of the elderly', 'medicine for the elderly', 'elderly care', 'the deaf community', 'the blind spot', 'the poor quality', 'adult service user', 'service user network', 'service user forum', 'service user group', 'service user groups', 'service user led',
  'service user and carer', 'vulnerable adult', 'vulnerable adults'
]
