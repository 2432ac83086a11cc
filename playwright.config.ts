import { defineConfig } from '@playwright/test';
import type { DoorOptions } from './tests/e2e/fixtures.ts';

/** The same specs through both doors; where there is no Electron, its half is skipped and says so. */
export default defineConfig<DoorOptions>({
  testDir: 'tests/e2e',
  outputDir: 'out/test-results/e2e',
  // Playwright's own half of the processors: a spec keeps two of them busy with a host, a page, the engine's worker and the drawing.
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Far more than any step takes: a machine that is busy with other work is no failure of the program.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  projects: [
    { name: 'browser', use: { door: 'browser' } },
    { name: 'electron', use: { door: 'electron' } },
  ],
});
