/** Text from outside, safe for one line of a log, a terminal or an error: control and invisible characters become spaces, and it is cut. */
export function printable(text: string, length = 200): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ");
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
