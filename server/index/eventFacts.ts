import { sliceOf } from '../../common/text/span';
import type { Span } from '../../common/text/span';
import { findEvents } from '../analysis/events/findEvents';
import type { Analysis } from '../analysis/model';
import type { EventFact, Place } from './model';
import { precisionOf } from './precision';
import { focusIn, quoteOf } from './shorten';

/** Units of a sentence that a list shows. */
const longestQuote = 160;

/** The dated sentences of one source as the index keeps them, in text order; of a caption or headline that stands twice the first. */
export function eventFacts(text: string, analysis: Analysis, placeOf: (span: Span) => Place): readonly EventFact[] {
  const idsOf = (entities: readonly number[]): readonly string[] =>
    entities.flatMap((entity) => analysis.entities[entity]?.id ?? []);
  const seen = new Set<string>();
  return findEvents(text, analysis).flatMap((event): readonly EventFact[] => {
    const time = analysis.times[event.time];
    if (time === undefined) return [];
    const quote = quoteOf(text, event.sentence, time, longestQuote);
    const key = `${time.article} ${time.value} ${quote}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const interval = time.unresolved === null ? time.interval : null;
    return [
      {
        ...placeOf(time),
        words: sliceOf(text, time),
        quote,
        highlight: focusIn(text, event.sentence, time, longestQuote),
        sentence: placeOf(event.sentence),
        ...{ value: time.value, interval, precision: precisionOf(time.value, interval, time.type), how: time.how },
        trigger: event.trigger === null ? null : sliceOf(text, event.trigger).toLowerCase(),
        ...{ kind: event.kind, tense: event.tense, single: event.single, article: time.article },
        entities: idsOf(event.entities),
        parties: idsOf(event.parties),
        places: idsOf(event.places),
      },
    ];
  });
}
