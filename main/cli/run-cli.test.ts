import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compareArticles, ok, UNLIMITED } from '../../app/index.ts';
import { readArticles } from '../files/read-articles.ts';
import { CANCELLED, type Compare } from './compare-in-worker.ts';
import { runCli } from './run-cli.ts';

const FERRY_A = `Night ferry runs aground off Harrow Point

The night ferry Maren ran aground off Harrow Point on Tuesday with 214 people on board. Nobody was hurt, the coast guard said.

The ship had left Ostrel at 22:40. Tugs are expected to pull it free at high tide.
`;
const FERRY_B = `Ferry stuck on sandbank

The night ferry Maren ran aground off Harrow Point on Tuesday with 241 people on board. Two passengers were hurt, the coast guard said.

Tugs are expected to pull it free at high tide.
`;

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-cli-'));
  await writeFile(join(folder, 'a.txt'), FERRY_A);
  await writeFile(join(folder, 'b.txt'), FERRY_B);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Compares on this very thread. */
const compareHere: Compare = async ({ articles, form }) =>
  ok(compareArticles(articles, { constraints: [], form, base: null, budget: UNLIMITED }));

async function run(
  line: string | readonly string[],
  compare = compareHere,
  cancel = new AbortController().signal,
) {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    folder,
    write: (text: string) => out.push(text),
    say: (text: string) => out.push(`${text}\n`),
    warn: (text: string) => err.push(`${text}\n`),
    showProgress: () => {},
  };
  const exitCode = await runCli(
    typeof line === 'string' ? line.split(' ') : line,
    terminal,
    compare,
    cancel,
  );
  return { exitCode, out: out.join(''), err: err.join('') };
}

const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

describe('compare', () => {
  test('writes what it was asked for and says what it found', async () => {
    const { exitCode, out, err } = await run(
      'compare a.txt b.txt --report r.html --report r.md --report r.csv --json r.json --outlet B=Coast --date B=2031-05-06',
    );
    expect(err).toBe('');
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Sources\n {2}A .* sentences.*\n {2}B Coast, 6 May 2031, .* sentences/);
    expect(out).toMatch(/\d+ passages/);
    expect(await read('r.html')).toMatch(/^<!doctype html>/i);
    expect(await read('r.md')).toContain('241 people');
    expect(await read('r.csv')).toContain('241');
    expect(JSON.parse(await read('r.json'))).toMatchObject({
      format: 1,
      articles: [
        { siglum: 'A', text: FERRY_A },
        { siglum: 'B', text: FERRY_B, outlet: 'Coast', published: '2031-05-06' },
      ],
    });
  });

  test('writes the comparison as a file the workbench opens, and takes none for an article', async () => {
    expect((await run('compare a.txt b.txt --synopsis r.synopsis')).exitCode).toBe(0);
    const [opened] = await readArticles([{ path: join(folder, 'r.synopsis') }]);
    expect(opened).toMatchObject({
      portable: {
        ok: true,
        value: { articles: [{ siglum: 'A', text: FERRY_A }, { siglum: 'B' }] },
      },
    });
    const { exitCode, err } = await run('compare a.txt r.synopsis');
    expect([exitCode, err]).toEqual([
      1,
      'r.synopsis is a whole comparison, not an article; open it in the workbench.\n',
    ]);
  });

  test('gives standard output to the JSON alone when that is asked for', async () => {
    const { exitCode, out, err } = await run('compare a.txt b.txt --json -');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ format: 1 });
    expect(err).toContain('passages');
  });

  test('refuses all when one is bad, names every bad one and writes nothing', async () => {
    await mkdir(join(folder, 'folder'));
    const { exitCode, out, err } = await run(
      'compare a.txt missing.txt b.txt folder --report r.html --json -',
    );
    expect(exitCode).toBe(1);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toEqual([
      expect.stringContaining('missing.txt'),
      expect.stringContaining('folder'),
    ]);
    expect(await readdir(folder)).not.toContain('r.html');
  });

  // Links want a privilege on Windows.
  const onPosix = test.skipIf(process.platform === 'win32');

  onPosix.each([
    ['under the same name', 'compare a.txt ./a.txt'],
    ['over a link', 'compare a.txt link.txt'],
  ])('refuses a file named twice %s', async (_, line) => {
    await symlink(join(folder, 'a.txt'), join(folder, 'link.txt'));
    const { exitCode, err } = await run(line);
    expect(exitCode).toBe(1);
    expect(err.split('\n')).toHaveLength(2);
    expect(err).toMatch(/^(?:a|link)\.txt .*a\.txt/);
  });

  onPosix.each([
    ['an article', 'compare a.txt b.txt --json a.txt', 'a.txt is one of the articles'],
    [
      'an article over a link',
      'compare a.txt b.txt --json link.json',
      'link.json is one of the articles',
    ],
    [
      'the same file twice',
      'compare a.txt b.txt --report o.md --json o.md',
      'o.md is to be written twice',
    ],
  ])('does not write over %s', async (_, line, reason) => {
    await symlink(join(folder, 'a.txt'), join(folder, 'link.json'));
    const { exitCode, err } = await run(line);
    expect(exitCode).toBe(1);
    expect(err).toContain(reason);
    expect(await read('a.txt')).toBe(FERRY_A);
  });

  test('says which output cannot be written', async () => {
    const { exitCode, err } = await run('compare a.txt b.txt --report nowhere/out.html');
    expect(exitCode).toBe(1);
    expect(err).toContain('out.html');
  });

  test('writes nothing when it is cancelled', async () => {
    const { exitCode, err } = await run('compare a.txt b.txt --json r.json', async () => CANCELLED);
    expect(exitCode).toBe(130);
    expect(err).toBe('Cancelled; nothing was written.\n');
    expect(await readdir(folder)).not.toContain('r.json');
  });

  test('does not begin when it was cancelled while the files were read', async () => {
    const compare = vi.fn(compareHere);
    const { exitCode } = await run('compare a.txt b.txt', compare, AbortSignal.abort());
    expect(exitCode).toBe(130);
    expect(compare).not.toHaveBeenCalled();
  });

  test('reads a file in the encoding chosen for it', async () => {
    await writeFile(join(folder, 'b.txt'), Buffer.from(FERRY_B, 'utf16le'));
    const { exitCode, out } = await run('compare a.txt b.txt --encoding B=utf-16le --json -');
    expect(exitCode).toBe(0);
    const [, b] = JSON.parse(out).articles;
    expect(b.file.encoding).toBe('utf-16le');
    expect(b.text).toBe(FERRY_B);
  });

  test('passes the wish for differences of form on', async () => {
    const compare = vi.fn(compareHere);
    await run('compare a.txt b.txt --form', compare);
    expect(compare.mock.calls[0]?.[0].form).toBe(true);
  });
});

describe('a folder', () => {
  const MOTHS = [
    'Moth found again\n\nPupils of Low Marsh found a moth that was thought extinct since the war. A curator of the county museum confirmed the find after four nights in the school garden.',
    'Extinct moth is back\n\nA moth thought extinct since the war was found by pupils of Low Marsh. After four nights in the school garden a curator of the county museum confirmed the find.',
  ];

  async function putInto(name: string, texts: Readonly<Record<string, string>>): Promise<void> {
    await mkdir(join(folder, name));
    for (const [file, text] of Object.entries(texts))
      await writeFile(join(folder, name, file), text);
  }

  test('stands for the articles in it that tell one story; what tells another is named', async () => {
    await putInto('week', { 'b.txt': FERRY_B, 'a.txt': FERRY_A, 'm.txt': MOTHS[0] ?? '' });
    const { exitCode, out, err } = await run('compare week --json - --outlet B=Coast');
    expect(exitCode).toBe(0);
    const { articles } = JSON.parse(out);
    expect(articles.map(({ file }: { file: { name: string } }) => file.name)).toEqual([
      'a.txt',
      'b.txt',
    ]);
    expect(articles[1].outlet).toBe('Coast');
    expect(err).toContain(`Another story, not compared: ${join('week', 'm.txt')}.`);
  });

  test('of one story with more tellings than a comparison holds prints what to type for all of them', async () => {
    const tellings = Array.from({ length: 9 }, (_, at) => [
      `${at}.txt`,
      `${FERRY_A}\n\nThe crew has ${at + 12} members.`,
    ]);
    await putInto('nine', Object.fromEntries(tellings));
    const { exitCode, err } = await run('compare nine');
    expect(exitCode).toBe(1);
    const named = err.match(/\d\.txt/g)?.toSorted();
    expect(named).toEqual(tellings.map(([name]) => name));
  });

  test('of several stories prints what to type for each', async () => {
    await putInto("the week's", {
      'a.txt': FERRY_A,
      'b.txt': FERRY_B,
      'm.txt': MOTHS[0] ?? '',
      'n.txt': MOTHS[1] ?? '',
    });
    const { exitCode, out, err } = await run(['compare', "the week's", '--json', 'r.json']);
    expect(exitCode).toBe(1);
    expect(out).toBe('');
    expect(err.trimEnd().split('\n').toSorted()).toEqual([
      `  synoptic compare 'the week'\\''s/a.txt' 'the week'\\''s/b.txt'`,
      `  synoptic compare 'the week'\\''s/m.txt' 'the week'\\''s/n.txt'`,
      'There are 2 comparisons to make here; make one at a time:',
    ]);
    expect(await readdir(folder)).not.toContain('r.json');
  });

  test('whose articles tell nothing together, that holds none, or one that cannot be read, is refused in a sentence', async () => {
    await putInto('apart', { 'a.txt': FERRY_A, 'm.txt': MOTHS[0] ?? '' });
    await putInto('bare', { 'picture.jpg': 'no article' });
    await putInto('broken', { 'a.txt': FERRY_A, 'b.txt': FERRY_B, 'c.pdf': 'no PDF' });
    const sayings = [];
    for (const name of ['apart', 'bare', 'broken']) {
      const { exitCode, err } = await run(`compare ${name}`);
      expect(exitCode).toBe(1);
      sayings.push(err);
    }
    expect(sayings).toEqual([
      'No two of these articles tell the same story; name files one by one to compare them all the same.\n',
      'bare is a folder without an article in it; name another one.\n',
      expect.stringMatching(/^c\.pdf cannot be opened .*\nName the files one by one.*\n$/),
    ]);
  });
});

describe('usage', () => {
  test('is printed when asked for', async () => {
    const { exitCode, out } = await run('compare --help');
    expect(exitCode).toBe(0);
    expect(out).toContain('synoptic compare FILE FILE...');
  });

  test('gone wrong is an exit code of its own', async () => {
    const { exitCode, out, err } = await run('compare a.txt');
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('at least two');
  });
});
