/** Lines around an article that are not its text, by what they begin with or consist of. Wording of the boxes of some forty news sites. */
const furnitureLines = [
  /^\W*getting your trinity audio player ready/,
  /^\W*(?:read|see|watch|listen|learn) (?:also|more|next|on|now|here)\b.{0,160}$/,
  /^\W*(?:related|recommended|most read|trending|editors' picks?|don't miss|you (?:may|might) also like|similar news|in other news)\b[^.]{0,20}:.*$/,
  /^\W*(?:related|recommended|most read|most popular|trending(?: now)?|editors' picks?|don't miss|you (?:may|might) also like|more on this (?:story|topic))\W*$/,
  /^\W*(?:previous|next|up next) ?: .{1,160}$/,
  /^\W*more (?:from|about|on) [^.:]{1,60}$/,
  /^\W*\(?more .{1,40} stories\.?\)?\W*$/,
  /^.{0,120}\b(?:sign up|subscribe)\b.{0,60}\b(?:newsletter|briefing|inbox|channel|free|today|now)\b.{0,160}$/,
  /^\W*(?:newsletter\b|sign up\b|subscribe\b|enter your e-?mail|already a subscriber|log in\b|register\b).{0,200}$/,
  /^.{0,60}\bin your inbox\b.{0,160}$/,
  /^\W*(?:get|download) the .{0,60}\bapp\b.{0,200}$/,
  /^.{0,120}\b(?:google play|app store)\b.{0,160}$/,
  /^\W*(?:you can )?share (?:this|on)\b.{0,100}$/,
  /^\W*(?:follow|join|find|like) us\b.{0,160}$/,
  /^\W*(?:click|tap|scroll) (?:here|to|down|for)\b.{0,160}$/,
  /^\W*(?:advertisement|advertising|sponsored(?: content)?|story continues below.{0,60}|article continues below.{0,60}|continue reading|skip to content)\W*$/,
  /^\W*(?:\d[\d.,]*k? ?)(?:comments?|shares?|views?|reads?|people (?:are )?(?:watching|reading)|watching(?: now)?|reading now)\W*$/,
  /^\W*(?:comments?|live|share|print|save|listen|menu|search)\W*\d*\W*$/,
  /^\W*(?:(?:this (?:article|text|story) (?:was|has been) )?(?:translated|machine[- ]translated)|translation|automatic translation)\b.{0,160}$/,
  /^\W*our standards\W.{0,80}$/,
  /^\W*\((?:reporting|writing|additional reporting|editing|compiled|with reporting|edited|written)\b.{0,300}\)\W*$/,
  /^\W*(?:photo|photograph|image|picture|video|file photo|graphic|map)(?: credit| courtesy| by| source)?\W*:.{0,300}$/,
  /^.{0,300}(?:getty images|photo courtesy\b.{0,80}|\/ ?(?:afp|ap|reuters|epa|upi|tass)|©.{0,80})\)?\W*$/,
  /^.{0,200}[.!?)] (?:ap|afp|reuters|epa|getty|shutterstock)\W*$/,
  /^©.{0,200}$/,
  /^.{0,80}\|.{0,80}\|.{0,300}$/,
];

/** Headings of lists of other stories: the bullets after them are furniture too. */
const listHeading =
  /^\W*(?:read (?:also|more|next)|see also|related(?: (?:stories|articles|news|reading))?|more on this (?:story|topic)|most read)\W*$/;
const bullet = /^\s*[-*•–—▪●]\s/;

const timeWords = new Set(
  `updated update published last modified posted first edited on at by the ago just now today yesterday hour hours hr hrs minute minutes min mins second seconds sec day days
week weeks am pm a m p gmt bst est edt et utc cet cest msk ist hrs h read reading time newsdesk live part of i ii iii mon tue wed thu fri sat sun monday tuesday wednesday thursday friday
saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec st nd rd th`.split(
    /\s+/,
  ),
);

/** Boxes are short; a paragraph is not looked at. */
const longestBox = 320;

export type LineKind = "furniture" | "dateline" | "text";

/** Tells, for each line of a text in plain typography, whether it is the article's own text, its date line, or a box around it. */
export function lineKinds(lines: readonly string[]): LineKind[] {
  let inList = false;
  return lines.map((raw) => {
    const line = raw.trim().toLowerCase();
    if (listHeading.test(line)) {
      inList = true;
      return "furniture";
    }
    const isBox = line.length <= longestBox && furnitureLines.some((pattern) => pattern.test(line));
    if (isBox || (inList && (bullet.test(raw) || line === ""))) return "furniture";
    if (isDateline(line)) return "dateline";
    inList = false;
    return "text";
  });
}

/** A line of nothing but dates, clock times and the words that go with them. */
function isDateline(line: string): boolean {
  if (line.length === 0 || line.length > 120) return false;
  const words = line.match(/[a-z]+|\d+/g) ?? [];
  const other = words.filter((w) => !timeWords.has(w) && !/^\d+$/.test(w));
  return other.length === 0 && words.some((w) => /^\d+$/.test(w) || w === "ago" || w === "now");
}
