import type { Line } from "./blockText.ts";

const month = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}{0,6}\\.?";
const weekday = "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\W+)?";
const day = `(?:${month}\\W+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\W+${month})\\W+20\\d\\d|\\d{1,2}[./]\\d{1,2}[./](?:20)?\\d\\d|20\\d\\d-\\d\\d-\\d\\d`;
const time = "\\d{1,2}[:.]\\d\\d\\W*(?:[ap]\\W?m\\b)?\\.?\\W*(?:[a-z]{2,4}\\b)?";
const networks = "(?:twitter|x|facebook|instagram|telegram|threads|bluesky|tiktok|youtube|whatsapp|linkedin|google news)";

/**
 * Lines that stand in or around articles and are not their text: adverts for oneself, further reading, credits of pictures, stamps, counters.
 * Each is drawn so narrowly that a sentence of a report does not fall under it: a party may sign up to a truce today, and sources may speak.
 */
const patterns = [
  /^\W*getting your trinity audio player ready/,
  /^\W*(?:listen to (?:this )?(?:article|story)|listen \d+ min|play audio|loading\W*(?:content)?)\W*$/,
  /^\W*(?:read|see|watch|listen|learn|hear) (?:also|more|next|on|now|here|related)\b\W*(?::.{0,160}|[^.!?]{0,160}[?…]?)$/,
  /^\W*(?:also )?(?:related|recommended|most read|trending|editors' picks?|don't miss|see also|also see|you (?:may|might) also like|similar news|in other news|more|further reading)(?: (?:news|stories|articles|reading|coverage|topics|content|now|this))? ?:.{0,160}$/,
  /^\W*(?:related(?: (?:news|stories|articles|topics|content|reading))?|recommended|most read|most popular|trending(?: now)?|popular|latest|highlights|editors' picks?|don't miss|you (?:may|might) also like(?: this)?|more on this (?:story|topic)|story timeline|topics|tags)[\W\d]*$/,
  /^\W*(?:previous|next|up next|more from .{1,40}|more about .{1,40}) ?: .{1,160}$/,
  /^\W*more (?:from|on) [^.]{1,60}$/,
  /^\W*(?:sign up|subscribe|register)\b(?: (?:now|today|here|free))?(?: (?:to|for|on) .{0,60}\b(?:newsletters?|e-?mails?|briefings?|alerts?|updates?|channels?|podcasts?|magazine|reading|account|free)\b.{0,120})?\W*$/,
  /^\W*(?:\[?newsletters?\b|enter your e-?mail|already a (?:subscriber|member)|(?:log|sign) in(?: (?:now|here|to (?:read|continue|comment|your)\b.{0,80}))?\W*$).{0,160}$/,
  /^\W*(?:get|download) (?:the|our) .{0,60}\bapps?\b.{0,160}$/,
  /^\W*(?:click|tap|scroll) (?:here|to|down|for)\b.{0,120}$/,
  /^\W*(?:support (?:our|independent) journalism|donate (?:now|today|here)|please (?:consider )?(?:donating|supporting)|make a (?:donation|contribution) (?:to us|today|now))\b.{0,200}$/,
  /^\W*(?:you can )?share (?:this|on|via)\b[^.!?]{0,100}\W*$/,
  new RegExp(`^\\W*(?:follow|join|find|like) (?:us|our|him|her|them|the author|.{1,40}?)(?: .{0,40})? (?:on|via) ${networks}\\b.{0,100}$`),
  /^\W*follow (?:us|him|her|the author)\W*(?:@.{0,60}|here\W*)?$/,
  /^\W*(?:advert|advertisement|advertising|ad|sponsored(?: content)?|(?:story|article) continues[^.!?]{0,60}|continue reading(?: below)?|skip to (?:main )?content|this slideshow requires javascript|enlarge image|view author archive|click to tweet|view (?:gallery|comments)|show more|load more|back to top|home|menu|search)\W*$/,
  /^\W*(?:\d[\d.,]*k? ?)(?:comments?|shares?|views?|reads?|people (?:are )?(?:watching|reading|following)|watching(?: now)?|reading now)\b[^.!?]{0,80}$/,
  /^\W*(?:comments?|live|share|print|save|listen|email|facebook|twitter|copy link)\W*\d*\W*$/,
  /^\W*(?:image|photo) (?:copyright|caption|source|credit)\b.{0,300}$/,
  /^\W*(?:photo|photograph|image|picture|file photo|graphic)s?(?: illustration)?(?: credit| courtesy| by| source)?\W*(?::|by\b).{0,200}$/,
  /^\W*\(?(?:image|photo|picture|credit|courtesy)s?: ?[^)]{0,160}\)?\W*$/,
  /^\W*(?:©|copyright (?:©|\(c\)|\d{4})).{0,200}$/,
  /^\W*(?:filed under|tagged(?: with| as)?|posted in)\b ?:? [^.]{0,80}$/,
  /^\W*sources?: (?:news )?agencies\W*$/,
  /^\W*via [\w-]{2,30}\.[a-z]{2,6}$/,
  new RegExp(
    `^\\W*(?:first )?(?:published|updated|posted|last (?:modified|updated))\\W{0,3}(?:on |at )?${weekday}(?:\\d{1,2}\\b|${month}\\W|today|yesterday|just now)(?:[^.!?,]|[,.](?=\\W*\\d)|, (?:20|${month}|mon|tue|wed|thu|fri|sat|sun)|[ap]\\.m\\.?){0,80}$`,
    "u",
  ),
  /^\W*(?:all rights reserved|terms of (?:use|service)|privacy (?:policy|notice)|contact us|about us|advertise with us)\b[^.!?]{0,80}\W*$/,
];

/** All in one, or two: asking one after another takes longer, and what each begins with is passed once. */
const furniture = [...Map.groupBy(patterns, ({ flags }) => flags)].map(
  ([flags, alike]) => new RegExp(`^\\W*(?:${alike.map(({ source }) => source.replace("^\\W*", "")).join("|")})`, flags),
);

/**
 * Those that begin with any words, which takes a while to look for: they are tried only where the line holds one of the words given.
 */
const anywhere: readonly (readonly [words: readonly string[], pattern: RegExp])[] = [
  [
    ["sign up", "subscribe"],
    /^.{0,120}\b(?:sign up|subscribe)\b.{0,60}\b(?:newsletters?|inbox|(?:youtube|telegram|our) channel|magazine|podcast)\b.{0,160}$/,
  ],
  [["in your inbox"], /^.{0,90}\bin your inbox\b.{0,160}$/],
  [
    ["google play", "app store"],
    /^.{0,120}(?:\b(?:google play|app store)\b.{0,80}\b(?:google play|app store)\b|\b(?:download|available|get it)\b.{0,40}\b(?:google play|app store)\b).{0,120}$/,
  ],
  [["("], /^[^.!?]{0,300}\((?:[^()]{0,60}\b)?(?:(?:image|photo|picture|credit|courtesy)s?\b[^()]{0,100}|getty\b[^()]{0,60})\)\W*$/],
  [["getty images"], /^.{0,300}\bgetty images\)?\W*$/],
  [["photo courtesy", "/", "©"], /^[^.!?]{0,200}(?:photo courtesy\b.{0,80}|\/ ?(?:afp|ap|reuters|epa|upi|tass)|©.{0,80})\)?\W*$/],
  [["cookies"], /^.{0,60}\b(?:(?:site|website) uses|agree to the use of) cookies\b.{0,200}$/],
  [["|"], /^.{0,80}\|.{0,80}\|.{0,300}$/],
];
const isAnywhere = (line: string): boolean =>
  anywhere.some(([words, pattern]) => words.some((word) => line.includes(word)) && pattern.test(line));

/** A date with or without a time, or a time said to be one of an update: a stamp and nothing else. */
const stamp = new RegExp(
  `^\\W*(?:by [\\p{L}. -]{3,60}?\\W+)?(?:(?:first )?(?:updated|published|posted|on|at)\\W+){0,2}${weekday}(?:${day}|(?<=updated.{0,12})${time})(?:\\W+(?:at\\W+)?${time})?(?:\\W{0,3}[/|]\\W{0,3}[\\p{L} ]{2,20})?\\W*$`,
  "u",
);

const longest = 400;

/** True for a line that is no text of an article, whatever page it stands on. */
export function isFurniture(line: string): boolean {
  if (line.length > longest) return false;
  const plain = line.toLowerCase().replace(/[‘’]/g, "'");
  return !/\p{L}|\p{N}{3}/u.test(plain) || furniture.some((pattern) => pattern.test(plain)) || isAnywhere(plain) || stamp.test(plain);
}

/** The lines of an article, and those that stood among them and are none of its text. */
export interface SortedLines {
  kept: Line[];
  dropped: Line[];
}

/**
 * Sorts the furniture out of an article's lines: lines that are one link, those that `isFurniture` tells, those that repeat on the outlet's
 * other pages, and headings that are left with nothing below them.
 */
export function sortLines(lines: readonly Line[], repeated: (line: string) => boolean = () => false): SortedLines {
  const kept: Line[] = [];
  const dropped: Line[] = [];
  const dropHeading = (): boolean => {
    const heading = kept.at(-1)?.heading ? kept.pop() : undefined;
    if (heading !== undefined) dropped.push(heading);
    return heading !== undefined;
  };
  for (const line of lines) {
    const drop = isLink(line) || isFurniture(line.text) || repeated(line.text);
    // A heading says what the lines below it are: when they go, so does it.
    if (drop) dropHeading();
    (drop ? dropped : kept).push(line);
  }
  while (dropHeading());
  return { kept, dropped };
}

/** True for a line that is one link and short. */
export const isLink = ({ text, linked }: Line): boolean => linked > 0.9 && text.length < 200;
