import { describe as group, expect, it } from 'vitest';
import { emptySidecar } from '../../../common/annotation/file';
import type { JsonMembers } from '../../../common/annotation/unknown';
import { exportAnnotations } from '../../../common/interchange/exporting';
import { lossLines, lossSummary } from '../../../common/interchange/losses';
import { exportFormats, type ExportFormat, type ExportInput } from '../../../common/interchange/model';
import { emptyStore, update } from '../../../common/annotation/store';
import { allAnnotations } from '../../../common/annotation/queries';
import { tagged, targetIn } from '../../support/passages';

const text = 'Ministers met in Oslo.\n';
const w3c = 'http://www.w3.org/ns/anno.jsonld';

/** Sources with one annotation each, by what others have added to the pages of their sidecars. */
function inputOf(pages: Readonly<Record<string, JsonMembers>>): ExportInput {
  let store = emptyStore;
  for (const [source, unknown] of Object.entries(pages)) {
    const annotations = [tagged(targetIn(source, text, 'Oslo'), 'place')];
    const parsed = { ok: true, problems: [], ...emptySidecar, annotations, unknown } as const;
    store = update(store, { type: 'sidecarLoaded', source, parsed });
    store = update(store, { type: 'textKnown', source, text });
  }
  return { store, annotations: allAnnotations(store), tags: [], base: null };
}

const linesOf = (input: ExportInput, format: ExportFormat): readonly string[] =>
  lossLines(exportAnnotations(input, format).losses).filter((line) => /pages?\b/.test(line));

const members = "members that other tools have added to a sidecar's page are not written: ";
const contexts = "contexts that other tools have given to a sidecar's page are not written: ";

group.each(exportFormats)('an export as %s', (format) => {
  it('names what it leaves out of the pages', () => {
    const input = inputOf({
      'b.txt': { label: 'B', 'lab:batch': 7, '@context': [w3c, { lab: 'urn:lab#' }] },
      'a.txt': { id: 'urn:a', label: 'A' },
      'c.txt': {},
    });
    expect(linesOf(input, format)).toEqual([
      `${contexts}those of b.txt`,
      `${members}id, label (a.txt); label, lab:batch (b.txt)`,
    ]);
    expect(lossSummary(exportAnnotations(input, format))).not.toContain('nothing was lost');
    // Only of what was asked for.
    expect(linesOf({ ...input, annotations: [], scope: { tags: [], sources: ['c.txt'] } }, format)).toEqual([]);
    expect(linesOf({ ...input, annotations: [], scope: { tags: ['x'], sources: [] } }, format)).toEqual([]);
    const [first] = input.annotations;
    const scope = { tags: [], sources: ['c.txt'] };
    expect(linesOf({ ...input, annotations: first ? [first] : [], scope }, format)).not.toEqual([]);
  });

  it('says nothing of a context that says no more than our own', () => {
    const own = { '@base': '../../', copydesk: 'urn:copydesk:ns#' };
    const input = inputOf({ 'a.txt': { '@context': w3c }, 'b.txt': { '@context': [own] } });
    expect(linesOf(input, format)).toEqual([]);
    for (const more of [{ copydesk: 'urn:other#' }, { '@base': 'http://x/' }, { lab: 'urn:lab#' }]) {
      expect(linesOf(inputOf({ 'a.txt': { '@context': [w3c, { ...own, ...more }] } }), format)).toHaveLength(1);
    }
  });
});
