import { linksChanged, timeline as timelineRequest } from '../../../common/protocol';
import type { Timeline, TimelineEntry, TimelineFilter, WireLink, WireLocation } from '../../../common/protocol';
import { filteredItems, timelineOf } from '../../features/timeline';
import type { TimelineItem, WorldTimeline } from '../../features/timeline';
import { locationOf } from '../convert';
import { serve } from '../serve';
import type { Session } from '../session';
import { canonicalUri } from '../uris';

function entryOf(session: Session, { event, article, from, to, clock, entities }: TimelineItem): TimelineEntry {
  return {
    location: locationOf({ ...event, uri: session.spelled(event.uri) }),
    words: event.words,
    sentence: event.quote,
    highlight: event.highlight,
    ...{ value: event.value, from, to, clock, precision: event.precision, how: event.how },
    headline: article?.headline ?? null,
    outlet: article?.outlet ?? null,
    entities,
  };
}

/** copydesk/timeline: the workspace's dated sentences in order; made once for each state of the index. */
export function registerTimeline(session: Session): void {
  let known: { readonly key: string; readonly timeline: WorldTimeline } | null = null;
  const current = (): WorldTimeline => {
    for (const uri of session.openUris()) session.sources.open(uri);
    const key = session.stateKey();
    if (known === null || known.key !== key) known = { key, timeline: timelineOf(session.index) };
    return known.timeline;
  };
  const nothing: Timeline = { entries: [], entities: [], sources: [] };
  serve(session, timelineRequest, nothing, ({ uri, entity, precision }: TimelineFilter): Timeline => {
    const timeline = current();
    const items = filteredItems(timeline, {
      ...(uri === undefined ? {} : { uri: canonicalUri(uri) }),
      ...(entity === undefined ? {} : { entity }),
      ...(precision === undefined ? {} : { precision }),
    });
    return {
      entries: items.map((item) => entryOf(session, item)),
      entities: timeline.entities,
      sources: timeline.sources.map((source) => session.spelled(source)),
    };
  });
}

const canonical = ({ uri, range }: WireLocation): WireLocation => ({ uri: canonicalUri(uri), range });

/**
 * copydesk/links: the user's links between passages, which checks between sources respect.
 * @param settled called when findings may have changed
 */
export function registerLinks(session: Session, settled: () => void): void {
  session.connection.onNotification(linksChanged.method, ({ links }: { readonly links: readonly WireLink[] }) =>
    session.guard.run('links', () => {
      session.index.setLinks(links.map(({ kind, from, to }) => ({ kind, from: canonical(from), to: canonical(to) })));
      session.touch();
      settled();
    }),
  );
}
