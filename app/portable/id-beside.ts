import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { encodeUtf8 } from './utf8.ts';

/** An id no own item has, the same for the same contents. */
export const idBeside = <T extends { readonly id: string }>(item: T): string =>
  `${item.id.split('~')[0]}~${bytesToHex(sha256(encodeUtf8(canonical(item)))).slice(0, ID_DIGITS)}`;

const ID_DIGITS = 16;

/** Equal as JSON; objects may list their fields in any order. */
export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** JSON with the fields of every object in one order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
