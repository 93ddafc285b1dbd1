import { Uri, window } from 'vscode';
import { buildSteps, sourcesOfDrafts } from '../../../common/interchange/build';
import { formatOf, readFiles } from '../../../common/interchange/importing';
import { problemLines } from '../../../common/interchange/losses';
import { importFormats, type ImportFormat } from '../../../common/interchange/model';
import { planImport, planSummary, type ImportPlan } from '../../../common/interchange/plan';
import { escapeMarkdown } from '../../../common/text/markdown';
import { counted } from '../../../common/text/counted';
import type { Folder } from '../../folder';
import { formatItems } from '../../interchange/formatItems';
import { readImports } from '../../interchange/reading';
import { showReport } from '../../interchange/report';
import { sourcesIn, textsOf } from '../../interchange/sourceList';
import { unlinked } from '../../markdown';
import { editAnnotations } from '../../undo/editing';
import { fieldsOf, stringOf, uriOf } from '../arguments';
import { chooseFolder } from './chooseFolder';
import type { Command } from '../command';
import { inTurns } from '../inTurns';
import { few, longWork, working } from '../longWork';
import { now } from '../passages/making';
import { Notice } from '../notice';
import { requireTrust } from '../passages/passage';

const title = 'Import Annotations';
/** Characters of files that are read at once, as far as people can tell. */
const muchText = 100_000;
/** Problems that the question names; the report has all of them. */
const mostNamed = 5;

async function askFiles(home: Folder): Promise<readonly Uri[] | undefined> {
  const endings = formatItems.filter(({ format }) => format !== 'markdown').flatMap((item) => item.endings);
  return window.showOpenDialog({
    canSelectMany: true,
    defaultUri: Uri.parse(home.uri, true),
    filters: { Annotations: [...endings, 'tsv'] },
    title,
    openLabel: 'Import',
  });
}

/** The one format of the files: as stated, or by their names. */
function formatOfAll(uris: readonly Uri[], stated: string | undefined): ImportFormat {
  const known = importFormats.find((format) => format === stated);
  const [format, ...others] = [...new Set(uris.map((uri) => known ?? formatOf(uri.path)))];
  if (format && others.length === 0) return format;
  throw new Notice('Choose files of one format: .jsonld or .json, .ann (or .a1 and .a2), or .csv.');
}

function reportOf({ problems }: ImportPlan, summary: string): string {
  const lines = problemLines(problems).map((line) => `- ${escapeMarkdown(line)}`);
  return `${[`# ${title}`, escapeMarkdown(summary), lines.join('\n')].join('\n\n')}\n`;
}

/** Says what would be done; true when the user wants it. */
async function askLeave(plan: ImportPlan, summary: string): Promise<boolean> {
  const named = problemLines(plan.problems.slice(0, mostNamed));
  const rest = plan.problems.length - named.length;
  const message = `Import ${counted(plan.edits.length, 'annotation')}?`;
  const detail = [
    summary,
    ...(named.length > 0 ? [''] : []),
    ...named,
    ...(rest > 0 ? [`… and ${counted(rest, 'further problem')}`] : []),
  ].join('\n');
  const actions = ['Import', ...(plan.problems.length > 0 ? ['Show Report'] : [])];
  const choice = await window.showInformationMessage(message, { modal: true, detail: unlinked(detail) }, ...actions);
  if (choice !== 'Show Report') return choice === 'Import';
  await showReport('Import of Annotations', reportOf(plan, summary));
  return (await window.showInformationMessage(message, 'Import')) === 'Import';
}

/** What importing files would do; undefined when the user cancelled. */
async function planOf(home: Folder, uris: readonly Uri[], format: ImportFormat): Promise<ImportPlan | undefined> {
  await home.library.load();
  const files = await readImports(uris, format);
  const isShort = files.reduce((sum, { text }) => sum + text.length, 0) < muchText;
  return longWork(`${title}: reading`, isShort, async (long) => {
    const drafts = readFiles(files, format);
    const sources = await sourcesIn(home);
    const texts = await textsOf(home, sourcesOfDrafts(drafts, sources));
    const input = { sources, textOf: (source: string) => texts.get(source) ?? null, now: now() };
    const built = await inTurns(buildSteps(drafts, input), long);
    return built && !long.isCancelled ? planImport(built, home.library.store) : undefined;
  });
}

/**
 * Imports annotations into a folder, after a preview, as one step. Takes `{ folder, files, format, confirmed }`, each of
 * them optional (`files`: uris; `confirmed`: without the preview); gives what became of them, with the problems.
 */
export const importAnnotations: Command = {
  name: 'importAnnotations',
  title,
  async run(app, argument) {
    requireTrust();
    const home = await chooseFolder(app, argument, title);
    if (!home) return undefined;
    const fields = fieldsOf(argument);
    const given = Array.isArray(fields['files']) ? fields['files'].flatMap((file) => uriOf(file) ?? []) : null;
    const uris = given ? given.map((uri) => Uri.parse(uri, true)) : await askFiles(home);
    if (!uris || uris.length === 0) return undefined;
    const format = formatOfAll(uris, stringOf(fields['format']));
    const plan = await planOf(home, uris, format);
    if (!plan) throw new Notice('Cancelled: nothing was imported.');
    const { added, merged, unchanged, skipped, problems, edits } = plan;
    const summary = planSummary(plan);
    const counts = { added, merged, unchanged, skipped, problems };
    if (edits.length === 0) {
      void window.showInformationMessage(unlinked(`Nothing to import: ${summary}`));
      if (problems.length > 0) await showReport('Import of Annotations', reportOf(plan, summary));
      return counts;
    }
    if (fields['confirmed'] !== true && !(await askLeave(plan, summary))) return undefined;
    const done = `Imported ${counted(edits.length, 'annotation')}`;
    const importing = `Importing ${counted(edits.length, 'annotation')}`;
    // Made at once and written after: what is made by half would be neither what was there nor what was asked for.
    await working(importing, edits.length < few, () =>
      editAnnotations(app.history, done, [{ home, edits }], { tell: true }),
    );
    if (problems.length > 0) await showReport('Import of Annotations', reportOf(plan, summary));
    return counts;
  },
};
