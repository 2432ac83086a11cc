import type {
  Article,
  Decision,
  ForeignAdditions,
  Highlight,
  HighlightColour,
  Note,
  Publication,
  Renewal,
  Siglum,
} from '../../app/index.ts';

/**
 * Everything a reader can do to a comparison, as values. Each can be done (`applyChange`) and has exactly one change
 * that undoes it (`invertChange`). Later capabilities add members here, never a second mechanism.
 */
export type Change =
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'choose-base'; readonly base: Siglum | null }
  | AddArticle
  | { readonly kind: 'remove-article'; readonly siglum: Siglum }
  | { readonly kind: 'move-article'; readonly siglum: Siglum; readonly to: number }
  | {
      readonly kind: 'edit-publication';
      readonly siglum: Siglum;
      readonly fields: Partial<Publication>;
    }
  | RelabelBlock
  | AddHighlight
  | { readonly kind: 'remove-highlight'; readonly id: string }
  | { readonly kind: 'recolour-highlight'; readonly id: string; readonly colour: HighlightColour }
  | TagHighlight
  | PlaceHighlight
  | RenewArticle
  | WriteNote
  | TieNote
  | { readonly kind: 'remove-note'; readonly id: string }
  | Decide
  | TakeIn
  | TakeOut;

/** Puts an article into the comparison; with its marks when it comes back after a removal. */
export interface AddArticle {
  readonly kind: 'add-article';
  readonly article: Article;
  /** Column, from 0. */
  readonly at: number;
  readonly highlights: readonly Highlight[];
  readonly notes: readonly Note[];
}

/** Marks words; with the notes that hang on them where they come back, or where they are added to one. */
export interface AddHighlight {
  readonly kind: 'add-highlight';
  readonly highlight: Highlight;
  /** Their ties name the highlight. */
  readonly notes: readonly Note[];
}

/** Gives a note its words, or makes it. The ties of a note that is there are left alone. */
export interface WriteNote {
  readonly kind: 'write-note';
  readonly note: Note;
}

/** Ties a note to one more highlight that is there, or unties it. */
export interface TieNote {
  readonly kind: 'tie-note';
  /** Ids of the note and the highlight. */
  readonly id: string;
  readonly highlight: string;
  /** Where among its ties it comes, from 0; null unties it. */
  readonly at: number | null;
}

/** Leaves a block out of the comparison, or puts it back. */
export interface RelabelBlock {
  readonly kind: 'relabel-block';
  readonly siglum: Siglum;
  /** Index into the article's blocks. */
  readonly block: number;
  /** Why it is left out, in a few words; null puts it back. */
  readonly leftOutBecause: string | null;
}

/** Makes decisions and takes others back, as one step. A decision with the id of an earlier one takes its place. */
export interface Decide {
  readonly kind: 'decide';
  /** What it does, for undo and redo: "confirm finding". */
  readonly what: string;
  readonly put: readonly Decision[];
  /** Ids of decisions. */
  readonly takeBack: readonly string[];
}

/** Gives a highlight one tag, or takes it off; never the whole list, which another window may be adding to. */
export interface TagHighlight {
  readonly kind: 'tag-highlight';
  readonly id: string;
  readonly tag: string;
  /** Where in its tags it comes, from 0; null takes it off. */
  readonly at: number | null;
}

/** Gives a highlight another place in its article; `anchoring` says how sure it is, absent where the reader chose it. */
export interface PlaceHighlight extends Pick<Highlight, 'selector' | 'anchoring'> {
  readonly kind: 'place-highlight';
  readonly id: string;
}

/** Puts another version of an article in its place, with those marks and decisions that go along with it. */
export interface RenewArticle extends Renewal {
  readonly kind: 'renew-article';
}

/** Takes in what somebody else made of the articles. */
export interface TakeIn {
  readonly kind: 'take-in';
  readonly added: ForeignAdditions;
}

/** Takes it out again. */
export interface TakeOut {
  readonly kind: 'take-out';
  readonly sigla: readonly Siglum[];
  /** Ids of highlights, notes and decisions. */
  readonly highlights: readonly string[];
  readonly notes: readonly string[];
  readonly decisions: readonly string[];
}

/** What a change does, for undo and redo: "Undo highlight". */
export function describeChange(change: Change): string {
  switch (change.kind) {
    case 'rename':
      return 'rename';
    case 'choose-base':
      return 'choice of base';
    case 'add-article':
      return `add source ${change.article.siglum}`;
    case 'remove-article':
      return `remove source ${change.siglum}`;
    case 'move-article':
      return `move source ${change.siglum}`;
    case 'edit-publication':
      return `edit source ${change.siglum}`;
    case 'relabel-block':
      return change.leftOutBecause === null ? 'put block back' : 'leave block out';
    case 'add-highlight':
      return 'highlight';
    case 'remove-highlight':
      return 'remove highlight';
    case 'recolour-highlight':
      return 'change colour';
    case 'tag-highlight':
      return 'change tags';
    case 'place-highlight':
      return 'placing';
    case 'renew-article':
      return `new version of ${change.article.siglum}`;
    case 'write-note':
      return 'write note';
    case 'tie-note':
      return change.at === null ? 'take words off note' : 'add words to note';
    case 'remove-note':
      return 'remove note';
    case 'decide':
      return change.what;
    case 'take-in':
    case 'take-out':
      return 'taking in';
    default:
      return change satisfies never;
  }
}
