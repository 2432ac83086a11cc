import { parseArgs } from 'node:util';

export const USAGE = `Usage
  npm start [-- FILE...] [--browser] [--port N] [--data DIR]
                                                  open the workbench, with these files
  npm start -- compare FILE FILE... [options]     compare without a window (compare --help says more)

  --browser   open the workbench in the browser, even where Electron could be used
  --port N    port of the browser door (default 26817)
  --data DIR  folder of the library (default: where this system keeps programs' data)
  --help      these lines`;

/**
 * What the user wants, out of what was typed.
 *
 * @typedef {{ kind: 'open', files: readonly string[], browser: boolean, port: string | null,
 *   data: string | null }} Opening
 * @typedef {{ kind: 'help' } | { kind: 'wrong', reason: string } | { kind: 'compare', args: readonly string[] }
 *   | Opening} Wish
 * @param {readonly string[]} args
 * @returns {Wish}
 */
export function parseStart(args) {
  if (args[0] === 'compare') return { kind: 'compare', args: args.slice(1) };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    if (values.help) return { kind: 'help' };
    const port = values.port ?? null;
    // A port is a matter of the browser door, so whoever names one wants that door.
    return {
      kind: 'open',
      files: positionals,
      browser: values.browser || port !== null,
      port,
      data: values.data ?? null,
    };
  } catch (error) {
    return { kind: 'wrong', reason: error instanceof Error ? error.message : String(error) };
  }
}

const OPTIONS = /** @type {const} */ ({
  browser: { type: 'boolean', default: false },
  port: { type: 'string' },
  data: { type: 'string' },
  help: { type: 'boolean', default: false, short: 'h' },
});
