import { counted } from '../../../common/text/counted';
import type { OutlineLabel } from '../../features/outline';
import type { SectionKind } from '../../analysis/model';
import { daysText, fullIso } from './dates';

const groups = {
  ...{ person: 'People', organization: 'Organizations', place: 'Places' },
  ...{ event: 'Events', product: 'Products', time: 'Dates' },
} as const;
const runs: Partial<Record<SectionKind, string>> = { teaser: 'Links', tags: 'Tags', boilerplate: 'Boilerplate' };

const flat = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Name and detail of an outline entry; the name is never empty, which editors refuse. */
export function outlineText(label: OutlineLabel): { readonly name: string; readonly detail: string } {
  switch (label.kind) {
    case 'article': {
      const by = label.byline === null ? null : `by ${label.byline}`;
      const facts = [label.outlet, by, label.published === null ? 'undated' : fullIso(label.published)];
      const kind = label.article === 'related' ? ['related'] : [];
      const detail = [...kind, ...facts.filter((fact) => fact !== null)].map(flat).join(', ');
      return { name: flat(label.headline ?? '') || 'Article', detail };
    }
    case 'section': {
      const run = runs[label.section];
      if (label.count > 1 && run !== undefined) return { name: run, detail: counted(label.count, 'line') };
      return { name: flat(label.text) || label.section, detail: label.section };
    }
    case 'group':
      return { name: groups[label.group], detail: String(label.count) };
    case 'entity':
      return { name: flat(label.name) || label.type, detail: counted(label.count, 'mention') };
    default: {
      const name = label.days === null ? label.value : daysText(label.days, label.value);
      return { name, detail: flat(label.text) };
    }
  }
}
