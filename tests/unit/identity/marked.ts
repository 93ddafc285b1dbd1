import { linkEntities } from '../../../server/analysis/identity/linkEntities';
import type { Linked } from '../../../server/analysis/identity/linkEntities';
import type { Article, Mention, MentionType, NameDecisions, Section } from '../../../server/analysis/model';
import { findRoles } from '../../../server/analysis/roles/findRoles';
import type { Analysis } from '../../../server/analysis/model';
import { readMarks } from '../../support/marks';

const types: Readonly<Record<string, MentionType>> = {
  P: 'person',
  O: 'organization',
  L: 'place',
  N: 'nationality',
  E: 'event',
  T: 'product',
};

/** What a test says of an article beside its words. */
export interface ArticleSays {
  readonly outlet?: string;
  readonly published?: string;
}

/**
 * Reads articles in which names are marked: "[P:Marco Rubio] of the [L:U.S.]". Each article is one section, or one for
 * each line; a line that begins with "tags " is a tag line.
 */
export function readMarked(
  articles: readonly string[],
  says: readonly ArticleSays[] = [],
  names?: NameDecisions,
): { readonly text: string; readonly analysis: Analysis } {
  let text = '';
  const found: Article[] = [];
  const sections: Section[] = [];
  const mentions: Mention[] = [];
  articles.forEach((marked, article) => {
    const from = text.length;
    for (const line of marked.split('\n')) {
      const start = text.length;
      const read = readMarks(line, /\[(?<type>[POLNET]):(?<words>[^\]]+)\]/g);
      for (const mark of read.marks) {
        mentions.push({
          ...{ start: start + mark.start, end: start + mark.end, type: types[mark.says['type'] ?? ''] ?? 'person' },
          ...{ article, section: sections.length, foundBy: 'rule', rule: 'marked', confidence: 1, key: null },
        });
      }
      text += read.text;
      const kind = line.startsWith('tags ') ? 'tags' : 'body';
      sections.push({ start, end: text.length, kind, article, rule: 'marked' });
      text += '\n';
    }
    const { outlet, published } = says[article] ?? {};
    found.push({
      ...{ start: from, end: text.length, kind: article === 0 ? 'main' : 'related', headline: null },
      outlet: outlet === undefined ? null : { start: from, end: from, name: outlet },
      published:
        published === undefined ? null : { value: published, witnesses: [], conflicting: [], source: 'option' },
      ...{ updated: null, captured: null, byline: null, relativeStamp: null },
    });
  });
  const linked: Linked = linkEntities(text, found, sections, mentions, names);
  const roles = findRoles(text, found, sections, linked.mentions, linked.entities);
  const nothing = { captureRange: null, times: [], quotations: [] };
  return { text, analysis: { news: true, articles: found, sections, ...nothing, ...linked, roles } };
}

/** The entity id of each mention, in text order, as "Rubio = person:marco-rubio". */
export function idsOf(articles: string | readonly string[], says: readonly ArticleSays[] = []): readonly string[] {
  const { text, analysis } = readMarked(typeof articles === 'string' ? [articles] : articles, says);
  return analysis.mentions.map((m) => `${text.slice(m.start, m.end)} = ${analysis.entities[m.entity]?.id}`);
}

/** Decisions about names, of which a test gives some. */
export const decided = (some: Partial<NameDecisions>): NameDecisions => ({
  ...{ same: [], different: [], renamed: [] },
  ...some,
});

/** The id of the last mention alone. */
export const lastId = (articles: string | readonly string[], says: readonly ArticleSays[] = []): string | undefined =>
  idsOf(articles, says).at(-1)?.split(' = ')[1];
