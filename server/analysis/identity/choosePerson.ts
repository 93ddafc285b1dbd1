import type { Named, PersonName } from './cluster';

/**
 * The person that a short name means among those that it fits, or null where the text does not say.
 * Evidence in this order: nobody else fits; the same title stands before both ("President Lee", "President Lee Jae
 * Myung"); the short name stands where this person's surname does and only the given name of the others; only one of
 * them has been named before; one of them was named first and in full most often.
 * @param short folded words of the short name
 * @param candidates people that it may stand for
 * @param titleBefore gives the title word right before the mention, folded, or null
 */
export function choosePerson(
  mention: Named,
  short: readonly string[],
  candidates: readonly PersonName[],
  titleBefore: () => string | null,
): PersonName | null {
  const only = (names: readonly PersonName[]): PersonName | null => (names.length === 1 ? (names[0] ?? null) : null);
  if (candidates.length < 2) return only(candidates);
  const title = titleBefore();
  if (title !== null) {
    const titled = candidates.filter((name) => name.titles().has(title));
    if (titled.length === 1) return only(titled);
  }
  const bySurname = candidates.filter((name) => isSurnameOf(short, name.words));
  if (bySurname.length === 1) return only(bySurname);
  const rest = bySurname.length > 0 ? bySurname : candidates;
  const before = rest.filter((name) => (name.mentions[0]?.at ?? mention.at) < mention.at);
  return only(before) ?? leadOf(before);
}

/** The person that the article named first and in full more often than any of the others, or null. */
function leadOf(names: readonly PersonName[]): PersonName | null {
  const [first, ...others] = [...names].sort((a, b) => (a.mentions[0]?.at ?? 0) - (b.mentions[0]?.at ?? 0));
  if (first === undefined) return null;
  return others.every((name) => name.mentions.length < first.mentions.length) ? first : null;
}

/** Whether a short name is where English news looks for the surname: last, or first before a hyphenated or double given name. */
function isSurnameOf(short: readonly string[], full: readonly string[]): boolean {
  const last = short.at(-1);
  if (last === full.at(-1)) return true;
  return short.length === 1 && short[0] === full[0] && (full.length === 3 || full[1]?.includes('-') === true);
}
