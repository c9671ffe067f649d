import {defineConcept} from './concept.js'

const events = '(events|sessions|workshops|meetings|courses|visits|leaflets|posters|downloads|referrals|contacts|appointments|webinars|newsletters|posts|packs)'
const made = '(group|board|strategy|plan|framework|dashboard|policy|campaign|programme|toolkit|workshop|workshops|forum|website|network|steering group|team|hub|hubs|service|services|post|posts|training|pathway|pathways|model|event|events|report|audit|review|database|directory)'

export default defineConcept({
  id: 'output',
  title: 'Output',
  asks: 'Activity that is counted or promised: people trained, events held, groups set up, how much a service is used. What changed for anybody is another matter.',
  strong: [
    // What was done, in numbers.
    '<number> ..4 (people|staff|participants|professionals|workers|volunteers|attendees|practitioners|carers|clinicians|employees|colleagues|delegates|champions) ..3 (attended|trained|took part|participated|completed|were trained|received training|have been trained|signed up|joined)',
    `<number> ..3 ${events} ..4 (held|delivered|run|took place|attended|offered|completed|distributed|across|were|have been)`, `(delivered|held|ran|trained|distributed|attended|handed out|published|produced|made) ..3 <number> ..3 ${events}`,
    '(trained|recruited|appointed) ..3 <number> ..3 (people|staff|participants|professionals|workers|volunteers|champions|nurses|link workers|connectors)',
    // What is counted.
    '(training|appraisal|appraisals|audit|policy|mandatory|job planning|e learning|induction) ..2 (compliance|completion|completions|rate|rates|uptake)', `(number|numbers|count|total) of ..4 ${events}`,
    '(number|numbers|count|percentage|proportion) of ..4 (staff|people|professionals|volunteers|practices|teams|schools|organisations) ..3 (trained|attending|attended|completing|completed|recruited|signed up|using|engaged|involved|contacted)',
    '(website|web|social media) (hits|visits|traffic|followers|reach)', '(training|course) (survey|surveys|feedback forms)', '(attendance|attendances) (at|figures|rates|levels)',
    // What is to be done or used, as if that were the aim.
    '(reduce|increase|improve|manage|optimise|maximise|reducing|increasing) ..5 (utilisation|activity|throughput|caseload|caseloads|occupancy|productivity|usage|service use|efficiency)',
    `^ to? (establish|launch|set up|develop|create|hold|produce|publish|implement|deliver|complete|roll out|design|write|commission|introduce|recruit) ..6 ${made}`, '^ a? (new|refreshed|single) ..4 (established|launched|developed|in place|created|produced|published)',
    `^ (the|a|an|our|new|joint)? ..2 ${made} (is|are|has been|have been|was|were)? (now|fully)? (published|launched|established|set up|in place|signed off|agreed|delivered|completed|produced|live|held|created|written|opened|circulated)`
  ],
  except: [
    '(created|written|produced|published|held|delivered|led|agreed) by ..2 <organisation>', '<number> ..3 (years|months|weeks|days|minutes|hours)', '(vaccination|vaccine|screening|immunisation|breastfeeding) ..3 (uptake|coverage|rate|rates)'],
  unless: ['#outcome'],
  highest: 2,
  raise: {shown: 'say what changed for people because of it', measured: 'say how much changed, and by when'},
  examples: {
    caught: [
      'In total 640 people attended 31 sessions in Northmere.', 'Mandatory training compliance.', 'Number of events held.', 'Reduce unplanned use and manage activity in the hospitals.', '- Establish a carers’ steering group.',
      'We trained 90 staff in suicide awareness last year.', 'Number of staff trained in the new method.', '- Toolkit published', '- The website is live.'
    ],
    left: [
      'Fewer people in Thornley feel lonely.', 'Uptake of bowel screening among men over 60.', 'The share of babies who are breastfed at six weeks.', 'Northmere has 640 people on its register of carers.',
      'People wait no more than six weeks for a diagnosis.', 'Half of the 31 practices have step-free access.'
    ]
  },
  sources: ['OUT-01']
})
