import type { Disposable, TreeView } from 'vscode';
import type { Choice } from '../choice';
import type { Row } from './row';
import type { RowTree } from './rowTree';

/**
 * Says beside a view's title how it is grouped, and makes its rows anew when that changes.
 * @param names what is said for each grouping: "by kind"
 */
export function followGrouping<T extends string>(
  grouping: Choice<T>,
  names: Readonly<Record<T, string>>,
  { view, tree }: { readonly view: TreeView<Row>; readonly tree: RowTree },
): Disposable {
  const describe = (): void => {
    view.description = names[grouping.value];
  };
  describe();
  return grouping.onChange(() => {
    describe();
    tree.refresh();
  });
}
