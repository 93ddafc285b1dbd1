import { isoDayName } from '../../../common/text/calendar';
import { counted } from '../../../common/text/counted';
import { shortened } from '../../../common/text/shortened';
import { clientCommands } from '../../../common/protocol';
import type { Check, CopiedArticle, SameText } from './check';
import type { Finding, Fix } from './finding';

/** What is known of a copy: "Board approves ferry", Harbour Courier, 18 July 2025. */
const described = ({ headline, outlet, published }: SameText): string =>
  [
    headline === null ? 'no headline' : `\u201c${shortened(headline, 70)}\u201d`,
    ...(outlet === null ? [] : [outlet]),
    published === null ? 'no publication date' : isoDayName(published),
  ].join(', ');

/** Rounded down: only what is all the same is 100 percent. */
const percent = ({ share }: SameText): number => Math.floor(share * 100);

const openFix = ({ uri, label, start, end }: SameText): Fix => ({
  kind: 'command',
  title: `Open the same text in ${label}`,
  command: clientCommands.openLocation,
  args: [{ uri, start, end }],
});

function findingOf({ start, end, copies }: CopiedArticle): Finding | null {
  const [first] = copies;
  if (first === undefined) return null;
  const more = copies.length === 1 ? '' : ` and in ${counted(copies.length - 1, 'other article')}`;
  return {
    start,
    end,
    code: 'text.wire',
    severity: 'information',
    message: `The same text stands in ${first.label}${more}: about ${percent(first)} percent of the shorter one is word for word in both. Copies of one text are one witness, not several.`,
    evidence: copies.map((copy) => ({
      start: copy.start,
      end: copy.end,
      uri: copy.uri,
      message: `${described(copy)}: about ${percent(copy)} percent the same`,
    })),
    fixes: copies.map(openFix),
  };
}

/** An article's text stands in another source too, as when both print one agency's copy: together they are one witness. */
export const textWire: Check = {
  code: 'text.wire',
  summary: 'The same copy stands in another source: not a second witness.',
  severity: 'information',
  run: ({ others }) => (others?.sameTexts() ?? []).flatMap((article) => findingOf(article) ?? []),
};
