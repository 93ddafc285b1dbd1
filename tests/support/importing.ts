import { build, type Built } from '../../common/interchange/build';
import { readFiles } from '../../common/interchange/importing';
import type { ImportFormat } from '../../common/interchange/model';
import type { Texts } from './annotatedTexts';

/** Instant of annotations that name none. */
export const importedAt = '2026-01-01T00:00:00Z';

/** Reads one file's text into a folder with these sources. */
export const importText = (text: string, format: ImportFormat, texts: Texts): Built =>
  build(readFiles([{ path: format === 'brat' ? 'file.ann' : `file.${format}`, text }], format), {
    sources: Object.keys(texts),
    textOf: (source) => texts[source] ?? null,
    now: importedAt,
  });

/** What was read, in brief: the words of each passage, then tags, note and kind of link. */
export const brief = ({ annotations }: Built): readonly unknown[] =>
  annotations.map(({ target, further, linkTo, tags, note, linkKind }) => [
    [target, ...further, ...(linkTo ? [linkTo] : [])].map(({ selectors }) => selectors.exact).join(' / '),
    tags.join(', '),
    note,
    linkKind,
  ]);
