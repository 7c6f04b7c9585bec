import { type QuickPickItem, window } from "vscode";

/** How long a quick pick rests on an item before it is said to be looked at. In milliseconds. */
const rest = 120;

/** Asks by a quick pick that stays while one looks elsewhere. Undefined where one leaves it. */
export function pick<Item extends QuickPickItem>(
  items: readonly Item[],
  { title, placeholder }: { readonly title: string; readonly placeholder: string },
  lookedAt: (item: Item) => unknown = () => {},
): Promise<Item | undefined> {
  const asking = window.createQuickPick<Item>();
  asking.title = title;
  asking.placeholder = placeholder;
  asking.ignoreFocusOut = true;
  asking.items = items;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return new Promise((resolve) => {
    asking.onDidChangeActive(([item]) => {
      clearTimeout(waiting);
      if (item !== undefined) waiting = setTimeout(() => lookedAt(item), rest);
    });
    asking.onDidAccept(() => {
      resolve(asking.activeItems[0]);
      asking.hide();
    });
    asking.onDidHide(() => {
      clearTimeout(waiting);
      resolve(undefined);
      asking.dispose();
    });
    asking.show();
  });
}
