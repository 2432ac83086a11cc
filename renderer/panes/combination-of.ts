import { EVENT_KEYS, KEY_CODES, matchKey } from './match-key.ts';

/** The combination of a key event as it is printed on the caps; null while only Ctrl, Shift or the like is held. */
export function combinationOf(event: KeyboardEvent): string | null {
  const cap = capOf(event);
  if (cap === null) return null;
  const isSign = cap.length === 1 && !/[A-Z0-9]/.test(cap) && !EVENT_KEYS[cap];
  // A sign on the third level of a keyboard is made with Ctrl and Alt.
  const isThirdLevel = isSign && event.getModifierState('AltGraph');
  const held = [
    (event.ctrlKey || event.metaKey) && !isThirdLevel && 'Ctrl',
    event.altKey && !isSign && 'Alt',
    event.shiftKey && !isSign && 'Shift',
    cap,
  ];
  const combination = held.filter(Boolean).join(' ');
  return matchKey(event, combination) ? combination : null;
}

function capOf({ key, code }: KeyboardEvent): string | null {
  const named = Object.entries(EVENT_KEYS).find(([, name]) => name === key)?.[0];
  if (named !== undefined) return named;
  if (/^(?:Digit|Numpad)\d$/.test(code)) return code.slice(-1);
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  if (/^F\d{1,2}$/.test(key) || ['Enter', 'Home', 'End', 'Insert', 'Delete'].includes(key))
    return key;
  const place = Object.entries(KEY_CODES).find(([, name]) => name === code)?.[0];
  if (/^\p{L}$/u.test(key)) return place ?? (/^Key[A-Z]$/.test(code) ? code.slice(-1) : null);
  return /^[\p{P}\p{S}]$/u.test(key) ? key : null;
}
