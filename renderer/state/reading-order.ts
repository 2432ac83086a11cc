import {
  articleSentences,
  type Comparison,
  type FindingKind,
  type Sentence,
  type Siglum,
} from '../../app/index.ts';

/** Passage ids in the order a reader meets them: that of one article's text, or that of the synopsis. */
export function passageOrder(comparison: Comparison | null, column: Siglum | null): string[] {
  if (!comparison) return [];
  if (!column) return comparison.passages.map(({ id }) => id);
  const inColumn = comparison.passages.filter(({ cells }) => cells[column]?.sentences.length);
  const place = (id: number | undefined) => id ?? Number.POSITIVE_INFINITY;
  return inColumn
    .toSorted((a, b) => place(a.cells[column]?.sentences[0]) - place(b.cells[column]?.sentences[0]))
    .map(({ id }) => id);
}

/** Ids of the findings that are shown, in the comparison's order. */
export const findingOrder = (
  comparison: Comparison | null,
  hidden: readonly FindingKind[],
): string[] =>
  (comparison?.findings ?? []).filter(({ kind }) => !hidden.includes(kind)).map(({ id }) => id);

/** The passage that holds a finding's first words; null where the finding is gone or only gaps prove it. */
export function passageOfFinding(comparison: Comparison | null, id: string): string | null {
  const finding = comparison?.findings.find((one) => one.id === id);
  const evidence = finding?.evidence.find(({ start, end }) => end > start);
  if (!comparison || !evidence) return null;
  return passageAt(comparison, evidence.article, evidence.start);
}

/** The passage in which an offset of an article's text lies; null between sentences and in left-out blocks. */
export function passageAt(comparison: Comparison, siglum: Siglum, offset: number): string | null {
  const article = comparison.articles.find((one) => one.siglum === siglum);
  const sentence = article && sentenceAt(articleSentences(article), offset);
  if (!sentence) return null;
  const passage = comparison.passages.find(({ cells }) =>
    cells[siglum]?.sentences.includes(sentence.number),
  );
  return passage?.id ?? null;
}

const sentenceAt = (sentences: readonly Sentence[], offset: number): Sentence | undefined =>
  sentences.find(({ start, end }) => start <= offset && offset < end);
