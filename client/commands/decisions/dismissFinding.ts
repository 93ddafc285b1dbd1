import { languages, window, type Diagnostic } from 'vscode';
import { dismissalOf, type DismissalScope } from '../../../common/decisions/context';
import { record } from '../../decisions/recording';
import { fieldsOf, stringOf } from '../arguments';
import { decisionPlace, type DecisionPlace } from './articlePlace';
import { askReason } from './askReason';
import type { Command } from '../command';
import { Notice } from '../notice';

const scopes = [
  { label: 'Here', detail: 'This finding alone, wherever its words come to stand', value: 'here' },
  { label: 'In this source', detail: 'Every finding of this check in the source', value: 'source' },
  {
    label: 'In this workspace',
    detail: 'Every finding of this check in all sources of the folder',
    value: 'workspace',
  },
] as const;

const codeOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** Findings at the place, of one check where its code is given. */
function findingsAt({ document, position }: DecisionPlace, code: string | undefined): readonly Diagnostic[] {
  return languages
    .getDiagnostics(document.uri)
    .filter((one) => one.source === 'copydesk' && one.range.contains(position))
    .filter((one) => code === undefined || codeOf(one) === code);
}

async function chooseFinding(findings: readonly Diagnostic[]): Promise<Diagnostic | undefined> {
  if (findings.length === 1) return findings[0];
  const items = findings.map((finding) => ({ label: codeOf(finding), detail: finding.message, finding }));
  return (await window.showQuickPick(items, { title: 'Dismiss Finding' }))?.finding;
}

async function chooseScope(code: string): Promise<DismissalScope | undefined> {
  return (await window.showQuickPick(scopes, { title: `Dismiss ${code}`, placeHolder: 'How far?' }))?.value;
}

/**
 * Dismisses a finding at the cursor, with a reason. Takes `{ uri, position | offset, code, scope, reason }`, each of
 * them optional; scope is "here", "source" or "workspace". Gives the decision.
 */
export const dismissFinding: Command = {
  name: 'dismissFinding',
  title: 'Dismiss Finding',
  async run(app, argument) {
    const place = await decisionPlace(app, argument);
    const fields = fieldsOf(argument);
    const findings = findingsAt(place, stringOf(fields['code']));
    if (findings.length === 0) throw new Notice('No finding at the cursor. The Problems view lists them.');
    const finding = await chooseFinding(findings);
    if (!finding) return undefined;
    const code = codeOf(finding);
    const { document, home, source } = place;
    const span = { start: document.offsetAt(finding.range.start), end: document.offsetAt(finding.range.end) };
    const text = document.getText();
    const given = scopes.find(({ value }) => value === fields['scope'])?.value;
    const scope = given ?? (await chooseScope(code));
    if (scope === undefined) return undefined;
    const reason = stringOf(fields['reason']) ?? (await askReason(code));
    if (reason === undefined) return undefined;
    const decision = dismissalOf(text, source, { ...span, code }, scope, reason);
    await record(app, home, decision);
    return decision;
  },
};
