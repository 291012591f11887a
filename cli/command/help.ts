export const HELP = `Countersign judges an AI policy against the elements that ISO/IEC 42001, clause 5.2, and good practice
ask for. Everything happens on this machine.

  countersign check FILE…        judge policies (.docx, .md, .html, .txt, .pdf)
  countersign elements [ID]      what is looked for, with advice and wording
  countersign comment FILE.docx -o OUT.docx
                                 write the gaps into a copy as Word comments

  countersign COMMAND --help     all options of a command
  countersign --version

Try

  countersign check policy.docx
  countersign check "policies/**/*.md" --fail-on partial --only mandatory
  countersign check policy.docx --format html --output report.html
`;

export const CHECK_HELP = `countersign check FILE… [options]

Says which elements the text covers, touches or lacks, with the words that decided. FILE may be a path, a pattern
("policies/**/*.md"), a folder, or - for standard input. Several files give a table.

  -f, --format FORMAT    text (default), json, sarif, markdown, html or csv
  -o, --output FILE      write there instead of to the terminal (a folder for several html pages; - is the terminal)
      --fail-on STATUS   which gaps give exit code 1: missing (default), partial (missing too), none
      --only mandatory   the clause elements, and those that your organisation made mandatory
  -c, --config FILE      the organisation's settings (default: countersign.json in this folder, if there is one)
      --today DATE       the day against which a review is overdue, such as 2026-11-23. Without it: the present day in
                         text, markdown and html; none in json and sarif, which stay the same for the same file
      --judge-anyway     judge a text that does not read like an AI policy

Exit codes

  0  no gap that --fail-on names
  1  gaps
  2  a file could not be read (the reason is printed, the others are judged), or a wrong option or setting

Try

  countersign check policy.docx
  git show main:docs/ai-policy.md | countersign check -
  countersign check policy.md --format sarif --output countersign.sarif
`;

export const ELEMENTS_HELP = `countersign elements [ID…] [options]

Lists the elements that are looked for; with IDs, what an auditor asks, what to write, wording and examples.

  -f, --format FORMAT    text (default) or json
  -c, --config FILE      the organisation's settings (default: countersign.json in this folder, if there is one)

Try

  countersign elements
  countersign elements establishment
`;

export const COMMENT_HELP = `countersign comment FILE.docx -o OUT.docx [options]

Writes each gap as a native Word comment into a copy: at its passage, or at the beginning where the text has none.
Nothing else in the file changes.

  -o, --output FILE      the commented copy
      --author NAME      whose comments they are (default: Countersign)
  -c, --config FILE      the organisation's settings (default: countersign.json in this folder, if there is one)
      --judge-anyway     comment on a text that does not read like an AI policy
`;
