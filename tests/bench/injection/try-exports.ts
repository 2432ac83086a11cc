import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { runnerImport } from 'vite';
import { type Comparison, compareArticles, type StoredWork } from '../../../app/index.ts';
import { markdownNodes } from '../../support/markdown.ts';
import { fireEverything } from './fire-everything.ts';
import { FOREIGN_TO_REPORT, foreignMarkup } from './foreign-markup.ts';
import { renderExport } from './render-exports.ts';
import type { PageServer } from './serve-pages.ts';
import { type Attacks, noAttacks, takeAttacks, watchAttacks } from './watch-attacks.ts';
import { type SafetyStep, withoutSteps } from './without-steps.ts';

/** The report as it is, and with one of its protections taken away. */
const VARIANTS = [
  'as it is',
  'no policy',
  'no escaping',
  'no second look',
  'any address in notes',
] as const;

type Variant = (typeof VARIANTS)[number];

const STEPS: Readonly<Record<Variant, readonly SafetyStep[]>> = {
  'as it is': [],
  // Taken out of the page that was made.
  'no policy': [],
  'no escaping': [
    {
      file: 'app/report/html/html.ts',
      from: /if \(typeof part === 'string'\) return escapeHtml\(part\);/,
      to: "if (typeof part === 'string') return part;",
    },
  ],
  'no second look': [
    {
      file: 'app/report/render-html.ts',
      from: /return keepOwnMarkup\(page\.toString\(\), styleElement\(\)\.toString\(\)\);/,
      to: 'return page.toString();',
    },
  ],
  'any address in notes': [
    {
      file: 'app/report/note-pieces.ts',
      from: /return readAddress\(address\) === address\n/,
      to: 'return address !== null\n',
    },
  ],
};

/** The report in Markdown as it is, and with one of the two steps that keep what sources say from being markup taken out. */
const MARKDOWN_STEPS: Readonly<Record<string, readonly SafetyStep[]>> = {
  Markdown: [],
  'Markdown, no escaping': [
    {
      file: 'app/report/escape-markdown.ts',
      from: /const line = text\.replace/,
      to: 'return text;\n  const line = text.replace',
    },
  ],
  'Markdown, no second look': [
    {
      file: 'app/report/render-markdown.ts',
      from: /return disarmMarkdown\(document\);/,
      to: 'return document;',
    },
  ],
};

/** Opens what a comparison is exported as, and says what it brought about. */
type TryExport = (work: StoredWork, found: Comparison) => Promise<Attacks>;

/** The ways in which exports are tried: every variant of the report and the JSON in the browser, the Markdown as programs read it that show it. */
export async function openExportBench(
  context: BrowserContext,
  server: PageServer,
): Promise<ReadonlyMap<string, TryExport>> {
  const attacks = noAttacks();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await Promise.all(watchAttacks(page, attacks));
  const show = async (type: string, content: string): Promise<Attacks> => {
    await page.goto(server.serve('export', type, content));
    await judgeReport(page, attacks);
    return takeAttacks(attacks);
  };
  const ways = new Map<string, TryExport>();
  for (const variant of VARIANTS) {
    const render = await loadWithout(STEPS[variant]);
    ways.set(`report, ${variant}`, (work, found) => {
      const report = render('html', work, found);
      return show('text/html', variant === 'no policy' ? withoutPolicy(report) : report);
    });
  }
  ways.set('JSON', (...given) => show('application/json', renderExport('json', ...given)));
  for (const [way, steps] of Object.entries(MARKDOWN_STEPS)) {
    const render = await loadWithout(steps);
    ways.set(way, async (...given) => ({
      ...noAttacks(),
      executions: markupIn(render('markdown', ...given)),
    }));
  }
  return ways;
}

/** Milliseconds: a machine that does other work too may take minutes to show a long report. */
const PATIENCE = 300_000;

/** Milliseconds; hostile texts compare like any others, and here only what is written counts. */
const MOST_TIME = 8_000;

/** What a comparison finds, differences of form included. */
export const compareWork = ({ articles }: StoredWork): Comparison =>
  compareArticles(articles, {
    constraints: [],
    form: true,
    base: null,
    budget: {
      now: () => performance.now(),
      deadline: performance.now() + MOST_TIME,
      onProgress: () => {},
    },
  });

/** Writes down markup that no report has, and fires all events at it. */
async function judgeReport(page: Page, attacks: Attacks): Promise<void> {
  const foreign = await page.evaluate(foreignMarkup, { elements: FOREIGN_TO_REPORT });
  if (foreign.length === 0) return;
  attacks.executions.push(...foreign.map((what) => `markup in a report: ${what}`));
  await page.evaluate(fireEverything, { within: 'html', clicks: true });
}

/** What a Markdown text would show as more than words, in a program that knows CommonMark or in one that knows less of what is escaped. */
const markupIn = (markdown: string): string[] => [
  ...markdownNodes(markdown)
    .filter(({ type }) =>
      /^(?:html|image|imageReference|link|linkReference|definition)$/.test(type),
    )
    .map(({ type, value = '' }) => `markup in Markdown: ${type} ${value.slice(0, 80)}`),
  ...(markdown.match(/<[a-z!/?].{0,40}/gi) ?? []).map((tag) => `markup in Markdown: ${tag}`),
];

const withoutPolicy = (page: string): string =>
  page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');

/** The exporting code with steps replaced by what does nothing. */
async function loadWithout(steps: readonly SafetyStep[]): Promise<typeof renderExport> {
  const entry = fileURLToPath(new URL('./render-exports.ts', import.meta.url));
  const { module } = await runnerImport<typeof import('./render-exports.ts')>(entry, {
    configFile: false,
    logLevel: 'error',
    plugins: [withoutSteps(steps)],
  });
  return module.renderExport;
}
