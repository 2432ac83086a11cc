import type { Plugin } from 'vite';

/** A step that makes hostile text harmless: where it stands, and what it is replaced by so that it does nothing. */
export interface SafetyStep {
  /** The end of the file's path. */
  readonly file: string;
  readonly from: RegExp;
  readonly to: string;
}

/** Builds the program with these steps doing nothing. Throws where a file has no such step. */
export const withoutSteps = (steps: readonly SafetyStep[]): Plugin => ({
  name: 'without-steps',
  enforce: 'pre',
  transform(code, id) {
    const here = steps.filter(({ file }) => id.endsWith(file));
    return here.length === 0 ? null : here.reduce(takeOut, code);
  },
});

function takeOut(code: string, { file, from, to }: SafetyStep): string {
  const changed = code.replace(from, to);
  if (changed === code) throw new Error(`${file} has no such step any more: ${from}`);
  return changed;
}
