import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { configDefaults, defineConfig } from 'vitest/config';

const FOLDERS = ['app', 'main', 'renderer', 'scripts', 'tests'];

/** Puts something in the place of a module or a global. */
const REPLACES = /\bvi\.(?:mock|doMock|stubGlobal)\(/;

/** The tests that replace something: a file that ran in the same process after them would meet it. */
const replacing = FOLDERS.flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name)),
).filter((file) => REPLACES.test(readFileSync(join(import.meta.dirname, file), 'utf8')));

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'node',
    // Finds hangs, not slowness: a machine with much else to do takes many times as long for the same work.
    testTimeout: 60_000,
    // Vitest would leave one processor of two to itself.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: [`{${FOLDERS.join(',')}}/**/*.test.{ts,tsx}`],
          exclude: [...configDefaults.exclude, ...replacing],
          // Loading the engine anew for every file took most of the time. These leave nothing behind in a module: what has state is made by a call.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: replacing, isolate: true } },
    ],
  },
});
