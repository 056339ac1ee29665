/**
 * A text by the codes of its letters, each of which is asked for several times: V8 keeps a sentence as a piece of its article, and looks up what it is a
 * piece of for each letter that it is asked for.
 */
export class Letters {
  text = "";
  /** Those of the text, and a 0 behind them. */
  codes = new Uint16Array(2_048);

  take(text: string): this {
    const { length } = text;
    if (length >= this.codes.length) this.codes = new Uint16Array(2 * length);
    const { codes } = this;
    for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
    codes[length] = 0;
    this.text = text;
    return this;
  }
}
