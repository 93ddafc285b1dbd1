import { counted } from '../../../common/text/counted';
import { pathToFileURL } from 'node:url';
import { catalogue } from '../../features/findings';
import type { Severity } from '../../features/findings';
import type { Format } from './arguments';
import { countSeverities } from './report';
import type { Report, ReportPlace } from './report';

/** One line for each finding, its evidence indented below, and a last line that counts. */
function asText({ findings, sources, news }: Report): string {
  const lines = findings.flatMap((f) => [
    `${f.file}:${f.line}:${f.column}: ${f.severity} ${f.code}: ${f.message}`,
    ...f.evidence.map((e) => `    ${e.file}:${e.line}:${e.column}: ${e.message}`),
  ]);
  const counts = countSeverities(findings);
  const parts = [
    counted(counts.error, 'error'),
    counted(counts.warning, 'warning'),
    `${counts.information} information`,
    counted(counts.hint, 'hint'),
  ];
  const plain = sources === news ? '' : `, ${sources - news} not news`;
  return [...lines, `${parts.join(', ')} in ${counted(sources, 'source')}${plain}`, ''].join('\n');
}

const asJson = ({ findings, sources, news }: Report): string =>
  `${JSON.stringify({ sources, news, counts: countSeverities(findings), findings }, null, 2)}\n`;

const sarifLevels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Relative paths stay relative references; absolute ones become file uris. */
const sarifUri = (file: string): string =>
  file.startsWith('/') || /^[A-Za-z]:/.test(file)
    ? pathToFileURL(file).href
    : file.split('/').map(encodeURIComponent).join('/');

const sarifLocation = (place: ReportPlace): object => ({
  physicalLocation: {
    artifactLocation: { uri: sarifUri(place.file) },
    region: {
      startLine: place.line,
      startColumn: place.column,
      endLine: place.endLine,
      endColumn: place.endColumn,
    },
  },
});

/** SARIF 2.1.0 (OASIS), for code scanning tools. */
function asSarif({ findings }: Report, version: string): string {
  const rules = catalogue.map(({ code, summary }) => ({ id: code, shortDescription: { text: summary } }));
  const results = findings.map((f) => ({
    ruleId: f.code,
    level: sarifLevels[f.severity],
    message: { text: f.message },
    locations: [sarifLocation(f)],
    relatedLocations: f.evidence.map((e, id) => ({ id, ...sarifLocation(e), message: { text: e.message } })),
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'copydesk', version, rules } }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The report in a format. */
export function formatReport(report: Report, format: Format, version: string): string {
  if (format === 'json') return asJson(report);
  return format === 'sarif' ? asSarif(report, version) : asText(report);
}
