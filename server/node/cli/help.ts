/** Text of `--help`. */
export const help = `copydesk: checks and analyses news sources

Usage
  copydesk check PATH... [--format text|json|sarif]
      Checks sources, alone and against each other. A PATH is a file, or a folder
      whose .txt and .news files are checked. The decisions in a folder's
      .copydesk/decisions.yaml hold.
  copydesk timeline PATH... [--json]
      Prints the sentences that tell when something happened, in order of time,
      those without a date last; with --json one line of JSON for each.
  copydesk analyze --jsonl [--alone]
      Reads JSON Lines on standard input, {"id", "text", "published"?, "mentions"?},
      and writes one line of JSON for each, in order. "mentions" is a list of
      {"start", "end", "type"} that replaces the search for names: offsets in UTF-16
      units; type person, organization, place, nationality, event or product (or PER,
      ORG, LOC, GPE, NORP). They may be nested. Ids of entities mean the same in all
      lines of a run: one has the id under which an earlier line has it, by evidence
      (a surname joins a full name, an abbreviation its expansion), as far as a
      thousand lines back. With --alone every line stands for itself.
  copydesk analyze FILE... [--alone]
      The same for files.
  copydesk --help | --version

Exit codes
  0  done      1  check: a finding of severity error or warning      2  bad use
`;
