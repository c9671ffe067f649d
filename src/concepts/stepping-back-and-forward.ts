import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'stepping-back-and-forward',
  title: 'Stepping back and stepping forward',
  asks: 'Partners hand over where others are better placed, and take the lead where they are.',
  leaders: true,
  negated: 'keep',
  strong: [
    // In whatever order.
    '(take over|took over|takes over|withdrawn from|withdrew from|handed|passed|stepped back|take direction|let go of|gave up) & (in turn|knows more|better placed|than we|accepted the chair|agreed to run|agreed to lead|offered to|while we|in exchange|smaller) & (partner|partners|council|councils|county|district|districts|trust|trusts|hospital|hospitals|board|boards|practices|charities|charity|GPs|consultants|leaders|teams|sides|members|both|unions|providers|providers|hospice|ICB|alliance|university|we|<partner>|<sector>)',
    // Back.
    '(step|steps|stepped|stepping|stand|stands|stood|standing|move|moves|moved) (aside|back) ..14 (so|let|for|from|and|:|;|on|in favour|,)',
    '@actors ..6 (handed|hands|hand|passed|passes|pass|given|gave|gives|transferred|transfers|ceded|cedes|relinquished|let go of|leaves|left) ..10 (to|over to|with) ..6 (partner*|practices|charity|charities|alliance|district|council|trust|federation|parish|town council|network|voluntary|community|others|forum|<partner>|<sector>)',
    '(no longer|stopped|ceased|given up|gave up|resigned) ..2 (chair|chairs|chairing|lead|leads|leading|run|runs|running|host|hosts|control|controls|the chair|commission*)',
    '(let go of|letting go of|given up|gave up|giving up) ..6 (commissioning|chair|lead|budget|control|running|programme)',
    '(agreed|content|happy|willing|glad|prepared) to (be a follower|follow|be led|take a back seat|support rather than lead|second)',
    '(supporting role|back seat|follower|second fiddle|junior partner) ..10 (on|while|and|to|here|for|elsewhere|,)',
    '(were in the way|not the right (body|organisation|people)|better placed|best placed|closer to|nearer to) ..20 (so|let|hand*|lead*|take|took|step*|give|gave|they|we)',
    // Forward.
    '(we|council|trust|ICB|county|district|board|hospital|alliance|charity|practices|federation|director|<partner>|<sector>) ..4 (will lead|will take the lead|takes the lead|take the lead|took the lead|has taken the lead|leads on|heads up|has offered to (lead|take|run|host|chair)|offered to (lead|take|run|host|chair)|has taken charge|takes charge|took charge|takes responsibility|took responsibility|will front|fronts|puts itself forward|put (herself|himself|itself|themselves) forward|steps forward|stepped forward|stepped up|steps up|volunteered) ..14 (because|,|while|but|and|where|since|which|that|on|for|;|of|to)',
    '(nobody else|no one else|without anyone|drifting|absent|vacuum|gap) ..14 (lead|leads|charge|wheel|front|responsib*|took|taken|offered|stepped|take)',
    '(because|since|where|as) ..2 (we|they|it|she|he) ..2 (hold|holds|have|has|had) ..2 (powers|the officers|the skills|the trust|the expertise|the reach|the standing|the staff|the knowledge|the data|the land)',
    '(lead|leads|leading|led) ..10 (while|whereas|but|and|;) ..6 (follow|follows|follower|step back|steps back|stepping back|stepping aside|hands over|back seat|hand over)',
    '(roles|role|who leads|lead|leadership|leads) ..4 (differ|differs|varies|vary|changes|change|moves|shift|shifts|depends|depend) ..8 (page|place|issue|topic|theme|strand|task|who|priority|subject|to)',
    '(lead|leads) ..3 (where|on what|on those) ..4 (best|well|able|right|strongest|needed|placed|necessary)',
    '(cede|ceding|give up|hand over|share) ..3 (power|control|responsibility|leadership) ..12 (lead|leading|accept*|take|taking|accepting|more)',
    '(cede|ceding|give up|hand over) ..3 (responsibility|power) ..3 in some', '(know|knows|knowing|sense) when to (lead|follow|step back|let go)'
  ],
  except: ['back to the landlord', '(step|steps) back (from the (edge|brink)|in time)', 'leads to', 'stand back', 'lead(s)? (time|poisoning)', 'lead to (cancer|better|improved|a|an|more)', 'handed over to the (landlord|ward|next shift|police)'],
  unless: ['@deferral', '@lesson', '(lease|landlord)', '(continue|continues) to lead on all', '(lead|leads) (on )?(all|every) (priorities|priority)', 'in principle', '(stand down|stood down) ..8 election', '(receive|receives) instructions', '(workstream leads|deputies) :', '(software|code|repository)', '(respondents|staff|interviewees|residents) ..2 (said|felt|complained)'],
  raise: {shown: 'say who hands over what, and who takes the lead on what', measured: 'say since when, or with what money'},
  examples: {
    caught: [
      'Westhaven General asked the hospice to take over end-of-life planning, and in turn agreed to run imaging for all three towns.',
      'The ICB has withdrawn from school nursing, where the county knows more, and accepted the chair of the dental group that others had avoided.',
      'The hospital will no longer run the walking groups, which the parish does better, but it will take the lead on sight loss across the county.',
      'On housing we will lead, because we hold the powers; on loneliness the county is stepping aside.',
      'The trust no longer chairs the frailty group.', 'The network has handed estates decisions to the town council.',
      'The director of public health has put herself forward to answer for vaping.', 'The ICB has agreed to be a follower here.',
      'Who leads differs from theme to theme.',
      'We asked where we were in the way, and let go of commissioning for youth clubs.'
    ],
    left: [
      'Workstream leads: urgent care, ICB; planned care, ICB.', 'The building is handed back to the landlord.',
      'The ICB will continue to lead on all priorities.', 'Leaders agreed in principle that they should cede power.', 'Smoking can lead to cancer.',
      'The councillor stood down before the election.', 'The lead provider is named in Annex B.',
      'Leaders need to know when to step back.'
    ]
  },
  sources: ['LED-02', 'CAP-10']
})
