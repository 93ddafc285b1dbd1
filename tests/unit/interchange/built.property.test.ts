import * as fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import type { EndName } from '../../../common/annotation/model';
import { motivations } from '../../../common/annotation/model';
import { emptySidecar, parseSidecar, printSidecar } from '../../../common/annotation/file';
import { build } from '../../../common/interchange/build';
import type { Draft, DraftTarget } from '../../../common/interchange/model';
import { anyText } from '../../support/anyAnnotation';
import { brief, importedAt, importText } from '../../support/importing';

const texts = { 'a.txt': 'Ministers met in Oslo.\nThe talks go on.\n' };

const target: fc.Arbitrary<DraftTarget> = fc.constantFrom('Ministers', 'Oslo', 'talks', 'elsewhere').map((exact) => ({
  ...{ source: 'a.txt', characters: null, counts: 'all', exact, prefix: '', suffix: '', alike: null, landmarks: null },
}));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** What a file may say, whether it makes sense or not. */
const draft: fc.Arbitrary<Draft> = fc.record({
  id: orNull(fc.constantFrom('', 'one', 'two', '__proto__')),
  motivation: fc.constantFrom(...motivations),
  tags: fc.uniqueArray(anyText, { maxLength: 3 }),
  note: orNull(anyText),
  linkKind: orNull(anyText),
  targets: fc
    .uniqueArray(fc.constantFrom<EndName>('linkTo', 'further.0', 'further.1'), { maxLength: 3 })
    .chain((ends) => fc.tuple(...(['target', ...ends] as const).map((end) => fc.tuple(fc.constant(end), target)))),
  creator: orNull(fc.constantFrom('A. Reader', 'https://example.org/me')),
  created: orNull(fc.constantFrom('', importedAt)),
  modified: orNull(fc.constant(importedAt)),
  where: fc.constant('line 1'),
  whole: fc.constant(null),
});

group('what an import makes', () => {
  it('can be read again from the sidecar that it is written to', () => {
    fc.assert(
      fc.property(draft, (one) => {
        const { annotations } = build(
          { drafts: [one], problems: [] },
          { sources: Object.keys(texts), textOf: () => texts['a.txt'], now: importedAt },
        );
        const read = parseSidecar(printSidecar('a.txt', { ...emptySidecar, annotations }));
        expect(read).toMatchObject({ ok: true, problems: [], annotations });
      }),
      { numRuns: 500 },
    );
  });

  it('is a link where there are two ends, whatever the table calls it, and says what it made of the rest', () => {
    const head = 'id,kind,tags,passage,source,quote';
    const rows = [
      'a,linking,claim,,a.txt,Oslo',
      'b,linking,,,a.txt,Oslo',
      'c,tagging,,target,a.txt,Ministers',
      'c,tagging,,further.0,a.txt,met',
      'c,tagging,,linkTo,a.txt,talks',
    ];
    const built = importText([head, ...rows].join('\n'), 'csv', texts);
    expect(brief(built).map((one) => (one as readonly unknown[])[0])).toEqual(['Oslo', 'Oslo', 'Ministers / talks']);
    expect(built.annotations.map(({ motivation }) => motivation)).toEqual(['tagging', 'commenting', 'linking']);
    expect(built.problems.map(({ where, isLeftOut }) => [where, isLeftOut])).toEqual([
      ['line 2', false],
      ['line 3', false],
      ['line 4', true],
    ]);
  });
});
