import { basename, resolve } from 'node:path';
import { isSameFile } from '../files/is-same-file.ts';
import type { CompareCommand } from './parse-arguments.ts';

/** One sentence where a file to be written is one of the articles, or is named twice; null where none is. */
export async function findOverwritten(command: CompareCommand): Promise<string | null> {
  const outputs = outputPaths(command);
  const twice = outputs.find((path, at) => outputs.indexOf(path) < at);
  if (twice !== undefined) return `${basename(twice)} is to be written twice: name another file.`;
  for (const output of outputs)
    for (const input of command.files)
      if (resolve(output) === resolve(input) || (await isSameFile(output, input)))
        return `${basename(output)} is one of the articles and is not overwritten: name another file.`;
  return null;
}

const outputPaths = ({ reports, json, synopsis }: CompareCommand): readonly string[] => [
  ...reports.map(({ path }) => path),
  ...(json === null || json === '-' ? [] : [json]),
  ...(synopsis === null ? [] : [synopsis]),
];
