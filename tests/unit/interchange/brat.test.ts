import * as fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { plainTag } from '../../../common/annotation/codebook';
import { createAnnotation } from '../../../common/annotation/create';
import type { Annotation } from '../../../common/annotation/model';
import { foldedName } from '../../../common/interchange/bratNames';
import { build } from '../../../common/interchange/build';
import { exportAnnotations } from '../../../common/interchange/exporting';
import { readFiles } from '../../../common/interchange/importing';
import type { InFile } from '../../../common/interchange/model';
import { annotatedTexts, storeOf, type Texts } from '../../support/annotatedTexts';
import { anyText } from '../../support/anyAnnotation';
import { configurationFaults, doubleNames, readAsBrat, undeclared } from '../../support/bratReader';
import { linked, noted, tagged, targetIn } from '../../support/passages';

const tags = [
  plainTag('claim', { colour: 'blue' }),
  plainTag('claim of fact', { parent: 'claim', colour: '#aabbcc' }),
  plainTag('loop a', { parent: 'loop b' }),
  plainTag('loop b', { parent: 'loop a' }),
  plainTag('contradicts', { on: 'links' }),
];
const out = (annotations: readonly Annotation[], texts: Texts) =>
  exportAnnotations({ store: storeOf(annotations, texts), annotations, tags, base: null }, 'brat');
const fileOf = (files: readonly InFile[], path: string): string => files.find((one) => one.path === path)?.text ?? '';
const read = (files: readonly InFile[], texts: Texts) =>
  build(readFiles(files, 'brat'), {
    sources: Object.keys(texts),
    textOf: (source) => texts[source] ?? null,
    now: '2026-01-01T00:00:00Z',
  });

const text = 'Ministers met in \u{1f600} Oslo.\r\nThe talks go on.\r\nOslo hopes.\r\n';
const texts: Texts = { 'a.txt': text, 'b.txt': 'Nothing came of the talks.\n' };

group('brat export', () => {
  it('is read by the rules of brat itself, whatever the texts and annotations', () => {
    fc.assert(
      fc.property(annotatedTexts, ({ texts: any, annotations }) => {
        const { files } = out(annotations, any);
        for (const { path, text: ann } of files.filter((one) => one.path.endsWith('.ann'))) {
          const reading = readAsBrat(ann, fileOf(files, path.replace(/ann$/, 'txt')));
          expect(reading.faults).toEqual([]);
          expect(undeclared(ann, fileOf(files, 'annotation.conf'))).toEqual([]);
        }
        expect(doubleNames(fileOf(files, 'annotation.conf'))).toEqual([]);
        expect(
          configurationFaults(fileOf(files, 'annotation.conf'), ['entities', 'relations', 'events', 'attributes']),
        ).toEqual([]);
        expect(configurationFaults(fileOf(files, 'visual.conf'), ['labels', 'drawing'])).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('writes passages in characters, several as pieces, over line ends too', () => {
    const one = createAnnotation({
      ...tagged(targetIn('a.txt', text, 'Oslo.\r\nThe talks'), 'claim', 'claim of fact'),
      further: [targetIn('a.txt', text, 'Oslo hopes')],
      note: 'two\nlines',
    });
    const { files, losses } = out([one], texts);
    const ann = fileOf(files, 'a.ann');
    const reading = readAsBrat(ann, fileOf(files, 'a.txt'));
    expect(reading.faults).toEqual([]);
    expect([...reading.words.values()]).toEqual(['Oslo. The talks Oslo hopes', 'Oslo. The talks Oslo hopes']);
    expect(ann).toContain('T1\tclaim 19 24;25 34;42 52\t');
    expect(ann).toContain('T2\tclaim_of_fact 19 24;25 34;42 52\t');
    expect(ann).toContain('#1\tAnnotatorNotes T1\ttwo lines\n');
    expect(losses).toEqual([]);
    expect(read(files, texts).annotations).toEqual([one]);
  });

  it('writes links within a source as relations, and says which it cannot', () => {
    const inside = linked(targetIn('a.txt', text, 'met'), targetIn('a.txt', text, 'hopes'), 'contradicts');
    const across = linked(
      targetIn('a.txt', text, 'met'),
      targetIn('b.txt', texts['b.txt'] ?? '', 'talks'),
      'contradicts',
    );
    const { files, losses, written } = out([inside, across], texts);
    expect(fileOf(files, 'a.ann')).toContain('R1\tcontradicts Arg1:T1 Arg2:T2\n');
    expect(written).toBe(1);
    expect(losses).toMatchObject([{ id: across.id, isLeftOut: true, detail: 'b.txt' }]);
    expect(read(files, texts).annotations).toEqual([inside]);
  });

  it('gives passages that overlap lines of their own, and says of an edited one what it is', () => {
    const one = createAnnotation({
      ...noted(targetIn('a.txt', text, 'The talks go'), 'why?'),
      further: [targetIn('a.txt', text, 'talks go on')],
    });
    const { files } = out([one], texts);
    expect(readAsBrat(fileOf(files, 'a.ann'), fileOf(files, 'a.txt')).counts).toMatchObject({ T: 2, '#': 3 });
    expect(read(files, texts).annotations).toEqual([one]);

    const long = 'The ministers will sign the treaty on the new harbour in the spring of next year.';
    const edited = tagged(targetIn('c.txt', `Oslo. ${long} So they say.\n`, long), 'claim');
    const now: Texts = { 'c.txt': `Oslo. ${long.replace('will sign', 'may sign')} So they say.\n` };
    const changed = out([edited], now);
    const ann = fileOf(changed.files, 'c.ann');
    expect(ann).toContain('A1\tState T1 edited\n');
    expect(readAsBrat(ann, fileOf(changed.files, 'c.txt')).faults).toEqual([]);
    expect(changed.losses).toMatchObject([{ id: edited.id, isLeftOut: false, detail: long }]);
  });

  it('folds names to what brat stores, one name for each tag', () => {
    expect(['São Paulo', '事件', '---', 'a-b_c1'].map(foldedName)).toEqual(['Sao_Paulo', 'tag__', 'tag---', 'a-b_c1']);
    const target = targetIn('a.txt', text, 'met');
    const both = [tagged(target, 'São'), tagged(target, 'Sao'), tagged(target, 'note')];
    const { files } = out(both, texts);
    expect(fileOf(files, 'a.ann')).toMatch(/^T1\tSao .*\n(?:.*\n)*T2\tSao-2 .*\n(?:.*\n)*T3\tnote-2 /);
    expect(fileOf(files, 'visual.conf')).toContain('Sao | São\n');
    expect(read(files, texts).annotations).toEqual(both);
    // Names that brat's own configuration has for something else.
    const taken = ['State', 'SEPARATOR', 'SPAN_DEFAULT', 'passage'].map((name) => tagged(target, name));
    const again = out(taken, texts).files;
    expect(fileOf(again, 'annotation.conf')).toContain('\nState-2\nSEPARATOR-2\nSPAN_DEFAULT-2\npassage-2\n');
    expect(doubleNames(fileOf(again, 'annotation.conf'))).toEqual([]);
    expect(read(again, texts).annotations).toEqual(taken);
  });
});

group('brat import', () => {
  const theirs: InFile = {
    path: 'corpus/a.ann',
    text: [
      'T1\tPerson 0 9\tMinisters',
      'T2\tMeeting 10 13\tmet',
      'T3\tLocation 19 23\tOslo',
      'E1\tMeeting:T2 Who:T1 Where:T3',
      'A1\tNegation E1',
      'A2\tConfidence T3 Likely',
      'N1\tReference T3 Wikipedia:22309\tOslo',
      '#1\tAnnotatorNotes T1\twhich ones?',
      '*\tEquiv T1 T3',
      'T4\tTalk 29 34;42 46\ttalks Oslo',
      '',
    ].join('\n'),
  };
  const conf: InFile = { path: 'corpus/visual.conf', text: '[labels]\nLocation | A place | Loc\n[drawing]\n' };

  it('reads what brat users write: events, attributes, references, equal ones, pieces', () => {
    const { annotations, problems } = read([theirs, conf], texts);
    expect(problems.filter(({ isLeftOut }) => isLeftOut)).toEqual([]);
    const said = annotations.map(({ target, further, linkTo, linkKind, tags: own, note }) => [
      target.selectors.exact,
      ...further.map(({ selectors }) => selectors.exact),
      ...(linkTo ? [linkKind, linkTo.selectors.exact] : [own.join(' + '), note]),
    ]);
    expect(said).toEqual([
      ['Ministers', 'Person', 'which ones?'],
      ['met', 'Meeting + Negation', null],
      ['Oslo', 'A place + Confidence: Likely', 'Wikipedia:22309 (Oslo)'],
      ['talks', 'Oslo', 'Talk', null],
      ['met', 'Who', 'Ministers'],
      ['met', 'Where', 'Oslo'],
      ['Ministers', 'Equiv', 'Oslo'],
    ]);
    expect(annotations.every(({ target }) => target.source === 'a.txt')).toBe(true);
    expect(read([theirs, conf], texts)).toEqual(read([theirs, conf], texts));
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length);
  });

  it('sees by the words how the offsets count: line ends as one or as they are, a byte order mark or none', () => {
    const twice = 'Talks.\r\nIn Oslo.\r\n\u{1f600} Talks.\r\nIn Oslo.\r\n';
    const wanted = [twice.lastIndexOf('Talks'), twice.lastIndexOf('Oslo')].map(
      (start) => [...twice.slice(0, start)].length,
    );
    for (const [counted, mark] of [
      [twice, ''],
      [twice.replaceAll('\r\n', '\n'), ''],
      [twice, '\ufeff'],
      [twice.replaceAll('\r\n', '\n'), '\ufeff'],
    ] as const) {
      const at = (words: string): number => [...(mark + counted).slice(0, (mark + counted).lastIndexOf(words))].length;
      const lines = ['Talks', 'Oslo'].map(
        (words, n) => `T${n + 1}\tClaim ${at(words)} ${at(words) + words.length}\t${words}\n`,
      );
      const { annotations, problems } = read(
        [
          { path: 'c.ann', text: lines.join('') },
          { path: 'c.txt', text: mark + twice },
        ],
        { 'c.txt': twice },
      );
      expect(problems).toEqual([]);
      expect(annotations.map(({ target }) => target.selectors.characters.startCharacter)).toEqual(wanted);
    }
  });

  it('takes over what was changed in brat: a tag taken away, another type, another note', () => {
    const one = createAnnotation({
      ...tagged(targetIn('a.txt', text, 'talks'), 'claim', 'claim of fact'),
      note: 'old',
    });
    const { files } = out([one], texts);
    const change = (edit: (ann: string) => string): Annotation | undefined =>
      read(
        files.map((file) => (file.path === 'a.ann' ? { ...file, text: edit(file.text) } : file)),
        texts,
      ).annotations[0];
    expect(change((ann) => ann.replace(/^(?:T2|#3)\t.*\n/gm, ''))).toEqual({ ...one, tags: ['claim'] });
    expect(change((ann) => ann.replace('T1\tclaim ', 'T1\tEvent '))?.tags).toEqual(['claim of fact', 'Event']);
    expect(change((ann) => ann.replace('\told\n', '\tnew words\n'))?.note).toBe('new words');
    expect(change((ann) => ann.replace(/^#1\t.*\n/gm, ''))?.note).toBeNull();
  });

  it('keeps what it cannot place, with its words, and says so', () => {
    const files = [{ path: 'a.ann', text: 'T1\tClaim 900 905\ttalks\nT2\tClaim 0 5\tMoney\nT3\tClaim 0 9\tOslo\n' }];
    const { annotations, problems } = read(files, texts);
    expect(annotations.map(({ target }) => target.selectors.exact)).toEqual(['talks', 'Money', 'Oslo']);
    // "talks" stands once, "Oslo" twice.
    expect(annotations[0]?.target.selectors.characters).toEqual({ startCharacter: 30, endCharacter: 35 });
    expect(problems.map(({ message }) => message)).toEqual([
      '“talks” stands elsewhere in the source',
      '“Money” is not in the source as it is quoted: it is kept, to be reviewed',
      expect.stringContaining('it is kept, to be reviewed'),
    ]);
  });

  it('says of each bad line what is wrong, and reads the rest', () => {
    const bad = [
      'rubbish',
      'T1\tClaim x y\ttalks',
      'T2 Claim 0 9 Ministers',
      'R1\tSame Arg1:T8 Arg2:T9',
      'T3\tClaim 0 9\tMinisters',
      'T3\tClaim 0 9\tMinisters',
      '#1\tCopydesk T3\t{"id":',
      'X1\tA B',
      'T4\tClaim 9 3\tno',
    ];
    const { annotations, problems } = read([{ path: 'a.ann', text: bad.join('\r\n') }], texts);
    expect(annotations.map(({ target }) => target.selectors.exact)).toEqual(['Ministers']);
    expect(problems.map(({ where }) => where)).toEqual(
      ['1', '2', '3', '6', '7', '8', '9', '4'].map((line) => `a.ann, line ${line}`),
    );
  });

  it('never throws, and leads nowhere outside', () => {
    const line = fc.oneof(
      anyText,
      fc
        .tuple(fc.constantFrom('T1', 'R1', 'E1', 'A1', '#1', '*', 'N1', 'T2'), anyText, anyText)
        .map((parts) => parts.join('\t')),
      fc
        .tuple(fc.nat(99), fc.nat(99), anyText)
        .map(([start, end, words]) => `T${start}\tClaim ${start} ${end}\t${words}`),
      fc.constant('#9\tCopydesk T1\t{"id":"urn:x","source":"../../etc/passwd","ends":[["target",1]],"tag":"x"}'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { annotations } = read(
          [
            { path: 'a.ann', text: lines.join('\n') },
            { path: 'a.txt', text },
          ],
          texts,
        );
        for (const { target } of annotations) expect(Object.keys(texts)).toContain(target.source);
      }),
    );
  });
});
