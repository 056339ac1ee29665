import type { ExtractedArticle } from "./articleOf.ts";
import { Characters, wordCharacters } from "./characters.ts";
import { type Health, healthByStatus, ill } from "./health.ts";
import { writtenLanguage } from "./writtenLanguage.ts";

/** What came back for an article's URL: everything that its health is judged by. */
export interface PageSeen {
  requestedUrl: string;
  /** Where the answer came from, after redirects. */
  finalUrl: string;
  status: number;
  contentType: string;
  /** `X-Robots-Tag` and `TDM-Reservation` as sent. */
  headers: Readonly<Record<string, string>>;
  /** What was taken from the page; `null` where the answer was not read as one. */
  article: ExtractedArticle | null;
}

/** What is known already and asked for. */
export interface HealthContext {
  /** Languages that the dossier codes, as primary subtags. */
  languages: readonly string[];
  /** UTF-16 units of the stored body, `null` before the first snapshot. */
  storedLength: number | null;
  /** Product token that robots meta tags may name. */
  agent: string;
}

const shortest = { words: 40, wallLength: 2_500, paywallLength: 3_500 } as const;

/** Judges an answer by status, final URL, structure and text, in this order: the first sign of ill health is the reason given. */
export function judgeHealth(page: PageSeen, context: HealthContext): Health {
  const found =
    healthByStatus(page.status) ??
    byPlace(page) ??
    byContent(page) ??
    (page.article === null ? ill("not_an_article", "no article could be read") : null);
  if (found !== null || page.article === null) return found ?? ill("error", "no answer");
  const { article } = page;
  return (
    byOptOut(page, article, context.agent) ??
    byWall(article) ??
    byStructure(article) ??
    byLanguage(article, context.languages) ??
    byLength(article, context.storedLength) ?? { status: "ok", reason: "a whole article" }
  );
}

const consentHost = /^(?:consent|guce|myprivacy|privacy-gateway|cmp|choices|gdpr)\./;
const consentPath = /\/(?:consent|cookie-?(?:wall|consent)|gdpr|privacy-gate)(?:[/?.]|$)/;
const loginPath = /\/(?:login|signin|sign-in|subscribe|subscription|register|paywall)(?:[/?.]|$)/;
const frontPage = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?|index\.\w+|home|news)?\/?$/i;

function byPlace({ requestedUrl, finalUrl }: PageSeen): Health | null {
  const [asked, came] = [new URL(requestedUrl), new URL(finalUrl)];
  if (asked.href === came.href) return null;
  if (consentHost.test(came.hostname) || consentPath.test(came.pathname))
    return ill("consent_wall", `redirected to ${came.hostname}${came.pathname.slice(0, 80)}`);
  if (loginPath.test(came.pathname) && !loginPath.test(asked.pathname))
    return ill("paywall", `redirected to ${came.pathname.slice(0, 80)}`);
  if (frontPage.test(came.pathname) && !frontPage.test(asked.pathname)) return ill("redirected_home", "redirected to the front page");
  return null;
}

function byContent({ contentType }: PageSeen): Health | null {
  if (contentType === "" || /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(contentType)) return null;
  return ill("not_an_article", `the answer is ${contentType.slice(0, 60)}, no page`);
}

/**
 * Robots directives against machine reading, and the TDM reservation (TDMRep §5). `noarchive` asks search engines to show no cached copy:
 * Redline shows none, so that word alone does not keep it away.
 */
function byOptOut(page: PageSeen, article: ExtractedArticle, agent: string): Health | null {
  const { headers } = page;
  if (headers["tdm-reservation"]?.trim() === "1" || article.optOut.tdmReservation) {
    return ill("blocked", "the outlet reserves the page from text and data mining");
  }
  const named = new Set(["robots", agent.toLowerCase()]);
  const inPage = article.optOut.robots.filter(({ agent: of }) => named.has(of)).flatMap((each) => each.directives.split(","));
  const directives = [...taggedDirectives(headers["x-robots-tag"] ?? "", agent), ...inPage].map((each) => each.toLowerCase().trim());
  const forbidding = directives.find((each) => /^(?:none|noindex|noai)$/.test(each));
  return forbidding === undefined ? null : ill("blocked", `the page opts out ("${forbidding}" in its robots directives)`);
}

/** The directives of an `X-Robots-Tag` that are for all or for us. Those after `somebot:` are that bot's, up to the next name. */
function taggedDirectives(header: string, agent: string): string[] {
  let of = agent.toLowerCase();
  return header.split(",").flatMap((part) => {
    const [, name, directive = part] = /^\s*([\w-]+)\s*:(.*)$/.exec(part) ?? [];
    if (name !== undefined && !/^(?:unavailable_after|max-[a-z-]+)$/i.test(name)) of = name.toLowerCase();
    return of === agent.toLowerCase() ? [directive] : [];
  });
}

/** What bot checks call themselves, and nothing more: "One more step to peace" is a headline. */
const challengeTitle =
  /^(?:just a moment|attention required|access (?:to this page has been )?denied|are you a (?:human|robot)|robot or human|pardon our interruption|please verify (?:that )?you(?:'re| are) (?:a |not a )?(?:human|robot)|verify(?:ing)? (?:that )?you are (?:a )?human|security check|ddos-guard|checking your browser.{0,40}|one more step|bot verification|(?:403|error 403)?\W*forbidden|request blocked|unsupported browser|you have been blocked|human verification|captcha)\W*(?:\|.{0,60}|- .{0,60})?$/i;
const challengeText =
  /(?:enable javascript and (?:disable any ad blocker|cookies)|verify (?:that )?you are (?:a |not a )?(?:human|robot)|checking (?:if the site connection is secure|your browser)|unusual (?:traffic|activity) from your|complete the security check|why have i been blocked|press (?:&|and) hold|please (?:turn|switch) javascript on|reference #[0-9a-f.]{10,})/i;
const missingTitle =
  /^(?:(?:error )?404\b.{0,60}|page not found.{0,60}|not found\W*(?:\|.{0,60})?|oops\b.{0,80}|sorry, (?:this page|we can).{0,80}|this page (?:isn.t|is not|could not).{0,60}|content (?:is )?(?:not|no longer) available.{0,40})$/i;
const consentWords =
  /\b(?:cookies?|consent|partners|vendors|personal data|privacy policy|legitimate interest|accept all|reject all|manage (?:my )?(?:choices|preferences|options)|personalised ads|personalized ads|iab|gdpr|einwilligung|datenschutz|témoins|données personnelles)\b/gi;
const paywallText =
  /(?:subscribe (?:now )?to (?:continue|read|keep|unlock)|to (?:continue|keep) reading(?: this (?:article|story))?,? (?:please )?(?:subscribe|register|sign|log|create)|(?:this (?:article|story|content) is|exclusively|reserved) (?:only )?(?:available )?(?:for|to) (?:our )?(?:paid |premium )?(?:subscribers|members)|already a (?:subscriber|member)|subscribe (?:for|from) (?:only )?[$€£]|start your (?:free )?trial|unlock this article|log in or subscribe|you(?:'|’)ve reached your (?:limit|article limit|free)|create a free account to (?:continue|read)|register (?:for free )?to (?:continue|read)|sign in to continue reading)/i;

function byWall(article: ExtractedArticle): Health | null {
  const { headline, body } = article.text;
  const called = article.title === "" ? headline : article.title;
  const edge = `${body.slice(0, 3_000)}\n${body.slice(-3_000)}`;
  const short = body.length < shortest.wallLength;
  if (short && (challengeTitle.test(called) || challengeTitle.test(headline) || challengeText.test(edge)))
    return ill("blocked", "the page is a bot check, no article");
  if (short && (missingTitle.test(called) || missingTitle.test(headline)))
    return ill("not_an_article", "the page says that it is not there");
  const consent = body.slice(0, 6_000).match(consentWords)?.length ?? 0;
  if (consent >= 4 && consent / Math.max(1, wordCount(body.slice(0, 6_000))) > 0.03)
    return ill("consent_wall", "the text is about cookies and consent");
  const barred = article.structured?.accessibleForFree === false;
  if (body.length < shortest.paywallLength && (paywallText.test(edge) || paywallText.test(article.furniture)))
    return ill("paywall", "the text ends where a subscription begins");
  if (barred && body.length < shortest.wallLength / 2) return ill("paywall", "the page says that it is not free, and shows a teaser");
  return null;
}

function byStructure(article: ExtractedArticle): Health | null {
  const { headline, body } = article.text;
  // Counting them all is only worth while where there are few.
  const words = wordCharacters.runsIn(body, shortest.words) < shortest.words ? wordCount(body) : shortest.words;
  if (words < shortest.words)
    return ill("not_an_article", words === 0 ? "no article text was found" : `only ${words} words of text were found`);
  if (headline === "") return ill("not_an_article", "the page has no headline");
  return null;
}

function byLanguage(article: ExtractedArticle, languages: readonly string[]): Health | null {
  const language = writtenLanguage(article.text.body) ?? article.language;
  return language === null || languages.includes(language)
    ? null
    : ill("other_language", `written in "${language}", which the dossier does not code`);
}

function byLength(article: ExtractedArticle, storedLength: number | null): Health | null {
  if (storedLength === null || article.text.body.length * 2 >= storedLength) return null;
  return ill("truncated", `${article.text.body.length} characters where ${storedLength} are stored`);
}

const unspaced = new Characters(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u);

/** Words, with each character of scripts that put no spaces between them counted as half of one. */
function wordCount(text: string): number {
  return wordCharacters.runsIn(text) + Math.floor(unspaced.countIn(text) / 2);
}
