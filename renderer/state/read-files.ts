import {
  type Bridge,
  type FailureCode,
  MAX_FILE_BYTES,
  type NamedBytes,
  type ReadOutcome,
} from '../../app/index.ts';

const MEGABYTE = 1024 * 1024;

/** Files of the reader's as articles, or the reasons why not. One file goes in one request: large ones fill it. */
export async function readFiles(
  bridge: Bridge,
  files: readonly File[],
): Promise<readonly ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  for (const file of files) outcomes.push(...(await readFile(bridge, file)));
  return outcomes;
}

/** A named stretch of bytes as an article, or the reason why not. */
export async function readBytes(
  bridge: Bridge,
  named: NamedBytes,
): Promise<readonly ReadOutcome[]> {
  const answer = await bridge.request('articles.read', { files: [named] });
  return answer.ok ? answer.value : [{ name: named.name, result: answer }];
}

async function readFile(bridge: Bridge, file: File): Promise<readonly ReadOutcome[]> {
  if (file.size > MAX_FILE_BYTES) return [refusal(file, 'too-large', tooLarge(file))];
  const bytes = await file.arrayBuffer().catch(() => null);
  // A folder that was dropped looks like a file until it is read.
  if (!bytes) return [refusal(file, 'not-readable', notReadable(file))];
  return readBytes(bridge, { name: file.name, bytes: new Uint8Array(bytes) });
}

const refusal = ({ name }: File, code: FailureCode, message: string): ReadOutcome => ({
  name,
  result: { ok: false, error: { code, message, file: name } },
});

const tooLarge = ({ name, size }: File): string =>
  `${name} is ${Math.round(size / MEGABYTE)} MB; the limit is ${MAX_FILE_BYTES / MEGABYTE} MB. Open a smaller file.`;

const notReadable = ({ name }: File): string =>
  `${name} could not be read: it is a folder, or it is gone. Open the files themselves.`;
