import type { Part, Story } from './story.ts';

/**
 * How a site writes each kind of part. In what a template gives, every element that holds visible text carries, itself or an ancestor,
 * the attribute g with the gold kind: t title, l lead, h heading, p paragraph, q quote, c caption, li list-item, tb table, b boilerplate,
 * n neither (dates, names of authors), x not visible.
 */
export interface PartWriters {
  readonly paragraph: (text: string, at: number) => string;
  readonly heading: (text: string) => string;
  readonly quote: (text: string, speaker: string) => string;
  readonly pull: (text: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly image: (caption: string, credit: string) => string;
  readonly table: (rows: readonly (readonly string[])[]) => string;
  readonly note: (text: string) => string;
}

const PLAIN: PartWriters = {
  paragraph: (text) => `<p g=p>${text}</p>`,
  heading: (text) => `<h2 g=h>${text}</h2>`,
  quote: (text) => `<blockquote g=q><p>${text}</p></blockquote>`,
  pull: (text) => `<aside class="pullquote" g=q>${text}</aside>`,
  list: (items) => `<ul>${each(items, (item) => `<li g=li>${item}</li>`)}</ul>`,
  image: (caption, credit) =>
    `<figure><img src="i.jpg" alt=""><figcaption g=c>${caption} <span>${credit}</span></figcaption></figure>`,
  table: (rows) =>
    `<table>${each(rows, (row, at) => `<tr>${each(row, (cell) => (at === 0 ? `<th g=tb>${cell}</th>` : `<td g=tb>${cell}</td>`))}</tr>`)}</table>`,
  note: (text) => `<p g=p><em>${text}</em></p>`,
};

/** The story's body as a site writes it; what is between is called after every part with the number of parts so far. */
export function fillBody(
  story: Story,
  writers: Partial<PartWriters> = {},
  between: (after: number) => string = () => '',
): string {
  const all = { ...PLAIN, ...writers };
  return each(story.body, (part, at) => `${writePart(part, all, at)}\n${between(at + 1)}`);
}

function writePart(part: Part, write: PartWriters, at: number): string {
  switch (part[0]) {
    case 'paragraph':
      return write.paragraph(part[1], at);
    case 'heading':
      return write.heading(part[1]);
    case 'quote':
      return write.quote(part[1], part[2]);
    case 'pull':
      return write.pull(part[1]);
    case 'list':
      return write.list(part[1]);
    case 'image':
      return write.image(part[1], part[2]);
    case 'table':
      return write.table(part[1]);
    case 'note':
      return write.note(part[1]);
  }
}

/** The pieces of markup made from the items, one after the other. */
export const each = <T>(items: readonly T[], write: (item: T, at: number) => string): string =>
  items.map(write).join('\n');

/** A link to nowhere in particular. */
export const link = (text: string, attributes = ''): string =>
  `<a href="#" ${attributes}>${text}</a>`;
