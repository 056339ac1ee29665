/** Numbers one behind the other in one piece of memory, to which more are added: an object for each few of them would be places to go to. */
export class Numbers {
  all = new Int32Array(2 ** 12);
  /** Where the next ones will stand. */
  end = 0;

  /** Tells where they stand. */
  add(numbers: readonly number[]): number {
    const at = this.end;
    this.end += numbers.length;
    if (this.end > this.all.length) {
      const longer = new Int32Array(2 * this.end);
      longer.set(this.all);
      this.all = longer;
    }
    this.all.set(numbers, at);
    return at;
  }
}
