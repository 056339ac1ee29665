import type { Discourse, Remembered, Resolved } from "./discourse.ts";
import { isItem } from "./follow.ts";
import type { Governed } from "./govern.ts";
import type { Mark, Reading } from "./reading.ts";
import { covering, type Report } from "./reports.ts";

/** Whose position it is, and by which rule. */
export interface Holder {
  parties: readonly string[];
  rule: string;
  via: "text" | "subject" | "speaker";
  actor: Resolved | undefined;
  inferred: (Remembered & { why: string }) | undefined;
}

/** Prepositions that make a text the frame of what stands beside it: "under the plan", "by the American proposal". Origin: own reading. */
const frames = new Set("under in by per within of among pursuant as".split(" "));

/**
 * Decides whose position a governed wording is: the subject's own will, the text's content, or the speaker's.
 * Returns why not where it is nobody's.
 */
export function findHolder(
  reading: Reading,
  actors: readonly Resolved[],
  reports: readonly Report[],
  p: Mark<"provision">,
  g: Governed,
  d: Discourse,
): Holder | string {
  const subject = g.subject === undefined ? undefined : actors.find((a) => a.from === g.subject?.from && a.to === g.subject.to);
  const frame = frameText(reading, actors, p);
  const speakers = covering(reading, reports, p.from, p.to)
    .map((r) => r.subject)
    .filter((a) => a !== undefined);
  const speaker = speakers.find((a) => a.parties.length > 0 && a.kind !== "text");
  if (g.attitudes.length === 0 && actors.some((a) => a.kind === "text" && a.from < p.to && p.from < a.to)) return "the text is only named";
  if (subject?.kind === "outsider") return "an outsider's view is nobody's position";
  if (subject && subject.parties.length > 0) {
    if (subject.kind === "text") return by("the text's content", "text", subject);
    if (frame && (frame.from < subject.from || !g.will) && !speaks(subject, reports))
      return by("content of the text that frames the sentence", "text", frame);
    if (g.will) return willOf(subject, reading, g, d);
    if (speaks(subject, reports) && g.modal === undefined && g.attitudes.length === 0 && !finite(reading, p))
      return "it is spoken of, but no stance is taken";
    if (speaks(subject, reports)) return by("what the speaker lays down", "speaker", subject);
    if (g.modal !== undefined || g.negators.length > 0) return laidDown(subject, speaker, g, d);
    if (g.attitudes.length > 0)
      return speaker && !same(speaker, subject)
        ? by("what the speaker says of the plan", "speaker", speaker)
        : by("the subject's plan", "subject", subject);
    if (speaker)
      return finite(reading, p) ? by("what the speaker lays down", "speaker", speaker) : "it is spoken of, but no stance is taken";
    if (d.textInForce && d.lastText && finite(reading, p)) return inherited(d);
    if (subject.possessive && !subject.oblique && isAct(reading, p)) return ownAct(subject);
    return "nothing says how the subject stands to it";
  }
  if (frame) return by("content of the text that frames the sentence", "text", frame);
  if (speaker && (g.modal !== undefined || g.attitudes.length > 0 || g.negators.length > 0 || finite(reading, p)))
    return by("what the speaker lays down", "speaker", speaker);
  if (speakers.some((a) => a.kind === "outsider")) return "an outsider's view is nobody's position";
  if (d.list && isItem(reading.text))
    return {
      parties: d.list.parties,
      rule: "an item of the list that is announced before",
      via: "subject",
      actor: undefined,
      inferred: { ...d.list, why: "whose list it is" },
    };
  if (d.textInForce && d.lastText && (g.modal !== undefined || g.attitudes.length > 0 || g.negators.length > 0 || isVerbless(reading, p)))
    return inherited(d);
  if (
    d.lastHolder &&
    actors.every((a) => a.parties.length === 0 || a.oblique || (a.from < p.to && p.from < a.to)) &&
    (g.modal !== undefined || g.attitudes.length > 0)
  )
    return {
      ...d.lastHolder.holder,
      rule: "goes on with what the sentence before told",
      inferred: { ...d.lastHolder, why: "whose position the sentence before told" },
    };
  return "nobody is named who holds it";

  function by(rule: string, via: Holder["via"], actor: Resolved): Holder | string {
    if (actor.parties.length === 0) return "nobody is named who holds it";
    return { parties: actor.parties, rule, via, actor, inferred: actor.inferred };
  }
  function willOf(actor: Resolved, _r: Reading, governed: Governed, discourse: Discourse): Holder | string {
    const text = discourse.lastText;
    const foreign = text && !actor.parties.some((party) => text.parties.includes(party));
    const outermost = governed.attitudes.at(-1);
    const ownModal = governed.modalAt !== undefined && outermost !== undefined && governed.modalAt < outermost.from;
    if (discourse.textInForce && foreign && ownModal && governed.modal === "prescriptive" && speakers.length === 0)
      return inherited(discourse);
    return by("the subject's own will", "subject", actor);
  }
  function laidDown(actor: Resolved, said: Resolved | undefined, governed: Governed, discourse: Discourse): Holder | string {
    if (said && !same(said, actor) && said.kind !== "source") return by("what the speaker lays down for another", "speaker", said);
    if (discourse.textInForce && discourse.lastText && governed.modal !== undefined && !said) return inherited(discourse);
    return by("what the subject says it will do", "subject", actor);
  }
}

function inherited(d: Discourse): Holder | string {
  if (!d.lastText) return "nobody is named who holds it";
  return {
    parties: d.lastText.parties,
    rule: "content of the text that is being told",
    via: "text",
    actor: undefined,
    inferred: { ...d.lastText, why: "the text that is being told" },
  };
}

/** "Washington's recognition of …": a noun of doing. */
function isAct(reading: Reading, p: Mark<"provision">): boolean {
  return /(tion|sion|ment|al|ance|ing)$/.test(reading.words[p.from]?.lexeme.lower ?? "");
}

function ownAct(subject: Resolved): Holder | string {
  return subject.parties.length > 0
    ? { parties: subject.parties, rule: "the subject's own act", via: "subject", actor: subject, inferred: subject.inferred }
    : "nobody is named who holds it";
}

function same(a: Resolved, b: Resolved): boolean {
  return a.parties.some((party) => b.parties.includes(party));
}

function speaks(actor: Resolved, reports: readonly Report[]): boolean {
  return reports.some((r) => r.subject?.from === actor.from);
}

/** A text after "under", "in", "by" in the same stretch of the sentence. */
function frameText(reading: Reading, actors: readonly Resolved[], p: Mark<"provision">): Resolved | undefined {
  return actors.find((a) => {
    if (a.kind !== "text" || a.parties.length === 0 || !a.oblique) return false;
    const lower = reading.words[a.from - 1]?.lexeme.lower ?? "";
    if (!frames.has(lower) || (a.to > p.from && a.from < p.to)) return false;
    if (a.to - a.from === 1 && a.inferred) return false;
    return lower !== "of" || reading.words[a.from - 2]?.lexeme.lower === "part";
  });
}

/** The wording has a verb of its own: "sanctions remain", "Crimea will stay". */
function finite(reading: Reading, p: Mark<"provision">): boolean {
  for (let i = p.from; i < Math.min(p.to + 1, reading.words.length); i++) {
    const lower = reading.words[i]?.lexeme.lower ?? "";
    if (finiteVerbs.has(lower)) return true;
  }
  return false;
}
const finiteVerbs = new Set(
  "is are was were remain remains stay stays will would must should shall goes go returns return leaves withdraws gets".split(" "),
);

/** A list item or a note: no verb but in the wording itself. */
function isVerbless(reading: Reading, p: Mark<"provision">): boolean {
  const auxiliary = reading.words.some(
    (w, i) => (i < p.from || i >= p.to) && ["is", "was", "were", "are", "has", "had", "have", "did", "does"].includes(w.lexeme.lower),
  );
  return !auxiliary;
}
