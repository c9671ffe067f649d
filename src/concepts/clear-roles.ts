import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'clear-roles',
  title: 'Clear purpose, roles and language',
  asks: 'Everyone can tell what the partnership is for, who decides what, and what its words mean.',
  leaders: true,
  strong: [
    '(roles|responsibilities|accountabilities|accountability|decision rights|remit|remits|lines of accountability) ...  (clear|clearly|clarified|clarify|defined|understood|spelt out|explicit|mapped)',
    '(clear|clearly|clarify|clarifies|clarifying|define|defines|defined|explicit|explicitly) ..3 (roles|responsibilities|who (decides|does|leads|owns|makes|is (responsible|accountable))|remits|remit|decision rights|accountabilities|accountability|lines of (accountability|reporting)|terms of reference)',
    '(clear|agreed|single|explicit) ..1 (shared|common|joint)? (purpose|sense of purpose|direction of travel|sense of direction) ..8 (partners|partnership|system|organisations|leaders|everyone|all|us|staff|teams)',
    'clarity (of|about|on|over|around|as to) ..3 (role|roles|purpose|direction|vision|responsibility|responsibilities|accountability|decision|decisions|expectations|who|aims)',
    '(who (decides|does|leads) what|scheme of delegation|responsibility matrix|decision map|RACI|functions and decisions map)',
    '(common|shared) (language|vocabulary|definitions|definition) ..6 (partners|partnership|system|organisations|teams|professions|across|between|for)',
    '(domain|domains|conditions|skills|capabilities|factors) ..4 clarity',
    '^ clarity & (domains|conditions|leaders|leadership|capabilities)'
  ],
  except: [
    'clear of', 'clear (evidence|that)', '(search|job) roles'
  ],
  unless: [
    '@deferral', '@grumble', '(un|not yet) clear', 'lack of clarity'
  ],
  raise: {shown: 'say who decides what, and where it is written', measured: 'say by when, or how many bodies have signed it'},
  examples: {
    caught: [
      'The roles of each partner in Northmere are clearly defined.', 'A responsibility matrix shows who answers for each action.',
      'The page sets out who decides what.', 'Leaders described three domains: clarity, money and trust.',
      'Clarity about responsibilities came from a joint workshop in Ashcombe.', 'Partners in Penwick use a common language across health and care.',
      'We have agreed a clear purpose for the partnership.', 'The scheme of delegation is printed on one page.'
    ],
    left: [
      'Roles will be clarified in due course.', 'The picture is clear: more people are ill.', 'Water clarity in the bay has improved.',
      'We will provide clarity.', 'The job description is clear about hours.', 'It is not clear who is responsible for the plan.',
      'Clear skies are forecast.', 'Children learn a common language at school.'
    ]
  },
  sources: ['KEY-01']
})
