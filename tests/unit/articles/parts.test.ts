import { describe, expect, test } from 'vitest';
import { forcedOrder, monthsNamed, settle } from '../../../server/analysis/articles/dateOrder';
import { datelineOf } from '../../../server/analysis/articles/dateline';
import { cueOf } from '../../../server/analysis/articles/cues';
import { factsOf } from '../../../server/analysis/articles/lineFacts';
import { readLines } from '../../../server/analysis/articles/lines';
import { stampOf } from '../../../server/analysis/articles/stamps';
import { read } from './read';

const all = (text: string) => ({ start: 0, end: text.length });
const stamp = (text: string) => stampOf(text, factsOf(text, { ...all(text), blanksAbove: 0 }), undefined);

describe('lines', () => {
  const words = (text: string): string[] => readLines(text).map((line) => text.slice(line.start, line.end));

  test('are trimmed; LF, CRLF and CR end them; blank ones are counted', () => {
    const text = '  One.\r\n\u00a0\r\n\u200b\rTwo.\nThree.\u00a0';
    expect(words(text)).toEqual(['One.', 'Two.', 'Three.']);
    expect(readLines(text).map((line) => line.blanksAbove)).toEqual([0, 2, 0]);
  });

  test('of a wrapped text are joined, headlines in a list are not', () => {
    const wrapped =
      'The minister told reporters in the capital that\nthe plan would be ready by the end of the month,\nand that nobody in the cabinet had been asked to\nvote on it before the summer recess began there.\n\nShe left.';
    expect(readLines(wrapped)).toHaveLength(2);
    const list =
      'Minister presents plan for new bridge to parliament\nOpposition calls plan for bridge too expensive again\nEngineers warn of delays to bridge across the strait\nFerry company offers to carry lorries free of charge\n';
    expect(readLines(list)).toHaveLength(4);
  });

  const wrapped = [
    'Storm cuts power to island for a second day',
    'Sunday, 12 January 2025',
    'A storm cut off the power on most of the island for a second day on',
    'Sunday, and the ferries to the mainland did not sail.',
    'The company that runs the network said that 14,000 homes were without',
    'electricity. It hoped to have most of them connected again by Monday',
    'evening, its spokesman, Bo Falk, said.',
    'Schools will stay closed on Monday. The hospital in the island\u2019s only',
    'town runs on its own generators.',
  ];

  test('of a wrapped text without blank lines end where the next word had room', () => {
    expect(words(wrapped.join('\n')).map((line) => line.slice(0, 9))).toEqual([
      'Storm cut',
      'Sunday, 1',
      'A storm c',
      'The compa',
      'Schools w',
    ]);
    const { articles, of } = read(wrapped.join('\n'));
    expect(articles[0]?.published?.value).toBe('2025-01-12');
    expect(of('headline')).toEqual([wrapped[0]]);
    expect(of('body')).toHaveLength(3);
  });

  test('of a wrapped text end above an indented one', () => {
    const paragraph = wrapped.slice(4, 6).join('\n');
    expect(words(`   ${paragraph}\n   ${paragraph}\n   ${paragraph}\n   Schools stay closed.`)).toHaveLength(4);
  });

  const wrapAt = (text: string, width: number): string => {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines.join('\n');
  };

  test.each([60, 66, 72, 80])('wrapped at %i are the same paragraphs again', (width) => {
    const paragraphs = [
      'The company that runs the network said that 14,000 homes were without electricity, and that it hoped to have most of them connected again by Monday evening, if the wind goes down by then.',
      'Bo Falk, who speaks for the company, told the radio that two hundred people were out in the snow, and that they could not work while trees were still falling on the roads of the north.',
      'Schools will stay closed.',
    ];
    const text = paragraphs.map((each) => wrapAt(each, width)).join('\n\n');
    expect(words(text).map((line) => line.replace(/\n/g, ' '))).toEqual(paragraphs);
  });
});

describe('stamps', () => {
  const dates = (text: string) =>
    stamp(text)?.dates.map((date) => [date.value.slice(0, 10), date.states, date.labelled]);

  test.each([
    ['Published: 11 Jul. 2025, 15:59', [['2025-07-11', 'published', true]]],
    ['Last updated on March 3, 2024', [['2024-03-03', 'updated', true]]],
    ['Retrieved 2 May 2025', [['2025-05-02', 'captured', true]]],
    ['Accessed: May 2, 2025', [['2025-05-02', 'captured', true]]],
    ['Page captured on 2025-05-02', [['2025-05-02', 'captured', true]]],
    ['Archived from the original on 2 May 2025', [['2025-05-02', 'captured', true]]],
    ['Saved on 2 May 2025 at 10:15', [['2025-05-02', 'captured', true]]],
    ['Last modified: 2 May 2025', [['2025-05-02', 'updated', true]]],
    ['Posted by Ada Fenwick, 2 May 2025', [['2025-05-02', 'published', true]]],
    [
      'PUBLISHED: 10:48, Tue, Nov 19, 2024 | UPDATED: 11:05, Wed, Nov 20, 2024',
      [
        ['2024-11-19', 'published', true],
        ['2024-11-20', 'updated', true],
      ],
    ],
    ['By Ada Fenwick, October 9, 2023', [['2023-10-09', 'published', false]]],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test('name the outlet that is glued to the date', () => {
    const text = 'Harbour Post18-07-2025';
    const outlet = stamp(text)?.gluedOutlet;
    expect(outlet).toEqual({ start: 0, end: 12 });
  });

  test.each([
    ['time18 hours ago', '18 hours ago'],
    ['timea day ago', 'a day ago'],
    ['Updated 8 hours ago', '8 hours ago'],
    ['5m ago', '5m ago'],
  ])('relative: %s', (text, expected) => {
    const span = stamp(text)?.relative;
    expect(span && text.slice(span.start, span.end)).toBe(expected);
  });

  test.each([
    '© 2025 Harbour Post, July 1, 2025',
    'The minister said on July 1, 2025 that the two countries would meet again after the summer.',
    'A long time ago in the city of London there lived a man who sold newspapers at the station',
    '— Harbour Post (@harbourpost) November 20, 2019',
    '04/05/2025: The company asks the province for more money.',
  ])('none: %s', (text) => {
    expect(stamp(text)).toBeNull();
  });
});

describe('datelines', () => {
  const line = (text: string): string | null => {
    const found = datelineOf(text, all(text));
    return found === null ? null : text.slice(found.start, found.end);
  };

  test.each([
    ['SEOUL, July 18 (Yonhap) -- The two sides met.', 'SEOUL, July 18 (Yonhap) --'],
    ['NAIROBI, Kenya (AP) _', 'NAIROBI, Kenya (AP) _'],
    ['BERLIN -- The agency said Monday.', 'BERLIN --'],
    ['ST. JOSEPH, Mich. (AP) — Officials said.', 'ST. JOSEPH, Mich. (AP) —'],
    ['Accra, 3 March – The ministry said.', 'Accra, 3 March –'],
    ['Rubio — who arrived on Friday — said so.', null],
    ['The plan — which NATO backs — failed.', null],
    ['A-B-C-D is what they sang.', null],
  ])('%s', (text, expected) => {
    expect(line(text)).toBe(expected);
  });

  test('give day and agency', () => {
    const text = 'SEOUL, July 18 (Yonhap) -- The two sides met.';
    const found = datelineOf(text, all(text));
    expect(found?.day).toMatchObject({ month: 7, day: 18, year: null });
    expect(found?.agency && text.slice(found.agency.start, found.agency.end)).toBe('Yonhap');
  });
});

describe('cues', () => {
  test.each([
    ['Related Articles', 'stories'],
    ['More in Diplomacy', 'stories'],
    ['Most Read', 'stories'],
    ['12 comments', 'comments'],
    ['Leave a Reply', 'comments'],
    ['You must be logged in to post a comment.', 'comments'],
    ['Share on Facebook', 'boilerplate'],
    ['© 2025 Harbour Post', 'boilerplate'],
    ['Sign up for our newsletter', 'boilerplate'],
    ['Read more: Why the ferry is late', 'pointer'],
    ['Tags: harbour, ports', 'tags'],
    ['Filed under: harbour', 'tags'],
    ['From left, Mayor Ann Obi and Jo Park cut the ribbon.', 'caption'],
    ['The bridge at dawn. [MINISTRY OF TRANSPORT]', 'caption'],
    ['The mayor at the fair. (Photo by Jo Park/Harbour Post)', 'caption'],
    ['Mayor Ann Obi and her deputy pose for a photo in front of the new bridge on July 11.', 'caption'],
    ['The old bridge is pictured in this view from the north bank.', 'caption'],
    ['The talks lasted for about 40 minutes.', null],
    ['Growth is seen at 2.5 percent this year.', null],
    ['The man is seen leaving the shop, the prosecutor said.', null],
    ['\u201cShe was there,\u201d he said, and posed for a photo.', null],
    ['Share prices fell on Monday after the bank raised rates.', null],
    ['“It is over,” she told AFP.', null],
    ['Comments by the minister angered the opposition on Friday.', null],
    ['Most people in the village voted against the plan.', null],
  ])('%s', (text, expected) => {
    expect(cueOf(text)).toBe(expected);
  });
});

describe('order of numeric dates', () => {
  test('is forced by a day above twelve, by a zone, or by nothing', () => {
    expect(forcedOrder('04/05/2025 and 17/05/2025')).toBe('dmy');
    expect(forcedOrder('04/05/2025 and 05/17/2025')).toBe('mdy');
    expect(forcedOrder('17/05/2025 and 05/17/2025')).toBeNull();
    expect(forcedOrder('04/05/2025 7:30 p.m. EDT')).toBe('mdy');
    expect(forcedOrder('04/05/2025')).toBeNull();
  });

  test('the months that the text names settle a stamp', () => {
    expect(settle('2025-05-04', null, monthsNamed('on April 5 and April 6'))).toBe('2025-04-05');
    expect(settle('2025-05-04', null, monthsNamed('on May 4'))).toBe('2025-05-04');
    expect(settle('2025-05-04', 'mdy', monthsNamed('on May 4'))).toBe('2025-04-05');
  });
});
