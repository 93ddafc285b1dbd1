import { describe, expect, test } from 'vitest';
import { fileText, read } from './read';

describe('seed 000: a page with a stamp, a doubled caption and lists of other stories', () => {
  const { articles, words, of } = read(fileText('seeds/000_4068fb3f76e77f83.txt'));
  const main = articles[0];

  test('is one article with its headline, outlet and two witnesses of its date', () => {
    expect(articles).toHaveLength(1);
    expect(words(main?.headline ?? null)).toBe(
      "South Korea, U.S., Japan hold 1st 3-way high-level diplomatic talks since Lee gov't launch",
    );
    expect(main?.headline?.start).toBe(18);
    expect(main?.outlet?.name).toBe('Korea JoongAng Daily');
    expect(main?.published?.value).toBe('2025-07-11');
    expect(main?.published?.witnesses.map(words)).toEqual(['11 Jul. 2025, 15:59', '2025-07-11']);
    expect(main?.published?.conflicting).toEqual([]);
  });

  test('both copies of the caption are captions', () => {
    const captions = of('caption');
    expect(captions).toHaveLength(2);
    expect(captions[0]).toBe(captions[1]);
  });

  test('the body is the story alone', () => {
    const body = of('body');
    expect(body).toHaveLength(11);
    expect(body[0]).toMatch(/^South Korea, the United States and Japan held/);
    expect(body.at(-1)).toMatch(/90-day pause on the measure\.$/);
  });

  test('tags, credit, teasers and boilerplate are told apart', () => {
    expect(of('tags')).toEqual(['tags Korea U.S. Japan trilateral ministry Marco Rubio']);
    expect(of('byline')).toEqual(['Yonhap']);
    expect(of('teaser')).toContain("Rubio says U.S. will not 'abandon' relations with South Korea, Japan");
    expect(of('teaser')).toHaveLength(12);
    expect(of('boilerplate')).toEqual(
      expect.arrayContaining([
        'Related Article',
        'Log in to Twitter or Facebook account to connect',
        'with the Korea JoongAng Daily',
        'To write comments, please log in to one of the accounts.',
        'Standards Board Policy (0/250자)',
      ]),
    );
  });
});

describe('seed 002: an article and three related ones on one page', () => {
  const { articles, words, of } = read(fileText('seeds/002_060239a9aa87ed88.txt'));

  test('has four articles, each with headline and outlet', () => {
    expect(articles.map((article) => article.kind)).toEqual(['main', 'related', 'related', 'related']);
    expect(articles.map((article) => words(article.headline))).toEqual([
      "S. Korea, US, Japan reaffirm 'strong' NK deterrence in high-level diplomatic talks",
      'Lee sends letter to Japanese PM to thank for participation in diplomatic event',
      'FM Cho seeks stronger trilateral cooperation with US, Japan',
      'The 2025 China-ASEAN Education Cooperation Week Held in Guizhou',
    ]);
    expect(articles.map((article) => article.outlet?.name)).toEqual(Array(4).fill('Korea Herald'));
  });

  test('only the main article is dated; the others are relative to an unknown capture', () => {
    expect(articles.map((article) => article.published?.value ?? null)).toEqual(['2025-07-18', null, null, null]);
    expect(words(articles[0]?.published?.witnesses[0] ?? null)).toBe('18-07-2025');
    expect(articles[0]?.published?.witnesses[0]?.rule).toBe('stamp.glued');
    expect(articles.map((article) => words(article.relativeStamp))).toEqual([
      null,
      '18 hours ago',
      'a day ago',
      '2 days ago',
    ]);
  });

  test('bodies keep to their article', () => {
    expect(of('body', 0)).toHaveLength(22);
    for (const article of [1, 2, 3]) expect(of('body', article)).toHaveLength(1);
    expect(of('body', 0).join('\n')).not.toMatch(/Daily8|letter/);
    expect(of('boilerplate', 3)).toEqual(expect.arrayContaining(['DOWNLOAD THE APP', 'app-storeplay-store']));
  });
});
