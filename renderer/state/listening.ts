import type { MenuCommand } from '../../app/index.ts';
import type { Actions } from './workbench.ts';
import type { WorkbenchContext } from './workbench-parts.ts';

type Answering = Pick<Actions, 'addOutcomes' | 'closeComparison' | 'look' | 'undo' | 'redo'>;

/** Does what the host asks for unasked: files that arrive from the system, and the entries of its menu. */
export function listenToHost(context: WorkbenchContext, actions: Answering): void {
  context.bridge.on('articles.arrived', (outcomes) =>
    whenStarted(context, () => void actions.addOutcomes(outcomes)),
  );
  const menu = menuActions(context, actions);
  context.bridge.on('menu.chosen', ({ command }) => menu[command]());
}

/** At once, or as soon as the page knows what it was started with. */
function whenStarted({ store }: Pick<WorkbenchContext, 'store'>, act: () => void): void {
  if (store.getState().screen !== 'starting') {
    act();
    return;
  }
  const stop = store.subscribe(({ screen }) => {
    if (screen === 'starting') return;
    stop();
    act();
  });
}

/** What each menu entry does. */
function menuActions(
  { undoTyping }: WorkbenchContext,
  actions: Answering,
): Readonly<Record<MenuCommand, () => void>> {
  // On macOS the menu takes the keys, also those meant for the field the reader types in.
  return {
    'new-comparison': () => void actions.closeComparison(),
    'export-report': () => actions.look({ dialog: 'export' }),
    undo: () => undoTyping('undo') || actions.undo(),
    redo: () => undoTyping('redo') || actions.redo(),
  };
}
