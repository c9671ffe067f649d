import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'building-trust',
  title: 'Trust built and shown',
  asks: 'Trust is worked for, by promises kept, openness or turning up again, and it shows.',
  leaders: true,
  negated: 'keep',
  strong: [
    '^ (develop|developing|build|building|earn|earning|win|winning) trust & (leader|leaders|leadership)',
    // In whatever order.
    '(promised|promise|promises) ..8 (not|never) ..2 (delivered|kept|come|built|arrived|happened) ..10',
    '(went|goes|go|came|gone) back (in person|to say|to tell them|to explain|to answer) ..8',
    '(missed the date|let down|lawyers|suspicious|suspicion|stopped believing|broken promise*|receipts|apolog*|open books|kept coming|turned up) & (so|now|since|after|once|followed|each month|until) & (tenants|families|elders|partners|providers|residents|practices|communities|charities|mosque|parents|firms)',
    '(build|builds|built|building|rebuild|rebuilds|rebuilt|rebuilding|earn|earns|earned|earning|win|won|winning|regain*|restore|restored|restoring|repair|repaired|repairing|mend|mended|mending|develop|developing|grow|grew|deepen*|establish|gain|gained|create|creating) ..3 (back)? ..1 (their|public|mutual|local|more|the)? (trust|confidence|goodwill|faith|credibility) ..1 (of|with|between|among|by|in|takes|is|back|and|,|.|from|slowly|across|through|that)',
    'trust ..4 (is|was|takes|has|had|comes|came|grows|grew|must be) ..4 (built|earned|earnt|won|rebuilt|slow|time|work|years|task|broken|lost|worn|grown|mended|slowly|budget|repaired)',
    '(promise|promises|promised|pledge|pledges|word) ..16 (kept|keep|keeping|broken|noticeboard|marks|marked|date|dates|publish*|published|answer*|did|honour*|account)',
    '(good reason|every reason|cause|right) (not )?to (not|believe|distrust|doubt|mistrust|be wary|be suspicious)',
    '(publish|published|publishes|post|posts|posted|put up|display) ..4 (every|each|all|our) ..4 (promise|promises|mistake|mistakes|complaint|commitment|commitments|decision|figures)',
    '(confidence|trust|goodwill|faith|relations) ..10 (worn|wore|lost|broken|low|thin|drained|damaged|gone|collapsed|betrayed|eroded|run out)',
    '(shared|showed|opened|open|share|shows|show) ..6 (real|our|full|own|true|actual)? ..2 (budget|budgets|books|accounts|figures|costs|bad news|mistakes) ..10 (before|first|including|with|so|to|even|and|warts)',
    '(open book|warts and all|made us look bad|nothing to sell|no agenda|without an agenda|turned up|turn up|keep turning up|kept coming back|kept coming|same two|same worker|same workers|same nurse|same face|same person) ..20 (week*|month*|every|again|each|year*|until|since|and|so|before|the)',
    '(believe|believed|believes|think|thought|began to think|know|knew) ..3 (that)? ..1 we (meant|mean|meant it|would|were serious|are serious)',
    '(meant it|(kept|keep|keeps|keeping) (our|their|its|his|her) word) ..4',
    '(let down|broken faith|betrayed|lied to|forgotten|come once and vanish*|ignored before|burned|stung before) ..20 (so|we|now|have|therefore|each|same|mend*|back|since)',
    '(settled|paid|repaid|cleared|answered) ..8 (and|,|so) ..14 (trust|confidence|ring each other|call each other|talk again|speak again)',
    '(speed of trust|level of trust|more trust|mutual trust|trust and openness|trust between|trust among|trusting relationships) ..4',
    '(trust|trusted|trusting) ..3 (each other|one another|us|them|teams|staff|communities|partners|residents|charities) ..8 (to|because|since|with|more|enough|again|now|after)',
    'developing trust',
    '(transparent|honest|open|candid|straight|frank) with (each other|one another|residents|partners|communities|staff|families) ..8'
  ],
  except: [
    '(NHS|foundation|hospital|community|academy|academies|charitable|housing|leisure|school|national|wildlife|mental health|acute|partner|trust) (trust|trusts)',
    'trust (board|wide|deed|fund|policy|values|strategy|staff|chair|governors|headquarters)', 'trusted (assessor|assessors|partner|adviser)',
    'the trust', 'confidence (interval|intervals|limits|level)', 'trusts', 'patients confidence',
    'confidence (to|in using|and self esteem|and skills)', 'self confidence'
  ],
  unless: ['@deferral', '@lesson', '(can|could) trust us', 'keeps its word', '(guiding|core) values', '(survey )?respondents ..3 (said|did not)', '(per cent|percent|<percent>) ..10 (disagree*|agree*|trust)', '(trustees|trustee)', '(software|code|repository|research environment|trusted research|TRE|dataset|zero trust|certificate)', 'statistical*'],
  raise: {shown: 'say how trust is earned, and with whom', measured: 'say what was promised and kept, and by when'},
  examples: {
    caught: [
      'Three times we missed the date we gave to the tenants’ hall, so the finance director now attends each month with the receipts.',
      'Providers no longer copy their lawyers into emails, a change that followed a year of paying invoices in ten days.',
      'We had promised a dentist and not delivered. The chair went back in person, said so, and now reports to the village each quarter.',
      'People in Ashcombe had good reason not to believe us.',
      'Every promise is published on a noticeboard, and residents mark each one kept or broken.',
      'Confidence between the practices and the county had worn thin, so all the bills were settled.',
      'We shared our real budget before asking the charities for theirs.', 'Trust is built slowly, by turning up again.',
      'The same two workers have gone to the site every Thursday.', 'We had to rebuild trust with families in Thornley.'
    ],
    left: [
      'The Trust Board approved the accounts.', 'Leisure services moved to a charitable trust.', 'Trusted assessors work seven days a week.',
      'Residents can trust us to deliver.', 'Respondents said they did not trust the council to listen.', 'The trustees own the building.',
      'The confidence interval is wide.', 'Leaders must build trust with each other.'
    ]
  },
  sources: ['LED-04']
})
