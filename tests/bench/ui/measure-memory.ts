import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

export interface Memory {
  /** Of the page's scripts, after a collection, in megabytes; workers not counted. */
  readonly heap: number;
  readonly nodes: number;
  /** All the memory the page's process has for itself, in megabytes; null where the system does not say. */
  readonly process: number | null;
}

/** What a page holds at rest. */
export async function measureMemory(page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (wanted: string): number =>
    metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  await session.detach();
  const heap = value('JSHeapUsedSize') / 1e6;
  return { heap, nodes: value('Nodes'), process: await privateMemory(page) };
}

async function privateMemory(page: Page): Promise<number | null> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  await session?.detach();
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => sizeOf(id));
  const known = sizes.filter((size) => size !== null);
  return known.length > 0 ? Math.max(...known) : null;
}

function sizeOf(pid: number): number | null {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const kilobytes = [...rollup.matchAll(/^Private_\w+:\s+(\d+)/gm)].map(([, size]) =>
      Number(size),
    );
    return kilobytes.reduce((sum, size) => sum + size, 0) / 1000;
  } catch {
    return null;
  }
}
