// Words that promise effort instead of result. Weights: 3 and above is vague alone, 1 and 2 only with another sign.

export interface VagueWord {
  readonly pattern: RegExp
  readonly weight: number
}

/** What the writer undertakes to do, right after "will" (an adverb may stand between). */
export const vagueVerbs: readonly VagueWord[] = [
  {pattern: /^(?:give (?:\w+ )?consideration to|consider(?:ing)?)\b/i, weight: 5},
  {pattern: /^(?:explor(?:e|ing)|look(?:ing)? (?:at|into|to|for (?:ways|opportunities))|investigat(?:e|ing)|think(?:ing)? about|examin(?:e|ing))\b/i, weight: 5},
  {pattern: /^(?:seek(?:ing)? to|seek (?:opportunities|ways)|striv(?:e|ing) (?:to|for|towards)|aspir(?:e|ing) to|endeavour(?:ing)? to|attempt to|try to)\b/i, weight: 4},
  {pattern: /^work(?:ing)? (?:(?:closely|together|collaboratively|jointly|in partnership|,|and) ){0,3}with (?:\p{L}+ ){0,4}?(?:partners|stakeholders|organisations|agencies|providers|others)\b/iu, weight: 4},
  {pattern: /^(?:work(?:ing)? (?:to(?=\s*:?$|\s+\w)|towards?)|move towards?|build towards?)\b/i, weight: 3},
  {pattern: /^continue (?:to (?:explore|consider|look at|seek|work (?:to|towards|with|together|closely)|support|develop|build|improve|promote|encourage|strengthen|embed|focus|champion|raise)|working|building|developing|improving|supporting|our (?:focus|work|efforts|commitment))\b/i, weight: 4},
  {pattern: /^continue (?:to(?! be\b)|with)\b/i, weight: 3},
  {pattern: /^(?:(?:be |remain )?(?:mindful of|committed to)|recognise the (?:importance|need)|aim to)\b/i, weight: 3},
  {pattern: /^(?:remain focused on|focus on)\b/i, weight: 2},
  {pattern: /^(?:encourage|promote|champion|facilitate|enable|support|foster|nurture|maximise|optimise|leverage|harness)\b/i, weight: 2},
  {pattern: /^(?:develop|strengthen|enhance|improve|embed|build|ensure|drive|progress)\b/i, weight: 1}
]

/** Anywhere in the sentence. */
export const softeners: readonly VagueWord[] = [
  {pattern: /\b(?:where|wherever|as|when|if) (?:possible|appropriate|practicable|practical|feasible|necessary|required|relevant|needed|resources (?:allow|permit))\b/i, weight: 2},
  {pattern: /\b(?:opportunities|ways|options) (?:to|for|of)\b/i, weight: 1},
  {pattern: /\b(?:in due course|over time|at a later (?:stage|date)|in the future|going forward|on an ongoing basis)\b/i, weight: 1},
  {pattern: /\b(?:health(?:y|ier) (?:choices|lives|lifestyles|behaviours)|awareness|to (?:flourish|thrive))\b/i, weight: 1},
  {pattern: /\b(?:potential|potentially|possibly|may|might|could)\b/i, weight: 1},
  {pattern: /\b(?:a culture of|the importance of|best practice|the use of|collaborative(?:ly)?|effective(?:ly)?|robust|appropriate)\b/i, weight: 1}
]
