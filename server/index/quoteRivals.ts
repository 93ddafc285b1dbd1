import { foldKey } from '../../common/text/fold';
import { overlaps } from '../../common/text/span';
import type { OwnClaim, OwnQuote, RivalClaim, RivalQuote, SaidWords, ToldClaim } from '../analysis/checks/check';
import type { Alike } from './alike';
import type { Copies } from './copies';
import type { Links } from './links';
import type { ClaimFact, EntityFact, QuoteFact, SourceSummary } from './model';

/** What the rivals of a source's quotations and claims are found in. */
export interface Said {
  readonly quotes: Alike<QuoteFact>;
  readonly claims: Alike<ClaimFact>;
  readonly copies: Copies;
  readonly links: Links;
  readonly summaryOf: (uri: string) => SourceSummary | null;
  /** What an entity of a source is in the workspace: equal for those that are one. */
  readonly identityOf: (uri: string, entityId: string) => unknown;
  readonly labelOf: (uri: string) => string;
}

/** Most facts that are looked at for one, and of these most that are given. */
const most = { looked: 40, given: 8 } as const;

const publishedOf = (
  { summaryOf }: Said,
  { uri, article }: { readonly uri: string; readonly article: number },
): string | null => summaryOf(uri)?.articles[article]?.published ?? null;

const placed = (said: Said, fact: QuoteFact | ClaimFact) => ({
  ...{ uri: fact.uri, label: said.labelOf(fact.uri), start: fact.start, end: fact.end, words: fact.words },
  published: publishedOf(said, fact),
});

/** Answers whether articles of other sources are copies of one of this source. */
function copyReader({ copies }: Said, uri: string): (own: number, otherUri: string, other: number) => boolean {
  const known = new Set(
    copies
      .of(uri)
      .flatMap(({ own, copies: found }) =>
        found.map(({ summary, fact }) => `${own.article} ${fact.article} ${summary.uri}`),
      ),
  );
  return (own, otherUri, other) => known.has(`${own} ${other} ${otherUri}`);
}

const nameOf = (entities: readonly EntityFact[], id: string): string =>
  entities.find((entity) => entity.id === id)?.name ?? '';

/** The words of all names of an entity, folded. */
const nameWords = ({ name, aliases }: EntityFact): ReadonlySet<string> =>
  new Set([name, ...aliases].flatMap((form) => foldKey(form).split(/[ .-]/)).filter((word) => word.length > 1));

/** A speaker by name, and the words of all names. */
interface Speaker {
  readonly name: string;
  readonly words: ReadonlySet<string>;
}

/** Answers who says a quotation; a source's entities are read once. */
function speakerReader({ summaryOf }: Said): (quote: QuoteFact) => Speaker | null {
  const sources = new Map<string, ReadonlyMap<string, EntityFact>>();
  const known = new Map<EntityFact, Speaker>();
  return ({ uri, speaker }) => {
    const entities = sources.get(uri) ?? new Map((summaryOf(uri)?.entities ?? []).map((entity) => [entity.id, entity]));
    sources.set(uri, entities);
    const entity = entities.get(speaker);
    if (entity === undefined) return null;
    const read = known.get(entity) ?? { name: entity.name, words: nameWords(entity) };
    known.set(entity, read);
    return read;
  };
}

/** Whether two people have no word of their names in common: a surname alone may be anybody's of that name. */
const areStrangers = (a: Speaker | null, b: Speaker | null): boolean =>
  a !== null && b !== null && [...b.words].every((word) => !a.words.has(word));

/** See `OtherSources.quotes`. */
export function ownQuotes(said: Said, uri: string): readonly OwnQuote[] {
  const identityOf = (quote: QuoteFact): unknown => said.identityOf(quote.uri, quote.speaker);
  const speakerOf = speakerReader(said);
  return said.quotes.of(uri).map((own): OwnQuote => {
    const speaker = identityOf(own);
    const alike = speaker === null ? [] : said.quotes.like(own, most.looked);
    const rivals = alike.filter(
      (other) => other.uri !== uri && other.words !== own.words && identityOf(other) === speaker,
    );
    // A source that has the same words as this speaker's too tells who repeats them.
    const agreed = new Set(alike.filter((other) => identityOf(other) === speaker).map((other) => other.uri));
    const others = alike.filter(
      (other) =>
        own.isNamed &&
        other.isNamed &&
        !(agreed.has(other.uri) && other.uri !== uri) &&
        !(other.uri === uri && overlaps(own, other)) &&
        identityOf(other) !== speaker &&
        areStrangers(speakerOf(own), speakerOf(other)),
    );
    const rivalOf = (other: QuoteFact): RivalQuote => ({
      ...(placed(said, other) satisfies SaidWords),
      link: said.links.between(own, other),
    });
    return {
      ...placed(said, own),
      speaker: rivals.length === 0 && others.length === 0 ? '' : (speakerOf(own)?.name ?? ''),
      rivals: rivals.slice(0, most.given).map(rivalOf),
      otherSpeakers: others
        .slice(0, most.given)
        .map((other) => ({ ...rivalOf(other), speaker: speakerOf(other)?.name ?? '' })),
    };
  });
}

const toldClaim = (said: Said, fact: ClaimFact): ToldClaim => {
  const { kind, content, since, value, quote, sentence } = fact;
  const who = fact.who === null ? null : nameOf(said.summaryOf(fact.uri)?.entities ?? [], fact.who);
  return {
    ...placed(said, fact),
    ...{ kind, content, since, value, quote, sentence: { start: sentence.start, end: sentence.end }, who },
  };
};

function rivalClaim(said: Said, own: ClaimFact, other: ClaimFact): RivalClaim | null {
  const theirs = new Set(other.named.map((id) => said.identityOf(other.uri, id)));
  const entities = said.summaryOf(own.uri)?.entities ?? [];
  const shared = own.named.filter((id) => {
    const identity = said.identityOf(own.uri, id);
    return identity !== null && theirs.has(identity);
  });
  if (shared.length === 0) return null;
  const anotherWho =
    own.who !== null &&
    other.who !== null &&
    said.identityOf(own.uri, own.who) !== said.identityOf(other.uri, other.who);
  return {
    ...toldClaim(said, other),
    shared: shared.map((id) => nameOf(entities, id)),
    fewestNamed: Math.min(own.named.length, other.named.length),
    anotherWho,
    link: said.links.between(own, other),
  };
}

/** See `OtherSources.claims`. */
export function ownClaims(said: Said, uri: string): readonly OwnClaim[] {
  const isCopy = copyReader(said, uri);
  return said.claims.of(uri).map((own): OwnClaim => {
    const rivals = said.claims
      .like(own, most.looked)
      .filter((other) => other.uri === uri || !isCopy(own.article, other.uri, other.article))
      .flatMap((other) => rivalClaim(said, own, other) ?? [])
      .slice(0, most.given);
    return { ...toldClaim(said, own), rivals };
  });
}
