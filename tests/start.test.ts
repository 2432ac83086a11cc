import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areBuilt, HOST, WORKBENCH } from '../scripts/build-program.mjs';

const ROOT = join(import.meta.dirname, '..');
const STORY =
  'Bridge closes\n\nThe Ostrel Bridge closes on Monday for 14 weeks. Traffic goes by the ring road.\n';

// Otherwise each test would build, all at once.
describe.skipIf(!areBuilt([HOST, WORKBENCH]))(
  'npm start (needs npm run build, newer than every source)',
  () => {
    let folder = '';

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'synoptic-start-'));
      await writeFile(join(folder, 'a.txt'), STORY);
      await writeFile(join(folder, 'b.txt'), STORY.replace('14 weeks', '41 weeks'));
    });

    afterAll(() => rm(folder, { recursive: true, force: true }));

    /** As npm runs it: in the project's folder, with the user's in INIT_CWD. */
    const start = (...args: readonly string[]): ChildProcess => {
      const { DISPLAY, WAYLAND_DISPLAY, ...rest } = process.env;
      const env = { ...rest, INIT_CWD: folder, CI: 'true', XDG_DATA_HOME: join(folder, 'data') };
      return spawn(process.execPath, ['scripts/start.mjs', ...args], { cwd: ROOT, env });
    };

    const finish = async (child: ChildProcess) => {
      const [out, err] = [textOf(child.stdout), textOf(child.stderr)];
      const [exitCode] = await once(child, 'close');
      return { exitCode, out: out(), err: err() };
    };

    test('compare counts paths from where the user stands and keeps standard output clean', async () => {
      const { exitCode, out, err } = await finish(
        start('compare', 'a.txt', 'b.txt', '--json', '-'),
      );
      expect(err).toContain('passages');
      expect(JSON.parse(out)).toMatchObject({ articles: [{ text: STORY }, { siglum: 'B' }] });
      expect(exitCode).toBe(0);
    });

    test('the built command line needs no library beside it', async () => {
      const alone = join(folder, 'program');
      await cp(join(ROOT, 'out', 'main'), join(alone, 'out', 'main'), { recursive: true });
      const cli = join(alone, 'out', 'main', 'cli.mjs');
      const child = spawn(process.execPath, [cli, 'compare', 'a.txt', 'b.txt'], { cwd: folder });
      expect(await finish(child)).toMatchObject({ exitCode: 0, err: '' });
    });

    test('compare passes the exit codes on', async () => {
      expect(await finish(start('compare', 'a.txt', 'gone.txt'))).toMatchObject({
        exitCode: 1,
        err: expect.stringContaining('gone.txt'),
      });
      expect((await finish(start('compare', 'a.txt'))).exitCode).toBe(2);
      expect((await finish(start('--nonsense'))).exitCode).toBe(2);
    });

    // Windows knows no signals: there a killed parent leaves its child alone.
    test.skipIf(process.platform === 'win32')(
      'the browser door serves the workbench until a signal ends it',
      async () => {
        const child = start('--browser', '--port', '0', '--data', 'library', 'a.txt');
        const closed = once(child, 'close');
        const printed = await firstMatch(child, /http:\/\/\S+/);
        const address = new URL(printed);
        const response = await fetch(address);
        expect(response.status).toBe(200);
        expect(await response.text()).toContain('<title>Synoptic</title>');
        child.kill('SIGTERM');
        await closed;
        await expect(fetch(address)).rejects.toThrow();
      },
    );

    test.skipIf(process.platform === 'win32')('ends when npm is ended', async () => {
      const env = { ...process.env, CI: 'true' };
      const npm = spawn('npm', ['start', '--silent', '--', '--port', '0', '--data', folder], {
        cwd: ROOT,
        env,
      });
      const address = new URL(await firstMatch(npm, /http:\/\/\S+/));
      npm.kill('SIGTERM');
      await expect
        .poll(() => fetch(address).catch(() => null), { timeout: 10_000, interval: 250 })
        .toBeNull();
    });

    test.skipIf(process.platform !== 'linux')(
      'says in one line why there is no window, and opens the browser door',
      async () => {
        const child = start();
        const reason = await firstMatch(child, /Electron is not used: [^\n]*\n/, 'stderr');
        expect(reason).toContain('no display');
        child.kill('SIGTERM');
        await once(child, 'close');
      },
    );
  },
);

function textOf(stream: NodeJS.ReadableStream | null): () => string {
  let text = '';
  stream?.on('data', (chunk) => {
    text += String(chunk);
  });
  return () => text;
}

function firstMatch(
  child: ChildProcess,
  pattern: RegExp,
  from: 'stdout' | 'stderr' = 'stdout',
): Promise<string> {
  const text = textOf(child[from]);
  return new Promise((resolve, reject) => {
    const look = () => {
      const [match] = pattern.exec(text()) ?? [];
      if (match !== undefined) resolve(match);
    };
    child[from]?.on('data', look);
    child.on('close', () => reject(new Error(`It ended without printing it: ${text()}`)));
  });
}
