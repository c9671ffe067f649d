import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'balanced-leadership',
  title: 'Representative and balanced leadership',
  asks: 'Those who lead reflect the people they serve, and NHS, councils, care, charities and lived experience are in balance.',
  leaders: true,
  strong: [
    '(leadership|leaders|boards) (that|who|which) (is|are) ..2 (representative|balanced)',
    '(representative|balanced|diverse) ..2 (leadership|leaders|leadership team|leadership teams|board membership)',
    '(leadership|leaders|board|boards|committee|membership|senior (team|teams|roles|leaders|managers|posts)|executive team|chairs) ..8 (reflect|reflects|reflecting|representative of|mirror|mirrors|look like|looks like) ..8 (population|communities|community|people|diversity|we serve|county|city|borough|town)',
    '(equal|balanced|even|fair) ..2 (number|numbers|representation|membership|seats|split|mix) ..3 (of|between|from|across|among) ..10 (nhs|council|councils|local government|sectors|places|charities|members|<sector>|<partner>)',
    'balance ..2 (between|of) ..6 (nhs|council|councils|local government|sectors|<sector>) ..6 & @forum',
    '(co chaired|jointly chaired|chaired jointly|two chairs|co chairs) ..6 (council|councillor|councillors|<partner>|<sector>|ICB|trust|charity|NHS) ..6 and ..6 (council|councillor|<partner>|<sector>|ICB|trust|charity|resident|chief|NHS|GP)',
    '(seat|seats|place|places|vote|votes) ..4 (for|to) ..8 (<sector>|care providers|social care|voluntary sector|charities|housing|district councils) ..8 & @forum',
    '(<sector>|care providers|social care providers|voluntary sector|charities|hospices) ..3 (have|has|hold|holds|given|gain|gains|takes|take) ..3 (seat|seats|place|vote|votes) ..2 (on|at) ..4 @forum',
    '(diversity|diverse|ethnic|ethnically|gender|black|minority|disabled|women|global majority) ..8 (senior (leaders|leadership|roles|positions|managers|teams|posts)|leadership (roles|positions|teams|team)|board members|board level|boardroom)',
    '(senior (leaders|leadership|roles|positions|managers|posts)|leadership (roles|positions|teams|team)|board members|board level) ..8 (diverse|diversity|ethnic|gender|black|minority|disabled|women|global majority)'
  ],
  except: [
    'community leaders', '(faith|diverse) leaders'
  ],
  raise: {shown: 'say which sectors sit where, and with what vote', measured: 'give numbers, and by when they will change'},
  examples: {
    caught: [
      'The Northmere board has an equal number of council and NHS members.', 'Our senior leaders will reflect the communities that we serve.',
      'The partnership is co-chaired by a councillor and a GP from the hospital trust.', 'Care providers hold two seats on the place board.',
      'We will increase the share of women in senior roles.', 'The four partners agreed on a representative and balanced leadership.',
      'One in five board members is from an ethnic minority.',
      'Seats for charities and housing associations were added to the Ashcombe partnership board.'
    ],
    left: [
      'The board met in March.', 'A balanced diet matters.', 'Staff represent a range of trades.',
      'The sample was representative of the population.', 'Women in senior years fall more often.', 'The partnership is led by the NHS.',
      'Diverse communities live in Penwick.', 'The balance between beds and home care will shift.'
    ]
  },
  sources: ['KEY-03']
})
