import { useDeferredValue, useMemo } from 'react';
import { type Article, type Comparison, markupSigns, type TextRange } from '../../../app/index.ts';
import { type ColumnItem, columnItems } from './column-items.ts';
import { foldRuns } from './fold-runs.ts';
import { type MarksInBlocks, marksInBlocks } from './marks-in-blocks.ts';
import { marksOf } from './marks-of.ts';

/** Everything the markup of a column is made of. */
export interface ColumnContent {
  /** The text all ranges of the content are in. */
  readonly text: string;
  readonly sections: readonly (readonly ColumnItem[])[];
  readonly marks: MarksInBlocks;
  readonly signs: readonly TextRange[];
  /** True where the browser should skip sections far from the screen. */
  readonly long: boolean;
}

/** What is shown of a column now. */
export interface ShownContent {
  readonly content: ColumnContent;
  /** True until the whole of the newest content is shown. */
  readonly isPending: boolean;
}

/** Sections this long are laid out as one, and not at all while they are far from the screen. */
const SECTION_LENGTH = 50;
/** Sections that are on screen at first, with something to spare. */
const FIRST_SECTIONS = 2;

/**
 * The content of a column. The beginning of a long article is on screen at once; the rest, and what a new comparison makes of
 * it, is rendered in slices in between, so that the window answers all the while.
 */
export function useColumnContent(
  article: Article,
  linedUp: Comparison | null,
  comparison: Comparison | null,
): ShownContent {
  const told = useMemo(() => ({ article, linedUp, comparison }), [article, linedUp, comparison]);
  // What a comparison says of a long text takes a moment to work out: the window answers before. Both arrive together.
  const arrived = useDeferredValue(told);
  const content = useMemo(() => contentOf(arrived), [arrived]);
  const beginning = useMemo(
    () => ({ ...content, sections: content.sections.slice(0, FIRST_SECTIONS) }),
    [content],
  );
  const shown = useDeferredValue(content, beginning);
  return { content: shown, isPending: arrived !== told || shown !== content };
}

interface Told {
  readonly article: Article;
  /** What tells the passages. */
  readonly linedUp: Comparison | null;
  /** What tells agreement and differences; null until they are known. */
  readonly comparison: Comparison | null;
}

function contentOf({ article, linedUp, comparison }: Told): ColumnContent {
  const items = foldRuns(columnItems(article, linedUp), comparison, article.text);
  const count = Math.ceil(items.length / SECTION_LENGTH);
  return {
    text: article.text,
    sections: Array.from({ length: count }, (_, at) =>
      items.slice(at * SECTION_LENGTH, (at + 1) * SECTION_LENGTH),
    ),
    marks: marksInBlocks(article, marksOf(comparison, article.siglum)),
    signs: markupSigns(article),
    long: count > FIRST_SECTIONS,
  };
}
