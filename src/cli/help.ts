// What `--help` says.
import type {CommandName} from './arguments.js'

const general = `golden-thread reviews drafts of Integrated Care System strategies: a clear why,
outcomes, named partners, real co-production. Nothing leaves this machine.

Usage
  golden-thread review PATH…    review files and folders
  golden-thread coverage PATH…  only what each draft has evidence for
  golden-thread explain ID      what a rule, check, concept or capability is
  golden-thread init            write a commented .golden-thread.json here
  golden-thread strip-comments FILE
                                a Word file without our comments

Options
  -h, --help       this page; after a command, the page of that command
      --version    the version

Exit status: 0 nothing to look at, 1 findings, 2 could not run.
`

const pages: Readonly<Record<CommandName, string>> = {
  review: `golden-thread review PATH…

Reviews files (.md, .markdown, .txt, .docx) and the files of folders and of all
that is in them, except names that begin with a dot, node_modules, what the
settings ignore, and NAME.reviewed.docx beside NAME.docx. “-” reads standard
input as Markdown.

  --format text|json   for people (the default), or for programs
  --output FILE        write the result to FILE instead of standard output; only
                       an earlier result there is replaced
  --profile ID         the kind of document, for all files:
                       integrated-care-strategy, strategic-commissioning-plan,
                       neighbourhood-health-plan, health-and-wellbeing-strategy,
                       delivery-plan, leadership-narrative or other-strategy
  --config FILE        use these settings for all files, instead of the
                       .golden-thread.json of the nearest folder
  --fail-on LEVEL      exit 1 on findings at error, warning (the default), info
                       and above, or never
  --as-of DATE         review as on this day, YYYY-MM-DD; today if not given
  --comments LEVEL     for each NAME.docx, write NAME.reviewed.docx beside it
                       with the findings as Word comments: warning (and errors)
                       or all
  --quiet              no progress and no remarks, only results and errors
  -h, --help           this page

Exit status: 0 no finding at or above --fail-on, 1 findings, 2 some file could
not be read or the command could not run; the other files are still reviewed.
`,
  coverage: `golden-thread coverage PATH…

Shows what drafts have evidence for, capability by capability, and no findings;
with --thread, priority by priority: which links of the golden thread are there,
from why to outcome, measure, owner and date. Files and folders as for review.

  --thread             a row for each priority instead of each capability
  --format text|json|csv
                       for people (the default), for programs, or for a
                       spreadsheet: a row each, and in the cells the words found
  --output FILE        write the result to FILE instead of standard output; only
                       an earlier result there is replaced
  --profile ID         the kind of document, for all files, as for review
  --config FILE        use these settings for all files, instead of the
                       .golden-thread.json of the nearest folder
  --as-of DATE         as on this day, YYYY-MM-DD; today if not given
  --quiet              no progress and no remarks, only results and errors
  -h, --help           this page

Exit status: 0, or 2 where some file could not be read or the command could not
run; the other files are still shown.
`,
  explain: `golden-thread explain ID

Says what a rule (why-first), a check (outcomes), a concept (co-production), a
framework (SKL) or a capability (SKL-01) looks for, its source, and examples.
Where an id is of two kinds: rule before check before concept; “concept:ID” asks
for the concept.

  --format text|json   for people (the default), or for programs
  -h, --help           this page

Exit status: 0, or 2 where nothing has that id.
`,
  init: `golden-thread init

Writes a .golden-thread.json with comments into this folder. Never replaces one.

  --quiet              say nothing when it is done
  -h, --help           this page
`,
  'strip-comments': `golden-thread strip-comments FILE

Writes NAME.stripped.docx beside NAME.docx, without the comments by Golden
Thread. Comments by people stay. Never replaces another file.

  --quiet              say nothing when it is done
  -h, --help           this page

Exit status: 0, or 2 where the file could not be read or written.
`
}

/** The page of a command, or the first page. At most 80 columns. */
export function helpPage(command: CommandName | null): string {
  return command ? pages[command] : general
}
