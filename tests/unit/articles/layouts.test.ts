import { describe, expect, test } from 'vitest';
import { read } from './read';

/** What a page's lines are, one line each: the kind, then the words. The text is the lines without the kinds. */
const short: Readonly<Record<string, string>> = { '-': 'boilerplate', '>': 'teaser', H: 'headline', S: 'stamp' };

/** Reads a page written as "kind| words" and says which lines are of another kind than the page says. */
function misread(marked: string): readonly string[] {
  const rows = marked.trim().split('\n');
  const wanted = rows.map((row) => {
    const cut = row.indexOf('|');
    const kind = row.slice(0, cut).trim();
    return { kind: short[kind] ?? kind, words: row.slice(cut + 1).trim() };
  });
  const { sections, words } = read(wanted.map((row) => row.words).join('\n'));
  const found = sections.filter((section) => section.kind !== 'dateline').map((s) => `${s.kind}| ${words(s) ?? ''}`);
  return wanted.map((row) => `${row.kind}| ${row.words}`).filter((row) => row !== found.shift());
}

const facts = (text: string) =>
  read(text.trim().replace(/^\S{1,12}\| ?/gm, '')).articles.map(({ headline, byline, published }) => ({
    headline: headline === null ? null : sliceOfMarked(text, headline),
    byline: byline === null ? null : sliceOfMarked(text, byline),
    published: published?.value ?? null,
  }));

const sliceOfMarked = (text: string, span: { readonly start: number; readonly end: number }): string =>
  text
    .trim()
    .replace(/^\S{1,12}\| ?/gm, '')
    .slice(span.start, span.end);

describe('layouts', () => {
  test('a menu in one line, a blog and its comments', () => {
    const page = `
-| Transit Notes
-| Home About Archive Contact
H| Why the night bus keeps losing riders
S| Posted on 12 May 2024 by Dana Whitlock
body| I took the night bus home from work every day for six years, and in all that time I never saw more than nine people on it.
body| The council's own figures, released last week, say the average is now four. That is not a bus service; it is a taxi with a timetable.
body| So what went wrong? Three things, I think, and none of them is the drivers.
-| 3 Comments
-| Piet K. says:
-| May 13, 2024 at 9:02 am
-| The stop near my house was moved to the other side of a dual carriageway, which nobody in their right mind would cross at night.
-| Reply`;
    expect(misread(page)).toEqual([]);
    expect(facts(page)).toEqual([
      { headline: 'Why the night bus keeps losing riders', byline: 'Dana Whitlock', published: '2024-05-12' },
    ]);
  });

  test('captions with a credit glued to them, pointers to clips', () => {
    const page = `
S| NTV News
-| Watch Live
H| Flooding forces hundreds from homes in Kessel valley
byline| By Ruth Amsel and Paul Deering
S| Published 6 Nov 2024 at 7:12pm
S| Updated 6 Nov 2024 at 9:45pm
caption| A street in Lower Kessel under water on Wednesday evening.(NTV News: Paul Deering)
body| Hundreds of people left their homes in the Kessel valley on Wednesday after the river rose three metres in six hours, emergency services said.
>| Watch: Drone footage shows the flooded valley
body| Two schools opened their halls for the night, and buses took people there from the villages along the river.
body| "The water came faster than in 2002," said Karin Mott, who has lived by the river for forty years.
caption| Volunteers fill sandbags outside the town hall in Kessel.(Supplied: Kessel Fire Brigade)
>| Also watch: Inside the control room
body| The regional weather service expects the rain to stop on Thursday afternoon.`;
    expect(misread(page)).toEqual([]);
    expect(facts(page)[0]).toMatchObject({
      headline: 'Flooding forces hundreds from homes in Kessel valley',
      byline: 'Ruth Amsel and Paul Deering',
    });
  });

  test('a box of facts and a box of links between short paragraphs', () => {
    const page = `
S| Millbrook Gazette
H| Council delays vote on stadium after residents object
byline| Tom Errey
S| 5th February 2025
body| The council put off its vote on the new stadium on Tuesday after more than two hundred residents objected to the plans.
body| AT A GLANCE
body| Seats: 14,000
body| Cost: 85 million pounds
body| Planned opening: August 2027
body| Councillor Anne Pryce said the extra time would be used to study the traffic that the stadium would bring to the town.
>| RELATED NEWS
>| Stadium plans go on show at library
>| Club says new ground will pay for itself
body| "We are not against football," said Derek Hume of the residents' group. "We are against forty coaches on a road built for carts."
body| The club's owner did not reply to a request for comment.
body| The vote is now expected in April.`;
    expect(misread(page)).toEqual([]);
    expect(facts(page)[0]?.published).toBe('2025-02-05');
  });

  test('a saved page: its stamp is no title, and the label is no part of the headline', () => {
    const page = `
S| Saved on 3 May 2025 at 10:15
H| Page title: Dam repair to cost twice as much as planned
H| Dam repair to cost twice as much as planned
S| Valley Observer
S| Published 28 April 2025
body| The repair of the Orrin dam will cost 90 million, twice as much as planned, the water board said on Monday.
body| Engineers found that the concrete on the lake's side was in a worse state than the drawings showed.`;
    expect(misread(page)).toEqual([]);
    expect(facts(page)[0]).toMatchObject({
      headline: 'Dam repair to cost twice as much as planned',
      published: '2025-04-28',
    });
  });

  test('a notice of cookies above, a subscription wall in the middle', () => {
    const page = `
S| Harbour Chronicle
-| We use cookies to improve your experience. By continuing to use this site you accept our use of cookies.
-| Accept all
H| Shipyard wins order for two icebreakers
S| Business | 19 March 2025
byline| By Nils Ekman
body| The shipyard in Varnes has won an order for two icebreakers worth 300 million euros, its owner said on Wednesday.
body| It is the largest order in the yard's history and will keep its 800 workers busy until 2029.
-| You have read 3 of 3 free articles this month.
-| Subscribe now for unlimited access from 1 euro a week
-| Already a subscriber? Log in
body| The first ship is to be delivered in the autumn of 2027, the second a year later.
body| "This yard was nearly closed in 2015," said union leader Tove Dahl. "Today we can plan again."
body| The ships will be able to break ice of a thickness of two metres, the owner said.`;
    expect(misread(page)).toEqual([]);
  });

  test.each([
    ['ages', ['2 hours ago', '5 hours ago', 'a day ago']],
    ['days', ['8 April 2025', '9 April 2025', '10 April 2025']],
  ])('a list of other stories with their %s above the article dates nothing', (_, [first, second, third]) => {
    const page = `
S| The Lakeside Times
>| Most Read
>| Fire destroys barn on Hill Road
S| ${first ?? ''}
>| School wins prize for its garden
S| ${second ?? ''}
>| Two arrested after chase on the ring road
S| ${third ?? ''}
H| Lake ferry to run on batteries from May
byline| By Orla Quinn
body| The lake's ferry will run on batteries from May, the company that owns it said on Thursday, a year later than planned.
body| The batteries weigh nine tonnes and will be charged at night, when power from the dam is cheap.
body| "You will hear the birds again," said the captain, Ueli Frei, after a first trip with guests.`;
    expect(misread(page)).toEqual([]);
    const { articles } = read(page.trim().replace(/^\S{1,12}\| ?/gm, ''));
    expect(articles.map(({ published, relativeStamp }) => [published, relativeStamp])).toEqual([[null, null]]);
  });

  test('results and a table are the text, with their heads', () => {
    const page = `
H| Rovers beat United 3-1 to go top
S| Saturday 14 September 2024
byline| By our sports staff
body| Rovers went to the top of the league on Saturday with a 3-1 win over United, thanks to two goals from Marek Duda in the second half.
body| "We did not play well until then," coach Ines Baptista said. "After that it was easy."
body| Results
body| Rovers 3-1 United
body| City 0-0 Athletic
body| Town 2-2 Wanderers
body| Table
body| Team P W D L Pts
body| Rovers 5 4 1 0 13
body| City 5 3 2 0 11
body| Athletic 5 3 1 1 10
-| Share this article`;
    expect(misread(page)).toEqual([]);
  });

  test('a link to the page itself in a list below is not its headline', () => {
    const page = `
H| Bridge over the Aller closed after crack is found
S| Published: 3 March 2025
body| The bridge over the Aller was closed on Monday after engineers found a crack in one of its pillars, the road authority said.
body| Lorries are sent over the motorway, which adds forty minutes to the way to the port, a spokeswoman said.
body| The authority hopes to open one lane by the weekend. It has asked a firm from the capital to test the steel.
>| Latest News
>| Bridge over the Aller closed after crack is found
>| Choir festival sells out in an hour
>| Swimming pool opens late because of frost`;
    expect(misread(page)).toEqual([]);
  });

  test("a station's masthead is not the headline; the last line about the author is not the text", () => {
    const page = `
>| Harbour TV | News, Weather, Sport
H| Pilots' union calls off strike after night of talks
S| Harbour TV
-| Share
S| 26 Aug 2024, 07:15
body| The pilots' union called off its strike early on Monday after a night of talks with the airline.
body| The strike would have grounded 300 flights on the last weekend of the holidays.
body| "Nobody got all they wanted," said the union's leader, Eva Roth.
-| Hal Orton is the station's transport correspondent.`;
    expect(misread(page)).toEqual([]);
  });

  test('a headline in capitals; a transcript says so in its own', () => {
    const caps = `
H| GOVERNMENT SURVIVES VOTE OF NO CONFIDENCE BY TWO VOTES
S| 12 December 2024
body| The government survived a vote of no confidence by two votes on Thursday after a debate of nine hours.
body| Three members of the smaller coalition party voted with the opposition, among them a former minister.`;
    expect(misread(caps)).toEqual([]);
    const transcript = `
H| TRANSCRIPT: Minister's press conference on the bridge collapse
S| 21 January 2025
body| MINISTER NOVAK: Good afternoon. I will make a short statement and then take your questions.
body| Last night at ten past eleven the middle span of the bridge fell into the river. Four people are missing.
body| REPORTER: Minister, when was the bridge last inspected?
body| MINISTER NOVAK: It was inspected in October, and the report is public. It found no danger.`;
    expect(misread(transcript)).toEqual([]);
  });

  test('no headline; a headline and one paragraph', () => {
    const bare = `
body| The mayor of Tarn resigned on Friday after an inquiry found that she had hidden the cost of the new swimming pool from the council.
body| The inquiry, published on 7 March 2025, says that the pool cost twice what the council had been told.`;
    expect(misread(bare)).toEqual([]);
    expect(facts(bare)).toEqual([{ headline: null, byline: null, published: null }]);
    const one = `
H| Quake of magnitude 5.1 shakes northern coast, no damage reported
body| A quake of magnitude 5.1 shook the northern coast early on Tuesday, the geological service said, and was felt as far as the capital.`;
    expect(misread(one)).toEqual([]);
  });
});
