import type { Failure } from '../../app/index.ts';
import type { WorkbenchContext } from './workbench-parts.ts';
import type { Notice, Remedy } from './workbench-state.ts';

let lastId = 0;

/** Puts a sentence before the reader until it is closed, the newest first. The same sentence stands there once. */
export function notify(
  { store }: Pick<WorkbenchContext, 'store'>,
  tone: Notice['tone'],
  sentence: string,
  ...remedies: readonly Remedy[]
): void {
  lastId += 1;
  const notice: Notice = { id: lastId, tone, sentence, remedies };
  store.setState(({ notices }) => ({
    notices: [notice, ...notices.filter((one) => one.sentence !== sentence)],
  }));
}

/** Takes a sentence back that is no longer true. */
export const withdraw = ({ store }: Pick<WorkbenchContext, 'store'>, sentence: string): void =>
  store.setState(({ notices }) => ({
    notices: notices.filter((notice) => notice.sentence !== sentence),
  }));

export const reportFailure = (context: Pick<WorkbenchContext, 'store'>, failure: Failure): void =>
  notify(context, 'problem', failure.message);

/** An error that nobody foresaw, as the failure the reader is told of. */
export const unforeseen = (what: string, error: unknown): Failure => ({
  code: 'internal',
  message: `${what}: ${error instanceof Error ? error.message : String(error)}.`.replace(
    /\.\.$/,
    '.',
  ),
  file: null,
});
