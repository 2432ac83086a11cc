import type { Note } from '../anchor/annotation.ts';
import type { NoteMention, NoteReference } from '../anchor/note-reference.ts';
import { readAddress } from '../anchor/read-address.ts';

/** A stretch of a note: words, words that lead to an address, or the name of a passage. */
export type NotePiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  /** `label` is what the passage is called now; null where it is gone, and `text` is what it was called. */
  | { readonly kind: 'mention'; readonly text: string; readonly label: string | null };

/** A note's text cut at its references, nothing lost. `labelOf` names the passage of a mention now. */
export function notePieces(
  { text, references = [] }: Pick<Note, 'text' | 'references'>,
  labelOf: (mention: NoteMention) => string | null,
): readonly NotePiece[] {
  const pieces: NotePiece[] = [];
  let last = 0;
  for (const reference of references) {
    pieces.push({ kind: 'words', text: text.slice(last, reference.start) });
    pieces.push(pieceOf(reference, text.slice(reference.start, reference.end), labelOf));
    last = reference.end;
  }
  pieces.push({ kind: 'words', text: text.slice(last) });
  return pieces.filter((piece) => piece.text !== '');
}

function pieceOf(
  reference: NoteReference,
  text: string,
  labelOf: (mention: NoteMention) => string | null,
): NotePiece {
  if (reference.kind === 'mention') return { kind: 'mention', text, label: labelOf(reference) };
  const { address } = reference;
  return readAddress(address) === address
    ? { kind: 'link', text, address }
    : { kind: 'words', text };
}

/** A piece as plain text: passages by their present names, addresses in parentheses where the words do not say them. */
export function pieceWords(piece: NotePiece): string {
  switch (piece.kind) {
    case 'words':
      return piece.text;
    case 'link':
      return readAddress(piece.text) === piece.address
        ? piece.text
        : `${piece.text} (${piece.address})`;
    case 'mention':
      return piece.label ?? `${piece.text} (a passage that is gone)`;
    default:
      return piece satisfies never;
  }
}
