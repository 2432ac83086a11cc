import { SIGLA, type Siglum } from '../../app/index.ts';
import { KEY_TEXT } from '../components/key-text.ts';
import type { Workbench } from '../state/workbench.ts';
import type { Mode, WorkbenchState } from '../state/workbench-state.ts';
import type { KeyBinding } from './key-binding.ts';
import { goToColumn } from './read/next-column.ts';

const MODES: readonly Mode[] = ['read', 'matrix', 'review'];

function goToSource(workbench: Workbench, siglum: Siglum): void {
  const articles = workbench.store.getState().work?.articles ?? [];
  if (articles.some((one) => one.siglum === siglum)) goToColumn(workbench, siglum);
}

/** The text the reader is in becomes the base; a second time there is none again. */
function makeBase(workbench: Workbench): void {
  const { selection, view, work } = workbench.store.getState();
  const column = selection.column ?? work?.articles[0]?.siglum ?? null;
  workbench.chooseBase(column === view.base ? null : column);
}

const hasSources = ({ view, work }: WorkbenchState): boolean =>
  view.mode === 'read' && (work?.articles.length ?? 0) > 1;

/** The source the reader is in changes places with its neighbour. */
function moveSource(workbench: Workbench, step: 1 | -1): void {
  const { selection, work } = workbench.store.getState();
  const articles = work?.articles ?? [];
  const at = articles.findIndex(({ siglum }) => siglum === (selection.column ?? 'A'));
  const source = articles[at];
  if (source && articles[at + step]) workbench.moveArticle(source.siglum, at + step);
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
  ...SIGLA.map(
    (siglum, at): KeyBinding => ({
      keys: [`Alt ${at + 1}`],
      does: KEY_TEXT.goTo(siglum),
      inList: false,
      run: ({ workbench }) => goToSource(workbench, siglum),
    }),
  ),
  {
    keys: ['Ctrl F'],
    does: KEY_TEXT.find,
    whileTyping: true,
    run: () => document.querySelector<HTMLInputElement>('#find-in-all')?.select(),
  },
  {
    keys: ['F3'],
    does: KEY_TEXT.nextHit,
    whileTyping: true,
    run: ({ workbench }) => workbench.nextHit(1),
  },
  {
    keys: ['Shift F3'],
    does: KEY_TEXT.previousHit,
    whileTyping: true,
    run: ({ workbench }) => workbench.nextHit(-1),
  },
  {
    keys: ['Ctrl K'],
    does: KEY_TEXT.commands,
    whileTyping: true,
    hiddenCommand: true,
    run: ({ workbench }) => workbench.look({ dialog: 'commands' }),
  },
  {
    keys: ['Shift F'],
    does: KEY_TEXT.fold,
    run: ({ workbench }) => workbench.look({ fold: !workbench.store.getState().view.fold }),
  },
  {
    keys: ['Alt Shift ←'],
    does: KEY_TEXT.moveLeft,
    when: hasSources,
    run: ({ workbench }) => moveSource(workbench, -1),
  },
  {
    keys: ['Alt Shift →'],
    does: KEY_TEXT.moveRight,
    when: hasSources,
    run: ({ workbench }) => moveSource(workbench, 1),
  },
  {
    keys: ['O'],
    does: KEY_TEXT.blocks,
    run: ({ workbench }) => workbench.look({ dialog: 'blocks' }),
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
