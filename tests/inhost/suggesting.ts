import type { WireSuggestion } from '../../common/protocol';
import { copydesk, forget, items, run } from './copydesk';
import { equal, ok } from './expect';
import { newArticle, remove } from './files';
import { until } from './host';

const source = 'tram.txt';
const text = [
  'Harbour town opens its first tram line',
  'Published: 14 March 2025',
  '',
  'The mayor of Westhaven, Ingrid Solberg, opened a tram line on Friday, the first in the town since 1958.',
  '',
  '“We have waited two generations for this morning,” Solberg said. “Now it runs every ten minutes.”',
  '',
].join('\n');

const ask = async (uri: string) => (await run('suggestTags', { uri })) as readonly WireSuggestion[];
const tagsOf = (all: readonly WireSuggestion[]) => all.map(({ tag }) => tag);

/** Tags that the server proposes, on demand; accepted, rejected, taken back. */
export function suggesting(): void {
  suite('suggesting', () => {
    suiteTeardown(async () => {
      await forget();
      await remove(source);
    });

    test('proposes tags on demand, and an accepted one is an annotation with all its passages', async () => {
      await copydesk();
      const uri = (await newArticle(source, text)).uri.toString();
      const found = await ask(uri);
      equal(tagsOf(found), ['claim', 'quotation']);
      const id = await run('acceptSuggestion', found[1]);
      ok(typeof id === 'string', 'an id');
      const [kept] = await items(source);
      equal(Array.isArray(kept?.target) ? kept.target.length : 1, 2, 'passages');
      equal(tagsOf(await ask(uri)), ['claim']);
    });

    test('the buttons of a row answer for it, or for all that are selected', async () => {
      const { views } = await copydesk();
      await forget();
      const uri = (await newArticle(source, text)).uri.toString();
      await ask(uri);
      const proposed = async () => {
        const group = (await views.review()).find(({ key }) => key === 'suggestions');
        return group?.children.flatMap(({ children }) => children) ?? [];
      };
      const rows = await until('two rows', async () => {
        const all = await proposed();
        return all.length === 2 ? all : undefined;
      });
      equal(await run('rejectSuggestion', rows[0], [rows[0], rows[1]]), 2);
      await until('none left', async () => ((await proposed()).length === 0 ? true : undefined));
      equal(tagsOf(await ask(uri)), []);
      await run('undo');
      await run('undo');
      const [claim] = await until('both again', async () => {
        await ask(uri);
        const all = await proposed();
        return all.length === 2 ? all : undefined;
      });
      equal(await run('acceptSuggestion', claim), 1);
      equal(tagsOf(await ask(uri)), ['quotation']);
      await run('undo');
    });

    test('a rejected one stays rejected, and comes back with Undo', async () => {
      const uri = (await newArticle(source, text)).uri.toString();
      const [claim] = await ask(uri);
      equal(claim?.tag, 'claim');
      await run('rejectSuggestion', claim);
      await until('the rejection to hold', async () => (tagsOf(await ask(uri)).includes('claim') ? undefined : true));
      await run('undo');
      await until('the suggestion to be back', async () =>
        tagsOf(await ask(uri)).includes('claim') ? true : undefined,
      );
    });
  });
}
