import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'risks',
  title: 'Risks and assumptions',
  asks: 'The main risks, what the plan depends on and assumes, and what is done about it.',
  strong: [
    '(risk|risks) ..1 (to|of) (delivery|delivering|this plan|the plan|the strategy|this strategy|success|not delivering)',
    '(delivery|financial|workforce|programme|key|main|strategic|principal|biggest|greatest) (risk|risks) ..6 (is|are|mitigat*|include|includes|identified|facing)',
    '~mitigate ..4 (risk|risks)', '(mitigation|mitigations|mitigating action|mitigating actions)', 'risk (owner|owners|appetite)',
    'what could (stop|go wrong|get in the way|knock)',
    '(we|this plan|the plan|this strategy|the strategy|delivery|success) (depend|depends|relies|rely) on ..10',
    '(dependency|dependencies|interdependencies) ..3 (on|are|is|include|between)', '(financial|capacity|workforce|key|main) constraints',
    'contingency (fund|plans for)', '(our|these|key|planning|main) assumptions (are|is|include|about|that)',
    'if (funding|money|recruitment|the grant) ..4 (is|are|falls|does|fails) ..6'
  ],
  except: [
    'climate ..2 mitigation', 'risk factor*', 'mitigat* ..3 (climate|global)', 'depend* on ..2 (others|family|alcohol|drugs|medication)'
  ],
  raise: {shown: 'say who owns the risk and what they do', measured: 'say how likely it is, or what it would cost'},
  examples: {
    caught: [
      'The main risks are too few staff and a late building.', 'If funding is cut by a tenth, the evening clinic goes first.',
      'The greatest risk to delivery is winter, and beds are set aside for it.', 'We depend on two hundred volunteers in Northmere.',
      'Each risk owner reports in public.', 'Our assumptions are listed in annex B.', 'Mitigations are agreed for all red risks.',
      'Key dependencies include the new ferry to Penwick.'
    ],
    left: [
      'People at risk of falls are seen first.', 'Smoking is a key risk factor.', 'Climate change mitigation matters.', 'Risk is part of life.',
      'He is a dependent adult.', 'The harm was reduced.'
    ]
  },
  sources: ['GOV-09']
})
