import type { Highlight, Note } from '../anchor/annotation.ts';
import { mergeTags } from '../anchor/edit-tags.ts';
import type { Decision } from '../decide/decision.ts';
import type { Article } from '../text/article.ts';
import { mergeNote } from './merge-note.ts';
import { sameJson } from './same-json.ts';
import type { StoredWork } from './stored-work.ts';

/** Two states of one comparison as one, and what could not be made one. */
export interface MergedWorks {
  readonly work: StoredWork;
  /** Notes that both sides had written: the other side's words keep the note, ours became a note beside it. */
  readonly keptBoth: number;
}

interface Merging {
  readonly base: StoredWork | null;
  readonly local: StoredWork;
  readonly remote: StoredWork;
}

/**
 * Joins what two windows (or a copy and the library) made of one comparison since `base`, the last state both had; null
 * where there is none. What one side changed is taken from it; what both changed is taken field by field, the local
 * side last; what one side deleted and the other changed stays. The words of a note are never chosen between: both are
 * kept. Items that need no change are handed on as the same objects, those of `remote` first.
 */
export function mergeWorks(
  base: StoredWork | null,
  local: StoredWork,
  remote: StoredWork,
  newId: () => string,
): MergedWorks {
  const merging = { base, local, remote };
  const highlights = mergeItems<Highlight>(merging, 'highlights', byId, mergeHighlight);
  const twice: Note[] = [];
  const notes = mergeItems<Note>(merging, 'notes', byId, (before, ours, theirs) => {
    const { note, isContested } = mergeNote(before, ours, theirs);
    if (isContested) twice.push(ours);
    return note;
  });
  const own = mergeFields(base, withoutLists(local), withoutLists(remote));
  const work = {
    ...remote,
    name: own.name,
    base: own.base,
    articles: mergeArticles(merging),
    highlights: withHomes(highlights, notes, [...local.highlights, ...remote.highlights]),
    notes,
    decisions: mergeItems<Decision>(merging, 'decisions', byId, (_, ours) => ours),
  };
  return {
    work: twice.reduce((all, note) => withNoteBeside(all, note, newId), work),
    keptBoth: twice.length,
  };
}

const withoutLists = ({ id, name, createdAt, base }: StoredWork) => ({
  id,
  name,
  createdAt,
  base,
});

type Lists = 'articles' | 'highlights' | 'notes' | 'decisions';
type NameOf<T> = (item: T) => string;
type Join<T> = (base: T | null, local: T, remote: T) => T;

const byId = ({ id }: { readonly id: string }): string => id;

/** In the order of the remote side, with what only the local side has in its place there, new marks at the end. */
function mergeItems<T>(
  merging: Merging,
  list: Lists,
  nameOf: NameOf<T>,
  join: Join<T>,
): readonly T[] {
  const listed = (work: StoredWork | null) =>
    new Map((work?.[list] as readonly T[] | undefined)?.map((item) => [nameOf(item), item]));
  const [base, local, remote] = [merging.base, merging.local, merging.remote].map(listed);
  return mergeOrder([...(local?.keys() ?? [])], [...(remote?.keys() ?? [])]).flatMap((name) => {
    const item = mergeItem(base?.get(name) ?? null, local?.get(name), remote?.get(name), join);
    return item === null ? [] : [item];
  });
}

/** The names of both sides, each once; a run that only the local side has follows the name it follows there. */
function mergeOrder(local: readonly string[], remote: readonly string[]): readonly string[] {
  const known = new Set(remote);
  const following = new Map<string | null, string[]>();
  let before: string | null = null;
  let run: string[] = [];
  for (const name of local) {
    if (!known.has(name)) run.push(name);
    else {
      following.set(before, run);
      before = name;
      run = [];
    }
  }
  const first = following.get(null) ?? [];
  // The last run has nothing of the remote side after it: these are the newest marks.
  return [...first, ...remote.flatMap((name) => [name, ...(following.get(name) ?? [])]), ...run];
}

/** Null where the item is gone from one side and unchanged on the other. */
function mergeItem<T>(
  base: T | null,
  local: T | undefined,
  remote: T | undefined,
  join: Join<T>,
): T | null {
  if (local === undefined) return remote === undefined || sameJson(base, remote) ? null : remote;
  if (remote === undefined) return sameJson(base, local) ? null : local;
  if (sameJson(local, remote) || sameJson(base, local)) return remote;
  return sameJson(base, remote) ? local : join(base, local, remote);
}

/** The remote value with those fields of the local one that the local side has changed. */
function mergeFields<T extends object>(base: T | object | null, local: T, remote: T): T {
  const changed = Object.entries(local).filter(
    ([field, value]) => base === null || !sameJson((base as Record<string, unknown>)[field], value),
  );
  return { ...remote, ...Object.fromEntries(changed) };
}

/** Tags are joined one by one: what either window added stays, whatever the other added. */
function mergeHighlight(base: Highlight | null, local: Highlight, remote: Highlight): Highlight {
  const { tags: _, ...joined } = mergeFields(base, local, remote);
  const tags = mergeTags(base?.tags ?? [], local.tags ?? [], remote.tags ?? []);
  return { ...joined, ...(tags.length > 0 && { tags }) };
}

function mergeArticles(merging: Merging): readonly Article[] {
  const merged = mergeItems<Article>(merging, 'articles', ({ siglum }) => siglum, mergeFields);
  const order = (work: StoredWork | null) => work?.articles.map(({ siglum }) => siglum) ?? [];
  if (sameJson(order(merging.base), order(merging.local))) return merged;
  const columns = order(merging.local);
  const place = ({ siglum }: Article): number =>
    columns.includes(siglum) ? columns.indexOf(siglum) : columns.length;
  return merged.toSorted((a, b) => place(a) - place(b));
}

/** The highlights with those put back that a note still hangs on. */
function withHomes(
  highlights: readonly Highlight[],
  notes: readonly Note[],
  known: readonly Highlight[],
): readonly Highlight[] {
  const there = new Set(highlights.map(byId));
  const missing = new Set(notes.flatMap((note) => note.highlights).filter((id) => !there.has(id)));
  const back = new Map(known.filter(({ id }) => missing.has(id)).map((one) => [one.id, one]));
  return back.size === 0 ? highlights : [...highlights, ...back.values()];
}

/** A note of its own, at the same words, for what could not go into the note itself. */
function withNoteBeside(work: StoredWork, note: Note, newId: () => string): StoredWork {
  const homes = work.highlights
    .filter(({ id }) => note.highlights.includes(id))
    .map((home) => ({ ...home, id: newId() }));
  if (homes.length === 0) return work;
  return {
    ...work,
    highlights: [...work.highlights, ...homes],
    notes: [...work.notes, { ...note, id: newId(), highlights: homes.map(byId) }],
  };
}
