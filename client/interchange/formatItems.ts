import type { ExportFormat } from '../../common/interchange/model';

/** A format as people choose it, with the endings of its files. */
export interface FormatItem {
  readonly label: string;
  readonly detail: string;
  readonly format: ExportFormat;
  /** Name of the file that is proposed; the folder's for brat. */
  readonly file: string;
  readonly endings: readonly string[];
}

/** Formats in the order in which they are offered. */
export const formatItems: readonly FormatItem[] = [
  {
    label: 'W3C Web Annotation (JSON-LD)',
    detail: 'One file with everything, for other annotation tools and for another folder.',
    format: 'jsonld',
    file: 'annotations.jsonld',
    endings: ['jsonld', 'json'],
  },
  {
    label: 'Table (CSV)',
    detail: 'A row for each passage, for spreadsheets. Can be imported again.',
    format: 'csv',
    file: 'annotations.csv',
    endings: ['csv'],
  },
  {
    label: 'brat standoff',
    detail: 'A folder of texts with .ann files and the configuration that brat needs.',
    format: 'brat',
    file: 'brat',
    endings: ['ann'],
  },
  {
    label: 'Report (Markdown)',
    detail: 'By tag, by source and by link, with quotes and links to their lines. For reading only.',
    format: 'markdown',
    file: 'annotations.md',
    endings: ['md'],
  },
];
