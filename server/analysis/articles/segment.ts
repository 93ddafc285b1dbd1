import type { Span } from '../../../common/text/span';
import { foldKey } from '../../../common/text/fold';
import { lazily } from '../../../common/text/lazily';
import type { AnalyseOptions, Article, Section, SectionKind, StatedDate } from '../model';
import type { Marked } from './bodyRun';
import { decidedOrder, forcedOrder } from './dateOrder';
import { type Dateline, datelineOf } from './dateline';
import { leadingDateOf } from './titleParts';
import { looksLikeNews } from './looksLikeNews';
import { markLines } from './markLines';
import { type Kind, kindsAbove, kindsBelow } from './outerKinds';
import { isOutletLine, outletOf } from './outlet';
import type { Piece } from './piece';
import { bylineOf } from './byline';
import { decidedStates, withCapture } from './captured';
import { cutPieces } from './pieces';
import { type DateReading, statedDates } from './published';

/** A text as articles and their sections; both empty where the text is no news. */
export interface Segmentation {
  readonly news: boolean;
  readonly articles: readonly Article[];
  readonly sections: readonly Section[];
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** The day that the caller gave for an article, or null: a decision about its headline beats the option for the page. */
function givenDay(text: string, article: Article, options: AnalyseOptions): StatedDate | null {
  const headline = article.headline === null ? '' : foldKey(text.slice(article.headline.start, article.headline.end));
  const decided = options.publishedByHeadline?.[headline];
  const option = article.kind === 'main' ? options.published : undefined;
  const value = decided ?? option;
  if (value === undefined || !isoDay.test(value)) return null;
  const stated = [...(article.published?.witnesses ?? []), ...(article.published?.conflicting ?? [])];
  return {
    value,
    witnesses: stated.filter((witness) => witness.value === value),
    conflicting: [],
    source: decided === undefined ? 'option' : 'decision',
  };
}

/** The dateline at the start of the article's text: in its first line, or a line of its own above. */
function datelineOfPiece(text: string, lines: readonly Marked[], piece: Piece): Dateline | null {
  for (let at = piece.bodyFrom; at < Math.min(piece.bodyTo, piece.bodyFrom + 3); at += 1) {
    const line = lines[at] as Marked;
    const dateline = datelineOf(text, line);
    if (dateline !== null) return dateline;
    if (piece.inside[at - piece.bodyFrom] === 'body') break;
  }
  for (let at = piece.bodyFrom - 1; at >= Math.max(piece.from, piece.bodyFrom - 3); at -= 1) {
    const dateline = datelineOf(text, lines[at] as Marked);
    if (dateline !== null && dateline.end === lines[at]?.end) return dateline;
  }
  return null;
}

function kindsOf(lines: readonly Marked[], piece: Piece, isOutlet: (line: Marked) => boolean): readonly Kind[] {
  const inside = piece.inside.map((kind): Kind => {
    const rule = kind === 'body' ? 'body.run' : `${kind}.inside`;
    return { kind, rule };
  });
  return [...kindsAbove(lines, piece, isOutlet), ...inside, ...kindsBelow(lines, piece)];
}

/** Blanks at the ends of a part of a line belong to no section. */
function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  return { start: span.end - words.trimStart().length, end: span.start + words.trimEnd().length };
}

function sectionsOf(
  text: string,
  lines: readonly Marked[],
  piece: Piece,
  article: number,
  dateline: Dateline | null,
  isOutlet: (line: Marked) => boolean,
): readonly Section[] {
  const sections: Section[] = [];
  const add = ({ start, end }: Span, kind: SectionKind, rule: string): void => {
    if (start < end) sections.push({ start, end, kind, article, rule });
  };
  for (const [index, { kind, rule }] of kindsOf(lines, piece, isOutlet).entries()) {
    const line = lines[piece.from + index] as Marked;
    const leading = piece.from + index === 0 ? leadingDateOf(text, line) : null;
    if (leading !== null) {
      add(trimmed(text, leading), 'stamp', 'stamp.firstLine');
      add(trimmed(text, { start: leading.end, end: line.end }), kind === 'stamp' ? 'headline' : kind, rule);
    } else if (dateline !== null && dateline.start === line.start) {
      add(trimmed(text, dateline), 'dateline', 'dateline.dash');
      add(trimmed(text, { start: dateline.end, end: line.end }), kind, rule);
    } else add(line, kind, rule);
  }
  return sections;
}

function readPiece(
  text: string,
  lines: readonly Marked[],
  piece: Piece,
  index: number,
  span: Span,
  reading: DateReading,
  options: AnalyseOptions,
): { readonly article: Article; readonly sections: readonly Section[] } {
  const dateline = datelineOfPiece(text, lines, piece);
  const outlet = outletOf(text, lines, piece, dateline);
  const isOutlet = (line: Marked): boolean => outlet !== null && isOutletLine(line, outlet.name);
  const sections = sectionsOf(text, lines, piece, index, dateline, isOutlet);
  const article: Article = {
    ...span,
    kind: piece.kind,
    headline: piece.headline?.span ?? null,
    outlet,
    byline: bylineOf(text, sections),
    ...statedDates(text, lines, piece, dateline, {
      ...reading,
      order: () => decidedOrder(options, outlet?.name ?? null) ?? reading.order(),
    }),
  };
  return { article, sections };
}

/**
 * Cuts a text into articles and sections, and reads what the articles state of themselves. Pure and linear in the
 * text's size; never throws. Articles cover the text without overlap, sections lie within their article in text order;
 * all offsets are UTF-16 units.
 */
export function segment(text: string, options: AnalyseOptions): Segmentation {
  const nothing: Segmentation = { news: false, articles: [], sections: [] };
  if (options.assumeNews !== true && !looksLikeNews(text).news) return nothing;
  const lines = markLines(text);
  if (lines.length === 0) return { ...nothing, news: options.assumeNews === true };
  const reading: DateReading = {
    order: lazily(() => forcedOrder(text)),
    decided: decidedStates(options.stamps),
  };
  const pieces = cutPieces(text, lines);
  const articles: Article[] = [];
  const sections: Section[] = [];
  for (const [index, piece] of pieces.entries()) {
    const start = index === 0 ? 0 : (lines[piece.from]?.start ?? 0);
    const end = lines[pieces[index + 1]?.from ?? lines.length]?.start ?? text.length;
    const read = readPiece(text, lines, piece, index, { start, end }, reading, options);
    const given = givenDay(text, read.article, options);
    articles.push(given === null ? read.article : { ...read.article, published: given });
    for (const section of read.sections) sections.push(section);
  }
  return { news: true, articles: withCapture(text, articles, options), sections };
}
