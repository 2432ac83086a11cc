/** A list of 32-bit integers that grows; a fraction of the memory of a plain array on books. */
export class GrowingInts {
  private values = new Int32Array(256);
  private used = 0;

  constructor(first: readonly number[] = []) {
    for (const value of first) this.push(value);
  }

  get length(): number {
    return this.used;
  }

  push(value: number): void {
    if (this.used === this.values.length) this.grow();
    this.values[this.used] = value;
    this.used += 1;
  }

  /** The values so far. A view: a later `push` may leave it behind. */
  view(): Int32Array {
    return this.values.subarray(0, this.used);
  }

  private grow(): void {
    const wider = new Int32Array(this.values.length * 2);
    wider.set(this.values);
    this.values = wider;
  }
}
