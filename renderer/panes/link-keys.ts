import { KEY_TEXT } from '../components/key-text.ts';
import type { WorkbenchState } from '../state/workbench-state.ts';
import type { KeyBinding } from './key-binding.ts';
import { chooseLink } from './read/choose-link.ts';
import { gatherWords } from './read/gather-words.ts';
import { mergeHere, splitHere, takeLinkEnd } from './read/link-passages.ts';

const isReading = ({ view }: WorkbenchState): boolean => view.mode === 'read';

/** A focused button keeps its Space. */
const isInText = (state: WorkbenchState): boolean =>
  isReading(state) && !(document.activeElement instanceof HTMLButtonElement);

/** Lining up by hand, and findings of the reader's own. */
export const LINK_BINDINGS: readonly KeyBinding[] = [
  {
    id: 'pin',
    does: KEY_TEXT.pin,
    when: isInText,
    run: ({ workbench }) => takeLinkEnd(workbench),
  },
  {
    id: 'split',
    does: KEY_TEXT.split,
    when: isReading,
    run: ({ workbench }) => splitHere(workbench),
  },
  {
    id: 'merge',
    does: KEY_TEXT.merge,
    when: isReading,
    run: ({ workbench }) => mergeHere(workbench),
  },
  {
    id: 'rejectLink',
    does: KEY_TEXT.rejectLink,
    when: isReading,
    run: ({ workbench }) => chooseLink(workbench),
  },
  {
    id: 'realign',
    does: KEY_TEXT.realign,
    run: ({ workbench }) => workbench.compareAgain(),
  },
  {
    id: 'ownFinding',
    does: KEY_TEXT.ownFinding,
    when: isReading,
    run: ({ workbench }) => gatherWords(workbench),
  },
];
