import { commands, type Disposable } from 'vscode';
import type { Span } from '../../../common/text/span';
import { createSignal, type Signal } from '../../files/signal';
import { passageLabel } from '../passages/passageLabel';
import { passagesAt, widthsOf } from '../passages/passageSpan';
import type { Places } from '../passages/passage';
import { showPassages } from '../showPassages';

/** The passage that is about to be annotated, which can be made wider and narrower while a list is open. */
export interface Widening extends Disposable {
  readonly spans: readonly Span[];
  /** What it is and how it begins: `sentence “The minister …”`. */
  readonly label: string;
  readonly canWiden: boolean;
  readonly canNarrow: boolean;
  step(by: number): void;
  readonly onChange: Signal<void>['listen'];
}

/** Set while passages can be made wider: keys of the editor's own expand selection then act on them. */
const context = 'copydesk.choosingPassage';

/**
 * Shows in the editor which passage is meant while the user chooses a tag. `steps` tells of the keys that make it wider
 * (1) or narrower (-1).
 */
export function createWidening(places: Pick<Places, 'editor' | 'text' | 'steps'>, steps: Signal<number>): Widening {
  const { editor, text } = places;
  const widths = widthsOf(places.steps);
  const changed = createSignal<void>();
  const shown = showPassages(editor);
  let width = 0;
  let now = passagesAt(places.steps, width);

  function step(by: number): void {
    const next = Math.max(0, Math.min(widths - 1, width + by));
    if (next === width) return;
    width = next;
    now = passagesAt(places.steps, width);
    shown.show(now.spans);
    changed.fire();
  }

  const listening = steps.listen(step);
  void commands.executeCommand('setContext', context, true);
  shown.show(now.spans);
  return {
    get spans() {
      return now.spans;
    },
    get label() {
      return passageLabel(text, now);
    },
    get canWiden() {
      return width < widths - 1;
    },
    get canNarrow() {
      return width > 0;
    },
    step,
    onChange: changed.listen,
    dispose() {
      listening.dispose();
      shown.dispose();
      void commands.executeCommand('setContext', context, false);
    },
  };
}
