import { KEY_TEXT } from '../../components/key-text.ts';
import type { KeyBinding } from '../key-binding.ts';
import { KEY_BINDINGS, PASSAGE_KEYS } from '../keys.ts';
import { AppDialog } from './AppDialog.tsx';

type Entry = Pick<KeyBinding, 'keys' | 'does'>;

/** The digits do the same for eight colours: one line says so. */
const DIGITS: Entry = { keys: ['1…8'], does: KEY_TEXT.highlightAll };
const SOURCES: Entry = { keys: ['Alt 1…8'], does: KEY_TEXT.goToAll };
const WHEEL: Entry = {
  keys: [KEY_TEXT.scrollAloneKeys, KEY_TEXT.wheel],
  does: KEY_TEXT.scrollAlone,
};

const ENTRIES: readonly Entry[] = [
  ...KEY_BINDINGS.filter(({ inList }) => inList !== false),
  DIGITS,
  SOURCES,
  ...PASSAGE_KEYS,
  WHEEL,
];

/** Every key and what it does. */
export function KeyListDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <AppDialog title={KEY_TEXT.title} size="wide" onClose={onClose}>
      <dl className="key-list">
        {ENTRIES.map((entry) => (
          <div key={entry.does}>
            <dt>
              {entry.keys.map((combination) => (
                <Combination key={combination} combination={combination} />
              ))}
            </dt>
            <dd>{entry.does}</dd>
          </div>
        ))}
      </dl>
    </AppDialog>
  );
}

function Combination({ combination }: { readonly combination: string }) {
  return (
    <span className="key-combination">
      {combination.split(' ').map((cap) => (
        <kbd key={cap} className="keys">
          {cap}
        </kbd>
      ))}
    </span>
  );
}
