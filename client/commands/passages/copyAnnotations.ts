import { env, window } from 'vscode';
import { counted } from '../../../common/text/counted';
import { asMarkdown } from '../../annotations/asMarkdown';
import { createPlacing } from '../../annotations/place';
import { chosenAnnotations, eachOnce } from './chosenAnnotations';
import type { Command } from '../command';

const title = 'Copy Annotations as Markdown';

/**
 * Copies the annotations that are selected in a view, those of `{ ids }`, or the one at the cursor: their words with
 * source and line, tags, notes. Gives the Markdown.
 */
export const copyAnnotations: Command = {
  name: 'copyAnnotations',
  title,
  async run(app, argument, selected) {
    const all = eachOnce(await chosenAnnotations(app, argument, selected, title));
    if (all.length === 0) return undefined;
    const placings = new Map(all.map(({ home }) => [home, createPlacing(home.library.store)]));
    const texts = all.map(({ home, annotation }) => {
      const { store } = home.library;
      return asMarkdown(store, annotation, placings.get(home) ?? createPlacing(store));
    });
    const markdown = texts.join('\n---\n\n');
    await env.clipboard.writeText(markdown);
    void window.setStatusBarMessage(`Copied ${counted(all.length, 'annotation')} as Markdown`, 5000);
    return markdown;
  },
};
