/** Groups of indices `0 … size - 1` that grow together (union-find with path halving; nearly linear). */
export class DisjointSets {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, at) => at);
  }

  find(index: number): number {
    let at = index;
    for (let up = this.parent[at] ?? at; up !== at; up = this.parent[at] ?? at) {
      this.parent[at] = this.parent[up] ?? up;
      at = this.parent[at] ?? at;
    }
    return at;
  }

  /** The group of the smaller representative takes the other in, so that the outcome does not depend on the order of calls. */
  join(one: number, other: number): void {
    const [a, b] = [this.find(one), this.find(other)];
    this.parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** The groups in order of their smallest members, members rising. */
  groups(): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    this.parent.forEach((_, index) => {
      const key = this.find(index);
      groups.set(key, [...(groups.get(key) ?? []), index]);
    });
    return [...groups.values()];
  }
}
