import type { ArticleChange } from "../functions/change/change.ts";
import type { Position, Stance } from "../functions/position/position.ts";
import type { HeadFacts } from "../functions/store/heads.ts";
import type { Snapshot } from "../functions/store/snapshots.ts";
import { seededRandom } from "./inventedWords.ts";

/** Invented articles and changes of lifelike size and variety: text that repeats itself would compress better than news does. */
export interface News {
  sentence(words: number): string;
  body(words: number): string;
  change(n: number): ArticleChange;
}

const syllables = "ba ce di fo gu ka le mi no pu ra se ti vo zu al en ist or un mar tel vin dor kas".split(" ");
const stances: readonly Stance[] = ["supports", "open", "conditional", "opposes"];
const article = (n: number) => ({
  id: n.toString(16).padStart(20, "0"),
  url: `https://outlet-${n % 40}.example/world/2025/04/${n}`,
  outlet: `Outlet ${n % 40}`,
  headline: `Talks, day ${n}`,
});

/** The same `seed` gives the same news. */
export function inventNews(seed: number): News {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[], fallback: T): T => list[Math.floor(random() * list.length)] ?? fallback;
  const vocabulary = Array.from({ length: 3_000 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(syllables, "a")).join(""),
  );
  const sentence = (words: number) => `${Array.from({ length: words }, () => vocabulary[Math.floor(random() ** 2 * 3_000)]).join(" ")}.`;
  const position = (stance: Stance): Position => {
    const evidence = sentence(28);
    const matched = (["party", "provision", "stance"] as const).map((role, i) => ({
      role,
      span: { start: i * 20, end: i * 20 + 8 },
      text: evidence.slice(i * 20, i * 20 + 8),
    }));
    return {
      party: "union",
      provision: `pay.${Math.floor(random() * 40)}`,
      stance,
      basis: "named_official",
      source: "Harbour News",
      speaker: "Ada Quay",
      quoted: false,
      hedged: false,
      evidence,
      part: "body",
      span: { start: 0, end: evidence.length },
      explanation: { rule: "stance-verb", matched, inferred: [] },
    };
  };
  const change = (n: number): ArticleChange => {
    const [before, after] = [position(pick(stances, "open")), position(pick(stances, "open"))];
    return {
      kind: "stance_changed",
      level: "article",
      article: article(n),
      snapshots: { from: 1, to: 2 },
      severity: {
        score: 0.6,
        reasons: [
          { why: "weight of the provision", share: 0.4 },
          { why: "named official", share: 0.2 },
        ],
      },
      reverts: null,
      redline: [
        { op: "same", text: before.evidence.slice(0, 80) },
        { op: "removed", text: before.evidence.slice(80) },
        { op: "added", text: after.evidence.slice(80) },
      ],
      party: before.party,
      provision: before.provision,
      from: before.stance,
      to: after.stance,
      direction: "hardened",
      before,
      after,
    };
  };
  return { sentence, body: (words) => Array.from({ length: Math.ceil(words / 22) }, () => sentence(22)).join(" "), change };
}

/** Snapshot `n` of an invented article of about 700 words, coded sentence by sentence. */
export function inventSnapshot(news: News, dossier: string, number: number, n: number, at: string): Snapshot {
  const { id, url, outlet, headline } = article(number);
  const body = news.body(700);
  const texts = body.split(/(?<=\.) /);
  const positions = Array.from({ length: 8 }, (_, i) => news.change(i)).flatMap((change) =>
    change.kind === "stance_changed" ? [change.after] : [],
  );
  const sentences = texts.map((text, i) => ({
    part: "body" as const,
    span: { start: i * 150, end: i * 150 + text.length },
    text,
    context: `${(i * 2_654_435_761) % 4_294_967_296}`,
    positions: positions.slice(i, i + 1),
    unanswered: [],
  }));
  const coding = { coder: "rules-1", codebook: "c0de", sentences, positions };
  const times = { at, published: at, modified: null };
  return {
    dossier,
    article: id,
    n,
    ...times,
    url,
    outlet,
    headline,
    byline: null,
    fingerprint: `${number}/${n}`,
    coder: coding.coder,
    codebook: coding.codebook,
    cause: "article_edit",
    body,
    coding,
    heldBack: [],
  };
}

export function inventHead(latest: Snapshot): HeadFacts {
  const { dossier, article: id, url, outlet, headline, at, n, fingerprint } = latest;
  return {
    dossier,
    id,
    url,
    outlet,
    headline,
    firstSeen: at,
    lastChangedAt: at,
    snapshots: n,
    fingerprint,
    etag: '"5f3e-62a1"',
    lastModified: null,
    health: { status: "ok", reason: "a whole article", since: at },
    pending: null,
  };
}
