/** Text from outside as a terminal may show it: control characters and invisible direction marks are made visible, line breaks stay. */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (c) =>
    c === "\t" ? " " : `\\u{${c.codePointAt(0)?.toString(16) ?? ""}}`,
  );
}
