/** Format characters (zero-width spaces and joiners, soft hyphens, direction marks, byte order marks) and variation selectors. */
const invisible = /\p{Cf}|\p{Variation_Selector}/gu;
const singleQuotes = /[\u2018-\u201B\u2032\u02BC\u00B4`\u2039\u203A]/g;
const doubleQuotes = /[\u201C-\u201F\u2033\u00AB\u00BB\u275D\u275E]|''/g;
const dashes = /[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]/g;
const bullets = /[\u2022\u2023\u25AA\u25CF\u25E6\u2219\u00B7]/g;

/** What the steps below look for; most sentences have none of it, or nothing but curly quotes, so that asking first is quick. */
const special = /[^\x20-\x7e\n]|''|`|--|\. ?\.| {2}/;
const moreThanQuotes = /[^\x20-\x7e\n‘’“”]|['‘’]{2}|`|--|\. ?\.| {2}/;
/** The last two steps would look at every space of the text. */
const dots = /\. ?\./;
const oddSpace = / {2}|[^\S\n ]/;

/**
 * The text as one would type it on a plain keyboard: straight quotes, hyphens for all dashes, three full stops for an ellipsis, plain spaces,
 * nothing invisible. Two texts that differ in typography alone become equal. Lengths change: spans of the text do not hold in the result.
 */
export function plainTypography(text: string): string {
  if (!text.includes("\n")) return plainLine(text);
  // Most lines have nothing but quotes. Nothing reaches beyond one but the white space before an ellipsis.
  const lines = text.split("\n").map(plainLine);
  return lines.some((line) => /^\s*\./.test(line)) ? plainLine(text) : lines.join("\n");
}

const withPlainQuotes = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

function plainLine(text: string): string {
  if (!special.test(text)) return text;
  if (!moreThanQuotes.test(text)) return withPlainQuotes(text);
  const typed = text
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(/(?<=\d)[\u2012-\u2014](?=\d)/g, "-")
    .replace(/ ?(?:[\u2014\u2015]|--+) ?| [\u2010-\u2013\u2212-] /g, " - ")
    .replace(dashes, "-")
    .replace(bullets, "*");
  const dotted = dots.test(typed) ? typed.replace(/\s*\.(?: ?\.){2,}/g, "...") : typed;
  return oddSpace.test(dotted) ? dotted.replace(/[^\S\n]+/g, " ") : dotted;
}
