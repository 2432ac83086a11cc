import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { type Plugin, runnerImport } from 'vite';
import type { StoredWork } from '../../../app/index.ts';
import { fireEverything } from './fire-everything.ts';
import type { PageServer } from './serve-pages.ts';
import { type Attacks, noAttacks, watchAttacks } from './watch-attacks.ts';

/** The exports as they are, and with one of their protections taken away. */
export type Variant = 'as it is' | 'no policy' | 'no escaping' | 'no second look';

export const VARIANTS: readonly Variant[] = [
  'as it is',
  'no policy',
  'no escaping',
  'no second look',
];

const PAGE_TYPES = {
  html: 'text/html',
  markdown: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
};

type Exports = typeof import('./render-exports.ts');

const loaded = new Map<Variant, Exports>();

/** Opens every export of a comparison in the browser, fires all events at it, and says what came of it. */
export async function tryExports(
  context: BrowserContext,
  server: PageServer,
  work: StoredWork,
  variant: Variant,
): Promise<Attacks> {
  const { renderExports } = loaded.get(variant) ?? (await loadVariant(variant));
  const attacks = noAttacks();
  for (const [format, content] of renderExports(work)) {
    if (format === 'csv') continue; // A browser saves it; its cells are judged by tests of their own.
    const shown = variant === 'no policy' ? withoutPolicy(content) : content;
    const page = await context.newPage();
    await Promise.all(watchAttacks(page, attacks));
    await page.goto(server.serve(`${work.id}.${format}`, PAGE_TYPES[format], shown));
    await page.evaluate(fireEverything, { within: 'html', clicks: true });
    await page.close();
  }
  return attacks;
}

const withoutPolicy = (page: string): string =>
  page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');

/** The exporting code with one step replaced by what does nothing. */
async function loadVariant(variant: Variant): Promise<Exports> {
  const entry = fileURLToPath(new URL('./render-exports.ts', import.meta.url));
  const { module } = await runnerImport<Exports>(entry, {
    configFile: false,
    logLevel: 'error',
    plugins: [withoutStep(variant)],
  });
  loaded.set(variant, module);
  return module;
}

function withoutStep(variant: Variant): Plugin {
  const replaced: Partial<Record<Variant, readonly [file: string, from: RegExp, to: string]>> = {
    'no escaping': [
      'app/report/html/html.ts',
      /if \(typeof part === 'string'\) return escapeHtml\(part\);/,
      "if (typeof part === 'string') return part;",
    ],
    'no second look': [
      'app/report/render-html.ts',
      /return keepOwnMarkup\(page\.toString\(\), styleElement\(\)\.toString\(\)\);/,
      'return page.toString();',
    ],
  };
  return {
    name: 'without-step',
    enforce: 'pre',
    transform(code, id) {
      const step = replaced[variant];
      if (step === undefined || !id.endsWith(step[0])) return null;
      const changed = code.replace(step[1], step[2]);
      if (changed === code) throw new Error(`${step[0]} has no such step any more: ${step[1]}`);
      return changed;
    },
  };
}
