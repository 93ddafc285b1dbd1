import type { Stream } from '../stream';
import { isNameLike, type Token } from '../tokens';

/** Tokens of one stream in which names can be; everything between regions is no name. Both ends included. */
export interface Region {
  readonly first: number;
  readonly last: number;
}

/** Words and marks that stand inside names: "Bank of America", "Osama bin Laden", "Johnson & Johnson". */
const inner = new Set(
  `of the and for de del della der den van von bin bint ibn al el la le las los les du des di da do dos das e y i to on in at with
  upon under ud ul ur af til & ' ’ ‘ - – / . ( ) " “ ” 's ’s police central nuclear southern northern eastern western
  south north east west`.split(/\s+/),
);

/** Small words that open a name: "southern Africa", "von der Leyen", "the Hague". */
const opening = new Set(
  'southern northern eastern western south north east west central von van de der bin al el dos da di the'.split(' '),
);

/** Forms of companies, which a comma may set apart from the name: "Foo, Inc". */
const companyForms = new Set('inc inc. ltd ltd. llc co co. corp corp. plc pte sa gmbh llp'.split(' '));

const isInner = (token: Token, next: Token | undefined): boolean =>
  token.text === ','
    ? next !== undefined && companyForms.has(next.lower)
    : token.shape === 'number' || inner.has(token.lower);

/** Most tokens of a region: one endless line of capitals is read piece by piece. */
const longestRegion = 256;

/** Most words between two capitalised ones of one name. */
const widest = 2;

/**
 * Runs of capitalised words with the small words between them, one small word in front that can open a name, and a number
 * behind. A line end ends a region.
 */
export function findRegions({ tokens }: Stream): Region[] {
  const regions: Region[] = [];
  const count = tokens.length;
  let at = 0;
  while (at < count) {
    if (!isNameLike(tokens[at] as Token)) {
      at += 1;
      continue;
    }
    const previous = at > 0 ? (tokens[at - 1] as Token) : undefined;
    const free = regions.length === 0 || (regions.at(-1) as Region).last < at - 1;
    const opens =
      free && previous !== undefined && (tokens[at] as Token).before !== 'break' && opening.has(previous.text);
    const first = opens ? at - 1 : at;
    let last = at;
    while (last - first < longestRegion) {
      let next = last + 1;
      while (
        next < count &&
        next <= last + widest &&
        (tokens[next] as Token).before !== 'break' &&
        !isNameLike(tokens[next] as Token) &&
        isInner(tokens[next] as Token, tokens[next + 1])
      )
        next += 1;
      if (next >= count || !isNameLike(tokens[next] as Token) || (tokens[next] as Token).before === 'break') break;
      last = next;
    }
    const after = tokens[last + 1];
    if (after !== undefined && after.shape === 'number' && after.before !== 'break') last += 1;
    regions.push({ first, last });
    at = last + 1;
  }
  return regions;
}
