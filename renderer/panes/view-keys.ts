import { KEY_TEXT } from '../components/key-text.ts';
import type { Workbench } from '../state/workbench.ts';
import type { Mode } from '../state/workbench-state.ts';
import type { KeyBinding } from './key-binding.ts';

const MODES: readonly Mode[] = ['read', 'matrix', 'review'];

/** The text the reader is in becomes the base; a second time there is none again. */
function makeBase(workbench: Workbench): void {
  const { selection, view, work } = workbench.store.getState();
  const column = selection.column ?? work?.articles[0]?.siglum ?? null;
  workbench.chooseBase(column === view.base ? null : column);
}

/** The views by number, and the way from a finding or a cell to its text. */
export const VIEW_BINDINGS: readonly KeyBinding[] = [
  ...MODES.map(
    (mode, at): KeyBinding => ({
      keys: [`Ctrl ${at + 1}`],
      does: KEY_TEXT.views[mode],
      whileTyping: true,
      run: ({ workbench }) => workbench.look({ mode }),
    }),
  ),
  {
    keys: ['Ctrl 4'],
    does: KEY_TEXT.report,
    whileTyping: true,
    run: ({ workbench }) => workbench.look({ dialog: 'export' }),
  },
  {
    keys: ['B'],
    does: KEY_TEXT.base,
    run: ({ workbench }) => makeBase(workbench),
  },
  {
    keys: ['Enter'],
    does: KEY_TEXT.openInRead,
    // A focused button keeps its Enter.
    when: ({ view }) => view.mode !== 'read' && document.activeElement === document.body,
    run: ({ workbench }) => workbench.look({ mode: 'read' }),
  },
];
