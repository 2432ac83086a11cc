import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { type LibraryRecord, sameJson } from '../../../app/index.ts';
import { type HostProcess, startHost } from './host-process.ts';
import { BENCH_PORT, openList } from './measure-starts.ts';

/**
 * Exports a library to its file as a reader does, opens the file in an empty library, and compares record by record.
 * `took`: milliseconds from the choice of the file until the page says that everything has come in.
 */
export async function measureRestoring(folder: string, data: string, context: BrowserContext) {
  const from = await startHost(data, { port: BENCH_PORT });
  const file = await exportLibrary(from, context, folder);
  const to = await startHost(join(folder, 'restored'));
  const page = await context.newPage();
  await page.goto(to.address.href);
  await page.getByRole('button', { name: 'Open files' }).waitFor();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open files' }).click();
  const began = performance.now();
  await (await chooser).setFiles(file);
  await page.getByText(/comparisons? came in/).waitFor({ timeout: 300_000 });
  const took = performance.now() - began;
  const compared = await compareLibraries(from, to);
  await page.close();
  await from.end('SIGTERM');
  await to.end('SIGTERM');
  return { took, ...compared };
}

async function exportLibrary(
  host: HostProcess,
  context: BrowserContext,
  folder: string,
): Promise<string> {
  const page = await openList(context, host);
  const download = page.waitForEvent('download', { timeout: 300_000 });
  await page.getByRole('button', { name: 'Comparison menu' }).click();
  await page.getByRole('menuitem', { name: /Export the library/ }).click();
  const file = join(folder, 'all.synoptic');
  await (await download).saveAs(file);
  await page.close();
  return file;
}

/** How many records of one library there are, and how many of them the other has with the same value. */
async function compareLibraries(from: HostProcess, to: HostProcess) {
  let [records, same] = [0, 0];
  for (const { id } of (await from.ask('library.list', {})).present) {
    const ours = await valuesOf(from, id);
    const theirs = await valuesOf(to, id);
    for (const [key, value] of ours) {
      records += 1;
      if (sameJson(theirs.get(key) ?? null, value)) same += 1;
    }
  }
  return { records, same };
}

/** What is in a comparison; that somebody opened it is not. */
async function valuesOf(host: HostProcess, id: string): Promise<ReadonlyMap<string, unknown>> {
  const records: readonly LibraryRecord[] = await host.ask('library.comparison', { id });
  return new Map(
    records
      .filter(({ key, value }) => value !== null && !key.startsWith('visit/'))
      .map(({ key, value }) => [key, value]),
  );
}
