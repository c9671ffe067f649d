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
    // "why-first": {"severity": "error"}
  },

  // Organisations that you work with. "class" is a PAR id; "also" lists other names and short forms.
  "partners": [
    // {"name": "Northmere Community Trust", "also": ["NCT"]}
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
    // {
    //   "id": "house/service-user",
    //   "message": "“Service user”: write “person” or “resident”",
    //   "phrases": ["service (user|users)"],
    //   "unless": ["service user network"],
    //   "examples": {"catches": ["Each service user has a plan."], "leaves": ["The Service User Network chose it."]}
    // }
  ]
}
`
