import { judgePair } from './judge-plants.ts';
import type { PlantedPair } from './plant.ts';
import { readLines } from './read-stories.ts';
import { shareLine } from './share-line.ts';

/** Judges every line of a file; as JSON `{kinds: {kind: {found, all}}, findings, pairs: [{id, plants: [{kind, found}], findings}]}`. */
export function judgeFile(file: string, json: boolean): void {
  const pairs = readLines<PlantedPair>(file).map((pair) => judgePair(pair));
  const findings = pairs.reduce((sum, pair) => sum + pair.findings, 0);
  const kinds: Record<string, { found: number; all: number }> = {};
  for (const { kind, found } of pairs.flatMap(({ plants }) => plants)) {
    const tally = kinds[kind] ?? { found: 0, all: 0 };
    kinds[kind] = { found: tally.found + Number(found), all: tally.all + 1 };
  }
  if (json) {
    const told = pairs.map(({ id, plants, findings }) => ({ id, plants, findings }));
    console.log(JSON.stringify({ kinds, findings, pairs: told }));
    return;
  }
  for (const [kind, { found, all }] of Object.entries(kinds))
    console.log(shareLine(kind, found, all));
  console.log(`findings in all: ${findings} in ${pairs.length} pairs`);
}
