import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import {
  type Bridge,
  type HighlightColour,
  mergeForeign,
  type StoredWork,
  writePortable,
} from '../../app/index.ts';
import { readPortable } from '../../main/files/portable-reader.ts';
import { startTestHost, type TestHost } from '../../tests/support/test-host.ts';
import { workOf } from '../../tests/support/work.ts';
import { createLibrary, type Library } from '../library/library.ts';
import { createWorkbench } from './create-workbench.ts';
import type { Workbench } from './workbench.ts';

/** What a comparison is to its reader, without any of the program's own machinery. */
interface Model {
  name: string;
  outlet: string | null;
  /** Colour and note of each highlight, by its number. */
  marks: Map<number, { colour: HighlightColour; note: string | null }>;
  /** What takes the last steps back, and what does them again. */
  done: Step[];
  undone: Step[];
}

interface Step {
  readonly name: string;
  readonly redo: () => void;
  readonly undo: () => void;
}

type Act =
  | { readonly kind: 'rename' | 'outlet'; readonly text: string }
  | { readonly kind: 'mark'; readonly colour: HighlightColour }
  | { readonly kind: 'recolour'; readonly at: number; readonly colour: HighlightColour }
  | { readonly kind: 'note'; readonly at: number; readonly text: string }
  | { readonly kind: 'unmark'; readonly at: number }
  | {
      readonly kind:
        | 'undo'
        | 'redo'
        | 'reload'
        | 'kill host'
        | 'export and import'
        | 'mark elsewhere';
    };

const text = fc.string({ minLength: 1, maxLength: 8 });
const colour = fc.constantFrom<HighlightColour>('yellow', 'red', 'green');
const at = fc.nat(5);
const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('rename', 'outlet'), text }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('mark'), colour }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('recolour'), at, colour }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('note'), at, text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('unmark'), at }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('undo', 'redo') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('reload', 'kill host', 'export and import', 'mark elsewhere'),
    }),
  },
) as fc.Arbitrary<Act>;

const START: StoredWork = { ...workOf(['A', 'B'], {}), id: 'modelled' };
const hosts: TestHost[] = [];
let databases = 0;
afterAll(async () => {
  for (const host of hosts) await host.remove();
});

const libraryOf = (host: TestHost, database: string): Library =>
  createLibrary({ bridge: host.bridge(), newId: randomUUID, database });

/** A page on the host's library with the comparison open; ids are numbers, so that the model knows them. */
async function openPage(host: TestHost, database: string, newId: () => string): Promise<Workbench> {
  const library = libraryOf(host, database);
  const launch = { id: 'l', version: '1', door: 'browser', saves: 'download', opened: [] };
  const workbench = createWorkbench({
    bridge: {
      request: async () => ({ ok: true, value: launch }),
      on: () => () => {},
    } as unknown as Bridge,
    library,
    startComparing: () => ({ result: new Promise(() => {}), cancel: () => {} }),
    memory: { read: () => null, write: () => {} },
    download: () => {},
    undoTyping: () => false,
    newId,
    now: () => '2026-03-10T08:00:00.000Z',
  });
  await workbench.start();
  await workbench.openRecent(START.id);
  return workbench;
}

const saved = (page: Workbench): Promise<void> =>
  vi.waitFor(() => expect(page.store.getState().saving.status).toBe('saved'));

/** Does a step to the model and remembers how to take it back. */
function record(model: Model, step: Step): void {
  step.redo();
  const last = model.done.at(-1);
  // Writing on at one note is one step.
  if (last && last.name === step.name && step.name.startsWith('note '))
    model.done[model.done.length - 1] = { ...step, undo: last.undo };
  else model.done.push(step);
  model.undone = [];
}

/** The highlight an act means: acts count the ones that are there, round and round. */
function numberAt(model: Model, place: number): number | null {
  const numbers = [...model.marks.keys()].sort((a, b) => a - b);
  return numbers[place % numbers.length] ?? null;
}

function put(
  model: Model,
  number: number,
  value: { colour: HighlightColour; note: string | null } | null,
) {
  if (value) model.marks.set(number, value);
  else model.marks.delete(number);
}

/** An edit in the model and in the program. */
function edit(model: Model, page: Workbench, act: Act, nextId: () => number): void {
  if (act.kind === 'rename' || act.kind === 'outlet') {
    const field = act.kind === 'rename' ? 'name' : 'outlet';
    const before = model[field];
    const set = (value: string | null) => Object.assign(model, { [field]: value });
    record(model, { name: field, redo: () => set(act.text), undo: () => set(before) });
    if (field === 'name') page.rename(act.text);
    else page.editPublication('A', { outlet: act.text });
  } else if (act.kind === 'mark') {
    const number = nextId();
    const mark = { colour: act.colour, note: null };
    record(model, {
      name: 'mark',
      redo: () => put(model, number, mark),
      undo: () => put(model, number, null),
    });
    page.highlight('A', { start: 4, end: 9 }, act.colour);
  } else if (act.kind === 'recolour' || act.kind === 'note' || act.kind === 'unmark')
    editMark(model, page, act);
}

function editMark(model: Model, page: Workbench, act: Extract<Act, { at: number }>): void {
  const number = numberAt(model, act.at);
  const mark = number === null ? null : (model.marks.get(number) ?? null);
  if (number === null || !mark) return;
  const id = `id-${number}`;
  if (act.kind === 'unmark') {
    record(model, {
      name: 'unmark',
      redo: () => put(model, number, null),
      undo: () => put(model, number, mark),
    });
    page.removeHighlight(id);
  } else if (act.kind === 'recolour') {
    const now = () => model.marks.get(number)?.note ?? null;
    const paint = (colour: HighlightColour) => put(model, number, { colour, note: now() });
    record(model, {
      name: 'recolour',
      redo: () => paint(act.colour),
      undo: () => paint(mark.colour),
    });
    page.recolourHighlight(id, act.colour);
  } else if (mark.note !== act.text) {
    const now = () => model.marks.get(number)?.colour ?? mark.colour;
    const write = (note: string | null) => put(model, number, { colour: now(), note });
    record(model, {
      name: `note ${number}`,
      redo: () => write(act.text),
      undo: () => write(mark.note),
    });
    page.writeNote(id, act.text, '{}');
  }
}

function step(model: Model, page: Workbench, back: boolean): void {
  const [from, to] = back ? [model.done, model.undone] : [model.undone, model.done];
  const taken = from.pop();
  if (taken) {
    if (back) taken.undo();
    else taken.redo();
    to.push(taken);
  }
  if (back) page.undo();
  else page.redo();
}

/** A work in the model's terms. */
const seenAs = (work: StoredWork | null) => ({
  name: work?.name,
  outlet: work?.articles.find(({ siglum }) => siglum === 'A')?.outlet,
  marks: new Map(
    work?.highlights.map(({ id, colour }) => [
      Number(id.slice(3)),
      { colour, note: work.notes.find(({ highlight }) => highlight === id)?.text ?? null },
    ]),
  ),
});

test('edits, undo, redo, reloads, kills, exports, imports and other windows: the library equals a plain model at every step', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 5, maxLength: 30 }), async (sequence) => {
      const host = await startTestHost();
      hosts.push(host);
      const database = `model-${databases++}`;
      let [ids, notes] = [0, 0];
      // The workbench asks for ids of highlights and of notes; those of highlights are the model's numbers.
      let isMark = false;
      const newId = () => (isMark ? `id-${ids}` : `note-${notes++}`);
      await libraryOf(host, `${database}-first`).save(START);
      let page = await openPage(host, database, newId);
      const model: Model = {
        name: START.name,
        outlet: null,
        marks: new Map(),
        done: [],
        undone: [],
      };
      for (const act of sequence) {
        isMark = act.kind === 'mark';
        if (act.kind === 'undo' || act.kind === 'redo') step(model, page, act.kind === 'undo');
        else edit(model, page, act, () => ids);
        if (act.kind === 'mark') ids += 1;
        await saved(page);
        if (act.kind === 'kill host') await host.restart();
        if (act.kind === 'reload') {
          page = await openPage(host, database, newId);
          model.done = [];
          model.undone = [];
        }
        if (act.kind === 'mark elsewhere') {
          const other = libraryOf(host, `${database}-other`);
          const work = await other.load(START.id);
          const number = ids++;
          const [home] = workOf(['A'], { highlights: [`id-${number}`] }).highlights;
          if (work && home) await other.save({ ...work, highlights: [...work.highlights, home] });
          put(model, number, { colour: 'yellow', note: null });
          await vi.waitFor(() =>
            expect(page.store.getState().work?.highlights).toHaveLength(model.marks.size),
          );
        }
        const work = await libraryOf(host, `${database}-look`).load(START.id);
        if (act.kind === 'export and import') await expectPortable(work);
        const expected = { name: model.name, outlet: model.outlet, marks: model.marks };
        expect(seenAs(work)).toEqual(expected);
        expect(seenAs(page.store.getState().work)).toEqual(expected);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

/** The portable file gives the same work, and taking it in again changes nothing. */
async function expectPortable(work: StoredWork | null): Promise<void> {
  if (!work) throw new Error('The comparison is gone.');
  const read = await readPortable({ name: 'a.synopsis', bytes: writePortable(work, 'test') });
  expect(read).toEqual({ ok: true, value: work });
  const added = read.ok ? mergeForeign(work, read.value)?.added : null;
  expect(Object.values(added ?? { none: [1] }).flat()).toEqual([]);
}
