import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStories } from './read-stories.ts';
import { trainModel } from './train-forests.ts';

/** Trains on the train parts, calibrates on the development parts of the same two sets, and writes the model. */
export function main(args: readonly string[]): number {
  const data = args[0] ?? new URL('../../../../shared/bench', import.meta.url).pathname;
  const out = args[1] ?? new URL('../../../resources/align-model.json', import.meta.url).pathname;
  const read = (part: string) =>
    ['retell', 'ecb'].flatMap((set) => readStories(join(data, `${set}.${part}.jsonl`)));
  writeFileSync(out, `${JSON.stringify(trainModel(read('train'), read('dev')))}\n`);
  return 0;
}
