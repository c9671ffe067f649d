import {defineConcept} from './concept.js'

const people = '(director|directors|chief executive|chief executives|chair|chairs|leader|leaders|manager|managers|head|heads|heads of service|executive|executives|board|boards|councillors|consultants|seniors|supervisors|team leaders|we)'

export default defineConcept({
  id: 'culture-change',
  title: 'Culture change',
  asks: 'Culture, behaviours and mindset are being changed, and it shows in what people do differently.',
  strong: [
    '(~change|~shift|~transform|~reshape|~shape|reshaping|~build|~create|~foster|~develop|~embed|~nurture|~drive|~move) ..4 (culture|cultures|mindset|mindsets|mind set|hearts and minds|attitudes|habits|organisational behaviour)', '(culture|cultures|cultural|mindset|mindsets|behaviour|behavioural) (change|changes|shift|shifts|transformation)', '(culture|mindset|behaviours|habits) ..5 (is changing|are changing|has changed|have changed|is shifting|has shifted|shifted|will change|to change|changes when|change when)',
    '(shift|shifting|shifts|move|moving|moved|change|changing) ..3 from ..14 to ..3 (what|how|a|working|asking|doing|with|collaborat*|trust|enabl*|permission|strength*|listening|learning|coaching|serving)', '(new|different) ways of (working|thinking|behaving) ..6 (staff|leaders|teams|managers|modelled|embedded|across)', '(old|previous|defensive|blame|command and control|paternalistic|top down|siloed) (one|culture|habits|mindset|ways|behaviours)', '(our|old|bad) habits', '(unlearn|unlearning|let go of) ..3 (habits|control|ways|behaviours)', '(do|doing|behave|behaving|act|acting|lead|leading|work|working|think|thinking) differently',
    `${people} ..4 (have|has) (stopped|given up|agreed to change|begun to|promised to|committed to) ..8 (themselves|they|their|personally|behaviour*|visible|control|in person|vetting|checking|signing|approving|sitting|answering|listening|asking)`, `${people} ..3 (has|have) (stopped|given up) ..2`, `${people} (will|now) ..2 (spend|open|begin|start|stop|sit|answer|shadow|publish|ask|invite|thank|model) ..10 (morning|day|story|resident|residents|first|in person|alongside|front line|frontline|mistake|mistakes|junior|doubt|control)`, 'agreed to change what (they|we) ..1 do', '(what|something|one thing) ..2 (they|we) ..2 (no longer|stop) ..1 (control|do|decide|sign|check|approve)',
    '(role model|role modelling|model|modelling|models) ..4 (behaviour|behaviours|values|culture|the change)', '(appraisal|appraisals|recruitment|induction|promotion|reward|rewards|job descriptions) ..6 (rewritten|rewrite|changed|ask|asks|values|behaviours|behaviour)', 'values based recruitment', '(thank|thanking|praise|praising|celebrate|celebrating) ..4 (staff|people|those|teams) ..6 (mistake|mistakes|admit*|challenge|speak*|concern*)', 'rather than ..3 (who was to blame|blame|blaming|policing|checking)', '(challenge|challenging|break|breaking|end|ending) ..2 (silo|silos|siloed|silo working|hierarchy|hierarchies|blame)'
  ],
  except: ['blood culture*', 'arts and culture', 'culture and (arts|sport|leisure|tourism)', 'behaviour change (intervention|interventions|technique|techniques|support|programme|programmes|service|services)', '(health|healthy|eating|drinking|smoking|sexual|travel|risky) (behaviour|behaviours)', 'cultural (competence|heritage|events)'],
  unless: ['(will|to) be procured', '(change|culture) programme will', '(should|could|might) (one day|in time)', '(said|told|reported|felt) that ..6 (culture|habits|mindset) ..3 (persist*|remain*|had not|has not)'],
  mechanism: ['(by|through|via) ..2 (training|modelling|coaching|listening|sharing|appraisal*|recruit*|conversation*)', 'appraisal*', 'in person', 'in public'],
  leaders: true,
  highest: 2,
  raise: {shown: 'say who does what differently, and how that is kept up', measured: 'say by when, or how it is measured'},
  examples: {
    caught: [
      'Northmere is changing its culture from checking to trusting.', 'Culture change starts with how leaders run meetings.', 'Directors have stopped signing off small purchases.', 'Managers will spend a day a month alongside a home carer.', 'We are shifting the mindset of our boards.', 'Appraisals have been rewritten to ask how each person worked with other bodies.',
      'Leaders model the behaviours they ask of staff.', 'Our old habits hold us back, so papers are now two sides at most.'
    ],
    left: [
      'Ours is a culture of excellence and respect.', 'The county’s arts and culture strategy opens two galleries.', 'Blood culture results are back within a day.', 'A culture change programme will be procured next year.', 'Cultural competence training is mandatory.', 'We celebrate success at our annual awards.',
      'Health behaviours such as smoking are falling.', 'Our values are kindness and courage.'
    ]
  },
  sources: ['SKL-08', 'LABELS: culture']
})
