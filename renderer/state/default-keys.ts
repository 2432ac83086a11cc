/**
 * The keys of every command, as they are before a reader changes them. Combinations are written as they are printed on the caps:
 * "Ctrl Shift Z"; any of several will do. This table is the only place that knows.
 */
export const DEFAULT_KEYS = {
  nextFinding: ['J', 'Alt ↓', 'F8'],
  previousFinding: ['K', 'Alt ↑', 'Shift F8'],
  toReview: ['Shift J'],
  previousToReview: ['Shift K'],
  nextPassage: [']'],
  previousPassage: ['['],
  nextColumn: ['Alt PgDn'],
  previousColumn: ['Alt PgUp'],
  confirm: ['C'],
  dismiss: ['X'],
  secondLook: ['L'],
  confirmAll: ['Shift C'],
  dismissAll: ['Shift X'],
  secondLookAll: ['Shift L'],
  takeBack: ['U'],
  changeKind: ['T'],
  pin: ['Space'],
  split: ['S'],
  merge: ['M'],
  rejectLink: ['R'],
  realign: ['Ctrl R'],
  ownFinding: ['F'],
  giveTitle: ['F2'],
  base: ['B'],
  note: ['N'],
  addToNote: ['Shift N'],
  read: ['Ctrl 1'],
  matrix: ['Ctrl 2'],
  review: ['Ctrl 3'],
  report: ['Ctrl 4'],
  find: ['Ctrl F'],
  nextHit: ['F3'],
  previousHit: ['Shift F3'],
  commands: ['Ctrl K'],
  fold: ['Shift F'],
  moveLeft: ['Alt Shift ←'],
  moveRight: ['Alt Shift →'],
  blocks: ['O'],
  openInRead: ['Enter'],
  undo: ['Ctrl Z'],
  redo: ['Ctrl Shift Z', 'Ctrl Y'],
  open: ['Ctrl O'],
  paste: ['Ctrl Shift V'],
  exportReport: ['Ctrl E'],
  larger: ['Ctrl +', 'Ctrl ='],
  smaller: ['Ctrl -'],
  keyList: ['?'],
  highlight1: ['1'],
  highlight2: ['2'],
  highlight3: ['3'],
  highlight4: ['4'],
  highlight5: ['5'],
  highlight6: ['6'],
  highlight7: ['7'],
  highlight8: ['8'],
  source1: ['Alt 1'],
  source2: ['Alt 2'],
  source3: ['Alt 3'],
  source4: ['Alt 4'],
  source5: ['Alt 5'],
  source6: ['Alt 6'],
  source7: ['Alt 7'],
  source8: ['Alt 8'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A command whose keys can be changed. */
export type CommandId = keyof typeof DEFAULT_KEYS;

/** The keys a reader gave commands in the place of the default ones; none takes a command off the keyboard. */
export type ChangedKeys = Readonly<Partial<Record<CommandId, readonly string[]>>>;

export const isCommandId = (value: string): value is CommandId =>
  Object.hasOwn(DEFAULT_KEYS, value);

/** The keys that do something now. */
export const keysOf = (changed: ChangedKeys, id: CommandId): readonly string[] =>
  changed[id] ?? DEFAULT_KEYS[id];
