import { foldKey } from '../../../common/text/fold';

const isShouted = (form: string): boolean => form.includes(' ') && form === form.toUpperCase();

/** Words that stay small inside a name in title case. */
const small: ReadonlySet<string> = new Set('of the and for in on to'.split(' '));

/** "MINISTRY OF FOREIGN AFFAIRS" as "Ministry of Foreign Affairs"; other words of up to three letters may be abbreviations and stay. */
const quieter = (form: string): string =>
  form
    .split(' ')
    .map((word, i) => {
      const lower = word.toLowerCase();
      if (i > 0 && small.has(lower)) return lower;
      return word.length <= 3 ? word : word.charAt(0) + lower.slice(1);
    })
    .join(' ');

const unevenBlanks = /\s{2,}|[^\S ]/g;

/** A form with single blanks, and in title case where it is in capitals alone. */
function written(form: string): string {
  const even = form.replace(unevenBlanks, ' ');
  return isShouted(even) ? quieter(even) : even;
}

/**
 * The fullest form of a name: not in capitals alone where another is, most words, most letters, most frequent, first.
 * A form in capitals alone is given in title case, for it is a headline's or credit's way of writing.
 * @param forms forms as written, in text order, one for each mention
 */
export function preferredName(forms: readonly string[]): string {
  const first = forms[0] ?? '';
  if (forms.every((form) => form === first)) return written(first);
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([a, n], [b, m]) =>
      Number(isShouted(a)) - Number(isShouted(b)) ||
      b.split(/\s/).length - a.split(/\s/).length ||
      foldKey(b).length - foldKey(a).length ||
      m - n,
  );
  return written(best?.[0] ?? '');
}
