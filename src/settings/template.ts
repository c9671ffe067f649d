/** A settings file to start from: what `init` and the editor write. It sets nothing. */
export const settingsTemplate = `// Settings of Golden Thread for the documents in this folder and below. The settings file in the nearest folder wins.
// Take the slashes away from what you want to set.
{
  // What kind of document this is: integrated-care-strategy, strategic-commissioning-plan, neighbourhood-health-plan,
  // health-and-wellbeing-strategy, delivery-plan, leadership-narrative or other-strategy. One for all, or by file:
  // "profile": {"*.md": "integrated-care-strategy", "delivery/": "delivery-plan"},

  // How much a rule weighs: "off", "info", "warning" or "error". "golden-thread explain RULE" says what a rule looks for.
  "rules": {
    // "long-sentence": "off",
    // "why-first": {"severity": "error"},
    // "jargon": {"add": ["hub and spoke = local clinics"], "allow": ["at scale"]},
    // "respectful-language": {"allow": ["service users"]}
  },

  // Organisations that you work with. "also" lists other names and short forms. "class" says what kind of partner it is, where the name doesn't:
  // PAR-01 Integrated care board; PAR-02 NHS trusts and provider collaboratives; PAR-03 Primary care; PAR-04 Local authorities;
  // PAR-05 Public health; PAR-06 Social care providers; PAR-07 Housing; PAR-08 Voluntary, community, faith and social enterprise sector;
  // PAR-09 Healthwatch and the voice of patients; PAR-10 Hospices and palliative care; PAR-11 Police, fire, probation and justice;
  // PAR-12 Education and children’s services; PAR-13 Employers, universities and skills; PAR-14 Unpaid carers;
  // PAR-15 People who use services, and residents; PAR-16 Health and wellbeing boards and place partnerships;
  // PAR-18 Clinical and care professionals.
  "partners": [
    // {"name": "Northmere Community Trust", "also": ["NCT"], "class": "PAR-02"}
  ],

  // Bodies of your area that have ended, and who does their work now. A draft is judged by its own date.
  "successors": [
    // {"name": "Ashcombe ICB", "successor": "Northmere ICB", "since": "2026-04-01"}
  ],

  // Abbreviations that all your readers know, and what they stand for.
  "abbreviations": {
    // "NCT": "Northmere Community Trust"
  },

  // Files to leave out when a folder is reviewed, as in .gitignore.
  "ignore": [
    // "archive/"
  ],

  // Phrases of your own that count as evidence of a concept.
  "concepts": {
    // "co-production": ["the Northmere way"]
  },

  // Titles of your own for the sections with priorities, the why or outcomes.
  "sections": {
    // "priorities": ["The five stones"]
  },

  // Rules of your own, with examples that are checked each time this file is read.
  "houseRules": [
    // {"id": "house/service-user", "message": "“Service user”: write “resident”", "phrases": ["service (user|users)"], "examples": {"catches": ["Each service user has a plan."], "leaves": ["The service is busy."]}}
  ]
}
`
