/** Elements that begin and end a line of their own; every other element runs on in its line. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body br center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Elements whose text is never read as part of an article. */
export const silentElements: ReadonlySet<string> = new Set(
  "script style noscript template iframe object embed svg math canvas audio video select option button input textarea head title".split(
    " ",
  ),
);

/** Collects the text of a page in reading order: one line per block, white space inside a line folded. */
export class LineCollector {
  readonly #lines: string[] = [];
  #line = "";

  text(data: string): void {
    this.#line += data;
  }

  /** Ends the line that is open; an empty one leaves no trace. */
  breakLine(): void {
    if (this.#line === "") return;
    const line = foldSpace(this.#line);
    this.#line = "";
    if (line !== "") this.#lines.push(line);
  }

  lines(): string[] {
    this.breakLine();
    return this.#lines;
  }
}

/** White space folded to single spaces and cut at both ends; invisible characters dropped. */
export function foldSpace(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Lines of the text below a DOM node, as a reader sees its blocks. */
export function linesOf(root: Node): string[] {
  const collector = new LineCollector();
  // An explicit stack: the depth of a page is the outlet's choice, the call stack is ours.
  const open: { node: Node; block: boolean; next: ChildNode | null }[] = [{ node: root, block: true, next: root.firstChild }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = top.next;
    if (child === null) {
      if (top.block) collector.breakLine();
      open.pop();
      continue;
    }
    top.next = child.nextSibling;
    if (child.nodeType === 3) collector.text(child.nodeValue ?? "");
    if (child.nodeType !== 1) continue;
    const name = child.nodeName.toLowerCase();
    if (silentElements.has(name)) continue;
    const block = blockElements.has(name);
    if (block) collector.breakLine();
    open.push({ node: child, block, next: child.firstChild });
  }
  return collector.lines();
}
