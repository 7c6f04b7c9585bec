import { URI, Utils } from "vscode-uri";

/**
 * What our client needs of VS Code, for tests that need none: what was registered and shown stands in `seen`. The build
 * of the tests puts this in the place of `vscode`.
 */
export const seen = {
  commands: new Map<string, (...args: never[]) => unknown>(),
  settings: new Map<string, unknown>(),
  statusItems: [] as Record<string, unknown>[],
  /** Quick picks that were opened, the last one last. */
  picks: [] as QuickPick[],
  providers: new Map<string, unknown>(),
  trees: new Map<string, Record<string, unknown>>(),
  files: [] as { readonly path: string }[],
  progress: [] as { readonly message?: string }[],
  /** Commands of VS Code that were run, with what they were given. */
  run: [] as unknown[][],
};

export class EventEmitter<T> {
  private readonly listeners = new Set<(value: T) => unknown>();
  readonly event = (listener: (value: T) => unknown) => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };
  fire(value: T): void {
    for (const listener of this.listeners) listener(value);
  }
  dispose(): void {
    this.listeners.clear();
  }
}

export class TabInputTextDiff {}

/** A quick pick as a person sees it; `take` is Enter on an item, `leave` is Escape. */
class QuickPick {
  title = "";
  placeholder = "";
  ignoreFocusOut = false;
  items: readonly { readonly label: string; readonly detail?: string; readonly kind?: number }[] = [];
  activeItems: readonly unknown[] = [];
  value = "";
  private readonly accepted = new EventEmitter<void>();
  private readonly hidden = new EventEmitter<void>();
  private readonly changed = new EventEmitter<string>();
  private readonly active = new EventEmitter<readonly unknown[]>();
  readonly onDidAccept = this.accepted.event;
  readonly onDidHide = this.hidden.event;
  readonly onDidChangeValue = this.changed.event;
  readonly onDidChangeActive = this.active.event;
  show(): void {}
  hide(): void {
    this.hidden.fire();
  }
  dispose(): void {}
  /** Goes to the item whose label begins so. */
  goTo(label: string): void {
    this.activeItems = this.items.filter((item) => item.label.startsWith(label)).slice(0, 1);
    this.active.fire(this.activeItems);
  }
  write(value: string): void {
    this.value = value;
    this.changed.fire(value);
    this.activeItems = this.items.slice(0, 1);
  }
  take(label = ""): void {
    this.goTo(label);
    this.accepted.fire();
  }
}

const nothing = { dispose: () => {} };
const never = () => nothing;

export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}
export class Range {
  constructor(
    readonly start: Position,
    readonly end: Position,
  ) {}
}
export class Selection extends Range {}
export class ThemeColor {
  constructor(readonly id: string) {}
}
export class TreeItem {
  constructor(
    readonly label: string,
    readonly collapsibleState: number,
  ) {}
}
export const Uri = { parse: (text: string) => URI.parse(text), from: URI.from, joinPath: Utils.joinPath };
export const StatusBarAlignment = { Left: 1, Right: 2 };
export const TreeItemCollapsibleState = { None: 0, Collapsed: 1, Expanded: 2 };
export const QuickPickItemKind = { Separator: -1, Default: 0 };
export const ProgressLocation = { Notification: 15 };
export const ViewColumn = { Active: -1, Beside: -2 };
export const TextEditorRevealType = { InCenter: 1, InCenterIfOutsideViewport: 2 };
export const EndOfLine = { LF: 1, CRLF: 2 };
export const env = { language: "en" };

export const commands = {
  registerCommand: (name: string, run: (...args: never[]) => unknown) => {
    seen.commands.set(name, run);
    return nothing;
  },
  executeCommand: async (...asked: unknown[]): Promise<undefined> => {
    seen.run.push(asked);
  },
};

export const languages = { onDidChangeDiagnostics: never, getDiagnostics: () => [] };

export const window = {
  activeTextEditor: undefined as unknown,
  visibleTextEditors: [],
  createStatusBarItem: (id: string) => {
    const item = { id, show: () => {}, hide: () => {}, dispose: () => {} };
    seen.statusItems.push(item);
    return item;
  },
  showQuickPick: async (_items: never, _asked: never): Promise<unknown> => undefined,
  createQuickPick: () => {
    const pick = new QuickPick();
    seen.picks.push(pick);
    return pick;
  },
  createTextEditorDecorationType: never,
  createTreeView: (id: string, options: { readonly treeDataProvider: unknown }) => {
    seen.providers.set(id, options.treeDataProvider);
    const tree = { dispose: () => {} };
    seen.trees.set(id, tree);
    return tree;
  },
  withProgress: <T>(_options: unknown, task: (progress: unknown, token: unknown) => T): T =>
    task({ report: (step: { readonly message?: string }) => seen.progress.push(step) }, {}),
  registerWebviewViewProvider: (id: string, provider: unknown) => {
    seen.providers.set(id, provider);
    return nothing;
  },
  tabGroups: { all: [] },
  showInformationMessage: async (): Promise<undefined> => undefined,
  onDidChangeActiveTextEditor: never,
  onDidChangeVisibleTextEditors: never,
};

/** Fires where a document is closed. */
export const closed = new EventEmitter<{ readonly uri: URI }>();

export const workspace = {
  workspaceFolders: undefined,
  textDocuments: [],
  asRelativePath: (uri: { readonly path: string }) => uri.path.replace(/^\//, ""),
  getConfiguration: (section: string) => ({
    get: <T>(name: string, otherwise: T) => (seen.settings.get(`${section}.${name}`) as T | undefined) ?? otherwise,
  }),
  registerTextDocumentContentProvider: (scheme: string, provider: unknown) => {
    seen.providers.set(scheme, provider);
    return nothing;
  },
  findFiles: async () => seen.files,
  onDidChangeConfiguration: never,
  onDidChangeTextDocument: never,
  onDidCloseTextDocument: closed.event,
};
