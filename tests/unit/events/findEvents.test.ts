import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../support/analyse';
import { findEvents } from '../../../server/analysis/events/findEvents';
import { contains } from '../../../common/text/span';
import { toldIn } from './told';

const timeOf = (sentence: string): string | undefined => toldIn(sentence)[0]?.time;
const kindOf = (sentence: string): string | null | undefined => toldIn(sentence)[0]?.kind;
const tenseOf = (sentence: string): string | undefined => toldIn(sentence)[0]?.tense;

describe('the time that dates a sentence', () => {
  test.each([
    [
      'is the day, not the year of a side clause',
      'Solberg, who became minister in 2019, met Moriyama in Oslo on Tuesday.',
      'Tuesday',
    ],
    [
      'is the day of the event, not the day of saying so',
      'Solberg said on Monday that she had met Moriyama in Oslo on July 9.',
      'July 9',
    ],
    [
      'is the day of saying so where there is no other',
      'Solberg said on Monday that she had met Moriyama in Oslo.',
      'Monday',
    ],
    [
      'is not the limit that something has lasted from',
      'Workers at the Bergen yard walked out on Wednesday for the first time since 2004.',
      'Wednesday',
    ],
    ['is not a part of a name', 'On Thursday the court heard a witness of the June 3 attack.', 'Thursday'],
    ['is the day before a month', 'The plant opened on July 2 after a delay in May.', 'July 2'],
    ['is not a life in brackets', 'The museum bought a work of Anna Lund (1901) on Tuesday.', 'Tuesday'],
    ['may stand first', 'On Tuesday the ministers signed a treaty that was drafted in 2023.', 'Tuesday'],
    ['is not that of a noun', 'He will then fly to Bergen on Wednesday for talks scheduled for Friday.', 'Wednesday'],
    ['is what is to come', 'The company announced on Monday that it will launch the ferry on August 4.', 'August 4'],
  ])('%s', (_, sentence, expected) => {
    expect(timeOf(sentence)).toBe(expected);
  });

  test('is none where only lengths, repetitions and vague words stand', () => {
    expect(
      toldIn('The talks lasted two days. They meet every Friday. Prices rose recently in Oslo and Bergen.'),
    ).toEqual([]);
  });

  test('is none in a stamp or a tag line', () => {
    expect(toldIn('Published: July 18, 2025')).toEqual([]);
  });
});

describe('the kind of event', () => {
  test.each([
    ['The ministers met in Oslo on Tuesday.', 'meeting'],
    ['The summit in Oslo on Tuesday ended without a result.', 'meeting'],
    ['Moriyama arrived in Oslo on Tuesday.', 'visit'],
    ['A bomb exploded at a market in Oslo on Tuesday.', 'attack'],
    ['The two countries signed the treaty on Tuesday.', 'agreement'],
    ['The former minister died on Tuesday in Bergen.', 'death'],
    ['The board appointed her on Tuesday.', 'appointment'],
    ['The minister resigned on Tuesday over the affair.', 'resignation'],
    ['Voters in Norway go to the polls on September 8.', 'election'],
    ['A ferry capsized off Bergen on Tuesday.', 'disaster'],
    ['The minister said on Tuesday that a treaty was near.', 'statement'],
    ['Prices rose by 3 percent on Tuesday.', null],
  ])('%s', (sentence, kind) => {
    expect(kindOf(sentence)).toBe(kind);
  });

  test('is never a part of a name', () => {
    expect(toldIn('Officials gathered in Independence, Missouri, on Tuesday to sign the treaty.')[0]?.trigger).toBe(
      'sign',
    );
  });

  test('comes from the nearest word, not from beyond another time', () => {
    expect(toldIn('The ministers met on Monday and signed the treaty on Tuesday.')[0]).toMatchObject({
      time: 'Monday',
      trigger: 'met',
    });
  });
});

describe('the tense', () => {
  test.each([
    ['The ministers met in Oslo on Tuesday.', 'told'],
    ['The ministers will meet in Oslo on July 29.', 'coming'],
    ['The ministers are set to meet in Oslo on July 29.', 'coming'],
    ['A summit is scheduled for July 29 in Oslo.', 'coming'],
    ['The king was close to the minister and agreed to the plan on July 9.', 'told'],
    ['The minister said on Tuesday that the two sides will meet.', 'told'],
  ])('%s', (sentence, tense) => {
    expect(tenseOf(sentence)).toBe(tense);
  });
});

describe('one event of its own', () => {
  test.each([
    ['The ministers met in Oslo on Tuesday.', true],
    ['The ministers met again in Oslo on Tuesday.', false],
    ['The ministers did not meet in Oslo on Tuesday.', false],
    ['The earlier talks took place in Oslo on Tuesday.', false],
    ['The ministers may meet in Oslo on July 29.', false],
    ['The guard was shot in Oslo last July 4.', true],
  ])('%s', (sentence, single) => {
    expect(toldIn(sentence)[0]?.single).toBe(single);
  });
});

describe('those who take part', () => {
  test('are the people and organizations near the trigger, without the ones who only say so', () => {
    const [told] = toldIn(
      'Foreign Minister Haruki Moriyama met Prime Minister Ingrid Solberg in Oslo on Tuesday, spokesman Lars Dahl said.',
    );
    expect(told?.parties).toEqual(['Haruki Moriyama', 'Ingrid Solberg']);
    expect(told?.places).toEqual(['Oslo']);
  });

  test('are the speaker where the time dates what was said', () => {
    const [told] = toldIn('Ingrid Solberg said on Monday that Haruki Moriyama had met nobody.');
    expect(told).toMatchObject({ kind: 'statement', parties: ['Ingrid Solberg'] });
  });
});

test('any text gives events in order, each in its section with its time and its trigger inside its sentence', () => {
  const words = fc.constantFrom(
    ...[
      'met ',
      'said ',
      'Friday ',
      'July 9 ',
      'on ',
      'that ',
      'Anna Berg ',
      'Oslo ',
      '. ',
      ', ',
      '(',
      '\n',
      '\n\n',
      '\u2019s ',
      'will ',
      '2019 ',
      '\ud83d',
      '\u00a0',
    ],
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const analysis = analyse(text, { assumeNews: true, published: '2025-07-18' });
      let end = 0;
      for (const event of findEvents(text, analysis)) {
        const time = analysis.times[event.time];
        const section = analysis.sections[time?.section ?? -1];
        expect(time !== undefined && contains(event.sentence, time)).toBe(true);
        expect(section !== undefined && contains(section, event.sentence)).toBe(true);
        expect(event.trigger === null || contains(event.sentence, event.trigger)).toBe(true);
        expect(event.trigger === null).toBe(event.kind === null);
        expect(event.sentence.start).toBeGreaterThanOrEqual(end);
        end = event.sentence.end;
      }
    }),
    { numRuns: 300 },
  );
});
