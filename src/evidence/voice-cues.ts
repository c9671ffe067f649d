// Cues of the voices, in the pattern language, and what each concept says of the voice. Tuned on the tune part of the labelled passages.

/** Each cue that a sentence meets adds one to its voice. */
export const voiceCues: Readonly<Record<'why' | 'how' | 'what', readonly string[]>> = {
  why: [
    '(our|the|a|shared|common) (vision|mission|ambition|purpose|aspiration)', 'we (want|believe|exist)', '(so that|because) ... <people>', 'too many', '<people> (die|suffer|struggle|wait|face)',
    '(need|needed|needs) to (change|act|improve|reduce|address)', 'case for change', '(burden|impact|cost) of', '(risk|risks) of', '(increase|rise|gap|growth|rising|growing|widening) .. (demand|need|inequalities|pressure*|number)',
    '(is|are) (important|vital|essential|crucial|key)', '(challenge|challenges|pressures)', '(worse|poorer|lower|higher) ..4 (health|outcomes|rates|risk|life)', 'the aim (of|is)', '(aim|aims|aimed|designed|intended) to ~improve',
    'right to', 'deserve*', 'matters'
  ],
  how: [
    'work* together', '(in|through) (partnership|collaboration)', '(principle|principles|values|approach|culture|behaviours)', '(govern*|accountab*|oversight|assurance)', '(co produc*|coproduc*|co design*|involv*|engag*)',
    '(methodology|method|framework|process)', 'by (working|sharing|listening|using|building|bringing|focusing|learning)', '(relationships|trust|collaborat*|partnership)', '(decision making|decisions)', '(evaluat*|learning|evidence)',
    '(should|must|needs to|need to) be', 'bring* together', '(leadership|leaders)', '(ways|way) of working'
  ],
  what: [
    '(will|to) (deliver|provide|develop|launch|open|implement|introduce|establish|expand|create|publish|produce|commission|recruit|train|roll)', '(service|services|programme|project|projects|scheme|clinic|team|teams|tool|platform)',
    '(is|are|was|were|been|being) (delivered|provided|launched|commissioned|developed|implemented|established|introduced|set up|used|funded|published)', '(offer|offers|provides|provide|delivers|includes|include)', '^ (develop|implement|deliver|establish|create|introduce|increase|provide|support|improve|ensure|identify|review)',
    '(pilot|pilots|workshop|workshops|training|pathway|pathways|toolkit|dataset|dashboard|app|system)', '<organisation> .. (has|have|provides|is|are|will)', '(action|actions|activities|initiative|initiatives|workstream*)'
  ]
}

/** What a concept found in a sentence adds to the voices of its block. */
export const conceptVoice: Readonly<Record<string, Partial<Record<'why' | 'how' | 'what', number>>>> = {
  'purpose': {why: 3},
  'inequalities': {why: 1},
  'outcome': {why: 0.5},
  'population-health': {why: 0.5},
  'co-production': {how: 1},
  'relationships': {how: 1},
  'governance': {how: 1},
  'culture': {how: 1},
  'commitment': {what: 1}
}
