import { SIGLA, type Siglum } from '../../app/index.ts';
import { KEY_TEXT } from '../components/key-text.ts';
import type { Workbench } from '../state/workbench.ts';
import type { Mode, WorkbenchState } from '../state/workbench-state.ts';
import type { KeyBinding } from './key-binding.ts';
import { goToColumn } from './read/next-column.ts';
import { titlePassage } from './title-thing.ts';

type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const MODES: readonly Mode[] = ['read', 'matrix', 'review'];

function goToSource(workbench: Workbench, siglum: Siglum): void {
  const articles = workbench.store.getState().work?.articles ?? [];
  if (articles.some((one) => one.siglum === siglum)) goToColumn(workbench, siglum);
}

/** The text the reader is in becomes the base; a second time there is none again. */
function makeBase(workbench: Workbench): void {
  const { selection, work } = workbench.store.getState();
  const column = selection.column ?? work?.articles[0]?.siglum ?? null;
  workbench.chooseBase(column === work?.base ? null : column);
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
    (mode): KeyBinding => ({
      id: mode,
      does: KEY_TEXT.views[mode],
      whileTyping: true,
      run: ({ workbench }) => workbench.look({ mode }),
    }),
  ),
  {
    id: 'report',
    does: KEY_TEXT.report,
    whileTyping: true,
    run: ({ workbench }) => workbench.look({ dialog: 'export' }),
  },
  ...SIGLA.map(
    (siglum, at): KeyBinding => ({
      id: `source${(at + 1) as Digit}`,
      does: KEY_TEXT.goTo(siglum),
      hiddenCommand: true,
      run: ({ workbench }) => goToSource(workbench, siglum),
    }),
  ),
  {
    id: 'find',
    does: KEY_TEXT.find,
    whileTyping: true,
    run: () => document.querySelector<HTMLInputElement>('#find-in-all')?.select(),
  },
  {
    id: 'nextHit',
    does: KEY_TEXT.nextHit,
    whileTyping: true,
    run: ({ workbench }) => workbench.nextHit(1),
  },
  {
    id: 'previousHit',
    does: KEY_TEXT.previousHit,
    whileTyping: true,
    run: ({ workbench }) => workbench.nextHit(-1),
  },
  {
    id: 'commands',
    does: KEY_TEXT.commands,
    whileTyping: true,
    hiddenCommand: true,
    run: ({ workbench }) => workbench.look({ dialog: 'commands' }),
  },
  {
    id: 'fold',
    does: KEY_TEXT.fold,
    run: ({ workbench }) => workbench.look({ fold: !workbench.store.getState().view.fold }),
  },
  {
    id: 'moveLeft',
    does: KEY_TEXT.moveLeft,
    when: hasSources,
    run: ({ workbench }) => moveSource(workbench, -1),
  },
  {
    id: 'moveRight',
    does: KEY_TEXT.moveRight,
    when: hasSources,
    run: ({ workbench }) => moveSource(workbench, 1),
  },
  {
    id: 'giveTitle',
    does: KEY_TEXT.giveTitle,
    when: ({ selection }) => selection.passage !== null,
    run: ({ workbench }) => titlePassage(workbench),
  },
  {
    id: 'blocks',
    does: KEY_TEXT.blocks,
    run: ({ workbench }) => workbench.look({ dialog: 'blocks' }),
  },
  {
    id: 'base',
    does: KEY_TEXT.base,
    run: ({ workbench }) => makeBase(workbench),
  },
  {
    id: 'openInRead',
    does: KEY_TEXT.openInRead,
    // A focused button keeps its Enter.
    when: ({ view }) => view.mode !== 'read' && document.activeElement === document.body,
    run: ({ workbench }) => workbench.look({ mode: 'read' }),
  },
];
