import { lineIndexOf } from '../../common/text/lineIndex';
import type { Span } from '../../common/text/span';
import type {
  Analysis,
  Article,
  Entity,
  EntityType,
  LinkedMention,
  Role,
  Section,
  Time,
} from '../../server/analysis/model';
import type { Source } from '../../server/features/source';
import { summarise } from '../../server/index/summarise';
import { createIndex, type WorkspaceIndex } from '../../server/index/workspaceIndex';
import { readMarks } from './marks';

/**
 * Makes a source with a hand-made analysis from marked text, so that features are tested apart from the engines:
 * `[person cho:Cho Hyun]`, `[organization un:UN]`, `[place kr:Seoul]` name an entity, `[role cho:Foreign Minister]` is
 * a title of that person, `[date 2025-07-11:Friday]` a time. One article; its headline is the first line, its body the
 * others; `published` is stated by the first date that equals it.
 */
export function fixture(uri: string, marked: string, published: string | null = null): Source {
  const pattern = /\[(?<kind>person|organization|place|role|date) (?<key>[^:\]]{1,40}):(?<words>[^\]]{1,80})\]/g;
  const { text, marks } = readMarks(marked, pattern);
  const found = marks.map(({ start, end, says }) => ({ start, end, kind: says['kind'] ?? '', key: says['key'] ?? '' }));

  const sections: Section[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const kind = sections.length === 0 ? 'headline' : 'body';
    if (line !== '') sections.push({ start: at, end: at + line.length, kind, article: 0, rule: 'fixture' });
    at += line.length + 1;
  }
  const sectionOf = (span: Span): number => sections.findIndex((s) => s.start <= span.start && span.end <= s.end);

  const entities: (Omit<Entity, 'name'> & { name: string; mentions: number[]; aliases: string[] })[] = [];
  const keys: string[] = [];
  const mentions: LinkedMention[] = [];
  for (const { kind, key, start, end } of found) {
    if (kind === 'role' || kind === 'date') continue;
    const type = kind as EntityType;
    let entity = keys.indexOf(key);
    const words = text.slice(start, end);
    if (entity < 0) {
      entity = keys.push(key) - 1;
      entities.push({
        id: `${type}:${key}`,
        type,
        name: words,
        aliases: [],
        mentions: [],
        key: null,
        of: null,
        decided: null,
      });
    }
    const known = entities[entity];
    if (known !== undefined && known.name !== words) {
      // The fullest form is the name, as the engines have it.
      const alias = words.length > known.name.length ? known.name : words;
      known.name = words.length > known.name.length ? words : known.name;
      if (!known.aliases.includes(alias)) known.aliases.push(alias);
    }
    known?.mentions.push(mentions.length);
    const by = { article: 0, foundBy: 'rule' as const, rule: 'fixture', confidence: 1, key: null };
    mentions.push({ start, end, type, section: sectionOf({ start, end }), entity, ...by });
  }

  const dates = found.filter((f) => f.kind === 'date');
  const stamp = dates.find((d) => d.key === published);
  const witnesses =
    stamp === undefined || published === null
      ? []
      : [{ start: stamp.start, end: stamp.end, value: published, states: 'published' as const, rule: 'fixture' }];
  const times = dates.map(({ start, end, key }): Time => ({
    start,
    end,
    type: 'DATE',
    value: key,
    mod: null,
    interval: /^\d{4}-\d{2}-\d{2}$/.test(key) ? { from: key, to: nextDay(key) } : null,
    anchor: published === null ? { kind: 'none' } : { kind: 'published', value: published },
    unresolved: /^\d{4}-\d{2}-\d{2}$/.test(key) ? null : 'no-anchor',
    how: 'given by the fixture',
    rule: 'fixture',
    article: 0,
    section: sectionOf({ start, end }),
    rangeWith: null,
    statedWeekday: null,
    yearStated: false,
    readings: null,
    order: null,
  }));
  const roles = found
    .filter((f) => f.kind === 'role')
    .map(({ start, end, key }): Role => {
      const title = text.slice(start, end);
      const section = sections[sectionOf({ start, end })] ?? { start, end };
      return {
        start,
        end,
        title,
        normalised: title,
        qualifier: null,
        tells: 'holds',
        since: null,
        until: null,
        holder: keys.indexOf(key),
        holderBy: 'stated',
        of: null,
        ofBy: null,
        why: null,
        article: 0,
        date: published,
        evidence: { start: section.start, end: section.end },
        rule: 'fixture',
      };
    });
  const headline = sections[0] ?? null;
  const article: Article = {
    start: 0,
    end: text.length,
    kind: 'main',
    headline: headline === null ? null : { start: headline.start, end: headline.end },
    outlet: null,
    byline: null,
    published: published === null ? null : { value: published, witnesses, conflicting: [], source: 'text' },
    updated: null,
    captured: null,
    relativeStamp: null,
  };
  const analysis: Analysis = {
    news: true,
    articles: [article],
    captureRange: null,
    sections,
    times,
    mentions,
    entities,
    roles,
    quotations: [],
  };
  return { uri, name: uri.split('/').at(-1) ?? uri, text, lines: lineIndexOf(text), analysis };
}

/** The day after, within a month: all that fixtures need. */
const nextDay = (iso: string): string => `${iso.slice(0, 8)}${String(Number(iso.slice(8)) + 1).padStart(2, '0')}`;

/** An index of sources. */
export function indexOf(...sources: readonly Source[]): WorkspaceIndex {
  const index = createIndex();
  for (const source of sources) index.replace(summarise(source.uri, source.text, source.analysis));
  return index;
}

/** Offset of the `nth` (from 0) occurrence of `words` in a source; throws when there is none. */
export function offsetIn(source: Source, words: string, nth = 0): number {
  let at = -1;
  for (let i = 0; i <= nth; i += 1) {
    at = source.text.indexOf(words, at + 1);
    if (at < 0) throw new Error(`no "${words}"`);
  }
  return at;
}
