import type { Comparison, LinkProvenance } from '../../app/index.ts';
import { passageIndexOf } from './passage-index.ts';

/** What a person said of the links that hold a passage together. */
export type PassagePin = Extract<LinkProvenance, 'manual' | 'confirmed'>;

const built = new WeakMap<Comparison, ReadonlyMap<string, PassagePin>>();

/** The passages with a link a person made or confirmed. Linear in links; built once for each comparison. */
export function pinnedPassages(comparison: Comparison): ReadonlyMap<string, PassagePin> {
  const known = built.get(comparison);
  if (known) return known;
  const { passageOf } = passageIndexOf(comparison);
  const pins = new Map<string, PassagePin>();
  for (const { a, b, provenance } of comparison.links) {
    if (provenance !== 'manual' && provenance !== 'confirmed') continue;
    const homes = [a, b].map(
      ({ article, sentences }) => passageOf.get(article)?.[sentences[0] ?? -1],
    );
    const [home] = homes;
    if (home && home === homes[1] && pins.get(home) !== 'manual') pins.set(home, provenance);
  }
  built.set(comparison, pins);
  return pins;
}
