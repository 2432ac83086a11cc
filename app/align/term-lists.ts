import { GrowingInts } from './growing-ints.ts';

/** Integers of many sentences in one array: those of sentence `i` are `ids[start[i]]` to `ids[start[i + 1]]`, end not included. */
export interface TermLists {
  readonly start: Int32Array;
  readonly ids: Int32Array;
}

/** The terms of sentence `at`. A view, not a copy. */
export const termsOf = (lists: TermLists, at: number): Int32Array =>
  lists.ids.subarray(lists.start[at], lists.start[at + 1]);

/** The same lists with every term once, in order of first use. */
export function distinctTerms({ start, ids }: TermLists, termCount: number): TermLists {
  const seenIn = new Int32Array(termCount).fill(-1);
  const kept = new Int32Array(ids.length);
  const ends = new Int32Array(start.length);
  let count = 0;
  for (let at = 0; at + 1 < start.length; at += 1) {
    const end = start[at + 1] ?? 0;
    for (let place = start[at] ?? 0; place < end; place += 1) {
      const id = ids[place] ?? 0;
      if (seenIn[id] === at) continue;
      seenIn[id] = at;
      kept[count] = id;
      count += 1;
    }
    ends[at + 1] = count;
  }
  return { start: ends, ids: kept.subarray(0, count) };
}

/** The distinct parts of all terms of every sentence, in order of first use; `parts` lists those of every term. */
export function distinctParts(lists: TermLists, parts: TermLists, partCount: number): TermLists {
  const seenIn = new Int32Array(partCount).fill(-1);
  const start = new Int32Array(lists.start.length);
  const ids = new GrowingInts();
  for (let at = 0; at + 1 < start.length; at += 1) {
    const end = lists.start[at + 1] ?? 0;
    for (let place = lists.start[at] ?? 0; place < end; place += 1) {
      const term = lists.ids[place] ?? 0;
      const last = parts.start[term + 1] ?? 0;
      for (let inner = parts.start[term] ?? 0; inner < last; inner += 1) {
        const part = parts.ids[inner] ?? 0;
        if (seenIn[part] === at) continue;
        seenIn[part] = at;
        ids.push(part);
      }
    }
    start[at + 1] = ids.length;
  }
  return { start, ids: ids.view() };
}

/** The sentences every term occurs in: an inverted index. */
export function invert({ start, ids }: TermLists, termCount: number): TermLists {
  const first = new Int32Array(termCount + 1);
  for (let place = 0; place < ids.length; place += 1) {
    const term = ids[place] ?? 0;
    first[term + 1] = (first[term + 1] ?? 0) + 1;
  }
  for (let term = 0; term < termCount; term += 1)
    first[term + 1] = (first[term + 1] ?? 0) + (first[term] ?? 0);
  const next = first.slice();
  const sentences = new Int32Array(ids.length);
  for (let at = 0; at + 1 < start.length; at += 1) {
    const end = start[at + 1] ?? 0;
    for (let place = start[at] ?? 0; place < end; place += 1) {
      const term = ids[place] ?? 0;
      const slot = next[term] ?? 0;
      sentences[slot] = at;
      next[term] = slot + 1;
    }
  }
  return { start: first, ids: sentences };
}
