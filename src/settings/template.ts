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
  }
}
`
