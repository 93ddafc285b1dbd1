import { describe, expect, test } from 'vitest';
import { namesIn } from '../../../server/analysis/articles/byline';
import { read } from './read';

describe('names of a byline', () => {
  test.each([
    ['By Ines Okafor', 'Ines Okafor'],
    ['By Ines Okafor and Piet van der Meer', 'Ines Okafor and Piet van der Meer'],
    ['By Ines Okafor, Jon Vik, and Mara Lund', 'Ines Okafor, Jon Vik, and Mara Lund'],
    ['By Ines Okafor, Jon Vik, Mara Lund', 'Ines Okafor, Jon Vik, Mara Lund'],
    ['By Ines Okafor, Staff Writer', 'Ines Okafor'],
    ['By Ines Okafor, Northern Wire', 'Ines Okafor'],
    ['By INES OKAFOR | Harbour Post', 'INES OKAFOR'],
    ['Written by: Ines Okafor', 'Ines Okafor'],
    ['By Ines\u00a0Okafor Staff Reporter', 'Ines\u00a0Okafor'],
    ['By Ines OkaforStaff Reporter', 'Ines Okafor'],
    ['By Sean O\u2019Malley-Brandt Jr.', 'Sean O\u2019Malley-Brandt Jr.'],
    ['By JoAnn McAllister For The Harbour Post', 'JoAnn McAllister'],
    ['By Ines Okafor 9 October 2023', 'Ines Okafor'],
    ['By Ines Okafor October 9, 2023', 'Ines Okafor'],
    ['By The Northern Wire', 'The Northern Wire'],
    ['By Jose de la Vega', 'Jose de la Vega'],
    ['Ines Okafor@inesokafor', 'Ines Okafor'],
  ])('%s', (line, names) => {
    const span = namesIn(line, { start: 0, end: line.length });
    expect(span === null ? null : line.slice(span.start, span.end)).toBe(names);
  });

  test.each(['By', 'Follow @harbourpost', 'By:', 'by the numbers'])('%s names nobody', (line) => {
    expect(namesIn(line, { start: 0, end: line.length })).toBeNull();
  });
});

describe('byline of an article', () => {
  const paragraph =
    'The council said on Monday that the bridge would stay closed for another month while engineers look for the crack. ';
  const page = (...head: string[]): string =>
    ['Bridge stays closed for another month', ...head, paragraph.repeat(3), paragraph.repeat(2)].join('\n');
  const bylineIn = (text: string): string | null => {
    const { articles, words } = read(text);
    return words(articles[0]?.byline ?? null);
  };

  test('stands on a line of its own, or in front of the date', () => {
    expect(bylineIn(page('By Ines Okafor', 'Published: 3 March 2025'))).toBe('Ines Okafor');
    expect(bylineIn(page('By Ines Okafor, 3 March 2025'))).toBe('Ines Okafor');
  });

  test('may have its label on the line above', () => {
    expect(bylineIn(page('Written by', 'Ines Okafor', '3 March 2025'))).toBe('Ines Okafor');
  });

  test('is nobody where only an agency is credited, or nothing is said', () => {
    expect(bylineIn(`${page('3 March 2025')}\nNordwire`)).toBeNull();
    expect(bylineIn(page('3 March 2025', 'Share Tweet'))).toBeNull();
  });
});
