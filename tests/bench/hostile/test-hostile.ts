import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  type ArticleDraft,
  isPortableName,
  type Result,
  type StoredWork,
} from '../../../app/index.ts';
import { ParseThread } from '../../../main/files/parse-thread.ts';
import { readPortable } from '../../../main/files/portable-reader.ts';
import { makeDocuments } from '../../support/make-documents.ts';
import { testInjection } from '../injection/test-injection.ts';
import { randomFrom } from '../random.ts';
import { BOMBS } from './bombs.ts';
import { foundFiles } from './found-files.ts';
import type { HostileFile } from './hostile-file.ts';
import { judgeAnswer, judgeRefusal } from './judge-answer.ts';
import { mutateBytes } from './mutate-bytes.ts';

const USAGE = `usage: npm run test:hostile -- [DIR] [--mutations N] [--files-only]
Opens every broken and hostile file of DIR (../shared/bench-security), bombs, and N mutated files of each format (500), on the program's own
parsing thread. Prints a line a group: how many were read, refused, and wrong (a fault of the program, a hang, lost text, no sentence). Then
puts every payload of DIR into every place where text comes into the workbench and out of it, and prints what ran, was fetched or was left for.`;

const WORKER = new URL('../../../out/main/parse-worker.mjs', import.meta.url).pathname;
const SEED = 11;

/** Opens hostile files and judges every answer; 1 where one is wrong. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      mutations: { type: 'string', default: '500' },
      'files-only': { type: 'boolean', default: false },
    },
  });
  const folder =
    positionals[0] ?? new URL('../../../../shared/bench-security', import.meta.url).pathname;
  const count = Number(values.mutations);
  if (!Number.isInteger(count) || count < 0 || !existsSync(WORKER)) {
    console.error(
      existsSync(WORKER) ? USAGE : `There is no ${WORKER}: run npm start once.\n${USAGE}`,
    );
    return 2;
  }
  if (!existsSync(folder)) console.log(`There is no folder ${folder}: its files are skipped.`);
  const files = [...foundFiles(folder), ...BOMBS, ...(await mutatedFiles(count))];
  const isSound = report(await judgeAll(files));
  const isSafe = values['files-only'] || (await testInjection(folder));
  return isSound && isSafe ? 0 : 1;
}

interface Judged {
  readonly file: HostileFile;
  readonly isRead: boolean;
  readonly fault: string | null;
  readonly seconds: number;
}

async function judgeAll(files: readonly HostileFile[]): Promise<readonly Judged[]> {
  const thread = new ParseThread(WORKER);
  const judged: Judged[] = [];
  for (const file of files) {
    const bytes = file.bytes();
    const start = performance.now();
    const verdict = isPortableName(file.name)
      ? judgePortable(file.name, await readPortable({ name: file.name, bytes }))
      : judgeArticle(file.name, await thread.parse({ name: file.name, bytes }));
    const seconds = (performance.now() - start) / 1000;
    judged.push({ file, seconds, ...verdict });
  }
  await thread.close();
  return judged;
}

const judgeArticle = (name: string, answer: Result<ArticleDraft>) => ({
  isRead: answer.ok,
  fault: judgeAnswer(name, answer),
});

const judgePortable = (name: string, answer: Result<StoredWork>) => ({
  isRead: answer.ok,
  fault: answer.ok ? null : judgeRefusal(name, answer.error),
});

/** The same faults in every run. */
async function mutatedFiles(count: number): Promise<readonly HostileFile[]> {
  const random = randomFrom(SEED);
  return [...(await makeDocuments())].flatMap(([ending, bytes]) =>
    Array.from({ length: count }, (_, at) => {
      const mutated = mutateBytes(bytes, random);
      return { group: `mutated ${ending}`, name: `m${at}.${ending}`, bytes: () => mutated };
    }),
  );
}

function report(judged: readonly Judged[]): boolean {
  for (const group of new Set(judged.map(({ file }) => file.group))) {
    const members = judged.filter(({ file }) => file.group === group);
    const read = members.filter(({ isRead }) => isRead).length;
    const wrong = members.filter(({ fault }) => fault !== null);
    const slowest = Math.max(...members.map(({ seconds }) => seconds));
    console.log(
      `${group.padEnd(36)} ${members.length} files  ${read} read  ${members.length - read} refused  ${wrong.length} wrong  slowest ${slowest.toFixed(1)} s`,
    );
    for (const { file, fault } of wrong.slice(0, 10)) console.log(`  ${file.name}: ${fault}`);
  }
  const wrong = judged.filter(({ fault }) => fault !== null).length;
  console.log(`${judged.length - wrong} passed, ${wrong} failed`);
  return wrong === 0;
}
