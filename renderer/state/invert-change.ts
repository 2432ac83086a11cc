import type { Article, Publication } from '../../app/index.ts';
import { canTie } from './can-tie.ts';
import type {
  Change,
  Decide,
  RenewArticle,
  TagHighlight,
  TakeIn,
  TakeOut,
  TieNote,
} from './change.ts';
import type { Work } from './work.ts';

/**
 * The change that takes `change` back, read off the work as it stands before `change` is done.
 * Law: applying both gives equal work; marks that come back may stand later in their list.
 * Null where `change` names something that is not there, and so does nothing.
 */
export function invertChange(work: Work, change: Change): Change | null {
  switch (change.kind) {
    case 'rename':
      return { kind: 'rename', name: work.name };
    case 'choose-base':
      return work.base === change.base ? null : { kind: 'choose-base', base: work.base };
    case 'add-article':
      return { kind: 'remove-article', siglum: change.article.siglum };
    case 'remove-article':
      return invertRemoval(work, change.siglum);
    case 'move-article':
      return invertMove(work, change.siglum);
    case 'edit-publication':
      return invertEdit(articleOf(work, change.siglum), change.fields);
    case 'relabel-block':
      return invertRelabel(articleOf(work, change.siglum), change.block);
    case 'add-highlight':
      return { kind: 'remove-highlight', id: change.highlight.id };
    case 'remove-highlight':
      return invertHighlightRemoval(work, change.id);
    case 'recolour-highlight': {
      const highlight = work.highlights.find(({ id }) => id === change.id);
      return highlight
        ? { kind: 'recolour-highlight', id: change.id, colour: highlight.colour }
        : null;
    }
    case 'tag-highlight':
      return invertTagging(work, change);
    case 'place-highlight':
      return invertPlacing(work, change.id);
    case 'renew-article':
      return invertRenewal(work, change);
    case 'write-note': {
      const note = work.notes.find(({ id }) => id === change.note.id);
      return note ? { kind: 'write-note', note } : { kind: 'remove-note', id: change.note.id };
    }
    case 'remove-note': {
      const note = work.notes.find(({ id }) => id === change.id);
      return note ? { kind: 'write-note', note } : null;
    }
    case 'tie-note':
      return invertTie(work, change);
    case 'decide':
      return invertDecide(work, change);
    case 'take-in':
      return invertTakeIn(change);
    case 'take-out':
      return invertTakeOut(work, change);
    default:
      return change satisfies never;
  }
}

/** Null where nothing is put and nothing that is there is taken back. */
function invertDecide({ decisions }: Work, { what, put, takeBack }: Decide): Change | null {
  const touched = new Set([...put.map(({ id }) => id), ...takeBack]);
  const before = decisions.filter(({ id }) => touched.has(id));
  if (put.length === 0 && before.length === 0) return null;
  const old = new Set(before.map(({ id }) => id));
  const made = put.map(({ id }) => id).filter((id) => !old.has(id));
  return { kind: 'decide', what, put: before, takeBack: made };
}

const articleOf = (work: Work, siglum: string): Article | undefined =>
  work.articles.find((article) => article.siglum === siglum);

function invertRemoval(work: Work, siglum: string): Change | null {
  const at = work.articles.findIndex((article) => article.siglum === siglum);
  const article = work.articles[at];
  if (!article) return null;
  const highlights = work.highlights.filter((highlight) => highlight.article === siglum);
  const ids = new Set(highlights.map(({ id }) => id));
  const notes = work.notes.filter((note) => note.highlights.some((id) => ids.has(id)));
  return { kind: 'add-article', article, at, highlights, notes };
}

function invertMove(work: Work, siglum: string): Change | null {
  const at = work.articles.findIndex((article) => article.siglum === siglum);
  const article = work.articles[at];
  return article ? { kind: 'move-article', siglum: article.siglum, to: at } : null;
}

function invertEdit(article: Article | undefined, fields: Partial<Publication>): Change | null {
  if (!article) return null;
  const keys = Object.keys(fields) as (keyof Publication)[];
  const before = Object.fromEntries(keys.map((key) => [key, article[key]]));
  return { kind: 'edit-publication', siglum: article.siglum, fields: before };
}

function invertRelabel(article: Article | undefined, index: number): Change | null {
  const block = article?.blocks[index];
  if (!article || !block) return null;
  return {
    kind: 'relabel-block',
    siglum: article.siglum,
    block: index,
    leftOutBecause: block.leftOutBecause,
  };
}

function invertHighlightRemoval(work: Work, id: string): Change | null {
  const highlight = work.highlights.find((one) => one.id === id);
  if (!highlight) return null;
  const notes = work.notes.filter((note) => note.highlights.includes(id));
  return { kind: 'add-highlight', highlight, notes };
}

function invertTie(work: Work, change: TieNote): Change | null {
  if (!canTie(work, change)) return null;
  const note = work.notes.find(({ id }) => id === change.id);
  const at = note?.highlights.indexOf(change.highlight) ?? -1;
  return { ...change, at: at < 0 ? null : at };
}

/** Null where the mark has the tag already, or has it not. */
function invertTagging(work: Work, change: TagHighlight): Change | null {
  const highlight = work.highlights.find(({ id }) => id === change.id);
  const at = highlight?.tags?.indexOf(change.tag) ?? -1;
  if (!highlight || at >= 0 === (change.at !== null)) return null;
  return { ...change, at: at < 0 ? null : at };
}

function invertPlacing(work: Work, id: string): Change | null {
  const highlight = work.highlights.find((one) => one.id === id);
  if (!highlight) return null;
  const { selector, anchoring } = highlight;
  return { kind: 'place-highlight', id, selector, ...(anchoring && { anchoring }) };
}

/** The article, the marks and the decisions as they are before. */
function invertRenewal(work: Work, renewal: RenewArticle): Change | null {
  const article = articleOf(work, renewal.article.siglum);
  if (!article) return null;
  const marks = new Set(idsOf(renewal.highlights));
  const notes = new Set(idsOf(renewal.notes));
  const decisions = new Set(idsOf(renewal.decisions));
  return {
    kind: 'renew-article',
    article,
    highlights: work.highlights.filter(({ id }) => marks.has(id)),
    notes: work.notes.filter(({ id }) => notes.has(id)),
    decisions: work.decisions.filter(({ id }) => decisions.has(id)),
  };
}

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] =>
  items.map(({ id }) => id);

/** Null where nothing comes in. */
function invertTakeIn({ added }: TakeIn): TakeOut | null {
  if (Object.values(added).every((items) => items.length === 0)) return null;
  return {
    kind: 'take-out',
    sigla: added.articles.map(({ siglum }) => siglum),
    highlights: idsOf(added.highlights),
    notes: idsOf(added.notes),
    decisions: idsOf(added.decisions),
  };
}

const invertTakeOut = (work: Work, taken: TakeOut): TakeIn => ({
  kind: 'take-in',
  added: {
    articles: work.articles.filter(({ siglum }) => taken.sigla.includes(siglum)),
    highlights: work.highlights.filter(({ id }) => taken.highlights.includes(id)),
    notes: work.notes.filter(({ id }) => taken.notes.includes(id)),
    decisions: work.decisions.filter(({ id }) => taken.decisions.includes(id)),
  },
});
