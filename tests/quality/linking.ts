import { linkEntities } from '../../server/analysis/identity/linkEntities';
import { segment } from '../../server/analysis/articles/segment';
import type { Analysis, Mention, MentionType } from '../../server/analysis/model';
import { summarise } from '../../server/index/summarise';
import { createRunIds } from '../../server/index/runIds';
import { createIndex } from '../../server/index/workspaceIndex';
import { characterMap } from '../../training/corpora';
import { readCorpus } from './data';
import { bCubed } from './scores';

interface LinkedText {
  readonly id: string;
  readonly text: string;
  /** [start, end, type, id in the document, id across documents, syntactic type, address]. */
  readonly mentions: readonly (readonly [number, number, string, string, string, string | null, string])[];
}

const typeOf: Readonly<Record<string, MentionType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  person: 'person',
  organization: 'organization',
  place: 'place',
};

/** Links the gold names of one text; pairs of gold id and our entity for each. */
function linkGold(doc: LinkedText): { readonly analysis: Analysis; readonly golds: readonly (readonly string[])[] } {
  const at = characterMap(doc.text);
  const { articles, sections } = segment(doc.text, { assumeNews: true });
  const seen = new Set<string>();
  const rows: { readonly mention: Mention; readonly gold: readonly string[] }[] = [];
  for (const [start, end, type, within, across, syntax] of doc.mentions) {
    const ours = typeOf[type];
    if (ours === undefined || (syntax !== 'NAM' && syntax !== 'PRE.NAM') || seen.has(`${start} ${end}`)) continue;
    seen.add(`${start} ${end}`);
    const [from, to] = [at(start), at(end)];
    const article = Math.max(
      0,
      articles.findIndex((a) => a.start <= from && from < a.end),
    );
    const section = sections.findIndex((s) => s.start <= from && from < s.end);
    const mention: Mention = {
      ...{ start: from, end: to, type: ours, article, section },
      ...{ foundBy: 'rule', rule: 'given', confidence: 1, key: null },
    };
    rows.push({ mention, gold: [within, across] });
  }
  rows.sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);
  const linked = linkEntities(
    doc.text,
    articles,
    sections,
    rows.map((row) => row.mention),
  );
  return {
    analysis: { news: true, articles, captureRange: null, sections, times: [], roles: [], quotations: [], ...linked },
    golds: rows.map((row) => row.gold),
  };
}

function print(label: string, score: { readonly p: number; readonly r: number; readonly f: number }, n: number): void {
  console.log(`${label}: B3 F1 ${score.f.toFixed(1)} (P ${score.p.toFixed(1)} R ${score.r.toFixed(1)}; ${n} names)`);
}

/** `quality -- linking [--errors]`: gold names in, B3 of the entities within documents (GUM, MEANTIME) and across (MEANTIME): of the workspace, and as `analyze` gives them. */
export function linking(folder: string, args: readonly string[]): void {
  for (const name of ['gum_dev', 'meantime_dev']) {
    const docs = readCorpus(folder, `linking/${name}.jsonl`) as readonly LinkedText[];
    if (docs.length === 0) continue;
    const within: (readonly [string, string])[] = [];
    const across: (readonly [string, string])[] = [];
    const errors: string[] = [];
    const inRun: (readonly [string, string])[] = [];
    const index = createIndex();
    const run = createRunIds();
    const linked = docs.map((doc) => {
      const made = linkGold(doc);
      const summary = summarise(doc.id, doc.text, made.analysis);
      index.replace(summary);
      return { doc, ...made, ids: run.idsOf(summary) };
    });
    for (const { doc, analysis, golds, ids } of linked) {
      analysis.mentions.forEach((mention, i) => {
        const entity = analysis.entities[mention.entity];
        if (entity === undefined) return;
        within.push([`${doc.id} ${golds[i]?.[0]}`, `${doc.id} ${entity.id}`]);
        const world = index.entityOf(doc.id, entity.id)?.id ?? `${doc.id} ${entity.id}`;
        const gold = golds[i]?.[1] || `${doc.id} ${golds[i]?.[0]}`;
        across.push([gold, world]);
        inRun.push([gold, ids.get(entity.id) ?? '']);
        errors.push(`${doc.id}\t${doc.text.slice(mention.start, mention.end)}\t${golds[i]?.join(' ')}\t${world}`);
      });
    }
    print(`linking ${name} within documents`, bCubed(within), within.length);
    if (name === 'meantime_dev') {
      print(`linking ${name} across documents`, bCubed(across), across.length);
      print(`linking ${name} across documents, in one run`, bCubed(inRun), inRun.length);
    }
    if (args.includes('--errors')) for (const line of errors) console.log(`  ${line}`);
  }
}
