import { test } from 'vitest';
import { inlayHints } from '../../../server/features/inlayHints';
import { readSource } from '../../support/analyse';
import { hintLabel, hintTooltip } from '../../../server/lsp/messages/inlayHints';
import { expectLinear } from '../../support/cost';

const units = {
  weekdays: 'on Friday he ',
  ranges: 'from July 7 to 9 and ',
  'pointing words': 'last week, last last ',
  'narrated days': 'the following day it ',
  'menu lines': 'Share this story on Friday\n',
} as const;

test.each(Object.entries(units))('hints cost no more than the text: %s', (_name, unit) => {
  expectLinear(
    (size) => {
      const text = unit.repeat(Math.floor(size / unit.length));
      const source = readSource('file:///w/a.txt', 'a.txt', text, [], { assumeNews: true, published: '2025-07-18' });
      return () => inlayHints(source, 'all', { start: 0, end: text.length }).map((h) => hintLabel(h) + hintTooltip(h));
    },
    6_000,
    8,
  );
});
