import { anchorSelector } from '../anchor/anchor-selector.ts';
import type { Highlight } from '../anchor/annotation.ts';
import type { Comparison } from '../compare/comparison.ts';
import { type Evidence, FINDING_KINDS, type Finding } from '../compare/finding.ts';
import { coverage } from '../synopsis/coverage.ts';
import type { JudgedPassage } from '../synopsis/passage.ts';
import { passageLabels } from '../synopsis/passage-labels.ts';
import type { Article, Siglum } from '../text/article.ts';
import type { TextRange } from '../text/text-range.ts';
import {
  type ArticleGuide,
  type Guides,
  guideOf,
  guideThrough,
  labelAt,
  sentenceBefore,
  sentencesIn,
  spanOf,
} from './article-guide.ts';
import { type Mark, markText } from './mark-text.ts';
import type {
  EvidenceLine,
  FindingGroup,
  Labelled,
  MarkedText,
  Report,
  ReportCell,
  ReportDetails,
  ReportMark,
  ReportRow,
  ReportSource,
} from './report.ts';

/** Everything a report shows, out of a comparison and the reader's marks. Linear but for the marks in one sentence. */
export function buildReport(comparison: Comparison, details: ReportDetails): Report {
  const { articles, passages, findings, attribution, independence, counts, cuts } = comparison;
  const labels = passageLabels(passages);
  const guides: Guides = new Map(
    articles.map((article) => [article.siglum, guideThrough(article, passages, labels)]),
  );
  const marks = details.highlights.map((highlight) => buildMark(guides, highlight, details));
  const listedForms = findings.filter(({ kind }) => kind === 'form').length;
  return {
    name: details.name,
    createdAt: details.createdAt,
    generator: details.generator,
    sources: articles.map((article) => buildSource(article, passages)),
    groups: groupFindings(guides, findings),
    rows: buildRows(guides, passages, marksByArticle(findings, details.highlights, guides)),
    values: comparison.values.map(({ thing, readings }) => ({
      thing,
      readings: readings.map((reading) => labelled(guides, reading)),
    })),
    quotes: comparison.quotes.map(({ speaker, readings }) => ({
      speaker,
      readings: readings.map((reading) => labelled(guides, reading)),
    })),
    attribution,
    independence,
    marks,
    formNotListed: (counts.form ?? 0) - listedForms,
    approximate: cuts.some(({ kind }) => kind === 'budget'),
    cuts: cuts.map(({ sentence }) => sentence),
  };
}

function buildSource(article: Article, passages: readonly JudgedPassage[]): ReportSource {
  const { siglum, file, title, outlet, author, url, published, updated, language } = article;
  return {
    ...{ siglum, file, title, outlet, author, url, published, updated, language },
    coverage: coverage(passages, siglum),
    leftOut: article.blocks.filter(({ kind }) => kind === 'boilerplate').length,
  };
}

function groupFindings(guides: Guides, findings: readonly Finding[]): readonly FindingGroup[] {
  let number = 0;
  return FINDING_KINDS.flatMap((kind) => {
    const ofKind = findings.filter((finding) => finding.kind === kind);
    if (ofKind.length === 0) return [];
    const listed = ofKind.map((finding) => {
      number += 1;
      return { number, finding, evidence: buildEvidence(guides, finding) };
    });
    return [{ kind, findings: listed }];
  });
}

/** One line for each place: pieces of evidence in one sentence share theirs. */
function buildEvidence(guides: Guides, { kind, evidence }: Finding): readonly EvidenceLine[] {
  const places = new Map<string, Place>();
  for (const piece of evidence) {
    const place = placeOf(guideOf(guides, piece.article), piece);
    const key = `${piece.article} ${place.context.start} ${place.gap}`;
    const there = places.get(key);
    if (there === undefined) places.set(key, place);
    else
      places.set(key, {
        ...there,
        context: joined(there.context, place.context),
        pieces: [...there.pieces, piece],
      });
  }
  return [...places.values()].map(({ guide, gap, context, pieces }) => ({
    siglum: guide.article.siglum,
    language: guide.article.language,
    label: gap === 'after' ? null : labelAt(guide, context),
    gap,
    context: markText(
      guide.article.text,
      context,
      pieces.map(({ start, end }): Mark => ({ start, end, kind, colour: null })),
    ),
  }));
}

interface Place {
  readonly guide: ArticleGuide;
  readonly gap: EvidenceLine['gap'];
  readonly context: TextRange;
  readonly pieces: readonly Evidence[];
}

/** The sentences evidence stands in; for a gap, the sentence it is in or would follow. */
function placeOf(guide: ArticleGuide, evidence: Evidence): Place {
  const pieces = [evidence];
  if (evidence.text !== '')
    return { guide, gap: null, context: spanOf(sentencesIn(guide, evidence), evidence), pieces };
  const { start } = evidence;
  const inside = sentencesIn(guide, { start, end: start + 1 })[0];
  if (inside !== undefined && inside.start < start)
    return { guide, gap: 'inside', context: inside, pieces };
  const before = sentenceBefore(guide, start);
  if (before !== null) return { guide, gap: 'after', context: before, pieces };
  return { guide, gap: 'start', context: { start, end: start }, pieces };
}

const joined = (a: TextRange, b: TextRange): TextRange => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

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
  for (const { article, selector, colour } of highlights) {
    const { range } = anchorSelector(guideOf(guides, article).article.text, selector);
    if (range !== null) add(article, { ...range, kind: null, colour });
  }
  return marksOf;
}

function buildRows(
  guides: Guides,
  passages: readonly JudgedPassage[],
  marksOf: MarksOf,
): readonly ReportRow[] {
  return passages.map((passage, at) => ({
    number: at + 1,
    cells: [...guides.values()].map((guide) => buildCell(guide, passage, marksOf)),
  }));
}

function buildCell(guide: ArticleGuide, passage: JudgedPassage, marksOf: MarksOf): ReportCell {
  const { siglum, language } = guide.article;
  const cell = passage.cells[siglum] ?? { sentences: [], state: 'absent', moved: false };
  const first = cell.sentences[0];
  const { state, moved } = cell;
  return {
    siglum,
    language,
    label: first === undefined ? null : (guide.labels[first] ?? null),
    state,
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
  return markText(article.text, { start: first.start, end: last.end }, [...ofCell]);
}

const labelled = <T extends Evidence>(guides: Guides, reading: T): Labelled<T> => ({
  ...reading,
  label: labelAt(guideOf(guides, reading.article), reading),
});

function buildMark(guides: Guides, highlight: Highlight, { notes }: ReportDetails): ReportMark {
  const guide = guideOf(guides, highlight.article);
  const { text, language } = guide.article;
  const anchor = anchorSelector(text, highlight.selector);
  const { colour } = highlight;
  return {
    highlight,
    language,
    state: anchor.state,
    label: anchor.range === null ? null : labelAt(guide, anchor.range),
    context:
      anchor.range === null
        ? [{ text: highlight.selector.quote.exact, kind: null, ends: false, colour }]
        : markText(text, spanOf(sentencesIn(guide, anchor.range), anchor.range), [
            { ...anchor.range, kind: null, colour },
          ]),
    notes: notes.filter((note) => note.highlight === highlight.id),
  };
}
