import {
  type Article,
  addForeign,
  type Highlight,
  type Note,
  relabelBlock,
  tieBack,
  tieHighlight,
  untieHighlights,
} from '../../app/index.ts';
import { canTie } from './can-tie.ts';
import type {
  AddArticle,
  Change,
  Decide,
  PlaceHighlight,
  RenewArticle,
  TagHighlight,
  TakeOut,
  TieNote,
} from './change.ts';
import type { Work } from './work.ts';

/** The work after a change. A change that names something that is not there leaves the work as it is. */
export function applyChange(work: Work, change: Change): Work {
  switch (change.kind) {
    case 'rename':
      return { ...work, name: change.name };
    case 'choose-base':
      return { ...work, base: change.base };
    case 'add-article':
      return addArticle(work, change);
    case 'remove-article':
      return removeArticle(work, change.siglum);
    case 'move-article':
      return { ...work, articles: moved(work.articles, change.siglum, change.to) };
    case 'edit-publication':
      return editArticle(work, change.siglum, (article) => ({ ...article, ...change.fields }));
    case 'relabel-block':
      return editArticle(work, change.siglum, (article) =>
        relabelBlock(article, change.block, change.leftOutBecause),
      );
    case 'add-highlight':
      return {
        ...work,
        highlights: withItems(work.highlights, [change.highlight]),
        notes: tieBack(work.notes, change.notes, new Set([change.highlight.id])),
      };
    case 'remove-highlight':
      return {
        ...work,
        highlights: work.highlights.filter(({ id }) => id !== change.id),
        notes: untieHighlights(work.notes, (id) => id === change.id),
      };
    case 'recolour-highlight':
      return {
        ...work,
        highlights: work.highlights.map((highlight) =>
          highlight.id === change.id ? { ...highlight, colour: change.colour } : highlight,
        ),
      };
    case 'tag-highlight':
      return {
        ...work,
        highlights: work.highlights.map((one) => tagged(one, change)),
      };
    case 'place-highlight':
      return { ...work, highlights: work.highlights.map((one) => placed(one, change)) };
    case 'renew-article':
      return renew(work, change);
    case 'write-note':
      return { ...work, notes: withNote(work, change.note) };
    case 'tie-note':
      return canTie(work, change)
        ? { ...work, notes: work.notes.map((one) => tied(one, change)) }
        : work;
    case 'remove-note':
      return { ...work, notes: work.notes.filter(({ id }) => id !== change.id) };
    case 'decide':
      return { ...work, decisions: decided(work, change) };
    case 'take-in':
      return addForeign(work, change.added);
    case 'take-out':
      return takeOut(work, change);
    default:
      return change satisfies never;
  }
}

function addArticle(work: Work, { article, at, highlights, notes }: AddArticle): Work {
  return {
    ...work,
    articles: work.articles
      .filter(({ siglum }) => siglum !== article.siglum)
      .toSpliced(at, 0, article),
    highlights: withItems(work.highlights, highlights),
    notes: tieBack(work.notes, notes, new Set(highlights.map(({ id }) => id))),
  };
}

/** Another window may have put an item back already: the one that comes now takes its place. */
function withItems<T extends { readonly id: string }>(
  items: readonly T[],
  added: readonly T[],
): readonly T[] {
  const coming = new Set(added.map(({ id }) => id));
  return [...items.filter(({ id }) => !coming.has(id)), ...added];
}

function removeArticle(work: Work, siglum: string): Work {
  const highlights = work.highlights.filter(({ article }) => article !== siglum);
  const kept = new Set(highlights.map(({ id }) => id));
  return {
    ...work,
    articles: work.articles.filter((article) => article.siglum !== siglum),
    highlights,
    notes: untieHighlights(work.notes, (id) => !kept.has(id)),
  };
}

function moved(articles: readonly Article[], siglum: string, to: number): readonly Article[] {
  const article = articles.find((one) => one.siglum === siglum);
  if (!article) return articles;
  return articles.filter((one) => one !== article).toSpliced(to, 0, article);
}

const editArticle = (work: Work, siglum: string, edit: (article: Article) => Article): Work => ({
  ...work,
  articles: work.articles.map((article) => (article.siglum === siglum ? edit(article) : article)),
});

function decided({ decisions }: Work, { put, takeBack }: Decide): Work['decisions'] {
  const fresh = new Map(put.map((decision) => [decision.id, decision]));
  const kept = decisions
    .filter(({ id }) => !takeBack.includes(id))
    .map((decision) => fresh.get(decision.id) ?? decision);
  const known = new Set(kept.map(({ id }) => id));
  return [...kept, ...put.filter(({ id }) => !known.has(id))];
}

function withNote(work: Work, note: Work['notes'][number]): Work['notes'] {
  const at = work.notes.findIndex(({ id }) => id === note.id);
  const there = work.notes[at];
  if (!there) return [...work.notes, note];
  return work.notes.with(at, { ...note, highlights: there.highlights });
}

function tied(note: Note, { id, highlight, at }: TieNote): Note {
  if (note.id !== id) return note;
  if (at !== null) return tieHighlight(note, highlight, at);
  return { ...note, highlights: note.highlights.filter((one) => one !== highlight) };
}

/** A mark without tags has no field for them, as one that never had any. A tag that is there already stays where it is. */
function tagged(highlight: Highlight, { id, tag, at }: TagHighlight): Highlight {
  if (highlight.id !== id) return highlight;
  const { tags: had = [], ...rest } = highlight;
  if (had.includes(tag) === (at !== null)) return highlight;
  const others = had.filter((one) => one !== tag);
  const tags = at === null ? others : others.toSpliced(at, 0, tag);
  return tags.length === 0 ? rest : { ...rest, tags };
}

/** Written out, since what is absent from the change must go from the highlight too. */
function placed(highlight: Highlight, { id, selector, anchoring }: PlaceHighlight): Highlight {
  if (highlight.id !== id) return highlight;
  const { anchoring: _, ...rest } = highlight;
  return { ...rest, selector, ...(anchoring && { anchoring }) };
}

/** A source that is not there any more cannot be renewed, nor can the marks on it. */
function renew(work: Work, { article, highlights, notes, decisions }: RenewArticle): Work {
  if (!work.articles.some(({ siglum }) => siglum === article.siglum)) return work;
  return {
    ...work,
    articles: work.articles.map((one) => (one.siglum === article.siglum ? article : one)),
    highlights: replaced(work.highlights, highlights),
    notes: replaced(work.notes, notes),
    decisions: replaced(work.decisions, decisions),
  };
}

function replaced<T extends { readonly id: string }>(
  items: readonly T[],
  others: readonly T[],
): readonly T[] {
  const byId = new Map(others.map((item) => [item.id, item]));
  return items.map((item) => byId.get(item.id) ?? item);
}

const takeOut = (work: Work, taken: TakeOut): Work => ({
  ...work,
  articles: work.articles.filter(({ siglum }) => !taken.sigla.includes(siglum)),
  highlights: without(work.highlights, taken.highlights),
  notes: untieHighlights(without(work.notes, taken.notes), (id) => taken.highlights.includes(id)),
  decisions: without(work.decisions, taken.decisions),
});

function without<T extends { readonly id: string }>(
  items: readonly T[],
  ids: readonly string[],
): readonly T[] {
  const gone = new Set(ids);
  return items.filter(({ id }) => !gone.has(id));
}
