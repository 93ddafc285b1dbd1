import { harbourArticle } from './articles';
import { annotate, forget, copydesk, item, items, run, sidecarPath } from './copydesk';
import { equal, match, ok } from './expect';
import { newArticle, passage, read, remove, write } from './files';
import { until } from './host';

const codebook = '.copydesk/codebook.yaml';
const sound = 'sound.txt';
const broken = 'broken.txt';

/** A note of another program, on the words "harbour talks" of the article. */
const foreignNote = {
  id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  type: 'Annotation',
  motivation: 'commenting',
  created: '2025-03-15T08:00:00Z',
  'other:rating': 5,
  body: [{ type: 'TextualBody', purpose: 'commenting', value: 'from the other window' }],
  target: {
    type: 'SpecificResource',
    source: sound,
    selector: [
      { type: 'TextPositionSelector', start: 15, end: 28 },
      { type: 'TextQuoteSelector', exact: 'harbour talks', prefix: 'Ministers open ', suffix: ' in Oslo' },
    ],
  },
};

/** The sidecar with the other program's note added, as that program would write it. */
async function withForeign(): Promise<string> {
  const page = JSON.parse((await read(sidecarPath(sound))) ?? '{}') as { items: object[] };
  return `${JSON.stringify({ ...page, items: [...page.items, foreignNote] }, null, 2)}\n`;
}

/** Sidecars and codebooks that people or programs have spoilt, and two writers at once. */
export function badFiles(): void {
  suite('bad files', () => {
    teardown(async () => {
      await forget();
      for (const name of [sound, broken]) await remove(name);
    });

    for (const [what, content] of [
      ['broken JSON', '{ "@context": "http://www.w3.org/ns/anno.jsonld",\n  "items": ['],
      ['a merge conflict', '{\n<<<<<<< HEAD\n  "items": []\n=======\n  "items": [1]\n>>>>>>> theirs\n}\n'],
    ] as const) {
      test(`${what} in a sidecar is left as it is, and the rest works`, async () => {
        await write(sidecarPath(broken), content);
        const spoilt = await newArticle(broken, harbourArticle);
        equal(await run('tagPassage', { ...passage(spoilt, 'harbour talks'), tags: ['claim'] }), undefined);
        equal(await read(sidecarPath(broken)), content);
        const document = await newArticle(sound, harbourArticle);
        const id = await annotate('tagPassage', { ...passage(document, 'harbour talks'), tags: ['claim'] });
        equal((await item(sound, id)).body[0]?.value, 'claim');
        equal(await read(sidecarPath(broken)), content);
        // Once it is mended it works again.
        await write(
          sidecarPath(broken),
          '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[]}',
        );
        await until('the mended sidecar', async () =>
          typeof (await run('tagPassage', { ...passage(spoilt, 'harbour talks'), tags: ['claim'] })) === 'string'
            ? true
            : undefined,
        );
      });
    }

    test('what another program wrote between is kept, unknown members too', async () => {
      const document = await newArticle(sound, harbourArticle);
      await annotate('tagPassage', { ...passage(document, 'an agreement'), tags: ['claim'] });
      // Before the watcher can tell of it, the next annotation is made.
      await write(sidecarPath(sound), await withForeign());
      const id = await annotate('addNote', { ...passage(document, 'second round'), note: 'Which day?' });
      const kept = await items(sound);
      equal(kept.length, 3, 'annotations');
      ok(
        kept.some((one) => one.id === id),
        'ours',
      );
      const other = kept.find((one) => one.id === foreignNote.id);
      equal((other as Record<string, unknown> | undefined)?.['other:rating'], 5);
      const api = await copydesk();
      ok(
        api.annotations.all().some((one) => one.note === 'from the other window'),
        'the other note is shown',
      );
    });

    test('two windows that write at the same moment lose nothing', async () => {
      const document = await newArticle(sound, harbourArticle);
      const first = await annotate('tagPassage', { ...passage(document, 'an agreement'), tags: ['claim'] });
      // The other window has read the file, we write ours, and it writes what it made of what it had read.
      const theirs = await withForeign();
      const id = await run<string>('addNote', { ...passage(document, 'second round'), note: 'Which day?' });
      await write(sidecarPath(sound), theirs);
      await until('all three', async () => {
        const ids = (await items(sound)).map((one) => one.id);
        return [first, id, foreignNote.id].every((one) => ids.includes(one)) ? true : undefined;
      });
    });

    test('a codebook with unknown keys is used and kept', async () => {
      const text =
        'copydesk: 1\n# ours\ntags:\n  - name: rumour\n    definition: said without a source\n    colour: "#aa3377"\n    owner: desk\n';
      await write(codebook, text);
      const document = await newArticle(sound, harbourArticle);
      const id = await annotate('tagPassage', { ...passage(document, 'an agreement'), tags: ['rumour'] });
      equal((await item(sound, id)).body[0]?.value, 'rumour');
      equal(await read(codebook), text);
      const api = await copydesk();
      const group = await until('the group of the tag', async () =>
        (await api.views.annotations()).find((row) => row.label === 'rumour' && row.tooltip !== undefined),
      );
      match(group.tooltip ?? '', /said without a source/);
    });
  });
}
