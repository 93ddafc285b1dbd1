import { describe, expect, test } from 'vitest';
import { foldKey } from '../../../common/text/fold';
import { fileText, read } from './read';

const source = (name: string) => read(fileText(`tests/cases/sources/${name}.txt`));

describe('layouts', () => {
  test('hard-wrapped wire copy: paragraphs are joined, the dateline is a section, its day alone dates nothing', () => {
    const { articles, of } = source('wireDateline');
    expect(of('dateline')).toEqual(['REYKJAVIK, March 12 (Nordwire) --']);
    expect(of('body')).toHaveLength(7);
    expect(of('byline')).toEqual(['(Nordwire)']);
    expect(articles[0]?.outlet?.name).toBe('Nordwire');
    expect(articles[0]?.published).toBeNull();
  });

  test('tabloid: links and pictures inside the text are not the text', () => {
    const { articles, words, of } = source('tabloidLinks');
    expect(words(articles[0]?.headline ?? null)).toBe(
      "Village's beloved steam train 'could vanish by Christmas' after £2m repair bill",
    );
    expect(articles[0]?.outlet?.name).toBe('The Daily Lantern');
    expect(of('byline')).toEqual(['Poppy Thistlewood, Transport Correspondent']);
    expect(of('body')).toHaveLength(9);
    expect(of('body').join('\n')).not.toMatch(/Pub landlord|HERITAGE|1989|Lantern Newspapers/);
    expect(articles[0]?.published?.value).toBe('2025-10-08');
    expect(articles[0]?.updated?.value).toBe('2025-10-09');
  });

  test('local paper: byline, update, caption with credit, author line, comments', () => {
    const { articles, of } = source('localUpdated');
    expect(of('byline')).toEqual(['By Marlene Dubicki']);
    expect(of('caption')).toHaveLength(1);
    expect(of('dateline')).toEqual(['CEDAR FORK, Iowa —']);
    expect(of('body').at(-1)).toMatch(/water main break\.$/);
    expect(articles[0]?.published?.value).toBe('2024-11-06');
    expect(articles[0]?.updated?.value).toBe('2024-11-07');
  });

  test('blog: a comment and its date are not the article', () => {
    const { articles, of } = source('blogShareBar');
    expect(articles[0]?.published?.value).toBe('2025-05-02');
    expect(articles[0]?.published?.conflicting).toEqual([]);
    expect(of('body')).toHaveLength(6);
    expect(of('boilerplate').join('\n')).toMatch(/My father worked the second crane/);
  });

  test('a related article needs a text; a teaser that breaks off is none', () => {
    const { articles, words, of } = source('relatedArticle');
    expect(articles.map((article) => words(article.headline))).toEqual([
      'Finland to host Baltic energy summit after cable damage',
      "Estonia's parliament backs second cable to Finland",
    ]);
    expect(of('teaser', 1)).toContain('Sweden summons envoy over tanker inspection');
  });

  test('press release: dated by its dateline', () => {
    const { articles, words } = source('pressRelease');
    expect(words(articles[0]?.headline ?? null)).toBe('Meridian Grid names Dr. Adaeze Holloway chief executive');
    expect(articles[0]?.published?.value).toBe('2026-01-21');
    expect(articles[0]?.published?.witnesses[0]?.rule).toBe('dateline');
  });

  test('labels in two languages, and a caption that states a full date', () => {
    const { articles, of } = source('bilingualCrumbs');
    expect(articles[0]?.published?.value).toBe('2025-09-22');
    expect(articles[0]?.published?.conflicting).toEqual([]);
    expect(of('caption')).toHaveLength(1);
    expect(of('tags')).toEqual(['Mots-clés / Tags: Maroc, Dakhla, eau, water']);
  });

  test('CRLF and lines of no-break spaces', () => {
    const { articles, words, of, sections } = source('crlfNoBreakSpaces');
    expect(articles[0]?.outlet?.name).toBe('The Karoo Sentinel');
    expect(words(articles[0]?.headline ?? null)).toBe('Rain ends Eastern Cape drought emergency, premier says');
    expect(of('byline')).toEqual(['Thandeka Mqoboli']);
    expect(of('body')).toHaveLength(7);
    for (const section of sections) expect(words(section)).toBe(words(section)?.trim());
  });

  test('stamps that disagree are kept as conflicting, the strongest first', () => {
    const { articles } = source('faultPublishedConflict');
    expect(articles[0]?.published?.value).toBe('2025-05-28');
    expect(articles[0]?.published?.conflicting.map((witness) => witness.value)).toEqual(['2025-05-21', '2025-05-27']);
  });

  test('dated lines of a timeline are text, not stamps', () => {
    const { articles, of } = source('faultMixedOrder');
    expect(articles[0]?.published?.witnesses).toHaveLength(1);
    expect(articles[0]?.published?.conflicting).toEqual([]);
    expect(of('body').some((line) => line.startsWith('28/04/2025'))).toBe(true);
  });
});

describe('days that the caller gives', () => {
  const text = fileText('seeds/002_060239a9aa87ed88.txt');

  test('an option overrides the main article only and keeps the witnesses that agree', () => {
    const { articles } = read(text, { published: '2025-07-19' });
    expect(articles[0]?.published).toEqual({ value: '2025-07-19', witnesses: [], conflicting: [], source: 'option' });
    expect(articles[1]?.published).toBeNull();
    expect(read(text, { published: '2025-07-18' }).articles[0]?.published?.witnesses).toHaveLength(1);
  });

  test('a decision dates any article by its headline', () => {
    const headline = 'FM Cho seeks stronger trilateral cooperation with US, Japan';
    const { articles } = read(text, { publishedByHeadline: { [foldKey(headline)]: '2025-07-29' } });
    expect(articles[2]?.published?.value).toBe('2025-07-29');
    expect(articles[2]?.published?.source).toBe('decision');
  });

  test('what is no day is ignored', () => {
    expect(read(text, { published: 'yesterday' }).articles[0]?.published?.value).toBe('2025-07-18');
  });
});

describe('edges', () => {
  test('empty and blank texts have no articles', () => {
    for (const text of ['', ' \n\u00a0\n\t', '\ufeff']) expect(read(text).articles).toEqual([]);
  });

  test('a text without news is left alone unless the caller says it is news', () => {
    const list = '- buy milk\n- call the bank\n- fix the tap in the kitchen\n';
    expect(read(list, { assumeNews: false }).articles).toEqual([]);
    expect(read(list).articles).toHaveLength(1);
  });
});

describe('openings', () => {
  const paragraph =
    'The council said on Monday that the bridge would stay closed for another month while engineers look for the crack. ';

  test('a dateline on a line of its own', () => {
    const { of, articles } = read(`\nOSLO, Norway (AP) --\n\n${paragraph.repeat(2)}\n\n${paragraph}`);
    expect(of('dateline')).toEqual(['OSLO, Norway (AP) --']);
    expect(articles[0]?.headline).toBeNull();
  });

  test("a reader's long comment is no related article", () => {
    const text = [
      'Bridge stays closed for another month, council says',
      'Published: 3 March 2025',
      paragraph.repeat(3),
      paragraph.repeat(3),
      'Comments',
      'A reader from the north bank',
      'March 4, 2025 at 8:14 am',
      paragraph.repeat(5),
    ].join('\n');
    expect(read(text).articles).toHaveLength(1);
    expect(read(text).of('body')).toHaveLength(2);
  });

  test('two articles in one file, each with headline and stamp', () => {
    const one = (title: string, day: string): string =>
      [title, `Published: ${day}`, paragraph.repeat(3), paragraph.repeat(3), paragraph.repeat(3)].join('\n');
    const { articles, words } = read(
      `${one('Bridge stays closed for another month', '3 March 2025')}\n\n${one('Ferry company adds boats', '5 March 2025')}\n`,
    );
    expect(articles.map((article) => words(article.headline))).toEqual([
      'Bridge stays closed for another month',
      'Ferry company adds boats',
    ]);
    expect(articles.map((article) => article.published?.value)).toEqual(['2025-03-03', '2025-03-05']);
  });

  test('a related article that doubles its headline does not take the place of a main one that does not', () => {
    const title = 'Ferry company adds boats to its evening runs';
    const text = [
      'Bridge stays closed for another month',
      'Published: 3 March 2025',
      paragraph,
      paragraph,
      paragraph,
      'Related Articles',
      title,
      title,
      'Harbour Post',
      '18 hours ago',
      title,
      paragraph.repeat(4),
    ].join('\n\n');
    const { articles, words, of } = read(text);
    expect(articles.map(({ kind, headline }) => [kind, words(headline)])).toEqual([
      ['main', 'Bridge stays closed for another month'],
      ['related', title],
    ]);
    expect(of('body')).toHaveLength(3);
    expect(articles[0]?.relativeStamp).toBeNull();
  });

  test('a notice above the article that has headline and stamp is no article', () => {
    const text = [
      'Home',
      'The comments on this site are new, and they are for those who have paid for a year of the paper.',
      'What you typed will be lost when you leave the page, so that it is best to write it elsewhere.',
      'Menu',
      'Bridge stays closed for another month',
      'Ada Fenwick, Harbour Post, Published 7:40 p.m. March 3, 2025',
      ...Array.from({ length: 6 }, () => paragraph.repeat(2)),
    ].join('\n');
    const { articles, words, of } = read(text);
    expect(articles.map(({ kind, headline }) => [kind, words(headline)])).toEqual([
      ['main', 'Bridge stays closed for another month'],
    ]);
    expect(articles[0]?.published?.value).toBe('2025-03-03');
    expect(of('body')).toHaveLength(6);
  });

  test('only an update is stated: the article is taken as of that day, and the witness says so', () => {
    const { articles } = read(
      `Bridge stays closed for another month\nLast updated: 3 March 2025\n${paragraph.repeat(3)}`,
    );
    expect(articles[0]?.published?.value).toBe('2025-03-03');
    expect(articles[0]?.published?.witnesses[0]?.states).toBe('updated');
    expect(articles[0]?.updated?.value).toBe('2025-03-03');
  });
});
