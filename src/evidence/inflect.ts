// English inflection, forwards only: from a base form to every form that a text may show.

// Verbs and nouns that add no regular ending. Base form first.
const irregular = [
  'be is are am was were been being', 'have has had having', 'do does did done doing', 'go goes went gone going', 'give gives gave given giving',
  'take takes took taken taking', 'make makes made making', 'build builds built building', 'hold holds held holding', 'keep keeps kept keeping',
  'lead leads led leading', 'lose loses lost losing', 'meet meets met meeting', 'pay pays paid paying', 'put puts putting', 'set sets setting',
  'let lets letting', 'cut cuts cutting', 'spread spreads spreading', 'spend spends spent spending', 'bring brings brought bringing',
  'buy buys bought buying', 'think thinks thought thinking', 'teach teaches taught teaching', 'seek seeks sought seeking',
  'begin begins began begun beginning', 'run runs ran running', 'see sees saw seen seeing', 'say says said saying', 'tell tells told telling',
  'hear hears heard hearing', 'know knows knew known knowing', 'grow grows grew grown growing', 'show shows showed shown showing',
  'draw draws drew drawn drawing', 'write writes wrote written writing', 'speak speaks spoke spoken speaking',
  'choose chooses chose chosen choosing', 'rise rises rose risen rising', 'fall falls fell fallen falling', 'feel feels felt feeling',
  'find finds found finding', 'get gets got getting', 'sit sits sat sitting', 'stand stands stood standing',
  'understand understands understood understanding', 'bear bears bore borne bearing', 'break breaks broke broken breaking',
  'leave leaves left leaving', 'learn learns learned learnt learning', 'send sends sent sending', 'come comes came coming',
  'become becomes became becoming', 'die dies died dying', 'tie ties tied tying', 'lie lies lay lying', 'win wins won winning',
  'sell sells sold selling', 'drive drives drove driven driving', 'agree agrees agreed agreeing', 'oversee oversees oversaw overseen overseeing',
  'free frees freed freeing', 'underpin underpins underpinned underpinning', 'person people persons', 'child children', 'man men', 'woman women',
  'life lives', 'focus focuses focusses focused focussed focusing focussing', 'commit commits committed committing',
  'permit permits permitted permitting', 'refer refers referred referring', 'transfer transfers transferred transferring',
  'plan plans planned planning', 'stop stops stopped stopping', 'travel travels travelled travelling', 'model models modelled modelling',
  'equip equips equipped equipping', 'map maps mapped mapping', 'swap swaps swapped swapping',
  'benefit benefits benefited benefitted benefiting benefitting', 'enrol enrols enrolled enrolling', 'label labels labelled labelling',
  'submit submits submitted submitting', 'drop drops dropped dropping', 'step steps stepped stepping', 'scrap scraps scrapped scrapping'
].map(line => line.split(' '))

const byBase = new Map(irregular.map(forms => [forms[0] as string, forms]))

/** Every form of a base word, itself first: "plan" gives plan, plans, planned, planning. Regular rules where it is no known exception. */
export function inflections(base: string): readonly string[] {
  const known = byBase.get(base)
  if (known) return known
  if (/[^aeiou]y$/.test(base)) {
    const root = base.slice(0, -1)
    return [base, `${root}ies`, `${root}ied`, `${base}ing`]
  }
  if (/e$/.test(base)) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`]
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) ? base + base.slice(-1) : base
  return [base, `${base}s`, `${doubled}ed`, `${doubled}ing`]
}
