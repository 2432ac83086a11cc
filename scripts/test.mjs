// `npm test`: types, lint, build, unit tests, end-to-end tests; the last line says how many passed and failed.
import { mkdirSync, rmSync } from 'node:fs';
import { buildParts, HOST, WORKBENCH } from './build-program.mjs';
import { fetchChromium } from './find-chromium.mjs';
import { install } from './install.mjs';
import { inProject, ROOT } from './paths.mjs';
import { runNode } from './run.mjs';
import { playwrightTally, stepTally, sumTallies, tallyLine, vitestTally } from './tally.mjs';

const RESULTS = inProject('out', 'test-results');
const UNIT_RESULTS = inProject('out', 'test-results', 'unit.json');
const E2E_RESULTS = inProject('out', 'test-results', 'e2e.json');

process.exitCode = (await install()) ? await testEverything() : 1;

async function testEverything() {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const steps = [await types(), await lint(), await build()];
  const total = sumTallies([...steps, await unitTests(), await endToEndTests()]);
  console.log(tallyLine(total));
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

async function types() {
  return report('types', await tool('typescript/bin/tsc', ['-b']));
}

async function lint() {
  const args = ['check', '--error-on-warnings', '.'];
  return report('lint', await tool('@biomejs/biome/bin/biome', args));
}

async function build() {
  return report('build', (await buildParts([HOST, WORKBENCH])) ? 0 : 1);
}

async function unitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_RESULTS}`];
  const code = await tool('vitest/vitest.mjs', ['run', ...reporters]);
  return vitestTally(UNIT_RESULTS, code);
}

async function endToEndTests() {
  const chromium = await fetchChromium();
  if (chromium === null) {
    console.error(
      'No Chromium was found and none could be fetched: install one and name it in CHROMIUM, as CHROMIUM=/usr/bin/chromium npm test.',
    );
    return report('end-to-end tests', 1);
  }
  const code = await tool('@playwright/test/cli.js', ['test', '--reporter=line,json'], {
    CHROMIUM: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: E2E_RESULTS,
  });
  return playwrightTally(E2E_RESULTS, code);
}

/**
 * Says how a step went that prints nothing when all is well.
 *
 * @param {string} name
 * @param {number} exitCode
 */
function report(name, exitCode) {
  console.log(`${name}: ${exitCode === 0 ? 'in order' : 'FAILED'}`);
  return stepTally(exitCode);
}

/**
 * Runs a script of a library; gives its exit code.
 *
 * @param {string} script path inside node_modules
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function tool(script, args, env = {}) {
  return runNode([inProject('node_modules', script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
}
