import {defineConcept} from './concept.js'

const will = '(will|shall|commit to|are committed to|is committed to|have agreed to|has agreed to|plan to|plans to|intend to|intends to|pledge to|aim to|have committed to|has committed to|are going to|are due to|is due to)'

/** Work that can be ticked off. */
const work = '(open|publish|recruit|agree|set up|launch|appoint|extend|expand|develop|produce|train|commission|pilot|create|establish|introduce|implement|roll out|write|hold|run|complete|convene|employ|refresh|build|co produce|co design|embed|redesign|review ..1 (the|our|all|each|how|whether))'

export default defineConcept({
  id: 'commitment',
  title: 'Commitment',
  asks: 'A promise to do something from now on, by the author or by a body that the draft speaks for.',
  strong: [
    `@doer (also|all|each|now|then|both|together|jointly)? ${will} ..2 @undertake`, `<organisation> ..1 ${will} ..2 @undertake`, `<role> ..1 ${will} ..2 @undertake`, `<sector> ..1 ${will} ..2 @undertake`, `this ..2 (group|board|forum|team|service|network|partnership) will ..1 @undertake`,
    // Whoever speaks for the plan "will" do something, whatever the verb, unless it is one of being, needing or befalling.
    '(we|<organisation>|<role>|<sector>|the (partnership|board|council|trust|icb|alliance|collaborative|system)|(council|integrated care board|icb|trust|board|partnership)) ..1 (will|shall) & !(will|shall) ..2 (be|have|need|needs|see|grow|rise|fall|increase|decrease|benefit|face|struggle|know|notice|find|remain|become|feel|want|expect|vary|depend|require|cost|experience|like|love|hear|receive|miss|lose|live|die|happen|cover|contain|describe|look at|show|explain|discuss|talk)',
    "we'll ..2 @undertake", 'this (strategy|plan|programme|group|board|work|framework) will ..1 @undertake',
    // What will be done, by nobody in particular.
    'will ..1 be ..1 @done', '(is|are) to be ..1 @done',
    // What goes on.
    "(we're|we are) ..1 continuing (to|with|our)", 'will continue to ..1 @undertake',
    '(our|the|important) (next|first) (step|steps|objective|objectives|phase) (is|are|will) ..2 (to|be)', '(be|is) used to support ..3 (strategy|implementation|rollout)', 'our (intention|commitment|pledge|plan|ambition) (is|are) to ..1 @act', '(we|partners|leaders) (commit|pledge) to',
    // Lines of a plan.
    '^ to? ..1 @planVerb ..1 (and|or) ..1 @planVerb ... @planObject', '^ (continue|commit) to', '^ to (further|continue to|work (to|with|towards)) ..3', '^ take forward', '^ ensure (support|that|all|every|there)', '^ a continued focus on',
    '^ ..6 (<organisation>|<sector>|<role>) to (use|lead|develop|review|consider|work|commission|agree|deliver|provide|ensure|implement|explore|produce|support|establish|identify|publish|report|recruit|appoint|undertake|complete)',
    // The same under a heading, or in a column, that says so.
    `heading:(actions|action plan|next steps|what we will do|what we are going to do|our commitments|delivery plan|deliverables|milestones|key activities) & ^ to? ${work}`,
    `^ to? ${work} & (action|actions|what we will do|task|tasks|milestone|deliverable|deliverables)`,
    '(we|it is|report|review) (recommend|recommends|recommended) that <role>'
  ],
  except: [
    '(will|shall) (not|never)', 'will be available on request', 'will be able', 'will need', 'will be affected', '(agenda|minutes|meeting|page|section|chapter|code|website|software|model|data|email|form) ..3 will ..1 be', 'we will ..2 briefly', 'you will', 'what information will be',
    // A document that tells what it holds promises nothing by that.
    '(say|says|show|shows|sets out|set out|describes|explains|outlines|summary|overview) ..12 (what|how|where|that|which) ..5 will ..3'],
  raise: {shown: 'say who will do it', measured: 'say by when, or how much'},
  examples: {
    caught: [
      'We will open three family hubs in Ashcombe.', 'The Partnership will review progress each quarter.', 'Northmere County Council will fund the night service.',
      'A carers’ forum will be formed in each district.', 'We are continuing to meet every month with residents of Thornley.', '- Continue to offer health checks at the cattle market.',
      '- Northmere County Council to review the night transport offer.', 'Our next step is to work with parish councils on warm spaces.', 'Local GPs have agreed to share a rota on Saturdays.',
      '- Take forward the findings of the Penwick review.', '## What we will do\n\n- Extend the night bus to Quay ward.',
      '| Action | Lead | By when |\n| --- | --- | --- |\n| Extend the night bus | Council | May 2028 |'
    ],
    left: [
      'The population will grow by a tenth over the decade.', 'We opened three family hubs last year.', 'We will not open further sites.', 'Half of those invited will never attend.',
      'You will be able to change the text size on the page.', 'Demand for beds will be higher in winter.', 'This will place a strain on services.', 'The forecast suggests that fewer adults will smoke.', '## Background\n\n- Extend the lease, said the owner.', '## Actions\n\nThe actions of last year are done.'
    ]
  },
  sources: ['LABELS: commitment', 'OUT-05']
})
