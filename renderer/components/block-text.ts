import type { ContentKind } from '../../app/index.ts';

/** Words of the pane that shows every block of a source, kept and left out. */
export const BLOCK_TEXT = {
  title: (siglum: string) => `What ${siglum} keeps and leaves out`,
  why: 'Every piece of the file is in one of these blocks. Ticked ones are compared; the others are kept aside for the reason beside them.',
  keys: '↑ ↓ go from block to block, Space keeps or leaves out, Ctrl Z takes back.',
  show: 'Show',
  filters: { all: 'All', kept: 'Kept', 'left-out': 'Left out' },
  filter: (name: string, count: number) => `${name} ${count}`,
  keep: (words: string) => `Keep “${words}”`,
  list: (siglum: string) => `Blocks of ${siglum}`,
  leftOut: (because: string) => `left out: ${because}`,
  none: 'There is no such block.',
  placed: 'Every visible character of the file is in exactly one block.',
  unplaced: (count: number) =>
    `${count} visible ${count === 1 ? 'character' : 'characters'} of the file could not be placed: compare with the file itself.`,
  kinds: {
    title: 'title',
    lead: 'lead',
    heading: 'heading',
    paragraph: 'paragraph',
    quote: 'quotation',
    caption: 'caption',
    'list-item': 'list item',
  } satisfies Record<ContentKind, string>,
} as const;
