type Random = () => number;

/** A file with one to eight faults of the kinds transfers and hostile hands make: bytes changed, cut out, doubled, moved, cut off. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = bytes;
  for (let left = 1 + Math.floor(random() * 8); left > 0; left -= 1)
    mutated = FAULTS[Math.floor(random() * FAULTS.length)]?.(mutated, random) ?? mutated;
  return mutated;
}

type Fault = (bytes: Uint8Array, random: Random) => Uint8Array;

const below = (random: Random, limit: number): number => Math.floor(random() * Math.max(1, limit));

const INTERESTING = [0, 1, 0x20, 0x22, 0x26, 0x3c, 0x3e, 0x7f, 0x80, 0xff];

const FAULTS: readonly Fault[] = [
  (bytes, random) => {
    const changed = bytes.slice();
    changed[below(random, bytes.length)] = below(random, 256);
    return changed;
  },
  (bytes, random) => {
    const changed = bytes.slice();
    changed[below(random, bytes.length)] = INTERESTING[below(random, INTERESTING.length)] ?? 0;
    return changed;
  },
  (bytes, random) => {
    const start = below(random, bytes.length);
    return joined(bytes.subarray(0, start), bytes.subarray(start + below(random, 64)));
  },
  (bytes, random) => {
    const start = below(random, bytes.length);
    const end = start + below(random, 256);
    return joined(bytes.subarray(0, end), bytes.subarray(start));
  },
  (bytes, random) => bytes.slice(0, below(random, bytes.length)),
];

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const whole = new Uint8Array(head.length + tail.length);
  whole.set(head);
  whole.set(tail, head.length);
  return whole;
}
