import { describe, expect, test } from 'vitest';
import { outline, sectionRuns, type OutlineNode } from '../../../server/features/outline';
import { contains } from '../../../common/text/span';
import type { Section } from '../../../server/analysis/model';
import { outlineText } from '../../../server/lsp/messages/outlineText';
import { fixture } from '../../support/fixture';

const source = fixture(
  'file:///w/a.txt',
  `Ministers meet in [place oslo:Oslo]
[role berg:Trade Minister] [person berg:Anna Berg] met [person vik:Jon Vik] on [date 2025-03-13:Thursday].

[person berg:Berg] thanked the [organization un:United Nations] on [date 2025-03-13:March 13].


`,
  '2025-03-14',
);

const nodes = outline(source);
const all = (list: readonly OutlineNode[]): readonly OutlineNode[] => list.flatMap((n) => [n, ...all(n.children)]);

describe('outline', () => {
  test('holds sections, then people, organizations, places and dates of each article', () => {
    const [article] = nodes;
    expect(nodes).toHaveLength(1);
    expect(article?.children.map((n) => outlineText(n.label).name)).toEqual([
      'Ministers meet in Oslo',
      'Trade Minister Anna Berg met Jon Vik on Thursday.',
      'Berg thanked the United Nations on March 13.',
      'People',
      'Organizations',
      'Places',
      'Dates',
    ]);
    const group = article?.children.find((n) => n.label.kind === 'group' && n.label.group === 'person');
    expect(group?.children.map((n) => outlineText(n.label))).toEqual([
      { name: 'Anna Berg', detail: '2 mentions' },
      { name: 'Jon Vik', detail: '1 mention' },
    ]);
  });

  test('nests validly: selection in range, children in parents', () => {
    for (const node of all(nodes)) {
      expect(contains(node.range, node.selection)).toBe(true);
      for (const child of node.children) expect(contains(node.range, child.range)).toBe(true);
    }
  });

  test('gives each date once', () => {
    const dates = all(nodes).filter((n) => n.label.kind === 'time');
    expect(dates.map((n) => outlineText(n.label))).toEqual([{ name: 'Thursday, 13 March 2025', detail: 'Thursday' }]);
  });

  test('ends an article at its last section, not in the blank lines after it', () => {
    expect(source.text.slice(nodes[0]?.range.end)).toBe('\n\n\n');
  });

  test('lets no group be pinned while scrolling: its selection is on its last line', () => {
    const groups = all(nodes).filter((n) => n.label.kind === 'group');
    expect(groups.length).toBe(4);
    for (const group of groups) expect(group.selection.end).toBe(group.range.end);
  });

  test('joins neighbouring lines of teasers and boilerplate, nothing else', () => {
    const section = (kind: Section['kind'], at: number): Section => ({
      start: at,
      end: at + 1,
      kind,
      article: 0,
      rule: '',
    });
    const kinds = ['teaser', 'teaser', 'boilerplate', 'body', 'body', 'teaser'] as const;
    const runs = sectionRuns(kinds.map((kind, at) => section(kind, at * 2)));
    expect(runs.map((run) => run.map((s) => s.kind))).toEqual([
      ['teaser', 'teaser'],
      ['boilerplate'],
      ['body'],
      ['body'],
      ['teaser'],
    ]);
  });

  test('is empty for a text that is no news', () => {
    const analysis = {
      news: false,
      articles: [],
      captureRange: null,
      sections: [],
      times: [],
      mentions: [],
      entities: [],
      roles: [],
      quotations: [],
    };
    expect(outline({ ...source, analysis })).toEqual([]);
  });
});
