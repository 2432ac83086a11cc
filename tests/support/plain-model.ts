import type { HighlightColour, Siglum, StoredWork, VerdictState } from '../../app/index.ts';

/** A comparison as its reader thinks of it: plain lists, no selectors, records or merging of the program's. */
export interface Plain {
  readonly name: string;
  readonly outlet: string | null;
  readonly base: Siglum | null;
  /** The passages' titles; the last one on a passage is in force. */
  readonly titles: readonly PlainTitle[];
  readonly marks: readonly PlainMark[];
  /** The last one on a finding is in force. */
  readonly verdicts: readonly PlainVerdict[];
}

export interface PlainTitle {
  readonly id: string;
  /** Where in A the words begin that it hangs on. */
  readonly start: number;
  readonly title: string;
}

export interface PlainMark {
  readonly id: string;
  readonly colour: HighlightColour;
  readonly tags: readonly string[];
  readonly note: PlainNote | null;
}

interface PlainNote {
  readonly id: string;
  readonly text: string;
}

export interface PlainVerdict {
  readonly id: string;
  readonly finding: string;
  readonly state: VerdictState;
}

export const setMark = (plain: Plain, mark: PlainMark): Plain => ({
  ...plain,
  marks: [...plain.marks.filter(({ id }) => id !== mark.id), mark],
});

export const dropMarks = (plain: Plain, ids: readonly string[]): Plain => ({
  ...plain,
  marks: plain.marks.filter(({ id }) => !ids.includes(id)),
});

/** Puts a verdict in the place of the one of its id, else at the end. */
export const setVerdict = (plain: Plain, verdict: PlainVerdict): Plain => ({
  ...plain,
  verdicts: plain.verdicts.some(({ id }) => id === verdict.id)
    ? plain.verdicts.map((one) => (one.id === verdict.id ? verdict : one))
    : [...plain.verdicts, verdict],
});

export const setTitle = (plain: Plain, title: PlainTitle): Plain => ({
  ...plain,
  titles: plain.titles.some(({ id }) => id === title.id)
    ? plain.titles.map((one) => (one.id === title.id ? title : one))
    : [...plain.titles, title],
});

export const dropTitle = (plain: Plain, id: string): Plain => ({
  ...plain,
  titles: plain.titles.filter((one) => one.id !== id),
});

export const dropVerdict = (plain: Plain, id: string): Plain => ({
  ...plain,
  verdicts: plain.verdicts.filter((one) => one.id !== id),
});

/** The name an item gets beside the one it differs from: the same contents, the same name. */
const beside = (id: string, ...contents: readonly string[]): string =>
  `${baseOf(id)}~${JSON.stringify([id, ...contents])}`;

const baseOf = (id: string): string => id.split('~')[0] ?? id;

/** What a file adds to one's own: what is new comes in, what differs comes in beside, nothing of one's own changes. */
export function takenIn(own: Plain, file: Plain): Plain {
  const marks = new Map(own.marks.map((mark) => [mark.id, mark]));
  const places = new Map<string, string>();
  for (const { id, colour, tags } of file.marks) {
    const there = marks.get(id);
    const isFree = !there || (there.colour === colour && there.tags.join() === tags.join());
    const place = isFree ? id : beside(id, colour, ...tags);
    places.set(id, place);
    if (!marks.has(place)) marks.set(place, { id: place, colour, tags, note: null });
  }
  const noteIds = new Set(own.marks.flatMap(({ note }) => note?.id ?? []));
  for (const { id, note } of file.marks) {
    const home = marks.get(places.get(id) ?? id);
    if (!note || !home) continue;
    const there = home.note;
    if (there?.id === note.id && there.text === note.text) continue;
    const isFree = !there && !noteIds.has(note.id);
    const noteId = isFree ? note.id : beside(note.id, id, note.text);
    if (noteIds.has(noteId)) continue;
    noteIds.add(noteId);
    const place = there ? beside(note.id, home.id, note.text, 'home') : home.id;
    marks.set(place, { ...home, id: place, note: { id: noteId, text: note.text } });
  }
  const known = new Map(own.verdicts.map((verdict) => [verdict.id, verdict]));
  const verdicts = file.verdicts.flatMap((verdict) => {
    const isFree = (known.get(verdict.id)?.state ?? verdict.state) === verdict.state;
    const id = isFree ? verdict.id : beside(verdict.id, verdict.finding, verdict.state);
    return known.has(id) ? [] : [{ ...verdict, id }];
  });
  const called = new Map(own.titles.map((title) => [title.id, title]));
  const titles = file.titles.flatMap((title) => {
    const there = called.get(title.id);
    const isFree = !there || (there.title === title.title && there.start === title.start);
    const id = isFree ? title.id : beside(title.id, String(title.start), title.title);
    return called.has(id) ? [] : [{ ...title, id }];
  });
  return {
    ...own,
    marks: [...marks.values()],
    titles: [...titles, ...own.titles],
    verdicts: [...verdicts, ...own.verdicts],
  };
}

/** What can be told apart of a comparison; ids made from contents count by what they stand beside. */
export const seenPlain = ({ name, outlet, base, titles, marks, verdicts }: Plain) => ({
  name,
  outlet,
  base,
  titles: titles.map(({ start, title }) => `${start} ${title}`),
  marks: marks
    .map(({ id, colour, tags, note }) => `${baseOf(id)} ${colour} [${tags}] ${note?.text ?? ''}`)
    .sort(),
  // In order: which of two on one finding is in force hangs on it.
  verdicts: verdicts.map(({ finding, state }) => `${finding} ${state}`),
});

/** The same of the program's own value. */
export const seenWork = (work: StoredWork | null) =>
  work &&
  seenPlain({
    name: work.name,
    outlet: work.articles.find(({ siglum }) => siglum === 'A')?.outlet ?? null,
    base: work.base,
    titles: work.decisions.flatMap((one) =>
      one.type === 'title'
        ? [{ id: one.id, start: one.place.selector.position.start, title: one.title }]
        : [],
    ),
    marks: work.highlights.map(({ id, colour, tags }) => ({
      id,
      colour,
      tags: tags ?? [],
      note: work.notes.find(({ highlights }) => highlights.includes(id)) ?? null,
    })),
    verdicts: work.decisions.flatMap((one) =>
      one.type === 'verdict'
        ? [{ id: one.id, finding: one.finding, state: one.verdict.state }]
        : [],
    ),
  });
