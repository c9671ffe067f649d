import {defineFramework} from './framework.js'

const verification = 'seed+page-seen'

export default defineFramework({
  id: 'SUP',
  title: 'Support that system leaders asked for',
  note: 'Strategies rarely speak of these; leadership narratives and chapters on workforce do.',
  source: {
    title: 'Social Care Institute for Excellence for the NHS Leadership Academy: Leadership in integrated care systems (Future of Care No 9)',
    url: 'https://www.scie.org.uk/integrated-care/leadership/systems',
    edition: '2018'
  },
  capabilities: [
    {id: 'SUP-01', title: 'Skilled facilitation from outside', asks: 'Skilled people on nobody’s side help partners through complex work.', concepts: ['external-facilitation'], verification},
    {id: 'SUP-02', title: 'Safe spaces for leaders', asks: 'Leaders meet their peers in confidence and share problems as well as answers.', concepts: ['safe-space'], verification},
    {id: 'SUP-03', title: 'Learning from other professions and sectors', asks: 'Leaders and staff learn with and from other sectors.', concepts: ['cross-sector-learning'], verification},
    {id: 'SUP-04', title: 'Development for middle managers', asks: 'System leadership is developed below the board as well.', concepts: ['middle-managers'], verification},
    {id: 'SUP-05', title: 'Masterclasses', asks: 'Leaders are offered short, focused learning on what they asked for.', concepts: ['masterclasses'], verification},
    {
      id: 'SUP-06', title: 'Coaching and mentoring', asks: 'Leaders and teams that work across the system have coaches or mentors.', concepts: ['leader-coaching'], verification: 'primary-seen',
      source: {title: 'Social Care Institute for Excellence: Leading a system to deliver integrated care', url: 'https://www.scie.org.uk/integrated-care/better-care/guides/lead-manage/leading-a-system', edition: 'undated'}
    }
  ]
})
