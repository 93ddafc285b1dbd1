import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../server/features/findings';
import { sourcesToCompare, suggestLinks } from '../../../server/features/linkSuggestions';
import type { SuggestedLink } from '../../../server/features/linkSuggestions';
import type { Source } from '../../../server/features/source';
import { linkReasonText } from '../../../server/lsp/messages/linkReason';
import { summarise } from '../../../server/index/summarise';
import { createIndex } from '../../../server/index/workspaceIndex';
import type { WorkspaceIndex } from '../../../server/index/workspaceIndex';
import { readSource } from '../../support/analyse';
import { fileText } from '../articles/read';

interface World {
  readonly index: WorkspaceIndex;
  readonly sources: ReadonlyMap<string, Source>;
}

/** An index of articles, each with its day of publication where the text does not tell it. */
function worldOf(texts: Readonly<Record<string, readonly [text: string, published?: string]>>): World {
  const index = createIndex();
  const sources = new Map<string, Source>();
  for (const [uri, [text, published]] of Object.entries(texts)) {
    const options = { assumeNews: true, ...(published === undefined ? {} : { published }) };
    const source = readSource(uri, `${uri}.txt`, text, [], options);
    sources.set(uri, source);
    index.replace(summarise(uri, text, source.analysis));
  }
  return { index, sources };
}

function sourceIn({ sources }: World, uri: string): Source {
  const source = sources.get(uri);
  if (source === undefined) throw new Error(`no source ${uri}`);
  return source;
}

function ask(world: World, uri: string, words: string): { uris: readonly string[]; links: readonly SuggestedLink[] } {
  const source = sourceIn(world, uri);
  const start = source.text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in ${uri}`);
  const span = { start, end: start + words.length };
  const findings = findingsOf(source, {
    index: world.index,
    decisions: [],
    levels: {},
    labelOf: (one) => `${one}.txt`,
  });
  const uris = sourcesToCompare(source, span, world.index, findings);
  const others = uris.map((one) => sourceIn(world, one));
  return { uris, links: suggestLinks(source, span, others, world.index, findings) };
}

const show = ({ source, span, kind, reasons }: SuggestedLink): string =>
  `${source.uri} ${kind}: ${source.text.slice(span.start, span.end).slice(0, 50)} | ${reasons.map(linkReasonText).join('; ')}`;

const shown = (world: World, uri: string, words: string): readonly string[] => ask(world, uri, words).links.map(show);

const talks = `Ministers open port talks in Oslo

Published: 14 March 2025

Norwegian Trade Minister Anna Berg met Danish Finance Minister Lars Holm in Oslo on March 12 to discuss the ports.

"We are very close to an agreement that will last for many years," Berg told reporters after the round.

The weather was mild for the season, and many people were out in the streets of the town.
`;
const rival = `Holm and Berg discuss ports

Published: 15 March 2025

Lars Holm and Anna Berg met in Oslo on March 13 to discuss the ports of the north, an official said.

Trade Minister Anna Berg said: "We are very close to an agreement that will last for many years, I think."

Prices of fish rose again in Bergen, where the boats stay out for longer than before.
`;

describe('other ends for a passage', () => {
  const world = worldOf({ talks: [talks], rival: [rival] });

  test('same people, place and day are told, and a finding that the days differ comes first', () => {
    const [first] = ask(world, 'talks', 'met Danish Finance Minister Lars Holm').links;
    expect(first && show(first)).toMatch(/^rival contradicts: Lars Holm and Anna Berg met in Oslo on March 13/);
    expect(first?.reasons.map(({ kind }) => kind)).toEqual(['finding', 'names']);
    expect(first && show(first)).toMatch(
      /Dated 12 March 2025 here, 13 March 2025 in rival.txt.*; Same people \(Anna Berg and Lars Holm\) and place \(Oslo\)/,
    );
  });

  test('the same words of one speaker in quotation marks, as a witness of its own', () => {
    const [first] = ask(world, 'talks', 'very close to an agreement that will last').links;
    expect(first && show(first)).toMatch(
      /^rival corroborates: "We are very close .* \| Same quotation of Anna Berg; Same person \(Anna Berg\), similar words$/,
    );
  });

  test('are the same from either side', () => {
    expect(shown(world, 'rival', 'Anna Berg met in Oslo')[0]).toMatch(/^talks contradicts: Norwegian Trade Minister/);
    expect(shown(world, 'rival', '"We are very close')[0]).toMatch(/^talks corroborates: "We are very close/);
  });

  test('nothing in common suggests nothing', () => {
    expect(shown(world, 'talks', 'The weather was mild')).toEqual([]);
    expect(shown(world, 'rival', 'Prices of fish rose')).toEqual([]);
    expect(shown(world, 'talks', '\n\n')).toEqual([]);
  });

  test('a passage that is linked already is left out', () => {
    const linked = worldOf({ talks: [talks], rival: [rival] });
    const range = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 60 } });
    linked.index.setLinks([
      { kind: 'contradicts', from: { uri: 'rival', range: range(4) }, to: { uri: 'talks', range: range(4) } },
    ]);
    expect(
      shown(linked, 'talks', 'Norwegian Trade Minister Anna Berg met').filter((row) => /Lars Holm and Anna/.test(row)),
    ).toEqual([]);
    expect(shown(linked, 'talks', '"We are very close to')[0]).toMatch(/^rival corroborates/);
  });

  test('copies of one text are found word for word, and are no witnesses of their own', () => {
    const body = Array.from(
      { length: 8 },
      (_, n) =>
        `Crew${n} found boat${n} near pier${n} while storm${n} hit town${n} and mayor${n} called guard${n} for help${n}.`,
    ).join('\n\n');
    const copies = worldOf({
      one: [`Storm hits coast\n\nPublished: 14 March 2025\n\n${body}\n`],
      two: [`Coast hit by storm\n\nPublished: 15 March 2025\n\n${body}\n`],
    });
    expect(shown(copies, 'one', 'Crew3 found boat3')).toEqual([
      'two quotes: Crew3 found boat3 near pier3 while storm3 hit town | Same words in a copy of the same text',
    ]);
  });

  test('a rare name says more than one that all sources have', () => {
    const about = (who: string, where: string): string =>
      `Notes of the day\n\nPublished: 14 March 2025\n\n${who} met officials of the port authority in ${where}.\n`;
    const many = Object.fromEntries(
      Array.from({ length: 8 }, (_, n) => [`all${n}`, [about('Anna Berg', 'Oslo')] as const]),
    );
    const { links } = ask(
      worldOf({
        own: [about('Anna Berg and Haruki Moriyama', 'Oslo')],
        ...many,
        rare: [about('Haruki Moriyama', 'Bodo')],
      }),
      'own',
      'Anna Berg and Haruki Moriyama met',
    );
    expect(links.map(({ source }) => source.uri)).toContain('rare');
    expect(links.length).toBeLessThanOrEqual(12);
  });

  test('do not depend on the order in which the sources came', () => {
    const other = worldOf({ rival: [rival], talks: [talks] });
    for (const words of ['met Danish Finance', 'very close to an agreement'])
      expect(shown(other, 'talks', words)).toEqual(shown(world, 'talks', words));
  });

  test('any span of any length is answered', () => {
    const source = sourceIn(world, 'talks');
    const { length } = source.text;
    for (let start = 0; start < length; start += 41) {
      for (const end of [start, start + 1, start + 90, length]) {
        const span = { start, end: Math.min(end, length) };
        const uris = sourcesToCompare(source, span, world.index, []);
        const links = suggestLinks(
          source,
          span,
          uris.map((uri) => sourceIn(world, uri)),
          world.index,
          [],
        );
        for (const { reasons, source: there, span: place } of links) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(there.text.slice(place.start, place.end).trim()).not.toBe('');
        }
      }
    }
  });
});

describe('the seeds', () => {
  const world = worldOf({
    july11: [fileText('seeds/000_4068fb3f76e77f83.txt')],
    july18: [fileText('seeds/002_060239a9aa87ed88.txt')],
  });

  test('the later article recalls the meeting that the earlier one tells of', () => {
    const [first] = ask(world, 'july18', "Friday's meeting followed the three-way dialogue").links;
    expect(first && show(first)).toMatch(/^july11 same-event: From left, Japanese Foreign Minister Takeshi Iwaya/);
    expect(first && show(first)).toMatch(
      /Same people \(Park Yoon-joo, Marco Rubio and Takeshi Iwaya\), day \(last week\), places .* and organization /,
    );
    const [back] = ask(world, 'july11', 'pose for a photo at the start of their meeting').links;
    expect(back && show(back)).toMatch(/^july18 same-event: Friday's meeting followed the three-way dialogue/);
  });

  test('a caption that stands twice is suggested once', () => {
    const rows = shown(world, 'july18', "Friday's meeting followed the three-way dialogue");
    expect(rows.filter((row) => row.includes('From left'))).toHaveLength(1);
  });

  test('rival claims of a first are each other\u2019s', () => {
    expect(shown(world, 'july11', 'the first high-level talks among')[0]).toMatch(
      /^july18 \S+: It marked the first vice foreign ministerial talks/,
    );
  });

  test('a person at a town is enough', () => {
    expect(shown(world, 'july18', 'Recalling the meeting in Kuala Lumpur')[0]).toMatch(
      /^july11 null: From left.*Same person \(Park Yoon-joo\) and place \(Kuala Lumpur\)/,
    );
  });
});
