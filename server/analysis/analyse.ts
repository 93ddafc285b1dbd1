import { confirmWitnesses } from './articles/confirmWitnesses';
import { segment } from './articles/segment';
import { captureRange } from './capture/captureRange';
import { givenMentions } from './identity/givenMentions';
import { linkEntities } from './identity/linkEntities';
import type { AnalyseOptions, Analysis } from './model';
import { findMentions } from './names/findMentions';
import { findQuotations } from './quotes/findQuotations';
import { findRoles } from './roles/findRoles';
import { isoDay, parseIsoDay } from '../../common/text/calendar';
import { findTimes } from './times/findTimes';

const nothing: Analysis = {
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

/** A caller may know the minute, or hand on something that is no date: only an ISO day counts. */
function withIsoDays({ published, captured, ...rest }: AnalyseOptions): AnalyseOptions {
  const out = parseIsoDay(published ?? '');
  const seen = parseIsoDay(captured ?? '');
  return {
    ...rest,
    ...(out === null ? {} : { published: isoDay(out) }),
    ...(seen === null ? {} : { captured: isoDay(seen) }),
  };
}

/**
 * Reads one text: articles -> sections -> times -> capture range -> mentions -> entities -> roles -> quotations.
 * Pure: never throws on any string, never reads a clock; same text and options, same result.
 * @param text a source's text without byte order mark; all offsets of the result are UTF-16 units of it
 */
export function analyse(text: string, given: AnalyseOptions = {}): Analysis {
  const options = withIsoDays(given);
  const segmentation = segment(text, options);
  if (!segmentation.news) return nothing;
  const { sections } = segmentation;
  const times = findTimes(text, segmentation.articles, sections, options);
  const articles = confirmWitnesses(text, segmentation.articles, sections, times);
  const range = captureRange(text, articles, sections, times);
  const found =
    options.mentions === undefined
      ? findMentions(text, articles, sections, times, options.model ?? null)
      : givenMentions(text, articles, sections, options.mentions);
  const { mentions, entities } = linkEntities(text, articles, sections, found, options.names);
  const roles = findRoles(text, articles, sections, mentions, entities, times);
  const quotations = findQuotations(text, sections, mentions, entities, roles);
  return { news: true, articles, captureRange: range, sections, times, mentions, entities, roles, quotations };
}
