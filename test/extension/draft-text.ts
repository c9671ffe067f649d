// The draft that most suites work on.

/** Has a placeholder in its second section, and is reviewed because its front matter says so. */
export const draftText = `---
profile: other-strategy
---

# A strategy for Ashcombe

## Why

People in the east of Ashcombe live seven years less than people in the west. We want everyone here to live longer in good health.

## Housing

Ashcombe Council will fit 400 rails by March 2028. The next review is due [insert date].

## Transport

Ashcombe Council will run the night bus by May 2028.
`

export const placeholder = '[insert date]'
