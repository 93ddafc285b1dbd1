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
  copydesk anchors --jsonl
      Finds passages again in a text that has changed. Reads JSON Lines on standard
      input, {"id", "before", "after", "spans": [[start, end], ...], "known"?}, and
      writes for each {"id", "results": [{"state", "start", "end", "score", "reason"}]}.
      Offsets are UTF-16 units; state is exact, moved, edited, ambiguous or orphaned;
      start and end are null where it is not certain which words are meant. With
      "known": true the two texts are compared; else the passages are found by what
      an annotation stores of them, their words and surroundings in "before".
      Here and in analyze a line that cannot be read gives {"error", "line"}, with its
      "id" where it has one, and the rest goes on.
  copydesk merge-annotations BASE OURS THEIRS [--path PATH]
      Merges three versions of a sidecar, annotation by annotation, into OURS: what
      git calls as merge driver. What both sides changed differently stands between
      git's conflict marks. PATH is that of the sidecar in the repository. What cannot
      be read is merged line by line, and counts as a conflict.
  copydesk annotations list [--folder DIR] [--tag TAG]... [--source PATH]... [--json]
      Prints the annotations of a workspace folder (default: this one), a line for each
      passage with its tag and place; with --json one line of JSON for each annotation.
      --tag names tags or kinds of links, --source files or folders within DIR. Items
      of other tools that the sidecars keep come last, as text only.
  copydesk annotations export --format jsonld|brat|csv|markdown [--folder DIR]
      [--out PATH] [--tag TAG]... [--source PATH]... [--force]
      Exports them, to standard output without --out (brat: --out names a folder), and
      says on standard error what the format cannot express. --force replaces files of
      an earlier export; a source is never replaced.
  copydesk annotations import FILE... [--format jsonld|brat|csv] [--folder DIR] [--dry-run]
      Imports annotations. Nothing that is there is overwritten: an annotation of the
      same id is merged with it, or left as it is. --dry-run only says what would be done.
  copydesk --help | --version

Exit codes
  0  done
  1  check: a finding of severity error or warning; merge-annotations: a conflict;
     annotations: something was left out, standard error says what
  2  bad use
`;
