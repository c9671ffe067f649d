// Roles and groups that can answer for something.
import {wordsOf} from './words.js'

export const rolePhrases: readonly string[] = [
  'chief executive', 'chief executives', 'chief executive officer', 'CEO', 'chief operating officer', 'chief nurse', 'chief nursing officer', 'chief medical officer', 'chief finance officer', 'chief people officer', 'chief officer', 'chief officers',
  'chief strategy officer', 'chief digital officer', 'chief information officer', 'chief transformation officer', 'chief clinical information officer', 'chief delivery officer', 'chief constable', 'chief fire officer', 'chief pharmacist', 'senior responsible officer', 'senior responsible owner', 'senior responsible officers', 'SRO', 'SROs', 'executive sponsor', 'executive lead',
  'accountable officer', 'accountable officers', 'responsible officer', 'lead officer', 'lead officers', 'lead director', 'medical director', 'clinical director', 'clinical directors', 'nursing director', 'managing director', 'finance director', 'executive director', 'executive directors', 'programme director', 'programme manager', 'programme managers',
  'project manager', 'project lead', 'project leads', 'service manager', 'service managers', 'service lead', 'service leads', 'head of service', 'heads of service', 'general manager', 'commissioning manager', 'commissioning managers', 'public health consultant', 'consultant in public health', 'clinical lead', 'clinical leads', 'named lead', 'named leads', 'programme lead', 'programme leads',
  'strategic lead', 'strategic leads', 'workstream lead', 'workstream leads', 'system lead', 'system leads', 'place lead', 'place leads', 'theme lead', 'theme leads', 'delivery lead', 'operational lead', 'policy lead', 'commissioning lead', 'portfolio holder', 'portfolio holders', 'cabinet member', 'lead member', 'lead members', 'leader of the council',
  'chair', 'co-chair', 'co-chairs', 'vice chair', 'deputy chair', 'chairs', 'chairperson', 'independent chair', 'non-executive director', 'non-executive directors', 'company secretary', 'monitoring officer', 'section 151 officer', 'caldicott guardian', 'freedom to speak up guardian', 'mayor', 'lead commissioner', 'lead commissioners', 'lead nurse', 'lead clinician', 'director', 'directors', 'place director', 'place directors',
  'steering group', 'steering groups', 'steering committee', 'oversight group', 'working group', 'working groups', 'task and finish group', 'task and finish groups', 'task group', 'implementation group', 'delivery group', 'delivery groups', 'reference group', 'executive group', 'executive team', 'leadership team', 'leadership group', 'project board', 'programme board', 'programme boards', 'delivery board', 'delivery boards',
  'partnership board', 'partnership boards', 'population board', 'population boards', 'oversight board', 'governing body', 'governing bodies', 'joint committee', 'scrutiny committee', 'overview and scrutiny committee', 'trust board', 'executive board', 'strategy group', 'strategic group', 'advisory group', 'project team', 'programme team', 'safeguarding board', 'health and wellbeing board', 'sub-committee', 'subcommittee', 'board of directors', 'council of governors', 'senior leadership team', 'board members', 'cabinet'
]

/** "Director of …", "Cabinet Member for …": the description runs on. */
export const roleTails: ReadonlySet<string> = new Set(wordsOf('of for'))

/** What a capitalised group of ordinary words ends in: "the Frailty Population Board". */
export const groupHeads: ReadonlySet<string> = new Set(wordsOf('board boards committee group forum panel council executive cabinet taskforce subgroup subcommittee team'))
