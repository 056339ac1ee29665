import { isCorrectionNote } from "../article/correctionNote.ts";
import type { ArticleChange } from "./change.ts";
import type { PartComparison } from "./comparePart.ts";
import type { OnArticle } from "./positionChanges.ts";
import type { SentenceUnit } from "./sentenceUnits.ts";
import { severityOf } from "./severity.ts";
import { plainWords } from "./words.ts";

/** Notes of correction that the new version brings, each with the changes of this comparison that it can be told to explain. */
export function correctionChanges(
  parts: readonly PartComparison[],
  changes: readonly ArticleChange[],
  onArticle: OnArticle,
): ArticleChange[] {
  return parts.flatMap(newNotes).map((sentences): ArticleChange => {
    const [first, last] = [sentences[0].coding, (sentences.at(-1) ?? sentences[0]).coding];
    const note = sentences.map((s) => s.coding.text).join(" ");
    return {
      kind: "correction_noted",
      ...onArticle,
      severity: severityOf({ kind: "correction_noted" }),
      reverts: null,
      redline: [{ op: "added", text: note }],
      note,
      part: first.part,
      span: { start: first.span.start, end: last.span.end },
      corrects: explained(note, changes),
    };
  });
}

type Note = [SentenceUnit, ...SentenceUnit[]];

/** New sentences that note a correction, those of one note together. */
function newNotes(part: PartComparison): Note[] {
  const isNew = new Set([...part.added, ...part.links.filter((l) => l.edit === "facts" || l.edit === "other").flatMap((l) => l.after)]);
  const fresh = [...isNew].filter(isNote).sort((a, b) => a.coding.span.start - b.coding.span.start);
  if (fresh.length === 0) return [];
  const wasNote = new Set(part.links.filter((l) => l.before.some(isNote)).flatMap((l) => l.after));
  const notes: Note[] = [];
  let previous: SentenceUnit | undefined;
  for (const sentence of fresh) {
    const open = notes.at(-1);
    if (wasNote.has(sentence)) continue;
    const goesOn = open !== undefined && previous !== undefined && sentence.coding.span.start - previous.coding.span.end <= 2;
    if (goesOn) open.push(sentence);
    else notes.push([sentence]);
    previous = sentence;
  }
  return notes;
}

const isNote = ({ coding }: SentenceUnit): boolean => isCorrectionNote(coding.text);

/** The subjects of the changes whose sentences share telling words with the note; one is enough where a single provision changed. */
function explained(note: string, changes: readonly ArticleChange[]): { party: string; provision: string }[] {
  const told = changes.flatMap((c) => ("party" in c ? [c] : []));
  const needed = new Set(told.map((c) => c.provision)).size === 1 ? 1 : 2;
  const words = tellingWords(note);
  const linked = told.filter((c) => {
    const sentences = tellingWords(`${c.before?.evidence ?? ""} ${c.after?.evidence ?? ""}`);
    return [...words].filter((w) => sentences.has(w)).length >= needed;
  });
  const subjects = new Map(linked.map(({ party, provision }) => [`${party} ${provision}`, { party, provision }]));
  return [...subjects.values()];
}

const everyday = new Set(
  `the and for was were has have had been that this with from which who whose its not but are his her their they article story version earlier previous report headline correction corrected
amended said says incorrectly wrongly gave wrong stated clarify updated reflect text original would will`.split(/\s+/),
);

/** Stems of words that say what a sentence is about, and its numbers. */
function tellingWords(text: string): Set<string> {
  const words = plainWords(text).map((w) => w.key);
  return new Set(words.filter((w) => /\d/.test(w) || (w.length >= 3 && !everyday.has(w))).map((w) => w.slice(0, 6)));
}
