import type { BrowserContext, Request } from '@playwright/test';
import { fireEverything } from './fire-everything.ts';
import type { Payload } from './payload.ts';

/** How much of what is known to run this harness sees run where nothing stops it. */
export interface Baseline {
  readonly live: number;
  readonly seen: number;
  readonly missed: readonly string[];
}

const BATCH = 25;
const ROUNDS = 2;

/**
 * Takes payloads into pages without any protection, as documents and by innerHTML, each in a frame of its own. `origin` serves an empty
 * page without a policy. Those a first round misses are tried again, alone with fewer.
 */
export async function tryUnprotected(
  context: BrowserContext,
  origin: string,
  payloads: readonly Payload[],
): Promise<Baseline> {
  const live = payloads.filter(({ runsAsPage, runsAsMarkup }) => runsAsPage || runsAsMarkup);
  const seen = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const left = live.filter(({ id }) => !seen.has(id));
    const size = round === 0 ? BATCH : 1;
    for (let at = 0; at < left.length; at += size)
      for (const id of await tryBatch(context, origin, left.slice(at, at + size))) seen.add(id);
  }
  const missed = live.filter(({ id }) => !seen.has(id)).map(({ id }) => id);
  return { live: live.length, seen: seen.size, missed };
}

async function tryBatch(
  context: BrowserContext,
  origin: string,
  payloads: readonly Payload[],
): Promise<ReadonlySet<string>> {
  const page = await context.newPage();
  const seen = new Set<string>();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  await page.exposeFunction('reportFrame', (name: string) => {
    seen.add(name);
  });
  await page.route('**', (route) => {
    const request = route.request();
    if (request.url().startsWith(origin) && !request.url().includes('/q')) return route.continue();
    void nameOfFrame(request).then((name) => name !== '' && seen.add(name));
    return route.abort();
  });
  await page.goto(origin);
  await page
    .evaluate(runInFrames, { payloads, fire: String(fireEverything) })
    .catch(() => undefined);
  await page.waitForTimeout(150);
  await page.close();
  return new Set([...seen].map((name) => name.replace(/^(?:page|markup):/, '')));
}

async function nameOfFrame(request: Request): Promise<string> {
  try {
    return (await (await request.frame().frameElement()).getAttribute('data-id')) ?? '';
  } catch {
    return '';
  }
}

/** Runs in the page: one frame for each payload and way in. */
async function runInFrames({
  payloads,
  fire,
}: {
  readonly payloads: readonly Payload[];
  readonly fire: string;
}): Promise<void> {
  const fireAll = new Function(`return (${fire})`)() as typeof fireEverything;
  const report = (window as unknown as { reportFrame(name: string): void }).reportFrame;
  const hook = (frame: HTMLIFrameElement): void => {
    const inside = frame.contentWindow as unknown as Record<string, unknown>;
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
      inside[name] = () => report(frame.dataset.id ?? '');
  };
  const frames: HTMLIFrameElement[] = [];
  for (const { id, text, runsAsPage, runsAsMarkup } of payloads) {
    for (const way of [...(runsAsPage ? ['page'] : []), ...(runsAsMarkup ? ['markup'] : [])]) {
      const frame = document.createElement('iframe');
      frame.dataset.id = `${way}:${id}`;
      frame.style.cssText = 'width:200px;height:100px';
      document.body.append(frame);
      hook(frame);
      const inside = frame.contentDocument;
      if (inside === null) continue;
      frames.push(frame);
      if (way === 'markup') inside.body.innerHTML = text;
      else {
        inside.open();
        hook(frame);
        inside.write(text);
        inside.close();
      }
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 250));
  for (const frame of frames) {
    try {
      if (frame.contentDocument !== null)
        await fireAll({ within: frame.contentDocument, clicks: true });
    } catch {}
  }
  await new Promise((resolve) => setTimeout(resolve, 250));
}
