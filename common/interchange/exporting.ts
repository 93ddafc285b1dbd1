import { byCode } from '../text/sorted';
import { finished, type Steps } from '../text/steps';
import { shortened } from '../text/shortened';
import { exportBrat } from './bratExport';
import { exportCsv } from './csvExport';
import { exportJsonLd } from './jsonLd';
import { lostByFormat } from './losses';
import { exportMarkdown } from './markdownReport';
import type { Exported, ExportFormat, ExportInput, Loss } from './model';
import { everything, sourcesWithin } from './scope';

/** Items that sidecars keep as they are, mostly other tools': where tags are asked for, those beside what has them. */
function foreignOf({ store, annotations, scope = everything }: ExportInput): readonly string[] {
  const sources =
    scope.tags.length > 0
      ? [...new Set(annotations.map(({ target }) => target.source))]
      : sourcesWithin(store.sidecars.keys(), scope);
  return sources.flatMap((source) => store.sidecars.get(source)?.content.foreign ?? []);
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
  const unread = unreadOf(input);
  if (format === 'jsonld') {
    const exported = yield* exportJsonLd(input, foreign);
    return { ...exported, losses: [...exported.losses, ...unread] };
  }
  const exported = yield* { brat: exportBrat, csv: exportCsv, markdown: exportMarkdown }[format](input);
  const kept =
    foreign.length === 0
      ? []
      : [lostByFormat(`annotations of other tools, or spoilt ones, that are kept in the sidecars: ${foreign.length}`)];
  return { ...exported, losses: [...exported.losses, ...kept, ...unread] };
}

/** Exports annotations in one go. */
export const exportAnnotations = (input: ExportInput, format: ExportFormat): Exported =>
  finished(exportSteps(input, format));
