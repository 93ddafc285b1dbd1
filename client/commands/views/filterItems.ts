import { quotedTerm, queryFields, parseQuery, type QueryField } from '../../annotations/query';
import { foldKey } from '../../../common/text/fold';

/** What a filter can ask for in the open folders. */
export type Vocabulary = Readonly<Record<QueryField, readonly string[]>>;

/** An entry of the list below the filter's box. */
export interface FilterItem {
  readonly label: string;
  readonly description?: string;
  /** What the box says when the entry is taken. */
  readonly value: string;
  /** The filter is complete: the box closes. */
  readonly isDone: boolean;
  readonly alwaysShow: true;
}

const help: Readonly<Record<QueryField, string>> = {
  tag: 'with a tag, or one below it',
  creator: 'made by somebody',
  state: 'by how the passage stands',
  source: 'in a source',
  kind: 'tag, note or link',
};

/** Values offered at most. */
const most = 50;

/** Splits what is typed into the part that stays and the term that is being typed. */
function lastTerm(typed: string): readonly [kept: string, term: string] {
  const isOpen = typed.split('"').length % 2 === 0;
  const upTo = isOpen ? typed.lastIndexOf('"') : typed.length;
  const start = typed.slice(0, upTo).search(/\S{0,1000}$/);
  return [typed.slice(0, start), typed.slice(start)];
}

/**
 * The entries for what is typed: the filter as it is, then what the last term may become: a field, or a value of the
 * field that was begun.
 */
export function filterItems(typed: string, vocabulary: Vocabulary): readonly FilterItem[] {
  const [kept, term] = lastTerm(typed);
  const colon = term.indexOf(':');
  const field = queryFields.find((name) => name === term.slice(0, Math.max(0, colon)).toLowerCase());
  const { problems } = parseQuery(typed);
  const whole: FilterItem = {
    // The editor puts labels that fit what is typed first, so that the filter itself must not be one of them.
    label: typed.trim() === '' ? '$(clear-all) Show all' : '$(filter) Apply',
    description: problems[0] ?? typed.trim(),
    value: typed.trim(),
    isDone: problems.length === 0,
    alwaysShow: true,
  };
  if (field === undefined) {
    const begun = foldKey(term);
    const fields = queryFields.filter((name) => begun === '' || name.startsWith(begun));
    const items = fields.map((name): FilterItem => ({
      label: `${name}:`,
      description: help[name],
      value: `${kept}${name}:`,
      isDone: false,
      alwaysShow: true,
    }));
    return [whole, ...items];
  }
  const begun = foldKey(term.slice(colon + 1).replaceAll('"', ''));
  const values = vocabulary[field].filter((value) => foldKey(value).includes(begun)).slice(0, most);
  const items = values.map((value): FilterItem => ({
    label: quotedTerm(field, value),
    value: `${kept}${quotedTerm(field, value)} `,
    isDone: false,
    alwaysShow: true,
  }));
  // What can be filtered by already comes first; a field without a value, or a part of a tag, needs one of the others.
  const isWhole = field !== 'tag' || vocabulary.tag.some((tag) => foldKey(tag) === begun);
  return problems.length === 0 && isWhole ? [whole, ...items] : [...items, whole];
}
