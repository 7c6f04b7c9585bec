import {
  commands,
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  ProgressLocation,
  Range,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  ViewColumn,
  window,
  workspace,
} from "vscode";
import {
  noteRequest,
  type ReviewedNote,
  type ReviewTitles,
  reviewRequest,
  reviewTitlesRequest,
  type ShownNote,
} from "../../server/protocol";
import { languageOfMost, reviewWords } from "../review-words";
import type { Server } from "../server";
import { type Interface, interfaceLanguage } from "../words";
import { comparisons, leastNotes } from "./compare";
import { discussionPage } from "./discussion";
import { reportPageOf } from "./report";
import { type Group, type Grouping, grouped, groupings, type Reviewed } from "./review-groups";

export const reviewView = "undring.reviewView";

type Node = Group | Reviewed;
const isGroup = (node: Node): node is Group => "findings" in node;

/** More notes than this are a matter for the command. */
const mostNotes = 5000;
/** So many notes are read at a time. */
const atOnce = 4;

/** All notes of the workspace with their findings, for somebody who looks at many; what is collected stays in memory. */
export class ReviewView implements TreeDataProvider<Node> {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private tree: TreeView<Node> | undefined;
  private notes = new Map<string, ReviewedNote>();
  /** What most of the notes are in. */
  private most: Interface | null = null;
  /** What families, roles and checks are called; asked for once. */
  private known: ReviewTitles | undefined;
  private all: readonly Reviewed[] = [];
  private shown: readonly Group[] = [];
  private grouping: Grouping = "family";
  private wanted = "";
  private readonly toDiscuss = new Set<Reviewed>();

  constructor(
    private readonly server: Server,
    private readonly context: ExtensionContext,
  ) {}

  register(): Disposable[] {
    this.tree = window.createTreeView<Node>(reviewView, { treeDataProvider: this, showCollapseAll: true });
    return [
      this.tree,
      this.changed,
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("undring.interface")) this.regroup();
      }),
      commands.registerCommand("undring.review", () => this.readAll()),
      // The tree as it stands, for keybindings and tests.
      commands.registerCommand("undring.reviewTree", () => this.shown),
      commands.registerCommand("undring.reviewGroup", (by?: Grouping) => this.group(by)),
      commands.registerCommand("undring.reviewFilter", (text?: string) => this.filter(text)),
      commands.registerCommand("undring.reviewOpen", (finding: Reviewed) => this.open(finding)),
      commands.registerCommand("undring.reviewNext", () => this.next()),
      commands.registerCommand("undring.reviewLetGo", (finding: Reviewed, title?: string) =>
        this.letGo(finding, title),
      ),
      commands.registerCommand("undring.discuss", (finding: Reviewed) => this.discuss(finding)),
      commands.registerCommand("undring.discussionList", () => this.discussionList()),
      commands.registerCommand("undring.showReport", () => this.report()),
      commands.registerCommand("undring.compareReport", (name?: string) => this.compare(name)),
    ];
  }

  /** What the view speaks: as the setting says, else as the notes. */
  private get language(): Interface {
    return interfaceLanguage(this.most);
  }

  /** Reads every Markdown file of the workspace. Gives the number of notes. */
  async readAll(): Promise<number> {
    const files = await workspace.findFiles("**/*.{md,markdown}", "**/node_modules/**", mostNotes);
    const notes = new Map<string, ReviewedNote>();
    let first: Interface | null = null;
    await window.withProgress(
      { location: ProgressLocation.Notification, title: "Undring", cancellable: true },
      async (progress, token) => {
        const waiting = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
        const take = async (): Promise<void> => {
          for (let uri = waiting.shift(); uri !== undefined; uri = waiting.shift()) {
            if (token.isCancellationRequested) return;
            const note = await this.readOne(uri);
            if (note !== null) notes.set(uri.toString(), note);
            // Until all are read the first speaks for them.
            first ??= note?.language ?? null;
            const { reviewing: message } = reviewWords[interfaceLanguage(first)];
            progress.report({ message, increment: 100 / files.length });
          }
        };
        await Promise.all(Array.from({ length: atOnce }, take));
      },
    );
    await this.titles();
    this.notes = new Map([...notes].sort(([a], [b]) => (a < b ? -1 : 1)));
    this.toDiscuss.clear();
    this.show();
    return this.notes.size;
  }

  getChildren(node?: Node): Node[] {
    if (node === undefined) return [...this.shown];
    return isGroup(node) ? [...node.findings] : [];
  }

  getParent(node: Node): Node | undefined {
    return isGroup(node) ? undefined : this.shown.find(({ findings }) => findings.includes(node));
  }

  getTreeItem(node: Node): TreeItem {
    if (isGroup(node)) {
      const item = new TreeItem(node.title, TreeItemCollapsibleState.Collapsed);
      item.description = String(node.findings.length);
      item.accessibilityInformation = {
        label: `${node.title}, ${reviewWords[this.language].places(node.findings.length)}`,
      };
      return item;
    }
    const item = new TreeItem(node.words, TreeItemCollapsibleState.None);
    const place = `${workspace.asRelativePath(node.uri)}:${node.range.start.line + 1}`;
    item.description = this.toDiscuss.has(node) ? `${reviewWords[this.language].toDiscuss} · ${place}` : place;
    item.tooltip = `${node.message}\n${node.ask}`;
    item.accessibilityInformation = { label: `${node.words}. ${node.message} ${node.ask} ${item.description}` };
    item.contextValue = "undring.finding";
    item.command = { title: "", command: "undring.reviewOpen", arguments: [node] };
    return item;
  }

  private async readOne(uri: Uri): Promise<ReviewedNote | null> {
    return this.server.sendRequest<ReviewedNote | null>(reviewRequest, { uri: uri.toString() });
  }

  private show(): void {
    this.most = languageOfMost(this.notes.values());
    this.all = [...this.notes].flatMap(([uri, note]) =>
      note.findings.map((finding): Reviewed => ({ ...finding, uri: Uri.parse(uri) })),
    );
    this.regroup();
  }

  /** Parts what the filter leaves, and says so over the tree. */
  private regroup(): void {
    const { language, grouping, wanted } = this;
    const folderOf = (uri: Uri) => workspace.asRelativePath(Uri.joinPath(uri, ".."));
    this.shown = grouped(this.all, { grouping, wanted, language, titles: this.known, folderOf });
    const w = reviewWords[language];
    if (this.tree !== undefined) {
      this.tree.title = w.view;
      const count = this.shown.reduce((sum, { findings }) => sum + findings.length, 0);
      this.tree.description = `${w.groupings[grouping]}${wanted === "" ? "" : ` · «${wanted}»`}`;
      this.tree.message = this.notes.size === 0 ? "" : w.reviewed(this.notes.size, count);
    }
    this.changed.fire();
  }

  private async group(by?: Grouping): Promise<void> {
    const w = reviewWords[this.language];
    const items = groupings.map((value) => ({ label: w.groupings[value], value }));
    const picked = by ?? (await window.showQuickPick(items, { title: "Undring" }))?.value;
    if (picked === undefined) return;
    this.grouping = picked;
    this.regroup();
  }

  private async filter(text?: string): Promise<void> {
    const wanted =
      text ??
      (await window.showInputBox({ title: `Undring: ${reviewWords[this.language].filter}`, value: this.wanted }));
    if (wanted === undefined) return;
    this.wanted = wanted.trim();
    this.regroup();
  }

  private async open({ uri, range: { start, end } }: Reviewed): Promise<void> {
    const document = await workspace.openTextDocument(uri);
    const selection = new Range(start.line, start.character, end.line, end.character);
    await window.showTextDocument(document, { selection, preview: true });
  }

  /** From the finding that is chosen to the one after it, through all groups. */
  private async next(): Promise<void> {
    const inOrder = this.shown.flatMap(({ findings }) => findings);
    const [chosen] = this.tree?.selection ?? [];
    const at = chosen === undefined || isGroup(chosen) ? -1 : inOrder.indexOf(chosen);
    const following = inOrder[(at + 1) % Math.max(1, inOrder.length)];
    if (following === undefined) return;
    await this.tree?.reveal(following, { select: true, focus: false, expand: true });
    await this.open(following);
  }

  /** Lets a finding stand, for the same reasons as the light bulb offers. */
  private async letGo(finding: Reviewed, title?: string): Promise<void> {
    await this.open(finding);
    const uri = finding.uri.toString();
    const note = await this.server.sendRequest<ShownNote | null>(noteRequest, { uri });
    const { start } = finding.range;
    const ways = note?.findings.find(
      ({ rule, range }) =>
        rule === finding.rule && range.start.line === start.line && range.start.character === start.character,
    )?.letGo;
    if (ways === undefined) return;
    const wanted =
      title ??
      (await window.showQuickPick(
        ways.map((way) => way.title),
        { title: "Undring" },
      ));
    const way = ways.find((one) => one.title === wanted);
    if (way === undefined) return;
    await commands.executeCommand(way.command, ...way.arguments);
    const again = await this.readOne(finding.uri);
    if (again === null) this.notes.delete(uri);
    else this.notes.set(uri, again);
    this.show();
  }

  private discuss(finding: Reviewed): void {
    if (!this.toDiscuss.delete(finding)) this.toDiscuss.add(finding);
    this.changed.fire();
  }

  /** Opens what was collected as Markdown, without names, places and dates. */
  private async discussionList(): Promise<void> {
    const purposes = [...this.toDiscuss].map(({ uri }) => this.notes.get(uri.toString())?.purpose ?? null);
    const content = discussionPage([...this.toDiscuss], purposes.find((one) => one !== null) ?? null, this.language);
    await window.showTextDocument(await workspace.openTextDocument({ language: "markdown", content }));
  }

  /** The report of the command, for the notes that were read. Gives the page, for tests; nothing of too few notes. */
  private async report(): Promise<string | undefined> {
    if (this.notes.size === 0) await this.readAll();
    return this.showReport([...this.notes.values()], []);
  }

  /** The same, of some of the notes against the others: one folder against the rest, or what was written since a month. */
  private async compare(name?: string): Promise<string | undefined> {
    if (this.notes.size === 0) await this.readAll();
    const w = reviewWords[this.language];
    const placed = [...this.notes].map(([uri, note]) => ({
      note,
      folder: workspace.asRelativePath(Uri.joinPath(Uri.parse(uri), "..")),
    }));
    const ways = comparisons(placed);
    if (ways.length === 0) void window.showInformationMessage(`Undring: ${w.nothingToCompare}`);
    const items = ways.map((way) => ({
      label: way.kind === "folder" ? w.folderAgainst(way.name) : w.fromAgainst(way.name),
      description: `${way.notes.length} / ${way.against.length}`,
      way,
    }));
    const picked =
      name === undefined
        ? await window.showQuickPick(items, { title: `Undring: ${w.compare}` })
        : items.find(({ way }) => way.name === name);
    return picked === undefined ? undefined : this.showReport(picked.way.notes, picked.way.against);
  }

  private async showReport(
    notes: readonly ReviewedNote[],
    against: readonly ReviewedNote[],
  ): Promise<string | undefined> {
    const { language } = this;
    if (notes.length < leastNotes) {
      void window.showInformationMessage(`Undring: ${reviewWords[language].tooFew(leastNotes)}`);
      return undefined;
    }
    const titles = await this.titles();
    const page = await reportPageOf({ notes, against, titles, language }, this.context.extensionUri);
    const panel = window.createWebviewPanel("undring.report", "Undring", ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [],
    });
    panel.webview.html = page;
    return page;
  }

  private async titles(): Promise<ReviewTitles> {
    this.known ??= await this.server.sendRequest<ReviewTitles>(reviewTitlesRequest);
    return this.known;
  }
}
