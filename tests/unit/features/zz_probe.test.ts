import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { sourcesToCompare, suggestLinks } from '../../../server/features/linkSuggestions';
import { findingsOf } from '../../../server/features/findings';
import type { Source } from '../../../server/features/source';
import { linkReasonText } from '../../../server/lsp/messages/linkReason';
import { summarise } from '../../../server/index/summarise';
import { createIndex } from '../../../server/index/workspaceIndex';
import { readSource } from '../../support/analyse';
test('probe', () => {
  const file = process.env['PROBE'] ?? '';
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, 600).map((l) => JSON.parse(l) as { id: string; text: string; dct?: string });
  const index = createIndex();
  const sources = new Map<string, Source>();
  const t0 = performance.now();
  for (const { id, text, dct } of lines) {
    const s = readSource(id, id, text, [], { assumeNews: true, ...(dct ? { published: dct.slice(0,10) } : {}) });
    sources.set(id, s); index.replace(summarise(id, text, s.analysis));
  }
  console.log('sources', sources.size, 'ms', performance.now() - t0);
  let n = 0, shown = 0, time = 0, worst = 0, withAny = 0; const kinds: Record<string, number> = {};
  const strengths: number[] = [];
  for (const s of sources.values()) {
    const body = s.analysis.sections.filter((x) => x.kind === 'body');
    for (const sec of [body[0], body[3]]) {
      if (!sec) continue;
      const span = { start: sec.start, end: Math.min(sec.end, sec.start + 60) };
      const t = performance.now();
      const findings = findingsOf(s, { index, decisions: [], levels: {}, labelOf: (u) => u });
      const t1 = performance.now();
      const uris = sourcesToCompare(s, span, index, findings);
      const links = suggestLinks(s, span, uris.map((u) => sources.get(u)!), index, findings);
      const ms = performance.now() - t1; time += ms; worst = Math.max(worst, ms); n += 1;
      void t;
      if (links.length) withAny += 1;
      for (const l of links) { kinds[l.reasons[0]!.kind] = (kinds[l.reasons[0]!.kind] ?? 0) + 1; strengths.push(l.strength); }
      if (links.length && (n % Number(process.env['EVERY'] ?? 40) === 0)) {
        shown += 1;
        console.log(`\n## ${s.uri} | ${s.text.slice(sec.start, sec.end).slice(0, 260)}`);
        for (const l of links.slice(0, 4)) console.log(`   ${l.strength.toFixed(2)} ${l.kind} ${l.source.uri} | ${l.source.text.slice(l.span.start, l.span.end).slice(0, 220).replaceAll('\n', ' ')} || ${l.reasons.map(linkReasonText).join('; ')}`);
      }
    }
  }
  console.log({ n, withAny, mean: time / n, worst, kinds, shown });
});
