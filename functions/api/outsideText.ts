/**
 * Text from outside as XML, HTML and feeds may carry it: whole characters, no control characters but the line break (XML has
 * no way to write them), and none of the invisible marks that turn the direction of what follows. Escaping comes after it.
 */
export function textFromOutside(text: string): string {
  return text
    .toWellFormed()
    .replace(/\t/g, " ")
    .replace(/[^\P{Cc}\n]/gu, "")
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufffe\uffff]/gu, "");
}
