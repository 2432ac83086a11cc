/** The parts of a combination. Key caps in the table read "Ctrl Shift Z". */
interface Combination {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** Names on caps for keys whose event says otherwise. */
export const EVENT_KEYS: Readonly<Record<string, string>> = {
  Esc: 'Escape',
  Space: ' ',
  PgUp: 'PageUp',
  PgDn: 'PageDown',
  '↓': 'ArrowDown',
  '↑': 'ArrowUp',
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
};

/** Where the key of a sign lies, for keyboards that print other letters there: Ukrainian, Greek, Hebrew. */
export const KEY_CODES: Readonly<Record<string, string>> = {
  '[': 'BracketLeft',
  ']': 'BracketRight',
};

/** Whether a key event is a combination. Command stands for Ctrl, as on Apple's keyboards. */
export function matchKey(event: KeyboardEvent, combination: string): boolean {
  const { key, ctrl, shift, alt } = parse(combination);
  if ((event.ctrlKey || event.metaKey) !== ctrl && !event.getModifierState('AltGraph'))
    return false;
  if (/^[A-Z0-9]$/.test(key))
    return matchesLetter(event, key) && event.shiftKey === shift && event.altKey === alt;
  // Signs come with Shift or Alt on some keyboards and without on others: the sign itself decides.
  if (key.length === 1 && !EVENT_KEYS[key])
    return event.key === key || isForeign(event, KEY_CODES[key]);
  return event.key === (EVENT_KEYS[key] ?? key) && event.shiftKey === shift && event.altKey === alt;
}

function parse(combination: string): Combination {
  const parts = combination.split(' ');
  return {
    key: parts.at(-1) ?? '',
    ctrl: parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  };
}

function matchesLetter(event: KeyboardEvent, key: string): boolean {
  if (/^\d$/.test(key)) return event.code === `Digit${key}` || event.code === `Numpad${key}`;
  return event.key.toUpperCase() === key || isForeign(event, `Key${key}`);
}

/** A letter of another script on the key where ours would be. */
const isForeign = (event: KeyboardEvent, code: string | undefined): boolean =>
  event.code === code && /^[^\p{Script=Latin}\p{P}\p{S}\p{N}]$/u.test(event.key);
