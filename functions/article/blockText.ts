/** Elements that begin and end a line of their own; every other element runs on in its line. */
const blockElements: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body br center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hgroup hr html li main nav ol p pre section summary table tbody tfoot thead tr ul"
  ).split(" "),
);

/** Elements whose text is never read as part of an article. */
export const silentElements: ReadonlySet<string> = new Set(
  "script style noscript template iframe object embed svg math canvas audio video select option button input textarea head title".split(
    " ",
  ),
);

const headings: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/** One line of a page as a reader sees it, white space folded, with what is needed to tell text from furniture. */
export interface Line {
  text: string;
  /** Share of its characters that stand in a link, 0 to 1. */
  linked: number;
  heading: boolean;
  /** Where on the page it began, as the caller told it; 0 where it told nothing. */
  place: number;
  /** What it is made of, where its text stands in more than one place: as it stands, white space and all. */
  parts?: readonly Part[];
}

/** A piece of a line with its place. */
export interface Part {
  place: number;
  text: string;
}

/** Collects the lines of a page in reading order from the events of a parser or of a walk through a tree. */
export class LineCollector {
  readonly lines: Line[] = [];
  #text = "";
  #linked = 0;
  #place = 0;
  /** Where in its text another place begins, and which. */
  #turns: { at: number; place: number }[] = [];
  #lastPlace = 0;
  /** Whether the open line holds more than white space yet. */
  #begun = false;
  #links = 0;
  #headings = 0;
  /** How many lines stood before each list item that is open. */
  readonly #items: number[] = [];

  open(element: string): void {
    if (blockElements.has(element)) this.breakLine();
    if (element === "li") this.#items.push(this.lines.length);
    // The cells of a row stand beside each other.
    if (element === "td" || element === "th") this.text(" ", this.#place);
    if (element === "a") this.#links++;
    if (headings.has(element)) this.#headings++;
  }

  close(element: string): void {
    if (blockElements.has(element)) this.breakLine();
    if (element === "li") this.#closeItem();
    if (element === "a" && this.#links > 0) this.#links--;
    if (headings.has(element) && this.#headings > 0) this.#headings--;
  }

  /** A list item of one line keeps its bullet, as a reader sees it: what it says often hangs on the line above the list. */
  #closeItem(): void {
    const before = this.#items.pop();
    const [line, ...more] = before === undefined ? [] : this.lines.slice(before);
    if (!line || more.length > 0 || line.heading || /^[-–—•*·]\s/.test(line.text)) return;
    line.text = `- ${line.text}`;
    delete line.parts;
  }

  /** `place` counts for the first text of a line. */
  text(data: string, place = 0): void {
    if (!this.#begun) {
      this.#place = place;
      this.#begun = /\S/.test(data);
    } else if (place !== this.#lastPlace) this.#turns.push({ at: this.#text.length, place });
    this.#lastPlace = place;
    this.#text += data;
    if (this.#links > 0) this.#linked += data.length;
  }

  #parts(): Part[] {
    const turns = [{ at: 0, place: this.#place }, ...this.#turns];
    return turns.map(({ at, place }, i) => ({ place, text: this.#text.slice(at, turns[i + 1]?.at) }));
  }

  /** Whether no line is open, nor anything that reaches beyond a line: what comes from here on is collected as if it stood alone. */
  get atRest(): boolean {
    return !this.#begun && this.#linked === 0 && this.#links === 0 && this.#headings === 0 && this.#items.length === 0;
  }

  /** Ends the line that is open; an empty one leaves no trace. */
  breakLine(): void {
    if (this.#text === "") return;
    const text = foldSpace(this.#text);
    if (text !== "") {
      const line = { text, linked: Math.min(1, this.#linked / text.length), heading: this.#headings > 0, place: this.#place };
      this.lines.push(this.#turns.length > 0 ? { ...line, parts: this.#parts() } : line);
    }
    if (this.#turns.length > 0) this.#turns = [];
    this.#text = "";
    this.#begun = false;
    this.#linked = 0;
  }
}

/** What is to be folded within a text. Most have nothing of it, and asking first spares taking them apart at every space. */
const uneven = /[[\s--\x20]\u00ad\u200b\u200e\u200f\u2060\ufeff]| {2}/v;

/** White space folded to single spaces and cut at both ends; invisible characters dropped. */
export function foldSpace(text: string): string {
  const cut = text.trim();
  if (!uneven.test(cut)) return cut;
  return cut
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Lines of the text below a DOM node. */
export function linesOf(root: Node): Line[] {
  const collector = new LineCollector();
  // A stack of our own: the depth of a page is the outlet's choice, the call stack is ours.
  const open: { name: string; next: ChildNode | null }[] = [{ name: "body", next: root.firstChild }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = top.next;
    if (child === null) {
      collector.close(top.name);
      open.pop();
      continue;
    }
    top.next = child.nextSibling;
    if (child.nodeType === 3) collector.text(child.nodeValue ?? "");
    if (child.nodeType !== 1) continue;
    const name = child.nodeName.toLowerCase();
    if (silentElements.has(name)) continue;
    collector.open(name);
    open.push({ name, next: child.firstChild });
  }
  return collector.lines;
}
