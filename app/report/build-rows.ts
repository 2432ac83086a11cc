import { anchorHighlight } from '../anchor/anchor-highlight.ts';
import type { Highlight } from '../anchor/annotation.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Evidence, Finding } from '../compare/finding.ts';
import { comparedCells, type IsCompared } from '../synopsis/compared-cells.ts';
import type { JudgedPassage } from '../synopsis/passage.ts';
import type { Siglum } from '../text/article.ts';
import { markupSigns } from '../text/markup-signs.ts';
import { wordsShown } from '../text/words-shown.ts';
import { type ArticleGuide, type Guides, guideOf, sentencesIn } from './article-guide.ts';
import { type Mark, markText } from './mark-text.ts';
import type { MarkedText, ReportCell, ReportDetails, ReportRow } from './report.ts';

/** The synopsis row by row, with lines under the evidence of findings and fills behind the reader's highlights. */
export function buildRows(
  guides: Guides,
  comparison: Pick<Comparison, 'articles' | 'links' | 'passages' | 'titles' | 'findings'>,
  highlights: readonly Highlight[],
  ownTitles: ReportDetails['titles'] = new Map(),
): readonly ReportRow[] {
  const { passages, titles, findings } = comparison;
  const marksOf = marksByArticle(findings, highlights, guides);
  const isCompared = comparedCells(comparison);
  return passages.map((passage, at) => ({
    number: at + 1,
    title: ownTitles.get(passage.id) ?? titleOf(guides, titles[passage.id]),
    cells: [...guides.values()].map((guide) => buildCell(guide, passage, marksOf, isCompared)),
  }));
}

/** The program's title as it is read, in quotation marks; empty where there is none. */
function titleOf(guides: Guides, title: Evidence | undefined): string {
  if (title === undefined) return '';
  const { article } = guideOf(guides, title.article);
  return `“${wordsShown(article.text, title, markupSigns(article))}”`;
}

type MarksOf = ReadonlyMap<Siglum, ReadonlyMap<number, readonly Mark[]>>;

/** What is drawn on each article, by number of the sentence it touches. Dismissed findings leave no line. */
function marksByArticle(
  findings: readonly Finding[],
  highlights: readonly Highlight[],
  guides: Guides,
): MarksOf {
  const marksOf = new Map([...guides.keys()].map((siglum) => [siglum, new Map<number, Mark[]>()]));
  const add = (siglum: Siglum, mark: Mark): void => {
    const ofArticle = marksOf.get(siglum);
    for (const { number } of sentencesIn(guideOf(guides, siglum), mark)) {
      const there = ofArticle?.get(number);
      if (there === undefined) ofArticle?.set(number, [mark]);
      else there.push(mark);
    }
  };
  for (const { kind, evidence, verdict } of findings) {
    if (verdict?.state === 'dismissed') continue;
    for (const { article, start, end } of evidence)
      add(article, { start, end, kind, colour: null });
  }
  for (const highlight of highlights) {
    const { article, colour } = highlight;
    const { range } = anchorHighlight(guideOf(guides, article).article.text, highlight);
    if (range !== null) add(article, { ...range, kind: null, colour });
  }
  return marksOf;
}

function buildCell(
  guide: ArticleGuide,
  passage: JudgedPassage,
  marksOf: MarksOf,
  isCompared: IsCompared,
): ReportCell {
  const { siglum, language } = guide.article;
  const cell = passage.cells[siglum] ?? { sentences: [], state: 'absent', moved: false };
  const first = cell.sentences[0];
  const { state, moved } = cell;
  return {
    siglum,
    language,
    label: first === undefined ? null : (guide.labels[first] ?? null),
    state,
    isCompared: isCompared(passage, siglum),
    moved,
    words: cellWords(guide, cell.sentences, marksOf.get(siglum)),
  };
}

function cellWords(
  { article, sentences }: ArticleGuide,
  numbers: readonly number[],
  marks: ReadonlyMap<number, readonly Mark[]> | undefined,
): readonly MarkedText[] {
  const [first, last] = [sentences[numbers[0] ?? -1], sentences[numbers.at(-1) ?? -1]];
  if (first === undefined || last === undefined) return [];
  const ofCell = new Set(numbers.flatMap((number) => marks?.get(number) ?? []));
  const range = { start: first.start, end: last.end };
  return markText(article.text, range, [...ofCell], markupSigns(article));
}
