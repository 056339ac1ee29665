import { articlePart } from "../../functions/article/article.ts";
import { splitSentences } from "../../functions/article/sentences.ts";
import type { Coder, SentenceCoding } from "../../functions/position/coder.ts";
import { dossierSchema } from "../../functions/position/dossier.ts";
import { foldPositions } from "../../functions/position/fold.ts";
import type { Basis, Position, Stance } from "../../functions/position/position.ts";

/** A small invented negotiation: two parties, three provisions, one name with two spellings. */
export const dossier = dossierSchema.parse({
  id: "talks",
  title: "Talks between Arland and Borland",
  parties: [
    { id: "arland", name: "Arland", people: [{ name: "Ana Weiss", aliases: ["Weiss"] }] },
    { id: "borland", name: "Borland", people: [{ name: "Bo Krylenko", aliases: ["Krylenko", "Krilenko"] }] },
  ],
  provisions: [
    { id: "land.dam", issue: "Land", title: "The dam", proposition: "The dam is handed over", weight: 1, for: ["dam"] },
    { id: "land.bridge", issue: "Land", title: "The bridge", proposition: "The bridge is opened", weight: 0.5, for: ["bridge"] },
    { id: "money.loan", issue: "Money", title: "The loan", proposition: "The loan is paid", weight: 0.2, for: ["loan"] },
  ],
  spellings: [["Krylenko", "Krilenko"]],
  outlets: [{ name: "Daily Lake", spellings: ["The Daily Lake", "DL"] }],
});

const stanceWords: readonly [string, Stance][] = [
  ["denied", "denies"],
  ["never", "opposes"],
  ["rejects", "opposes"],
  ["only if", "conditional"],
  ["open to", "open"],
  ["wants", "supports"],
  ["backs", "supports"],
];
const basisWords: readonly [string, Basis][] = [
  ["document", "document"],
  ["weiss", "named_official"],
  ["krylenko", "named_official"],
  ["krilenko", "named_official"],
  ["official", "unnamed_official"],
  ["daily lake", "media_report"],
];

/**
 * A coder that a reader can follow: a sentence with a party, a provision's noun and a stance word is a position; "It" stands for the party of the
 * sentence before. Counts its runs, so that tests can tell what was coded.
 */
export function wordCoder(): Coder & { runs: number } {
  return {
    version: "words-1",
    codebook: "words",
    runs: 0,
    code(article) {
      this.runs += 1;
      const sentences = articlePart.options.flatMap((part) => codePart(part, article[part]));
      return { coder: this.version, codebook: this.codebook, sentences, positions: foldPositions(sentences) };
    },
  };
}

const wordAt = (start: number, word: string) => ({ start, end: start + word.length });

function codePart(part: SentenceCoding["part"], text: string): SentenceCoding[] {
  let party: { id: string; start: number; end: number; name: string } | undefined;
  return splitSentences(text).map(({ start, end, text: sentence }) => {
    const lower = sentence.toLowerCase();
    const named = dossier.parties.find((p) => sentence.includes(p.name));
    const context = /\bIt\b/.test(sentence) ? party : undefined;
    if (named) {
      const at = start + sentence.indexOf(named.name);
      party = { id: named.id, start: at, end: at + named.name.length, name: named.name };
    }
    const speaker = named ?? context;
    const stance = stanceWords.find(([word]) => lower.includes(word));
    const provisions = dossier.provisions.filter((p) => lower.includes(p.for[0] ?? ""));
    const positions =
      speaker && stance
        ? provisions.map((p): Position => {
            const at = start + lower.indexOf(p.for[0] ?? "");
            return {
              party: speaker.id,
              provision: p.id,
              stance: stance[1],
              basis: basisWords.find(([word]) => lower.includes(word))?.[1] ?? "article_voice",
              source: lower.includes("daily lake") ? "Daily Lake" : null,
              speaker: lower.includes("weiss") ? "Ana Weiss" : null,
              quoted: sentence.includes('"'),
              hedged: lower.includes("reportedly"),
              evidence: sentence,
              part,
              span: { start, end },
              explanation: {
                rule: "words",
                matched: [
                  { role: "provision", span: { start: at, end: at + (p.for[0] ?? "").length }, text: p.for[0] ?? "" },
                  { role: "stance", span: wordAt(start + lower.indexOf(stance[0]), stance[0]), text: stance[0] },
                  ...(named
                    ? [{ role: "party" as const, span: wordAt(start + sentence.indexOf(named.name), named.name), text: named.name }]
                    : []),
                ],
                inferred:
                  named || !context
                    ? []
                    : [{ role: "party", from: { start: context.start, end: context.end }, text: context.name, why: "It" }],
              },
            };
          })
        : [];
    return { part, span: { start, end }, text: sentence, context: context ? `It=${context.id}` : "", positions, unanswered: [] };
  });
}
