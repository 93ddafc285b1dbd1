import * as vscode from 'vscode';
import { childrenOf } from '../../client/views/row';
import { harbourArticle } from './articles';
import { annotate, forget, codeOf, copydesk, findingsNow, item, items, run, sidecarPath, standing } from './copydesk';
import { equal, match, ok } from './expect';
import { edit, newArticle, passage, read, remove } from './files';
import { hoverText, openSeed, positionOf, until } from './host';

const source = 'harbour.txt';
const caption = 'Trade Minister Anna Berg and harbour officials at the opening of the talks in Oslo on March 13.';

const rowsWith = async (words: string) =>
  (await (await copydesk()).views.annotations()).flatMap(childrenOf).filter((row) => row.label.includes(words));

/** Tag, note, link, edit, remove, and what is kept on disk. */
export function annotating(): void {
  suite('annotating', () => {
    suiteTeardown(async () => {
      await forget();
      for (const name of [source, 'emoji.txt']) await remove(name);
    });

    test('a tag is kept as a W3C annotation, with positions in characters', async () => {
      const text = harbourArticle.replace('"We are close', '\u{1f600}\u{1f600} "We are close');
      const document = await newArticle('emoji.txt', text);
      const id = await annotate('tagPassage', { ...passage(document, 'second round of the talks'), tags: ['claim'] });
      const sidecar = JSON.parse((await read(sidecarPath('emoji.txt'))) ?? 'null') as Record<string, unknown>;
      match(JSON.stringify(sidecar['@context']), /http:\/\/www\.w3\.org\/ns\/anno\.jsonld/);
      equal(sidecar['type'], 'AnnotationPage');
      const kept = await item('emoji.txt', id);
      equal([kept.type, kept.motivation], ['Annotation', 'tagging']);
      equal(
        kept.body.map(({ type, purpose, value }) => [type, purpose, value]),
        [['TextualBody', 'tagging', 'claim']],
      );
      equal([kept.target.type, kept.target.source], ['SpecificResource', 'emoji.txt']);
      ok(Number.isFinite(Date.parse(kept.created ?? '')), 'an instant of creation');
      const [position, quote] = kept.target.selector;
      // The two emoji before the passage are four UTF-16 units, but two characters.
      const offset = text.indexOf('second round of the talks');
      const characters = [...text.slice(0, offset)].length;
      equal(characters, offset - 2);
      equal([position?.type, position?.start, position?.end], ['TextPositionSelector', characters, characters + 25]);
      equal([quote?.type, quote?.exact], ['TextQuoteSelector', 'second round of the talks']);
      ok(text.includes(`${quote?.prefix}second round of the talks${quote?.suffix}`), 'prefix and suffix surround it');
      equal((await standing(document, id))?.words, 'second round of the talks');
    });

    test('tagging the same passage again adds the tag to the same annotation', async () => {
      const document = await newArticle(source, harbourArticle);
      const range = passage(document, 'Norwegian Trade Minister Anna Berg');
      const id = await annotate('tagPassage', { ...range, tags: ['person'] });
      equal(await annotate('tagPassage', { ...range, tags: ['claim'] }), id);
      const kept = await item(source, id);
      equal(
        kept.body.map((one) => one.value),
        ['person', 'claim'],
      );
      equal((await items(source)).length, 1, 'annotations');
    });

    test('without a selection, the name at the cursor is tagged', async () => {
      const document = await newArticle(source, harbourArticle);
      const editor = await vscode.window.showTextDocument(document);
      const position = positionOf(document, 'Berg told reporters', 2);
      editor.selection = new vscode.Selection(position, position);
      const id = await annotate('tagPassage', { tags: ['person'] });
      equal((await standing(document, id))?.words, 'Berg');
    });

    test('a note shows in the text, in the view and on disk', async () => {
      const document = await newArticle(source, harbourArticle);
      const id = await annotate('addNote', { ...passage(document, 'an agreement'), note: 'Ask *which* agreement.' });
      const kept = await item(source, id);
      equal(kept.motivation, 'commenting');
      equal(kept.body[0]?.value, 'Ask *which* agreement.');
      const card = await hoverText(document, positionOf(document, 'an agreement', 4));
      match(card, /\*\*Note\*\*/);
      match(card, /Ask \*which\* agreement/);
      const [row] = await rowsWith('an agreement');
      match(row?.description ?? '', /Ask \*which\* agreement/);
    });

    test('a link joins passages of two files, and leads from each to the other', async () => {
      const first = await openSeed('000');
      const second = await openSeed('002');
      const from = passage(first, 'on the sidelines of the Association');
      const to = passage(second, 'on the sidelines of ASEAN-related');
      const id = await annotate('linkPassage', { from, to, kind: 'same-event' });
      const kept = await item('000_4068fb3f76e77f83.txt', id);
      equal([kept.motivation, kept.target.source], ['linking', '000_4068fb3f76e77f83.txt']);
      equal((kept.body[0] as { source?: string } | undefined)?.source, '002_060239a9aa87ed88.txt');
      match(await hoverText(first, positionOf(first, 'on the sidelines of the', 4)), /Same event/);
      match(await hoverText(second, positionOf(second, 'on the sidelines of ASEAN', 4)), /Same event/);

      await vscode.window.showTextDocument(first, { selection: from.range });
      await run('goToLinkedPassage');
      const there = await until('the other source', () => {
        const editor = vscode.window.activeTextEditor;
        return editor?.document.uri.toString() === second.uri.toString() ? editor : undefined;
      });
      equal(there.document.getText(there.selection), 'on the sidelines of ASEAN-related');
      await run('goToLinkedPassage');
      const back = await until('the first source', () => {
        const editor = vscode.window.activeTextEditor;
        return editor?.document.uri.toString() === first.uri.toString() ? editor : undefined;
      });
      equal(back.document.getText(back.selection), 'on the sidelines of the Association');
    });

    test('a link is marked at one end, then at the other', async () => {
      const document = await newArticle(source, harbourArticle);
      equal(await run('linkPassage', passage(document, 'harbour talks')), undefined);
      const id = await annotate('linkPassage', { ...passage(document, 'the second round'), kind: 'background' });
      equal((await standing(document, id))?.words, 'harbour talks');
      equal(await run('linkPassage', passage(document, 'Friday after')), undefined, 'a new link begins');
      await run('cancelLink');
    });

    test('an annotation is edited and removed', async () => {
      const document = await newArticle(source, harbourArticle);
      const id = await annotate('tagPassage', { ...passage(document, 'until March 21'), tags: ['date'] });
      equal(await annotate('editAnnotation', { id, tags: ['date', 'check'], note: 'Is that a Friday?' }), id);
      const kept = await item(source, id);
      equal(
        kept.body.map((one) => one.value),
        ['date', 'check', 'Is that a Friday?'],
      );
      ok(kept.modified !== undefined, 'when it was changed');
      equal(await annotate('removeAnnotation', { id }), id);
      equal((await items(source)).filter((one) => one.id === id).length, 0, 'items on disk');
      equal(await standing(document, id), undefined);
    });

    test('a file without annotations is taken away again', async () => {
      const document = await newArticle('emoji.txt', harbourArticle);
      for (const { id } of await items('emoji.txt')) await annotate('removeAnnotation', { id });
      const id = await annotate('tagPassage', { ...passage(document, 'harbour talks'), tags: ['claim'] });
      await annotate('removeAnnotation', { id });
      equal(await read(sidecarPath('emoji.txt')), undefined);
    });

    test('writing twice gives the same bytes', async () => {
      const document = await newArticle(source, harbourArticle);
      const id = await annotate('tagPassage', { ...passage(document, 'Oslo on Thursday'), tags: ['place'] });
      const before = await read(sidecarPath(source));
      await edit(document, (builder) => builder.insert(new vscode.Position(0, 0), 'x'));
      await edit(document, (builder) => builder.delete(new vscode.Range(0, 0, 0, 1)));
      await document.save();
      await (await copydesk()).annotations.saved();
      equal(await read(sidecarPath(source)), before);
      equal((await standing(document, id))?.state, 'exact');
    });

    test('annotations are no findings', async () => {
      const document = await newArticle(source, harbourArticle);
      await annotate('tagPassage', { ...passage(document, caption), tags: ['caption'] });
      equal(findingsNow(document).filter((one) => codeOf(one).startsWith('annotation')).length, 0);
    });
  });
}
