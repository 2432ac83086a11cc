import type { Pointer } from './draw-gutter.ts';

/** From the top of a pointer to that of the next one at least, in CSS pixels: closer, they would be written over each other. */
export const POINTER_HEIGHT = 15;
/** From the upper and the lower edge of the gutter, so that a pointer is seen whole. */
export const FROM_TOP = 2;
export const FROM_BOTTOM = 20;

/**
 * The pointers from top to bottom, none over another and all inside a gutter of this height, moved as little as that takes: the
 * sum of the squared ways is the least there is. Where there is no room for all, those to gaps give way first, then the lowest.
 */
export function stackPointers(all: readonly Pointer[], height: number): readonly Pointer[] {
  const span = height - FROM_TOP - FROM_BOTTOM;
  const room = Math.max(0, Math.floor(span / POINTER_HEIGHT) + 1);
  const pointers = fitting(all, room).toSorted((a, b) => a.y - b.y);
  // Less the heights of those above it, every pointer may stand anywhere not above the one before.
  const wanted = pointers.map(({ y }, at) => y - at * POINTER_HEIGHT);
  const lowest = FROM_TOP + span - (pointers.length - 1) * POINTER_HEIGHT;
  return risingNear(wanted).map((place, at) => {
    const inside = Math.min(lowest, Math.max(FROM_TOP, place));
    return { ...(pointers[at] as Pointer), y: inside + at * POINTER_HEIGHT };
  });
}

/** As many pointers as there is room for. */
function fitting(all: readonly Pointer[], room: number): readonly Pointer[] {
  if (all.length <= room) return all;
  const byWeight = all.toSorted((a, b) => Number(a.toGap) - Number(b.toGap) || a.y - b.y);
  return byWeight.slice(0, room);
}

/** Places that stand together, at the mean of what they want. */
interface Group {
  readonly sum: number;
  readonly count: number;
}

const meanOf = ({ sum, count }: Group): number => sum / count;

/** The numbers nearest to these that never fall: neighbours that would are put together, again and again (pool adjacent violators). */
function risingNear(wanted: readonly number[]): readonly number[] {
  const groups: Group[] = [];
  for (const place of wanted) {
    let group: Group = { sum: place, count: 1 };
    for (let last = groups.at(-1); last && meanOf(last) > meanOf(group); last = groups.at(-1)) {
      group = { sum: last.sum + group.sum, count: last.count + group.count };
      groups.pop();
    }
    groups.push(group);
  }
  return groups.flatMap((group) => Array<number>(group.count).fill(meanOf(group)));
}
