import { type Article, plainTextBlocks, type Siglum } from '../../app/index.ts';

/** An English article of plain text, as if read from a file of its siglum's name. */
export function articleOfText(siglum: Siglum, text: string): Article {
  const file = {
    name: `${siglum}.txt`,
    sha256: '',
    bytes: text.length,
    format: 'text',
    encoding: 'utf-8',
  } as const;
  const publication = {
    title: null,
    outlet: null,
    author: null,
    url: null,
    published: null,
    updated: null,
    language: 'en',
  };
  return { siglum, file, text, blocks: plainTextBlocks(text, 'en'), ...publication };
}
