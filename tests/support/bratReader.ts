/** What brat reads from a pair of files; a fault for each line that it would refuse or change. */
export interface BratReading {
  readonly faults: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Words of each text-bound line, as brat shows them. */
  readonly words: ReadonlyMap<string, string>;
  readonly counts: Readonly<Record<string, number>>;
}

/** Where Python ends a line of text, and with it brat. */
const pythonLines = /\r\n|[\n\r\u000b\u000c\u001c\u001d\u001e\u0085\u2028\u2029]/;
const validId = /^(?:[A-Za-z]+|#[A-Za-z]*)[0-9]+.*$/;
const storageForm = /^[a-zA-Z0-9_-]+$/;

/**
 * Reads an `.ann` file and its text strictly by the rules of brat's own server: ids of letters and a number, each once;
 * text-bound lines whose words are exactly those of the text, pieces joined by a blank and none overlapping; relations
 * of two different arguments; attributes and notes on ids that are there; names in brat's storage form.
 */
export function readAsBrat(ann: string, text: string): BratReading {
  const faults: string[] = [];
  const ids = new Set<string>();
  const words = new Map<string, string>();
  const counts: Record<string, number> = {};
  const needed: (readonly [string, string])[] = [];
  const characters = [...text];
  const type = (name: string, line: string): void => {
    if (!storageForm.test(name)) faults.push(`a type that brat cannot store: ${line}`);
  };
  const lines = ann.split(pythonLines);
  if (lines.pop() !== '') faults.push('the last line does not end');
  if (/\r/.test(text)) faults.push('a line end of the text is not LF, so that offsets depend on how it is read');
  for (const line of lines) {
    const tab = line.indexOf('\t');
    const id = line.slice(0, tab);
    if (tab < 0 || !validId.test(id)) {
      faults.push(`no id: ${line}`);
      continue;
    }
    if (ids.has(id)) faults.push(`an id twice: ${line}`);
    ids.add(id);
    counts[id[0] ?? ''] = (counts[id[0] ?? ''] ?? 0) + 1;
    const rest = line.slice(tab + 1);
    const next = rest.indexOf('\t');
    const data = next < 0 ? rest : rest.slice(0, next);
    const tail = next < 0 ? '' : rest.slice(next);
    const [first = '', ...others] = data.split(' ');
    type(first, line);
    if (id.startsWith('T')) {
      const spans: (readonly [number, number])[] = [];
      for (const part of data.slice(first.length + 1).split(';')) {
        const [start = '', end = '', ...more] = part.split(' ');
        if (!/^\d+$/.test(start) || !/^\d+$/.test(end) || more.length > 0) faults.push(`no offsets: ${line}`);
        const [from, to] = [Number(start), Number(end)];
        if (from > to || to > characters.length) faults.push(`offsets outside the text: ${line}`);
        if (spans.some(([a, b]) => to >= a && from < b)) faults.push(`pieces overlap: ${line}`);
        spans.push([from, to]);
      }
      const reference = spans.map(([from, to]) => characters.slice(from, to).join('')).join(' ');
      if (reference.trim() === '') faults.push(`no words: ${line}`);
      if (tail !== `\t${reference}`) faults.push(`other words than the text's “${reference}”: ${line}`);
      words.set(id, reference);
    } else if (id.startsWith('R')) {
      const pairs = others.map((one) => one.split(':'));
      const [one, two] = pairs;
      if (pairs.length !== 2 || one?.length !== 2 || two?.length !== 2 || one[0] === two[0])
        faults.push(`no two arguments: ${line}`);
      needed.push([one?.[1] ?? '', line], [two?.[1] ?? '', line]);
    } else if (id.startsWith('A')) {
      if (others.length < 1 || others.length > 2) faults.push(`no attribute: ${line}`);
      needed.push([others[0] ?? '', line]);
    } else if (id.startsWith('#')) {
      if (others.length !== 1) faults.push(`no note: ${line}`);
      needed.push([others[0] ?? '', line]);
    } else faults.push(`a line of a kind that is not known: ${line}`);
  }
  for (const [id, line] of needed) if (!ids.has(id)) faults.push(`${id} is not in the file: ${line}`);
  return { faults, ids, words, counts };
}

/** Types and attributes that an `annotation.conf` declares, by section: name, then what follows on its line. */
function declarations(conf: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const sections = new Map<string, Map<string, string>>();
  let section = new Map<string, string>();
  for (const line of conf.split('\n')) {
    const [, heading] = /^\[(.*)\]$/.exec(line) ?? [];
    if (heading !== undefined) sections.set(heading, (section = new Map()));
    else if (line.trim() !== '') section.set(line.trim().split(/\s/)[0] ?? '', line.trim().replace(/^\S+\s*/, ''));
  }
  return sections;
}

/** Lines of an `.ann` file whose type, or value of an attribute, the configuration beside it does not declare. */
export function undeclared(ann: string, conf: string): readonly string[] {
  const sections = declarations(conf);
  const kinds: Readonly<Record<string, string>> = { T: 'entities', R: 'relations', E: 'events', A: 'attributes' };
  return ann.split(pythonLines).filter((line) => {
    const kind = kinds[line[0] ?? ''];
    if (kind === undefined) return false;
    const [type = '', , value = ''] = (line.split('\t')[1] ?? '').split(' ');
    const said = sections.get(kind)?.get(type);
    if (said === undefined) return true;
    if (kind !== 'attributes') return false;
    return !(/Value:(\S+)/.exec(said)?.[1]?.split('|') ?? []).includes(value);
  });
}

/** Names that brat's configuration gives to two things. */
export function doubleNames(conf: string): readonly string[] {
  const names = [...declarations(conf).values()].flatMap((section) =>
    [...section.keys()].map((name) => name.toLowerCase()),
  );
  return names.filter((name, at) => names.indexOf(name) !== at);
}

/** Faults of an `annotation.conf` or `visual.conf`: sections that brat does not expect, steps in that skip a level. */
export function configurationFaults(text: string, sections: readonly string[]): readonly string[] {
  const faults: string[] = [];
  let section = '';
  let depth = 0;
  const seen = new Set<string>();
  for (const line of text.split('\n')) {
    const [, heading] = /^\s*\[(.*)\]\s*$/.exec(line) ?? [];
    if (heading !== undefined) {
      if (!sections.includes(heading)) faults.push(`an unexpected section ${heading}`);
      seen.add(heading);
      [section, depth] = [heading, -1];
      continue;
    }
    if (line.trim() === '' || /^\s*#/.test(line)) continue;
    if (/^\s*-+\s*$/.test(line)) faults.push(`a line that brat takes for a rule: ${line}`);
    const indent = /^\s*/.exec(line)?.[0].length ?? 0;
    if (indent > depth + 1) faults.push(`a step too far to the right: ${line}`);
    depth = indent;
    const [terms = '', args = ''] =
      section === 'labels' ? line.split('\t') : [line.trim().split(/\s+/)[0], line.trim().replace(/^\S+\s*/, '')];
    const [name = ''] = (terms ?? '').split('|').map((part) => part.trim());
    if (!storageForm.test(name) && name !== '<OVERLAP>') faults.push(`a name that brat cannot store: ${line}`);
    for (const argument of (args ?? '').split(',').map((part) => part.trim())) {
      if (argument !== '' && !/^\S*?:\S*$/.test(argument)) faults.push(`an argument that brat cannot read: ${line}`);
    }
  }
  for (const name of sections) if (!seen.has(name)) faults.push(`the section ${name} is missing`);
  return faults;
}
