import { exportBrat } from './bratExport';
import { exportCsv } from './csvExport';
import { exportJsonLd } from './jsonLd';
import { lostByFormat } from './losses';
import { exportMarkdown } from './markdownReport';
import type { Exported, ExportFormat, ExportInput } from './model';

/** Items of other tools in the sidecars of the sources that are exported. */
function foreignOf({ store, annotations }: ExportInput): readonly string[] {
  const sources = new Set(annotations.map(({ target }) => target.source));
  return [...sources].flatMap((source) => store.sidecars.get(source)?.content.foreign ?? []);
}

/** Exports annotations. Pure: the same input gives the same bytes. */
export function exportAnnotations(input: ExportInput, format: ExportFormat): Exported {
  const foreign = foreignOf(input);
  if (format === 'jsonld') return exportJsonLd(input, foreign);
  const exported = { brat: exportBrat, csv: exportCsv, markdown: exportMarkdown }[format](input);
  if (foreign.length === 0) return exported;
  const note = lostByFormat(`annotations of other tools that are kept in the sidecars: ${foreign.length}`);
  return { ...exported, losses: [...exported.losses, note] };
}
