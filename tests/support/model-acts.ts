import fc from 'fast-check';
import { expect, vi } from 'vitest';
import {
  articleSentences,
  type HighlightColour,
  referTo,
  type Siglum,
  type VerdictState,
  writePortable,
} from '../../app/index.ts';
import { readPortable } from '../../main/files/portable-reader.ts';
import { type Act, libraryOf, openPage, POLLING, type Run, record, START } from './model-run.ts';
import {
  dropMarks,
  dropTitle,
  dropVerdict,
  type Plain,
  type PlainMark,
  type PlainTitle,
  setMark,
  setTitle,
  setVerdict,
  takenIn,
} from './plain-model.ts';
import { highlightOf, noteOf } from './work.ts';

/** The mark an act means: acts count those with a name of their own, round and round. */
function markAt({ plain }: Run, place: number): PlainMark | null {
  const own = plain.marks
    .filter(({ id }) => !id.includes('~'))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return own[place % own.length] ?? null;
}

const field =
  (name: 'name' | 'outlet', text: string): Act =>
  (run) => {
    const before = run.plain[name];
    record(run, {
      merges: null,
      redo: (plain) => ({ ...plain, [name]: text }),
      undo: (plain) => ({ ...plain, [name]: before }),
    });
    if (name === 'name') run.page.rename(text);
    else run.page.editPublication('A', { outlet: text });
  };

const chooseBase =
  (base: Siglum | null): Act =>
  (run) => {
    const before = run.plain.base;
    if (before === base) return;
    const set = (to: Siglum | null) => (plain: Plain) => ({ ...plain, base: to });
    record(run, { merges: null, redo: set(base), undo: set(before) });
    run.page.chooseBase(base);
  };

/** Calls a passage of A something, or takes its title off. */
const giveTitle =
  (at: number, words: string): Act =>
  (run) => {
    const { comparison } = run.page.store.getState();
    const rows = comparison?.passages.filter(({ cells }) => cells.A?.sentences.length) ?? [];
    const passage = rows[at % rows.length];
    const article = comparison?.articles.find(({ siglum }) => siglum === 'A');
    const number = passage?.cells.A?.sentences[0];
    if (!passage || !article || number === undefined) throw new Error('A has no passage.');
    const start = articleSentences(article)[number]?.start ?? 0;
    const before = run.plain.titles.filter((one) => one.start === start);
    const inForce = before.at(-1);
    const title = words.trim();
    if (title === (inForce?.title ?? '')) return;
    const made = { id: inForce?.id ?? `id-${run.ids}`, start, title };
    const put = (one: PlainTitle) => (plain: Plain) => setTitle(plain, one);
    const drop = (plain: Plain) => before.reduce((all, { id }) => dropTitle(all, id), plain);
    const putBack = (plain: Plain) => before.reduce(setTitle, plain);
    record(run, {
      merges: null,
      redo: title === '' ? drop : put(made),
      undo: inForce
        ? title === ''
          ? putBack
          : put(inForce)
        : (plain) => dropTitle(plain, made.id),
    });
    run.page.giveTitle({ of: 'passage', passage: passage.id }, words);
  };

const mark =
  (colour: HighlightColour): Act =>
  (run) => {
    const made: PlainMark = { id: `id-${run.ids}`, colour, tags: [], note: null };
    record(run, {
      merges: null,
      redo: (plain) => setMark(plain, made),
      undo: (plain) => dropMarks(plain, [made.id]),
    });
    run.page.highlight('A', { start: 4, end: 9 }, colour);
  };

/** A change of one field of a mark, whatever else happens to it meanwhile. */
function editMark<F extends 'colour' | 'note'>(
  run: Run,
  before: PlainMark,
  name: F,
  value: PlainMark[F],
  merges: string | null = null,
): void {
  const set = (to: PlainMark[F]) => (plain: Plain) => {
    const there = plain.marks.find(({ id }) => id === before.id);
    return there ? setMark(plain, { ...there, [name]: to }) : plain;
  };
  record(run, { merges, redo: set(value), undo: set(before[name]) });
}

const recolour =
  (at: number, colour: HighlightColour): Act =>
  (run) => {
    const there = markAt(run, at);
    if (!there) return;
    editMark(run, there, 'colour', colour);
    run.page.recolourHighlight(there.id, colour);
  };

/** Puts a tag on a mark that has it not, and takes it off one that has it. */
const tag =
  (at: number, name: string): Act =>
  (run) => {
    const there = markAt(run, at);
    if (!there) return;
    const has = there.tags.includes(name);
    const set = (isOn: boolean, place: number) => (plain: Plain) => {
      const one = plain.marks.find(({ id }) => id === there.id);
      const others = one?.tags.filter((other) => other !== name) ?? [];
      const tags = isOn ? others.toSpliced(place, 0, name) : others;
      return one ? setMark(plain, { ...one, tags }) : plain;
    };
    const place = has ? there.tags.indexOf(name) : there.tags.length;
    record(run, { merges: null, redo: set(!has, place), undo: set(has, place) });
    if (has) run.page.untagHighlight(there.id, name);
    else run.page.tagHighlight(there.id, name);
  };

const write =
  (at: number, text: string): Act =>
  (run) => {
    const there = markAt(run, at);
    if (!there || there.note?.text === text) return;
    const id = there.note?.id ?? `id-${run.ids}`;
    editMark(run, there, 'note', { id, text }, id);
    run.page.writeNote(there.id, { text, editorState: '{}' });
  };

const unmark =
  (at: number): Act =>
  (run) => {
    const there = markAt(run, at);
    if (!there) return;
    record(run, {
      merges: null,
      redo: (plain) => dropMarks(plain, [there.id]),
      undo: (plain) => setMark(plain, there),
    });
    run.page.removeHighlight(there.id);
  };

const findingAt = ({ page }: Run, at: number): string => {
  const ids = page.store.getState().comparison?.findings.map(({ id }) => id) ?? [];
  const id = ids[at % ids.length];
  if (id === undefined) throw new Error('There is nothing to decide on.');
  return id;
};

const decide =
  (at: number, state: VerdictState): Act =>
  (run) => {
    const finding = findingAt(run, at);
    const before = run.plain.verdicts.findLast((one) => one.finding === finding);
    const made = { id: before?.id ?? `id-${run.ids}`, finding, state };
    record(run, {
      merges: null,
      redo: (plain) => setVerdict(plain, made),
      undo: (plain) => (before ? setVerdict(plain, before) : dropVerdict(plain, made.id)),
    });
    run.page.decide(finding, state);
  };

const undecide =
  (at: number): Act =>
  (run) => {
    const finding = findingAt(run, at);
    const before = run.plain.verdicts.findLast((one) => one.finding === finding);
    if (!before) return;
    record(run, {
      merges: null,
      redo: (plain) => dropVerdict(plain, before.id),
      undo: (plain) => setVerdict(plain, before),
    });
    run.page.takeBackVerdict(finding);
  };

const undo: Act = (run) => {
  const step = run.done.at(-1);
  if (step) {
    run.plain = step.undo(run.plain);
    run.done = run.done.slice(0, -1);
    run.undone = [...run.undone, step];
  }
  run.page.undo();
};

const redo: Act = (run) => {
  const step = run.undone.at(-1);
  if (step) {
    run.plain = step.redo(run.plain);
    run.undone = run.undone.slice(0, -1);
    run.done = [...run.done, step];
  }
  run.page.redo();
};

const reload: Act = async (run) => {
  run.page = await openPage(run);
  run.done = [];
  run.undone = [];
};

const killHost: Act = (run) => run.host.restart();

/** Another window marks words meanwhile. */
const markElsewhere: Act = async (run) => {
  const other = libraryOf(run.host, `${run.database}-other`);
  const work = await other.load(START.id);
  if (!work) throw new Error('The comparison is gone.');
  const made = highlightOf(`id-${run.ids++}`, 'A');
  await other.save({ ...work, highlights: [...work.highlights, made] });
  run.plain = setMark(run.plain, { id: made.id, colour: made.colour, tags: [], note: null });
  await vi.waitFor(
    () => expect(run.page.store.getState().work?.highlights).toContainEqual(made),
    POLLING,
  );
};

/** The comparison goes to a colleague, who marks words with a note, writes another note at one's own mark and decides on a finding. */
const give =
  (at: number, text: string, state: VerdictState): Act =>
  async (run) => {
    const { work } = run.page.store.getState();
    const made = highlightOf(`id-${run.ids++}`, 'A');
    const there = markAt(run, at);
    const written = { id: `id-${run.ids++}`, text };
    const onOwn = there && !there.note ? { id: `id-${run.ids++}`, text } : null;
    if (!work) throw new Error('There is nothing to give away.');
    const notes = [
      ...work.notes,
      { ...noteOf(written.id, made.id), text },
      ...(there && onOwn ? [{ ...noteOf(onOwn.id, there.id), text }] : []),
    ];
    const decided = { id: `id-${run.ids++}`, finding: findingAt(run, at), state };
    const finding = run.page.store
      .getState()
      .comparison?.findings.find(({ id }) => id === decided.finding);
    if (!finding) throw new Error('There is nothing to decide on.');
    const verdict = { state, reason: null, at: made.createdAt };
    const foreign = {
      ...work,
      highlights: [...work.highlights, made],
      notes,
      decisions: [
        ...work.decisions,
        { type: 'verdict' as const, id: decided.id, ...referTo(finding), verdict },
      ],
    };
    const plain = setMark(setVerdict(run.plain, decided), {
      id: made.id,
      colour: made.colour,
      tags: [],
      note: written,
    });
    run.file = {
      bytes: writePortable(foreign, 'test'),
      plain: there && onOwn ? setMark(plain, { ...there, note: onOwn }) : plain,
    };
  };

/** What the colleague gave back comes in; it may be older than what one has by now. */
const takeIn: Act = async (run) => {
  if (!run.file) return;
  const portable = await readPortable({ name: 'a.synopsis', bytes: run.file.bytes });
  const before = run.plain;
  const after = takenIn(before, run.file.plain);
  const isNew = JSON.stringify(after) !== JSON.stringify(before);
  const added = after.marks.filter(({ id }) => before.marks.every((one) => one.id !== id));
  const noted = after.marks.filter(({ id, note }) =>
    before.marks.some((one) => one.id === id && one.note !== note),
  );
  const verdicts = after.verdicts.slice(0, after.verdicts.length - before.verdicts.length);
  const titles = after.titles.slice(0, after.titles.length - before.titles.length);
  const attach = (plain: Plain, isOn: boolean): Plain => ({
    ...plain,
    marks: plain.marks.map((one) => {
      const note = noted.find(({ id }) => id === one.id)?.note;
      return note ? { ...one, note: isOn ? note : null } : one;
    }),
  });
  if (isNew)
    record(run, {
      merges: null,
      redo: (plain) => {
        const marked = added.reduce(setMark, attach(plain, true));
        return {
          ...marked,
          titles: [...titles, ...marked.titles],
          verdicts: [...verdicts, ...marked.verdicts],
        };
      },
      undo: (plain) => {
        const unmarked = dropMarks(
          attach(plain, false),
          added.map(({ id }) => id),
        );
        const untitled = titles.reduce((all, { id }) => dropTitle(all, id), unmarked);
        return verdicts.reduce((all, { id }) => dropVerdict(all, id), untitled);
      },
    });
  await run.page.addOutcomes([{ name: 'a.synopsis', portable }]);
};

const text = fc.string({ minLength: 1, maxLength: 8 });
const colour = fc.constantFrom<HighlightColour>('yellow', 'red', 'green');
/** Few, so that acts meet on the same mark. */
const at = fc.nat(2);
const state = fc.constantFrom<VerdictState>('confirmed', 'dismissed', 'second-look');
const named = (name: string, made: fc.Arbitrary<Act>, weight: number) => ({
  weight,
  arbitrary: made.map((act) => ({ act, [fc.toStringMethod]: () => name })),
});
const gives = named(
  'give',
  fc.tuple(at, text, state).map((to) => give(...to)),
  1,
);
const takesIn = named('take in', fc.constant(takeIn), 2);
const acts = fc.oneof(
  named(
    'rename',
    text.map((to) => field('name', to)),
    1,
  ),
  named(
    'outlet',
    text.map((to) => field('outlet', to)),
    1,
  ),
  named('base', fc.constantFrom<Siglum | null>('A', 'B', null).map(chooseBase), 1),
  named(
    'title',
    fc.tuple(at, fc.oneof(text, fc.constant(''))).map((to) => giveTitle(...to)),
    2,
  ),
  named('mark', colour.map(mark), 4),
  named(
    'recolour',
    fc.tuple(at, colour).map((to) => recolour(...to)),
    2,
  ),
  named(
    'tag',
    fc.tuple(at, fc.constantFrom('harbour', 'tone')).map((to) => tag(...to)),
    3,
  ),
  named(
    'write',
    fc.tuple(at, text).map((to) => write(...to)),
    3,
  ),
  named('unmark', at.map(unmark), 2),
  named(
    'decide',
    fc.tuple(at, state).map((to) => decide(...to)),
    2,
  ),
  named('undecide', at.map(undecide), 1),
  named('undo', fc.constant(undo), 3),
  named('redo', fc.constant(redo), 2),
  gives,
  takesIn,
  named('reload', fc.constant(reload), 1),
  named('kill host', fc.constant(killHost), 1),
  named('mark elsewhere', fc.constant(markElsewhere), 1),
);

const list = (minLength: number, maxLength: number) => fc.array(acts, { minLength, maxLength });

/** Sequences in which a file comes back after its reader has gone on. */
export const sequences = fc
  .tuple(list(1, 8), gives.arbitrary, list(1, 6), takesIn.arbitrary, list(0, 6))
  .map(([before, give, between, takeIn, after]) => [...before, give, ...between, takeIn, ...after]);
