import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'middle-managers',
  title: 'Development below board level',
  asks: 'System leadership is developed below the board: middle managers, team leaders and those who are to lead next.',
  leaders: true,
  strong: [
    '(leadership|development|programme|programmes|training) ..3 managers in the middle',
    '(developing|develop) ..1 middle managers',
    '(middle|service|operational|team|first line|frontline|front line|ward|line|locality|neighbourhood|practice|care home|registered) (manager|managers|leader|leaders) ..10 (leadership (programme|development|training|skills)|programme|development|course|masterclass*|coaching|mentoring|trained)',
    '(leadership|leaders|development|programme|training|coaching|masterclass*|course|trained|train|develop|equip) ..6 (middle|service|operational|team|first line|frontline|front line|ward|line|locality|neighbourhood|practice|care home|registered) (managers|leaders)',
    '(leadership|leaders) ..4 (at|across) (all|every|each) (level|levels|grade|grades|tier|tiers) & (programme|development|training|develop|develops|developing|grow|growing|academy|course|coaching)',
    '(programme|development|training|develop|developing|grow|growing|academy|course|coaching) ..5 (leadership|leaders) ..3 (at|across) (all|every|each) (level|levels|grade|grades|tier|tiers)',
    '(emerging|aspiring|future|next generation of|new|first time) (leader|leaders|managers) ..8 (programme|development|training|course|academy|cohort|coaching)',
    '(programme|development|training|course|academy|develop|developing|grow|growing|support) ..5 (emerging|aspiring|future|next generation of|first time) (leaders|managers)'
  ],
  except: [
    'programme manager', 'project manager'
  ],
  raise: {shown: 'say who runs it, and for whom', measured: 'say how many take part, and by when'},
  examples: {
    caught: [
      'A programme for middle managers from all partners in Northmere starts in May.', 'We will develop leaders at every level.',
      'Team leaders from the council and the trust share a leadership programme.',
      'Leaders want systems leadership development for middle managers.', 'An academy for aspiring leaders is open to charities.',
      'Ward managers in Ashcombe have been trained together.', 'Coaching is offered to locality managers.',
      'We are growing future leaders in care homes.'
    ],
    left: [
      'The board has a development programme.', 'Line managers approve leave.', 'Executives have coaching.', 'Service managers run the clinics.',
      'Future generations will live longer.', 'Community leaders support the programme.', 'The programme manager reports each month.',
      'Middle schools have closed.'
    ]
  },
  sources: ['SUP-04']
})
