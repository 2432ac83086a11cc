import { HIGHLIGHT_COLOURS } from '../../app/index.ts';
import { KEY_TEXT } from '../components/key-text.ts';
import { announceSelection } from '../dom/select-text.ts';
import type { Workbench } from '../state/workbench.ts';
import { DECIDE_BINDINGS } from './decide/decide-keys.ts';
import type { KeyBinding } from './key-binding.ts';
import { leaveWhatIsOpen } from './leave.ts';
import { LINK_BINDINGS } from './link-keys.ts';
import { addWordsToNote, highlightWords, noteOnFinding, noteOnWords } from './read/mark-words.ts';
import { nextColumn } from './read/next-column.ts';
import { VIEW_BINDINGS } from './view-keys.ts';

type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const COLOUR_BINDINGS: readonly KeyBinding[] = HIGHLIGHT_COLOURS.map((colour, at) => ({
  id: `highlight${(at + 1) as Digit}`,
  does: KEY_TEXT.highlight(colour),
  hiddenCommand: true,
  run: ({ workbench }) => void highlightWords(workbench, colour),
}));

/** Every command of the workbench and what it does; `default-keys.ts` says on which keys. */
export const KEY_BINDINGS: readonly KeyBinding[] = [
  {
    id: 'nextFinding',
    does: KEY_TEXT.nextFinding,
    run: ({ workbench }) => workbench.nextFinding(1),
  },
  {
    id: 'previousFinding',
    does: KEY_TEXT.previousFinding,
    run: ({ workbench }) => workbench.nextFinding(-1),
  },
  {
    id: 'nextPassage',
    does: KEY_TEXT.nextPassage,
    run: ({ workbench }) => workbench.nextPassage(1),
  },
  {
    id: 'previousPassage',
    does: KEY_TEXT.previousPassage,
    run: ({ workbench }) => workbench.nextPassage(-1),
  },
  ...DECIDE_BINDINGS,
  ...LINK_BINDINGS,
  {
    id: 'nextColumn',
    does: KEY_TEXT.nextColumn,
    run: ({ workbench }) => nextColumn(workbench, 1),
  },
  {
    id: 'previousColumn',
    does: KEY_TEXT.previousColumn,
    run: ({ workbench }) => nextColumn(workbench, -1),
  },
  ...COLOUR_BINDINGS,
  { id: 'note', does: KEY_TEXT.note, run: ({ workbench }) => writeNote(workbench) },
  {
    id: 'addToNote',
    does: KEY_TEXT.addToNote,
    run: ({ workbench }) => addWordsToNote(workbench),
  },
  ...VIEW_BINDINGS,
  { id: 'undo', does: KEY_TEXT.undo, run: ({ workbench }) => workbench.undo() },
  { id: 'redo', does: KEY_TEXT.redo, run: ({ workbench }) => workbench.redo() },
  {
    id: 'open',
    does: KEY_TEXT.open,
    whileTyping: true,
    anywhere: true,
    run: ({ pickFiles }) => pickFiles(),
  },
  {
    id: 'paste',
    does: KEY_TEXT.paste,
    anywhere: true,
    run: ({ workbench }) => workbench.look({ dialog: 'paste' }),
  },
  {
    id: 'exportReport',
    does: KEY_TEXT.exportReport,
    whileTyping: true,
    run: ({ workbench }) => workbench.look({ dialog: 'export' }),
  },
  {
    id: 'larger',
    does: KEY_TEXT.larger,
    whileTyping: true,
    anywhere: true,
    run: ({ workbench }) => workbench.zoomBy(1),
  },
  {
    id: 'smaller',
    does: KEY_TEXT.smaller,
    whileTyping: true,
    anywhere: true,
    run: ({ workbench }) => workbench.zoomBy(-1),
  },
  {
    id: 'keyList',
    does: KEY_TEXT.keyList,
    anywhere: true,
    run: ({ workbench }) => workbench.look({ dialog: 'keys' }),
  },
  {
    keys: ['Esc'],
    does: KEY_TEXT.leave,
    whileTyping: true,
    run: ({ workbench }) => leaveWhatIsOpen(workbench),
  },
];

/** In the text the note is on what is selected there, words before the finding; elsewhere on the finding. */
function writeNote(workbench: Workbench): void {
  announceSelection();
  const { selection, view } = workbench.store.getState();
  if (view.mode === 'read' && (selection.words || selection.highlight)) noteOnWords(workbench);
  else if (selection.finding) noteOnFinding(workbench, selection.finding);
}

/** Keys that belong to a focused passage; the key list shows them beside the others. */
export const PASSAGE_KEYS = [
  { keys: ['↓', '↑'], does: KEY_TEXT.moveFocus },
  { keys: ['Enter'], does: KEY_TEXT.selectPassage },
  { keys: ['→', '←'], does: KEY_TEXT.selectWord },
  { keys: ['Shift →', 'Shift ←'], does: KEY_TEXT.extendWords },
] as const satisfies readonly { readonly keys: readonly string[]; readonly does: string }[];
