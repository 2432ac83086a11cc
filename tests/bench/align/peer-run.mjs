// One run of a peer on two texts of one sentence a line: node peer-run.mjs PEER FILE-A FILE-B. Prints milliseconds and whether
// it gave up. Two compare words, as the aligner does; the diff engine of VS Code compares lines, then what is in them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [peer, fileA, fileB] = process.argv.slice(2);
const from = createRequire(new URL('./peers/package.json', import.meta.url));
const [a, b] = [fileA, fileB].map((file) => readFileSync(file, 'utf8'));

const ENGINE =
  'monaco-editor/esm/vs/editor/common/diff/defaultLinesDiffComputer/defaultLinesDiffComputer.js';

/** Words as single characters, the way diff-match-patch compares lines. */
function wordsAsSigns(texts) {
  const signs = new Map();
  const signOf = (word) => {
    if (!signs.has(word))
      signs.set(word, String.fromCharCode(signs.size + (signs.size < 0xd800 ? 0 : 0x800)));
    return signs.get(word);
  };
  return texts.map((text) => text.split(/(\s+)/).map(signOf).join(''));
}

const PEERS = {
  diff: async () => {
    const { diffWords } = from('diff');
    return () => {
      diffWords(a, b);
      return false;
    };
  },
  'diff-match-patch': async () => {
    const Engine = from('diff-match-patch');
    const engine = new Engine();
    // No limit: with one, its result is whatever it has by then.
    engine.Diff_Timeout = 0;
    const [left, right] = wordsAsSigns([a, b]);
    return () => {
      engine.diff_main(left, right, false);
      return false;
    };
  },
  'monaco-editor': async () => {
    // By its place in the package: the package names no entry for this part.
    const path = new URL(`./peers/node_modules/${ENGINE}`, import.meta.url);
    const { DefaultLinesDiffComputer } = await import(path.href);
    const options = {
      ignoreTrimWhitespace: true,
      maxComputationTimeMs: 50_000,
      computeMoves: true,
    };
    const [left, right] = [a, b].map((text) => text.split('\n'));
    return () => new DefaultLinesDiffComputer().computeDiff(left, right, options).hitTimeout;
  },
};

const run = await PEERS[peer]();
const start = performance.now();
const gaveUp = run();
console.log(JSON.stringify({ milliseconds: performance.now() - start, gaveUp }));
