import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const BIOME = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
const TSC = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');

/** What a file may not import, and the reason that the rule gives. */
const FORBIDDEN: readonly (readonly [file: string, imported: string, reason: string])[] = [
  ['app/text/x.ts', 'electron', 'The engine is pure'],
  ['app/text/x.ts', 'node:fs', 'The engine is pure'],
  ['app/text/x.ts', 'node:fs/promises', 'The engine is pure'],
  ['app/text/x.ts', 'react', 'The engine is pure'],
  ['app/text/x.ts', 'dexie', 'Dexie has one home'],
  ['app/text/x.ts', 'lexical', 'Lexical has one home'],
  ['app/text/x.ts', '@lexical/react/LexicalComposer', 'Lexical has one home'],
  ['app/text/x.ts', 'diff-match-patch', 'diff-match-patch has one home'],
  ['app/text/x.ts', '../align/link.ts', 'Imports point text <- align'],
  ['app/text/x.ts', '../anchor/selector.ts', 'Imports point text <- align'],
  ['app/text/word-diff.ts', '../compare/finding.ts', 'Imports point text <- align'],
  ['app/anchor/x.ts', '../align/link.ts', 'Imports point text <- align'],
  ['app/align/x.ts', '../synopsis/passage.ts', 'Imports point text <- align'],
  ['app/align/x.ts', '../anchor/selector.ts', 'Imports point text <- align'],
  ['app/align/x.ts', 'diff-match-patch', 'diff-match-patch has one home'],
  ['app/synopsis/x.ts', '../compare/finding.ts', 'Imports point text <- align'],
  ['app/compare/x.ts', '../report/report.ts', 'Imports point text <- align'],
  ['app/compare/value/x.ts', '../../report/report.ts', 'Imports point text <- align'],
  ['app/compare/x.ts', 'electron', 'The engine is pure'],
  ['app/compare/x.ts', '../decide/decision.ts', 'Imports point text <- align'],
  ['app/decide/x.ts', '../report/report.ts', 'Imports point text <- align'],
  ['app/report/x.ts', '../../main/version.ts', 'Imports point main -> app <- renderer'],
  ['app/contract/x.ts', '../../renderer/bridge.ts', 'Imports point main -> app <- renderer'],
  ['app/portable/x.ts', 'node:fs', 'The engine is pure'],
  ['main/files/x.ts', 'electron', 'Electron is imported in main/electron/ only'],
  ['main/files/x.ts', '../../app/text/article.ts', 'The engine has one door'],
  ['main/handlers/x.ts', 'node:fs/promises', 'node:fs has one home'],
  ['main/handlers/x.ts', 'electron', 'Electron is imported in main/electron/ only'],
  ['main/browser/x.ts', 'node:fs', 'node:fs has one home'],
  ['main/cli/x.ts', '../../app/text/article.ts', 'The engine has one door'],
  ['main/cli/x.ts', '../../renderer/bridge.ts', 'Imports point main -> app <- renderer'],
  ['main/electron/x.ts', 'node:fs', 'node:fs has one home'],
  ['main/electron/x.ts', 'dexie', 'Dexie has one home'],
  ['renderer/bridge.ts', '../main/version.ts', 'Imports point main -> app <- renderer'],
  ['renderer/bridge.ts', './panes/x.ts', 'Inside the workbench imports point bridge'],
  ['renderer/library/x.ts', '../state/work.ts', 'Inside the workbench imports point bridge'],
  ['renderer/library/x.ts', 'lexical', 'Lexical has one home'],
  ['renderer/worker/x.ts', '../panes/x.ts', 'Inside the workbench imports point bridge'],
  ['renderer/worker/x.ts', 'dexie', 'Dexie has one home'],
  ['renderer/editor/x.ts', 'dexie', 'Dexie has one home'],
  ['renderer/state/x.ts', '../panes/x.ts', 'Inside the workbench imports point bridge'],
  ['renderer/state/x.ts', 'node:path', 'The workbench runs in a sandbox'],
  ['renderer/panes/x.ts', 'electron', 'The workbench runs in a sandbox'],
  ['renderer/panes/x.ts', 'dexie', 'Dexie has one home'],
  ['renderer/panes/x.ts', 'lexical', 'Lexical has one home'],
  ['renderer/panes/read/x.tsx', '../../../app/text/article.ts', 'The engine has one door'],
  ['renderer/components/x.ts', '../../main/version.ts', 'Imports point main -> app <- renderer'],
  ['renderer/dom/x.ts', 'diff-match-patch', 'diff-match-patch has one home'],
];

/** What the same rules must let through, so that a rule that forbids everything does not pass for a good one. */
const ALLOWED: readonly (readonly [file: string, imported: string])[] = [
  ['app/text/word-diff.ts', 'diff-match-patch'],
  ['app/align/x.ts', '../text/article.ts'],
  ['app/compare/x.ts', '../synopsis/passage.ts'],
  ['app/decide/x.ts', '../compare/finding.ts'],
  ['app/decide/x.ts', '../anchor/selector.ts'],
  ['app/report/x.ts', '../compare/finding.ts'],
  ['app/contract/x.ts', '../text/article.ts'],
  ['app/portable/x.ts', '../library/stored-work.ts'],
  ['main/files/x.ts', 'node:fs/promises'],
  ['main/electron/x.ts', 'electron'],
  ['main/cli/x.ts', '../../app/index.ts'],
  ['renderer/library/x.ts', 'dexie'],
  ['renderer/editor/x.ts', 'lexical'],
  ['renderer/state/x.ts', '../library/library.ts'],
  ['renderer/panes/x.ts', '../state/work.ts'],
];

interface Complaint {
  readonly message: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

type Import = readonly [file: string, imported: string, reason?: string];

const CASES: readonly Import[] = [...FORBIDDEN, ...ALLOWED];

describe('the import rules', () => {
  let complaints: readonly Complaint[] = [];

  beforeAll(async () => {
    complaints = await lintImports(CASES);
  }, 60_000);

  const messagesAbout = (file: string, imported: string): readonly string[] =>
    complaints
      .filter(({ location }) => location.path.replaceAll('\\', '/') === file)
      .filter(({ location }) => importsOf(file)[location.start.line - 1] === imported)
      .map(({ message }) => message);

  test.each(FORBIDDEN)('%s may not import %s', (file, imported, reason) => {
    expect(messagesAbout(file, imported)).toEqual([expect.stringContaining(reason)]);
  });

  test.each(ALLOWED)('%s may import %s', (file, imported) => {
    expect(messagesAbout(file, imported)).toEqual([]);
  });

  test('no file of the project goes round a rule by saying so', async () => {
    const found = await outputOf('git', [
      'grep',
      '-lE',
      'biome-ignore[^:]*(noRestrictedImports|noImportCycles)',
    ]);
    expect(
      found.split('\n').filter((file) => file !== 'tests/layers.test.ts' && file !== ''),
    ).toEqual([]);
  });
});

/** What one file of the tree imports, a line each. */
const importsOf = (file: string): readonly string[] =>
  CASES.filter(([path]) => path === file).map(([, imported]) => imported);

/** What the project's own rules say of files that lie in a tree like ours and import these things. */
async function lintImports(cases: readonly Import[]): Promise<readonly Complaint[]> {
  const folder = await mkdtemp(join(tmpdir(), 'synoptic-layers-'));
  await cp(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  for (const file of new Set(cases.map(([path]) => path)))
    await writeInto(
      join(folder, file),
      importsOf(file)
        .map((name) => `import '${name}';\n`)
        .join(''),
    );
  const args = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json'];
  const rule = '--only=style/noRestrictedImports';
  const printed = await outputOf(process.execPath, [BIOME, ...args, rule, folder], folder);
  await rm(folder, { recursive: true });
  return JSON.parse(printed).diagnostics;
}

describe('the compiler', () => {
  let folder = '';

  /** The real configuration of a folder, over one file of our making. */
  const compile = async (layer: string, code: string): Promise<string> => {
    await writeInto(join(folder, layer, 'x.ts'), code);
    return outputOf(process.execPath, [TSC, '-b', join(folder, layer)], folder);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'synoptic-types-'));
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const name of [
      'tsconfig.base.json',
      'package.json',
      'app/tsconfig.json',
      'main/tsconfig.json',
    ])
      await writeInto(join(folder, name), await readFile(join(ROOT, name), 'utf8'));
    await writeInto(join(folder, 'app', 'index.ts'), 'export {};\n');
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each([
    ['app', 'document'],
    ['app', 'window'],
    ['app', 'process'],
    ['app', 'Buffer'],
    ['main', 'document'],
    ['main', 'window'],
  ])('in %s/ there is no %s', async (layer, name) => {
    expect(await compile(layer, `export const x: unknown = ${name};\n`)).toContain(
      `Cannot find name '${name}'`,
    );
  });

  test.each([
    ['app', 'Intl'],
    ['main', 'process'],
  ])('in %s/ there is %s', async (layer, name) => {
    expect(await compile(layer, `export const x: unknown = ${name};\n`)).toBe('');
  });
});

async function writeInto(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** What a program prints on standard output, whether or not it is content. */
const outputOf = (command: string, args: readonly string[], cwd = ROOT): Promise<string> =>
  new Promise((resolve) => {
    execFile(command, [...args], { cwd, maxBuffer: 2 ** 26 }, (_error, stdout) => resolve(stdout));
  });
