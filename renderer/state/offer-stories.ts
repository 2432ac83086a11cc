import type { ArticleDraft, ReadOutcome } from '../../app/index.ts';
import { notify, reportFailure } from './notify.ts';
import type { WorkbenchContext } from './workbench-parts.ts';

/** Files of a folder are no comparison yet: the stories they tell are offered, and what cannot be opened is said. */
export function offerStories(
  context: WorkbenchContext,
  outcomes: readonly ReadOutcome[],
  stories: readonly (readonly number[])[],
): void {
  const drafts = outcomes.map((one) =>
    'result' in one && one.result.ok ? one.result.value : null,
  );
  for (const one of outcomes)
    if ('result' in one && !one.result.ok) reportFailure(context, one.result.error);
  context.store.setState({
    stories: stories.map((story) => story.flatMap((at) => drafts[at] ?? [])),
  });
  if (stories.length === 0) notify(context, 'information', sayNone(outcomes.length));
  else sayRest(context, drafts, new Set(stories.flat()));
}

/** A file that no story holds is named: who put it into the folder would look for it. */
function sayRest(
  context: WorkbenchContext,
  drafts: readonly (ArticleDraft | null)[],
  told: ReadonlySet<number>,
): void {
  const names = drafts.flatMap((draft, at) => (draft && !told.has(at) ? [draft.file.name] : []));
  const rest = names.length - MOST_NAMES;
  const list = [...names.slice(0, MOST_NAMES), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
  if (names.length > 0)
    notify(
      context,
      'information',
      `No other file tells the story of ${list}. Open them with others to compare them all the same.`,
    );
}

const MOST_NAMES = 5;

const sayNone = (files: number): string =>
  `Of the ${files} ${files === 1 ? 'file' : 'files'} in this folder no two tell the same story. Open two of them to compare them all the same.`;
