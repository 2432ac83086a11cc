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

const COLOUR_BINDINGS: readonly KeyBinding[] = HIGHLIGHT_COLOURS.map((colour, at) => ({
  keys: [String(at + 1)],
  does: KEY_TEXT.highlight(colour),
  inList: false,
  run: ({ workbench }) => void highlightWords(workbench, colour),
}));

/** Every key of the workbench. This table is the only place that knows. */
export const KEY_BINDINGS: readonly KeyBinding[] = [
  ...DECIDE_BINDINGS,
  ...LINK_BINDINGS,
  {
    keys: ['J', 'Alt ↓', 'F8'],
    does: KEY_TEXT.nextFinding,
    run: ({ workbench }) => workbench.nextFinding(1),
  },
  {
    keys: ['K', 'Alt ↑', 'Shift F8'],
    does: KEY_TEXT.previousFinding,
    run: ({ workbench }) => workbench.nextFinding(-1),
  },
  { keys: [']'], does: KEY_TEXT.nextPassage, run: ({ workbench }) => workbench.nextPassage(1) },
  {
    keys: ['['],
    does: KEY_TEXT.previousPassage,
    run: ({ workbench }) => workbench.nextPassage(-1),
  },
  {
    keys: ['Alt PgDn'],
    does: KEY_TEXT.nextColumn,
    run: ({ workbench }) => nextColumn(workbench, 1),
  },
  {
    keys: ['Alt PgUp'],
    does: KEY_TEXT.previousColumn,
    run: ({ workbench }) => nextColumn(workbench, -1),
  },
  ...COLOUR_BINDINGS,
  { keys: ['N'], does: KEY_TEXT.note, run: ({ workbench }) => writeNote(workbench) },
  {
    keys: ['Shift N'],
    does: KEY_TEXT.addToNote,
    run: ({ workbench }) => addWordsToNote(workbench),
  },
  ...VIEW_BINDINGS,
  { keys: ['Ctrl Z'], does: KEY_TEXT.undo, run: ({ workbench }) => workbench.undo() },
  { keys: ['Ctrl Shift Z'], does: KEY_TEXT.redo, run: ({ workbench }) => workbench.redo() },
  {
    keys: ['Ctrl O'],
    does: KEY_TEXT.open,
    whileTyping: true,
    anywhere: true,
    run: ({ pickFiles }) => pickFiles(),
  },
  {
    keys: ['Ctrl Shift V'],
    does: KEY_TEXT.paste,
    anywhere: true,
    run: ({ workbench }) => workbench.look({ dialog: 'paste' }),
  },
  {
    keys: ['Ctrl E'],
    does: KEY_TEXT.exportReport,
    whileTyping: true,
    run: ({ workbench }) => workbench.look({ dialog: 'export' }),
  },
  {
    keys: ['Ctrl +', 'Ctrl ='],
    does: KEY_TEXT.larger,
    whileTyping: true,
    anywhere: true,
    run: ({ workbench }) => workbench.zoomBy(1),
  },
  {
    keys: ['Ctrl -'],
    does: KEY_TEXT.smaller,
    whileTyping: true,
    anywhere: true,
    run: ({ workbench }) => workbench.zoomBy(-1),
  },
  {
    keys: ['?'],
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
] as const satisfies readonly Pick<KeyBinding, 'keys' | 'does'>[];
