import { describe, expect, test } from 'vitest';
import { sliceOf } from '../../../common/text/span';
import { analyse } from '../../support/analyse';
import type { SectionKind } from '../../../server/analysis/model';
import { runChecks } from '../../../server/analysis/checks/runChecks';
import { read } from './read';

/** A page as a browser's "select all" gives it: navigation, article, share bar, boxes, other articles, promotion. */
const page = `The Harbour Post
Home
News
Sport
Opinion
Weather
Sign in
Subscribe today and get our newsletter for free until 31 June 2025
Port authority closes north pier after storm damage
Home > News > Harbour
Port authority closes north pier after storm damage
Engineers found cracks in four of its pillars
By Ines Okafor and Piet van der Meer
Published: 3 March 2025, 14:20
Facebook
Twitter
Comments
Print
Waves break over the north pier on Sunday. [PORT AUTHORITY]
The port authority closed the north pier to all traffic on Monday after divers found cracks in four of its pillars, officials said.
"We could not take the risk," said Marta Lindqvist, the harbour master, who ordered the closure.
Related Stories
Ferry fares to rise in April, company says
Storm leaves thousands without power along the coast
Lindqvist said that the repair would take until the summer, and that ferries would use the south pier until then.
The pier, which was built to carry trains, has been closed four times since the war, each time for less than a month.
She listed what has to be done before it can open again:
1. Divers fill the cracks below the waterline
2. A crane lifts the damaged deck from the pillars
3. Inspectors test the deck under a load of ninety tonnes
Share this article
Tags: port, storm, Lindqvist
About the author
Ines Okafor writes about the harbour for this newspaper. Follow her on Twitter @inesokafor
Comments
No comments yet...
Read More
Island council votes to keep night ferry
Island council votes to keep night ferry
The Harbour Post
2 days ago
The island council voted on Thursday to keep the night ferry for another year, against the advice of its own treasurer, Jonas Weber. The ferry carries about forty people on most nights, many of them nurses on their way to the hospital on the mainland, and the council pays for nearly all of it. Weber told the council that the money would be missing from the school. The mayor said that a school without nurses was no school, and the vote went nine to four.
Museum opens exhibition on lighthouse keepers
Museum opens exhibition on lighthouse keepers
The Harbour Post
5 hours ago
The maritime museum opened an exhibition on the keepers of the coast's nine lighthouses on Saturday, with letters that were found in an attic last year. The director, Helga Brandt, said that nobody had known of the letters before, and that they told of a life far less lonely than people think. One keeper raised six children on a rock no larger than a tennis court, and taught all of them to play the violin. The exhibition is open until the end of the year.
Get the app
Download our app from your app store and never miss a story
\u00a9 2025 Harbour Media. All rights reserved.`;

const { articles, of, words, sections } = read(page);

describe('a page of several articles', () => {
  test('is cut at the headlines that have a stamp and a text', () => {
    expect(articles.map(({ kind, headline }) => [kind, words(headline)])).toEqual([
      ['main', 'Port authority closes north pier after storm damage'],
      ['related', 'Island council votes to keep night ferry'],
      ['related', 'Museum opens exhibition on lighthouse keepers'],
    ]);
    expect(articles.map(({ relativeStamp }) => words(relativeStamp))).toEqual([null, '2 days ago', '5 hours ago']);
    expect(articles.map(({ published }) => published?.value ?? null)).toEqual(['2025-03-03', null, null]);
    expect(words(articles[0]?.byline ?? null)).toBe('Ines Okafor and Piet van der Meer');
  });

  test('has its text between share bar and tags, without the box of other stories, with the list at its end', () => {
    const body = of('body');
    expect(body[0]).toMatch(/^The port authority closed/);
    expect(body.at(-1)).toBe('3. Inspectors test the deck under a load of ninety tonnes');
    expect(body).toHaveLength(8);
    expect(of('teaser')).toEqual(
      expect.arrayContaining([
        'Ferry fares to rise in April, company says',
        'Storm leaves thousands without power along the coast',
      ]),
    );
    expect(of('caption')).toEqual(['Waves break over the north pier on Sunday. [PORT AUTHORITY]']);
    expect(of('tags')).toEqual(['Tags: port, storm, Lindqvist']);
  });

  test.each([
    'Sign in',
    'Facebook',
    'Comments',
    'Subscribe today and get our newsletter for free until 31 June 2025',
    'Share this article',
    'No comments yet...',
    'Download our app from your app store and never miss a story',
    '\u00a9 2025 Harbour Media. All rights reserved.',
  ])('%s is boilerplate', (line) => {
    const kinds: SectionKind[] = sections.filter((s) => words(s) === line).map((s) => s.kind);
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds)).toEqual(new Set(['boilerplate']));
  });
});

describe('what the sections mean for the rest', () => {
  const analysis = analyse(page, { assumeNews: true });
  const kindAt = (offset: number): SectionKind | undefined =>
    analysis.sections.find((section) => section.start <= offset && offset < section.end)?.kind;

  test('boilerplate holds no people', () => {
    const people = analysis.mentions.filter(({ type }) => type === 'person');
    expect(people.map((person) => sliceOf(page, person))).toEqual(
      expect.arrayContaining(['Marta Lindqvist', 'Jonas Weber']),
    );
    expect(people.filter((person) => kindAt(person.start) === 'boilerplate')).toEqual([]);
  });

  test('boilerplate gets no finding but the one that marks it', () => {
    const findings = runChecks({ text: page, analysis, source: 'page.txt', decisions: [], others: null }, {});
    const inside = findings.filter(({ start }) => kindAt(start) === 'boilerplate').map(({ code }) => code);
    expect(new Set(inside)).toEqual(new Set(['text.boilerplate']));
  });

  test('weekdays of related articles and teasers are not counted from the main article', () => {
    for (const time of analysis.times) {
      const own = analysis.articles[time.article];
      if (own?.kind === 'related' || kindAt(time.start) === 'teaser') expect(time.anchor.kind).not.toBe('published');
    }
    const monday = analysis.times.find((time) => sliceOf(page, time) === 'Monday');
    expect(monday?.value).toBe('2025-03-03');
  });
});
