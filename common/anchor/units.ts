const space = 0x20;
const upperA = 0x41;
const upperZ = 0x5a;
const toLower = 0x20;

/**
 * A UTF-16 unit made comparable, one for one: ASCII case, blanks of all kinds, quotation marks and dashes. Other than
 * `text/fold` it keeps every offset, which is what aligning two texts needs.
 */
export function foldUnit(code: number): number {
  if (code >= upperA && code <= upperZ) return code + toLower;
  if (code < 0x80) return code === 9 || code === 10 || code === 13 ? space : code;
  if (code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x200b || code === 0xfeff) return space;
  if ((code >= 0x2018 && code <= 0x201b) || code === 0xb4 || code === 0x2032) return 0x27;
  if ((code >= 0x201c && code <= 0x201f) || code === 0x2033) return 0x22;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return 0x2d;
  return code;
}

/** The folded units of a text; `units[i]` belongs to `text[i]`. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = foldUnit(text.charCodeAt(at));
  return units;
}
