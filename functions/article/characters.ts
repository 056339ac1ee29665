/** Tells which characters belong to a set, and counts them without a match for each: a text is looked through several times at every look. */
export class Characters {
  readonly #pattern: RegExp;
  /** By code unit: 1 for one of the set, 2 for another, 0 where the pattern has not been asked yet. */
  readonly #known = new Uint8Array(0x10000);

  /** @param pattern matches one character of the set; has the flag `u` and no other */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  /** How many characters of a text are in the set. */
  countIn(text: string): number {
    return this.#count(text)[0];
  }

  /** How many runs of such characters a text has: of letters and digits, its words. */
  runsIn(text: string): number {
    return this.#count(text)[1];
  }

  #count(text: string): [characters: number, runs: number] {
    let [characters, runs, within] = [0, 0, false];
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const isHalf = unit >= 0xd800 && unit <= 0xdfff;
      const point = isHalf ? (text.codePointAt(i) ?? unit) : unit;
      if (point > 0xffff) i++;
      const has = isHalf ? this.#pattern.test(String.fromCodePoint(point)) : this.#hasUnit(unit);
      if (has) characters++;
      if (has && !within) runs++;
      within = has;
    }
    return [characters, runs];
  }

  #hasUnit(unit: number): boolean {
    const known = this.#known[unit];
    if (known !== 0) return known === 1;
    const has = this.#pattern.test(String.fromCharCode(unit));
    this.#known[unit] = has ? 1 : 2;
    return has;
  }
}

/** Those that words are made of. */
export const wordCharacters = new Characters(/[\p{L}\p{N}]/u);
