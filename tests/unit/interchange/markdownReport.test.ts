import { expect, it } from 'vitest';
import { plainTag } from '../../../common/annotation/codebook';
import { createAnnotation } from '../../../common/annotation/create';
import { exportAnnotations } from '../../../common/interchange/exporting';
import { lossReport } from '../../../common/interchange/losses';
import { storeOf, type Texts } from '../../support/annotatedTexts';
import { linked, noted, tagged, targetIn } from '../../support/passages';

const text = 'Ministers met in Oslo.\nThe [talks](http://x) go on.\nOslo hopes.\n';
const texts: Texts = { 'a (1).txt': text, 'b.txt': 'Nothing came of the talks.\n' };
const claim = tagged(targetIn('a (1).txt', text, 'The [talks](http://x)'), 'claim');
const note = createAnnotation({
  ...noted(targetIn('a (1).txt', text, 'hopes'), '- see <b>here</b>\n1. ![x](http://y)'),
  creator: 'A. Reader',
});
const link = linked(
  targetIn('a (1).txt', text, 'met'),
  targetIn('b.txt', texts['b.txt'] ?? '', 'talks'),
  'contradicts',
);
const lost = tagged(
  targetIn('a (1).txt', `${text}Long gone and forgotten words.\n`, 'Long gone and forgotten words'),
  'event',
);
const all = [claim, note, link, lost];
const tags = [plainTag('event'), plainTag('claim', { definition: 'What is *said*.' })];
const out = (base: string | null) =>
  exportAnnotations({ store: storeOf(all, texts), annotations: all, tags, base }, 'markdown');

it('tells of tags, notes, sources and links, with quotes and links to their lines', () => {
  const report = out('../').files[0]?.text ?? '';
  expect(report).toContain('4 annotations with 5 passages in 1 source.');
  expect(report.match(/^##+ .*/gm)).toEqual([
    '## By tag',
    '### event (1)',
    '### claim (1)',
    '## Notes',
    '## By source',
    '### a \\(1\\).txt (4)',
    '## Links',
    '### contradicts (1)',
    '## To be reviewed',
  ]);
  expect(report).toContain(
    '### claim (1)\n\nWhat is \\*said\\*.\n\n- “The \\[talks\\]\\(http://x\\)” — [a \\(1\\).txt:2](../a%20%281%29.txt#L2)\n',
  );
  expect(report).toContain(
    '- “met” — [a \\(1\\).txt:1](../a%20%281%29.txt#L1)  \n  → “talks” — [b.txt:1](../b.txt#L1)\n',
  );
  expect(report).toContain('“Long gone and forgotten words” — [a \\(1\\).txt](../a%20%281%29.txt) (orphaned)');
});

it('shows the words of others as they are: no list, image or HTML comes of them', () => {
  const report = out(null).files[0]?.text ?? '';
  expect(report).toContain(
    '  > \\- see \\<b\\>here\\</b\\>  \n  > &#8203;1. \\!\\[x\\]\\(http://y\\)  \n  > — A. Reader, 2025-11-02',
  );
  expect(report).not.toMatch(/(?<!\\)!\[/);
  expect(report).not.toContain('](');
});

it('makes no list, code or heading of words that begin like one, in a definition or behind a blank line of a note', () => {
  const target = targetIn('b.txt', texts['b.txt'] ?? '', 'talks');
  const one = createAnnotation({ ...tagged(target, 'claim'), note: 'First\n\n    indented\n\t- tab\n2) two\n= three' });
  const exported = exportAnnotations(
    {
      store: storeOf([one], texts),
      annotations: [one],
      tags: [plainTag('claim', { definition: '1. What is\n# said' })],
      base: null,
    },
    'markdown',
  );
  const report = exported.files[0]?.text ?? '';
  expect(report).toContain('\n\n&#8203;1. What is \\# said\n\n');
  const nbsp = '&#160;'.repeat(4);
  expect(report).toContain(
    `  > First  \n  >   \n  > ${nbsp}indented  \n  > ${nbsp}- tab  \n  > 2\\) two  \n  > \\= three  \n`,
  );
});

it('says what a report leaves out', () => {
  const exported = out('');
  expect(exported.losses).toMatchObject([{ id: null, isLeftOut: false }]);
  expect(lossReport(exported, 'Export')).toMatch(/^# Export\n\n4 annotations written\.\n\n## a report is for reading/);
});
