/** A kind of damage that copying and converting leaves in a text. */
export interface ByteKind {
  readonly name: string;
  /** Words for one place and for several. */
  readonly one: string;
  readonly many: string;
  readonly why: string;
  /** One of these signs stands in every place of this kind: most texts lack them. */
  readonly sign: RegExp;
  /** Global; each match is one place. */
  readonly pattern: RegExp;
  /** What the words should be: their repair, or null where nobody can tell. */
  readonly repair: (words: string) => string | null;
}

/** What Windows-1252 shows for the bytes 0x80 to 0x9F; the others are their own code. */
const shownFor80to9f =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
/** Units that stand for a byte 0x80 to 0xBF when UTF-8 is read as Windows-1252 or Latin-1. */
const follow = `[\\u0080-\\u00bf${shownFor80to9f}]`;

function byteOf(unit: string): number {
  const at = shownFor80to9f.indexOf(unit);
  return at >= 0 ? 0x80 + at : unit.charCodeAt(0);
}

/** Reads letters as the bytes of UTF-8 that they were; null where these are none, or make a control character. */
export function repairMojibake(words: string): string | null {
  const [lead = 0, ...rest] = Array.from(words, byteOf);
  const count = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
  if (rest.length !== count || rest.some((byte) => byte < 0x80 || byte > 0xbf)) return null;
  const code = rest.reduce(
    (value, byte) => value * 64 + (byte - 0x80),
    lead % (count === 3 ? 8 : count === 2 ? 16 : 32),
  );
  const least = count === 3 ? 0x10000 : count === 2 ? 0x800 : 0xa0;
  return code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? null : String.fromCodePoint(code);
}

const gone = (): string => '';

/** What stands in every place of every kind: a text without it has none, which is quicker seen at once than kind by kind. */
export const unusual =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\x00-\x08\x0b\x0e-\x1f\x7f-\xc5\xe2\xef\xf0\u2007\u200b-\u200f\u202a-\u202f\u2060-\u2069\ufeff\ufffd]/;

/** Every kind, in the order of the page on the check. */
export const byteKinds: readonly ByteKind[] = [
  {
    name: 'mojibake',
    one: 'character read in the wrong encoding',
    many: 'characters read in the wrong encoding',
    why: 'UTF-8 was taken for Windows-1252',
    sign: /[\u00c2-\u00c5\u00e2\u00ef\u00f0]/,
    // The signs that news is full of (quotes, dashes, accents, no-break spaces), each behind the byte that leads it.
    pattern: new RegExp(
      `\\u00e2\\u20ac${follow}|\\u00e2[\\u0080\\u201a\\u201e]${follow}|[\\u00c2\\u00c3]${follow}|[\\u00c4\\u00c5](?![\\u2013-\\u2026])${follow}|\\u00f0[\\u0178\\u009f]${follow}{2}|\\u00ef\\u00bb\\u00bf`,
      'g',
    ),
    repair: repairMojibake,
  },
  {
    name: 'replaced',
    one: 'lost character',
    many: 'lost characters',
    why: 'the sign \ufffd stands where a program could not read what was there',
    sign: /\ufffd/,
    pattern: /\ufffd{1,200}/g,
    repair: () => null,
  },
  {
    name: 'zero-width',
    one: 'character without width',
    many: 'characters without width',
    why: 'invisible, they make equal words unequal in a search',
    sign: /[\u00ad\u200b-\u200f\u2060\ufeff]/,
    // Joiners belong to emoji and to scripts that are not Latin: only those beside Latin letters and blanks count.
    pattern: /[\u200b\u2060\u00ad\ufeff]{1,200}|(?<=[\x20-\u024f])[\u200c-\u200f]{1,200}(?=[\x20-\u024f])/g,
    repair: gone,
  },
  {
    name: 'direction',
    one: 'mark of writing direction',
    many: 'marks of writing direction',
    why: 'invisible, they can show words in another order than they are stored in',
    sign: /[\u202a-\u202e\u2066-\u2069]/,
    pattern: /[\u202a-\u202e\u2066-\u2069]{1,200}/g,
    repair: gone,
  },
  {
    name: 'control',
    one: 'control character',
    many: 'control characters',
    why: 'no text needs them',
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    sign: /[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]/,
    // Those of 0x80 to 0x9f that follow a leading byte are a character read as Latin-1.
    pattern:
      // oxlint-disable-next-line no-control-regex -- these are what is looked for
      /[\x00-\x08\x0b\x0e-\x1f\x7f]{1,200}|(?<![\u00c2-\u00f4][\u0080-\u00bf\u20ac]{0,2})[\x80-\x84\x86-\x9f]{1,200}/g,
    repair: gone,
  },
  {
    name: 'no-break lines',
    one: 'line of no-break spaces alone',
    many: 'lines of no-break spaces alone',
    why: 'what looks empty is not, and hides the ends of paragraphs from other programs',
    sign: /[\u00a0\u202f\u2007]/,
    pattern: /(?<=^|\n)[ \t]{0,20}[\u00a0\u202f\u2007][ \t\u00a0\u202f\u2007]{0,200}(?=\r?\n|$)/g,
    repair: gone,
  },
];
