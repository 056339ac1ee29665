/** Tells which characters belong to a set, and counts them without a match for each: a text is looked through several times at every look. */
export class Characters {
  readonly #pattern: RegExp;
  /** By code unit: 1 for one of the set, 2 for another, 0 where the pattern has not been asked yet. */
  readonly #known = new Uint8Array(0x10000);

  /** @param pattern matches one character of the set; has the flag `u` or `v` and no other */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  /** How many characters of a text are in the set. */
  countIn(text: string): number {
    let characters = 0;
    for (let i = 0; i < text.length; i++) {
      if (!this.#hasAt(text, i)) continue;
      characters++;
      if (isPairAt(text, i)) i++;
    }
    return characters;
  }

  /** Whether a text has any of the set. */
  someIn(text: string): boolean {
    return this.#seek(text, 0, true) < text.length;
  }

  /** How many runs of such characters a text has: of letters and digits, its words. Where that suffices, they are counted up to `most`. */
  runsIn(text: string, most = text.length): number {
    let runs = 0;
    for (let i = this.#seek(text, 0, true); i < text.length && runs < most; i = this.#seek(text, i, true)) {
      runs++;
      i = this.#seek(text, i, false);
    }
    return runs;
  }

  /** Every run of such characters, in order. */
  forEachRun(text: string, tell: (start: number, end: number) => void): void {
    for (let i = this.#seek(text, 0, true); i < text.length; i = this.#seek(text, i, true)) {
      const start = i;
      i = this.#seek(text, i, false);
      tell(start, i);
    }
  }

  /** From a place on, the first character that is in the set, or that is not; the end of the text where there is none. */
  #seek(text: string, from: number, wanted: boolean): number {
    const known = this.#known;
    const other = wanted ? 2 : 1;
    let i = from;
    while (i < text.length) {
      // Nearly every character is one that was seen before, and no half of a pair.
      if (known[text.charCodeAt(i)] === other) i++;
      else if (this.#hasAt(text, i) === wanted) break;
      else i += !wanted && isPairAt(text, i) ? 2 : 1;
    }
    return i;
  }

  /** Whether the character that begins here is in the set; the second half of a pair is none. */
  #hasAt(text: string, i: number): boolean {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdfff) return this.#hasUnit(unit);
    return this.#pattern.test(String.fromCodePoint(text.codePointAt(i) ?? unit));
  }

  #hasUnit(unit: number): boolean {
    const known = this.#known[unit];
    if (known !== 0) return known === 1;
    const has = this.#pattern.test(String.fromCharCode(unit));
    this.#known[unit] = has ? 1 : 2;
    return has;
  }
}

const isPairAt = (text: string, i: number): boolean => {
  const unit = text.charCodeAt(i);
  return unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(i) ?? 0) > 0xffff;
};

/** Those that words are made of. */
export const wordCharacters = new Characters(/[\p{L}\p{N}]/u);
