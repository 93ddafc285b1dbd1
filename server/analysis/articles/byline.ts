import type { LineFacts } from './lineFacts';

const byline =
  /^(?:(?:words |written |reported |story |text |posted |published |report |analysis |opinion |edited |compiled |review |reviewed )?by|author|reporter|correspondent|editor|contributors?|writer)(?: ?: ?|[ \u00a0]|$)/i;
const handle = /^[\p{Lu}][^@]{3,50}@[\p{L}\p{N}_]{2,30}$/u;
const nameWord = /^(?:\p{Lu}|and$|&$|with$|for$|the$|of$|in$|at$|von$|van$|de$|la$|al$|bin$|\d)/u;

/** Whether a line names who wrote the article and does nothing else: "By Jane Roe", "Author: J. Roe, Staff Writer". */
export function isByline(line: LineFacts): boolean {
  if (line.head.length > 120 || line.words > 16) return false;
  if (line.words <= 8 && handle.test(line.head) && !line.ended) return true;
  const found = byline.exec(line.head);
  if (found === null) return false;
  const rest = line.head
    .slice(found[0].length)
    .split(/[ ,|/\u00b7\u2022\u2013\u2014-]{1,4}/)
    .filter((word) => word !== '');
  if (rest.length === 0) return line.words <= 2;
  return rest.filter((word) => nameWord.test(word)).length >= rest.length * 0.7;
}
