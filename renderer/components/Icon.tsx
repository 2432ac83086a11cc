/** The program's line drawings on a 16 px grid. */
const PATHS = {
  add: 'M8 3.3v9.4M3.3 8h9.4',
  arrowUp: 'M8 13V3.4M4.2 7 8 3.2 11.8 7',
  arrowDown: 'M8 3v9.6M4.2 9 8 12.8 11.8 9',
  bold: 'M4.6 3h4.1a2.4 2.4 0 0 1 0 4.9H4.6zM4.6 7.9h4.7a2.6 2.6 0 0 1 0 5.1H4.6z',
  bullets: 'M6.5 4h7M6.5 8h7M6.5 12h7M3 4h.01M3 8h.01M3 12h.01',
  check: 'm3.4 8.6 3 3 6.2-7',
  chevron: 'm4.5 6.3 3.5 3.5 3.5-3.5',
  clock: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 4.9V8l2.2 1.6',
  close: 'm4 4 8 8M12 4l-8 8',
  dots: 'M3 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M7.5 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M12 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0',
  export: 'M8 9.6V2.4M5.2 5 8 2.2 10.8 5M3 8.8v4.4h10V8.8',
  file: 'M4 1.9h5l3.2 3.2v9H4zM9 1.9v3.2h3.2',
  flag: 'M4 14V2.6h7.6L9.8 5.4l1.8 2.8H4',
  folder: 'M1.8 12.6V3.6h4.4l1.4 1.7h6.6v7.3z',
  italic: 'M6.6 3h5M4.4 13h5M9.4 3l-2.8 10',
  link: 'M6.7 9.3a2.6 2.6 0 0 1 0-3.6l2-2a2.6 2.6 0 0 1 3.6 3.6l-1 1M9.3 6.7a2.6 2.6 0 0 1 0 3.6l-2 2a2.6 2.6 0 0 1-3.6-3.6l1-1',
  lock: 'M4.8 7h6.4a1.6 1.6 0 0 1 1.6 1.6V12a1.6 1.6 0 0 1-1.6 1.6H4.8A1.6 1.6 0 0 1 3.2 12V8.6A1.6 1.6 0 0 1 4.8 7zM5.3 7V5a2.7 2.7 0 0 1 5.4 0v2',
  unlock:
    'M4.8 7h6.4a1.6 1.6 0 0 1 1.6 1.6V12a1.6 1.6 0 0 1-1.6 1.6H4.8A1.6 1.6 0 0 1 3.2 12V8.6A1.6 1.6 0 0 1 4.8 7zM5.3 7V4.6a2.7 2.7 0 0 1 5.1-1.2',
  menu: 'M2.6 4.4h10.8M2.6 8h10.8M2.6 11.6h10.8',
  numbers:
    'M6.5 4h7M6.5 8h7M6.5 12h7M2.4 3.2 3.2 3v3M2.4 9.4c0-.8 1.6-.8 1.6.2 0 .8-1.6 1-1.6 2h1.6',
  panel: 'M2.4 3.2h11.2v9.6H2.4zM9.8 3.2v9.6',
  paste:
    'M4.7 3h6.6a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5H4.7a1.5 1.5 0 0 1-1.5-1.5v-8A1.5 1.5 0 0 1 4.7 3zM6 3V1.9h4V3M5.8 7h4.4M5.8 9.7h4.4',
  pencil: 'm3 13 .8-3L11 2.8 13.2 5 6 12.2z',
  problem: 'M8 2.2 14.2 13H1.8zM8 6.4v3M8 11.2h.01',
  sample: 'M2 12.5 6 8l2.6 2.4L14 4.2',
  shield: 'M8 1.8 13 3.6v4c0 3.2-2.1 5.4-5 6.6-2.9-1.2-5-3.4-5-6.6v-4zM5.8 8l1.6 1.6 2.9-3',
  fold: 'M3 3.2h10M3 12.8h10M6 7l2-1.8L10 7M6 9l2 1.8L10 9',
  base: 'M8 2.2v11.6M4 5l4-2.8L12 5M3.5 13.8h9',
  find: 'M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4M10.2 10.2l3.3 3.3',
  people:
    'M6 3.2a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4M2 13c.3-2.6 1.8-4 4-4s3.7 1.4 4 4M10.4 3.6a2 2 0 0 1 0 3.7M11.6 9.3c1.4.5 2.2 1.7 2.4 3.7',
  pin: 'M6 2.4h4l-.6 4.2 2.2 2.2H4.4l2.2-2.2zM8 8.8v5',
  sort: 'M4.6 3v10M2.6 11l2 2 2-2M9 4.4h5M9 8h3.6M9 11.6h2.2',
  swap: 'M3 5.6h9.4M9.8 3l2.6 2.6-2.6 2.6M13 10.8H3.6M6.2 8.2 3.6 10.8l2.6 2.6',
  trash: 'M3 4.4h10M6.2 4.4V2.8h3.6v1.6M4.3 4.4l.6 9h6.2l.6-9',
  undo: 'M5.6 3.2 2.8 6l2.8 2.8M3 6h6.4a3.4 3.4 0 0 1 0 6.8H6.2',
  redo: 'M10.4 3.2 13.2 6l-2.8 2.8M13 6H6.6a3.4 3.4 0 0 0 0 6.8h3.2',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words that say the same; never the only bearer of a meaning. */
export function Icon({
  name,
  small = false,
}: {
  readonly name: IconName;
  readonly small?: boolean;
}) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" data-small={small || undefined}>
      <path d={PATHS[name]} />
    </svg>
  );
}
