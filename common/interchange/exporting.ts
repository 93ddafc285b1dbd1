import { byCode } from '../text/sorted';
import { finished, type Steps } from '../text/steps';
import { shortened } from '../text/shortened';
import { exportBrat } from './bratExport';
import { exportCsv } from './csvExport';
import { exportJsonLd } from './jsonLd';
import { lostByFormat } from './losses';
import { exportMarkdown } from './markdownReport';
import type { Exported, ExportFormat, ExportInput, Loss } from './model';
import { pageLosses } from './pageLosses';
import { everything, sourcesWithin } from './scope';

/** Sources in which annotations that are exported lie. */
const sourcesOf = ({ annotations }: ExportInput): readonly string[] => [
  ...new Set(annotations.map(({ target }) => target.source)),
];

/** Sources that were asked for, with all that is in their sidecars: where tags are asked for, those that have them. */
function wholeSources(input: ExportInput): readonly string[] {
  const { store, scope = everything } = input;
  return scope.tags.length > 0 ? sourcesOf(input) : sourcesWithin(store.sidecars.keys(), scope);
}

/** Items that sidecars keep as they are, mostly other tools'. */
const foreignOf = (input: ExportInput): readonly string[] =>
  wholeSources(input).flatMap((source) => input.store.sidecars.get(source)?.content.foreign ?? []);

/** What is not written of the pages that something is written from. */
function lostOfPages(input: ExportInput): readonly Loss[] {
  const sources = [...new Set([...wholeSources(input), ...sourcesOf(input)])].sort(byCode);
  return pageLosses(
    sources.flatMap((source) => {
      const content = input.store.sidecars.get(source)?.content;
      return content ? [[source, content] as const] : [];
    }),
  );
}

/** What stands in files that cannot be read, and so in no export. */
function unreadOf({ store, scope = everything }: ExportInput): readonly Loss[] {
  const broken = sourcesWithin(store.sidecars.keys(), scope).filter((source) => store.sidecars.get(source)?.error);
  if (broken.length === 0) return [];
  const names = shortened(broken.toSorted(byCode).join(', '), 200);
  const what = `annotations whose files cannot be read are not written: those of ${names}`;
  return [{ ...lostByFormat(what), isLeftOut: true }];
}

/** Exports annotations, one after the other. Pure: the same input gives the same bytes. */
export function* exportSteps(input: ExportInput, format: ExportFormat): Steps<Exported> {
  const foreign = foreignOf(input);
  const unwritten = [...lostOfPages(input), ...unreadOf(input)];
  if (format === 'jsonld') {
    const exported = yield* exportJsonLd(input, foreign);
    return { ...exported, losses: [...exported.losses, ...unwritten] };
  }
  const exported = yield* { brat: exportBrat, csv: exportCsv, markdown: exportMarkdown }[format](input);
  const kept =
    foreign.length === 0
      ? []
      : [lostByFormat(`annotations of other tools, or spoilt ones, that are kept in the sidecars: ${foreign.length}`)];
  return { ...exported, losses: [...exported.losses, ...kept, ...unwritten] };
}

/** Exports annotations in one go. */
export const exportAnnotations = (input: ExportInput, format: ExportFormat): Exported =>
  finished(exportSteps(input, format));
