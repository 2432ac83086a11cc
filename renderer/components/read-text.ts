/** Words of the reading view. */
export const READ_TEXT = {
  passagesOf: (siglum: string) => `Passages of ${siglum}`,
  columnOf: (siglum: string, outlet: string, title: string) => `${siglum}, ${outlet}: ${title}`,
  openColumn: (siglum: string, outlet: string) => `Open column ${siglum}, ${outlet}`,
  goToColumn: (siglum: string, outlet: string) => `Go to ${siglum}, ${outlet}`,
  unknownOutlet: 'Unnamed source',
  widthsOf: (left: string, right: string) => `Widths of ${left} and ${right}`,
  widthsWhy: 'Drag to resize; double click to even out',
  dragHead: 'Drag to another source to change the order',
  reading: 'reading the file …',
  untitled: 'Untitled',
  words: (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'word' : 'words'}`,
  shared: (percent: number) => `${percent}% shared`,
  sharedWith: (siglum: string) => `with ${siglum}`,
  sharedWhy: 'Share of its words inside runs of five or more words that the other has too',
  endOf: (siglum: string) => `End of ${siglum}`,
  by: (author: string) => `By ${author}`,
  updated: (date: string) => `Updated ${date}`,
  notCompared: 'Not compared yet',

  cell: (place: string, linked: readonly string[], findings: number) =>
    [place, linkedTo(linked), countOf(findings, 'finding')].filter(Boolean).join(', '),
  gap: (siglum: string) => `is not in ${siglum}.`,
  gapPlaces: (places: readonly string[]) => `It is in ${places.join(', ')}.`,
  moved: (places: number, counterparts: readonly string[]) =>
    `Moved ${places > 0 ? 'up' : 'down'} ${placesOf(Math.abs(places))}: ${counterparts.join(', ')}`,
  mark: (kind: string, summary: string) => `${kind}: ${summary}`,

  folded: (passages: number, words: number, isSame: boolean) =>
    isSame
      ? `${passages} agreeing ${passages === 1 ? 'passage' : 'passages'}, ${words} words`
      : `${countOf(passages, 'passage')} without findings, ${words} words`,
  overview: 'Overview',

  leftOut: (count: number, siglum: string) =>
    `${count} ${count === 1 ? 'block' : 'blocks'} left out of ${siglum}`,
  leftOutFor: (reasons: readonly (readonly [string, number])[]) =>
    reasons.map(([reason, count]) => `${reason} ${count}`).join(', '),
  guessed: (encoding: string, percent: number) =>
    `Letters read as ${encoding}, which is a guess (${percent} % sure). If words look wrong, choose another encoding.`,
  unplaced: (count: number) =>
    `${count} visible ${count === 1 ? 'character' : 'characters'} of the file could not be placed: compare with the file itself.`,
  leftOutBlock: 'Left out',
  look: 'Look',
  hide: 'Hide',
  allBlocks: 'All blocks…',
  putBack: 'Put back',
  putBackBlock: (words: string) => `Put back “${words}”`,

  selectionBar: 'Highlight the selected words',
  highlightIn: (colour: string) => `Highlight in ${colour}`,
  note: 'Note',
  addToNote: (number: number) => `To note ${number}`,
  finding: 'Finding',
  close: 'Close',
  noteTab: (number: number) => `Note ${number}`,

  oneMore: 'Add a second article to compare',
  oneMoreWhy: 'Open or paste another article that tells the same story, or drop it anywhere here.',
} as const;

const placesOf = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`;

const linkedTo = (linked: readonly string[]): string =>
  linked.length === 0 ? 'linked to nothing' : `linked to ${inWords(linked)}`;

/** "B3", "B3 and C6", "B3, C6 and D1". */
export const inWords = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const countOf = (count: number, thing: string): string =>
  `${count === 0 ? 'no' : count} ${count === 1 ? thing : `${thing}s`}`;
