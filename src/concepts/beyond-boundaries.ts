import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'beyond-boundaries',
  title: 'Beyond one’s own organisation',
  asks: 'What is good for the whole system or population decides, even against the interest of one organisation.',
  leaders: true,
  negated: 'keep',
  strong: [
    // In whatever order.
    '(even though|although|though) (its|their|our) own ..8',
    '(voted|votes|vote|agreed|chose|decided) to (send|give|move|pass|lend|share|hand) (its|their|our) ..6 to (the|another|a) (next|neighbour*|other|smaller|county|district|poorer) ..4',
    '(although|though|even though|yet|despite|knowing) ..5 (lower|lowers|worsen|worsens|cost|costs|hurt|hurts|lose|loses|dent|pays) & (trust|council|hospital|county|its|our|practice|board) & (patients|smaller|others|ambulance|elsewhere|take|taking|carry on|benefit*|intends|population)',
    '(employer|employers|organisation|organisational|institutional) ..2 (hat|hats|interest|badge|badges|loyalty)',
    '(prioritise|prioritises|prioritised|put|puts|putting|weigh|weighs|weighed|favour|favours|favoured) ..4 (interests|interest|needs|good|health) of ..6 (system|county|population|place|whole|residents|city|people) ..4 (over|above|before|ahead of) ..6',
    '(look|looks|looked|looking|think|thinks|thinking|thought|act|acting|acts|work|working|lead|leading|reach*|see|seeing) (beyond|past|across|outside) ..3 (boundaries|boundary|walls|borders|edges|silo|interests|own|our own|their own|its own) ..2 (of)? ..8',
    '(supported|support|supports|backed|back|voted for|accepted|agreed to|recommended|recommend|argued for|chose|approved|favoured) ..12 (because|although|though|even though|even if|knowing|since|despite) ..20 (county|across|population|people|whole|residents|system|others|elsewhere|other|city|everyone|patients|place)',
    '(cost|costs|costing|lost|lose|loses|losing|gave up|give up) ..10 (a ward|income|beds|revenue|staff|activity|market|theatre|share|business) ..16 (because|but|so|yet|although|still|and its)',
    '(good|better|best|right) for ..6 (people|population|county|residents|system|whole|place|patients|city|everyone|children) ..8 (even if|even though|even when|but|and not|not|although|though|rather than|whoever|whichever|regardless)',
    '(could|might|would) have (kept|spent|held|used|saved) ..6 (it|them|this|the money|itself|for itself|on itself|on our own|for our own)',
    '(sent|gave|moved|passed|lent|offered|diverted|handed) ..6 (underspend|surplus|money|funding|staff|beds|capacity|vaccines|vans|<money>) ..6 to ..6 (neighbour*|another|other|next door|where|smaller|across|next)',
    '(someone else|another|others|other people|other organisation|a different organisation|neighbours|partner) ..2 (books|budget|budgets|accounts|balance sheet|figures|savings|waiting list|performance)',
    '(saving|savings|benefit|benefits|gain|gains|return|credit) ..8 (shows up|show up|fall|falls|land|lands|appear*|go|goes|accrue*|felt) ..3 (in|to|on|elsewhere|with) ..4 (someone|another|other|elsewhere|others|different)',
    '(worse off|worse for (us|one|the trust|the council|our)) ..20',
    '(population|county|system|public|residents|place) (as a whole|first) ..14 (worse|better|before|organisation|not|own|so|even|rather)',
    '(appraisal|appraisals|objectives|bonus|bonuses|pay|reviews|performance) ..14 (system|county|population|place|partners|shared|each other) ..14 (than|rather|over|not|own|employer|first|as well as|alongside)',
    '(appraised|judged|assessed|measured|paid|rewarded|held to account) ..6 (on|by|for|against) ..6 (county|system|population|place|whole|shared|partners|each other)',
    '(said|say|saying|meant saying) no to ..10 (grant|contract|income|funding|money|offer|service|beds|bid) ',
    '(rejects|reject|rejecting|against|end of|abandon*|no more) ..6 (organisational sovereignty|inflexible boundaries|empire building|empires|turf|territory)',
    '(not|never|no longer|rather than|instead of) ..4 (protect*|defend*|guard*|think* of) ..4 (own|turf|patch|territory|empire|organisation|budget|sovereignty)',
    '(whole system|one system|single system|one budget|one pound|public pound) ..10 (not|rather|instead|whichever|whoever|no matter|regardless|even)',
    'as if we (are|were) one'
  ],
  except: ['(ward|electoral|county|professional|practice|parliamentary|catchment|geographical|administrative) (boundary|boundaries)', 'think ahead'],
  unless: ['@deferral', '@grumble', '@lesson', '(private patients|overseas|commercial strategy|new income|growth director|marketing)', '(electoral review|accept gifts|gifts)', '^ we look beyond', '(underpins all|key strength|as it has from)', '(software|code|repository|dataset|API)', '(patient|carer|household|families|residents) ..3 (are|is|were) worse off'],
  raise: {shown: 'say which organisation gave way, for whose good', measured: 'say what it cost, or how many gained'},
  examples: {
    caught: [
      'Although it will lower our star rating, the trust is taking the patients that smaller units cannot manage.',
      'Savings from the falls van go to the ambulance service, yet the council pays for it and intends to carry on.',
      'Members of the committee vote as trustees of Northmere’s health and leave their employer’s hat outside.',
      'The trust voted to send its spare scanner to the next county, even though its own patients wait a fortnight.',
      'Moving the beds cost Northmere General a ward, and its directors supported it because people across the county will gain.',
      'We ask whether it is good for residents even if it is bad for us.',
      'The district sent its underspend to the next one, when it could have kept it.', 'The saving shows up in someone else’s books.',
      'Chief executives are judged by the county’s health as well as their own accounts.',
      'We prioritise the interests of the whole system over those of any one organisation.', 'That meant saying no to a grant.'
    ],
    left: [
      'Ward boundaries change in May.', 'Professional boundaries must be maintained.',
      'The trust will look beyond its boundary for new income from private patients.',
      'We look beyond organisational boundaries and put the system first.', 'People who live outside the county boundary use another hospital.',
      'Staff must not accept gifts.', 'The survey covered the whole county.',
      'Leaders should look beyond their own organisation.'
    ]
  },
  sources: ['LED-05', 'PRN-04']
})
