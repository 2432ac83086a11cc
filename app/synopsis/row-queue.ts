/** A priority queue of whole numbers, smallest first: a binary heap, O(log n) for each number in and out. */
export class RowQueue {
  readonly #heap: number[] = [];

  get isEmpty(): boolean {
    return this.#heap.length === 0;
  }

  push(value: number): void {
    const heap = this.#heap;
    let at = heap.push(value) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#at(parent) <= value) break;
      heap[at] = this.#at(parent);
      at = parent;
    }
    heap[at] = value;
  }

  /** The smallest number, taken out; null where the queue is empty. */
  pop(): number | null {
    const smallest = this.#heap[0];
    const last = this.#heap.pop();
    if (smallest === undefined || last === undefined) return null;
    if (this.#heap.length > 0) this.#sink(last);
    return smallest;
  }

  #sink(value: number): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (this.#at(child + 1) < this.#at(child)) child += 1;
      if (this.#at(child) >= value) break;
      heap[at] = this.#at(child);
      at = child;
    }
    heap[at] = value;
  }

  #at(place: number): number {
    return this.#heap[place] ?? Number.POSITIVE_INFINITY;
  }
}
