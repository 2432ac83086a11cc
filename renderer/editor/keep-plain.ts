import type { TextNode } from 'lexical';

/** Takes the style off words; bold and italic are formats, and stay. */
export function keepPlain(words: TextNode): void {
  if (words.getStyle() !== '') words.setStyle('');
}
