import type { Siglum } from '../text/article.ts';

/** `same`: equal after folding. `reworded`: says the same. `partial`: one side carries only part of the other's statement. */
export type LinkKind = 'same' | 'reworded' | 'partial';

/** Who made the link: the aligner, the aligner with a person's yes, a person, or a person said no. */
export type LinkProvenance = 'auto' | 'confirmed' | 'manual' | 'rejected';

/** One end of a link: sentence numbers of one article, rising. */
export interface LinkSide {
  readonly article: Siglum;
  readonly sentences: readonly number[];
}

/** Sentences of one article tied to sentences of another. Many to many, may cross. `a` has the earlier siglum. */
export interface Link {
  readonly a: LinkSide;
  readonly b: LinkSide;
  readonly kind: LinkKind;
  /** Outside the longest common order of the pair and at least a fifth of the article away. */
  readonly moved: boolean;
  /** The measured chance, 0 to 1, that the link is right. */
  readonly score: number;
  readonly provenance: LinkProvenance;
  /** In words a reader understands: "7 of 9 rare words shared". */
  readonly reasons: readonly string[];
}

/** A person's word on two groups of sentences: they belong together, or they do not. */
export interface LinkConstraint {
  readonly a: LinkSide;
  readonly b: LinkSide;
  readonly provenance: 'confirmed' | 'manual' | 'rejected';
}
