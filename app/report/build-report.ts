import { anchorHighlight } from '../anchor/anchor-highlight.ts';
import { anchorSelector } from '../anchor/anchor-selector.ts';
import type { Highlight, Note } from '../anchor/annotation.ts';
import type { NoteMention } from '../anchor/note-reference.ts';
import type { Comparison } from '../compare/comparison.ts';
import { type Evidence, FINDING_KINDS, type Finding } from '../compare/finding.ts';
import { coverage } from '../synopsis/coverage.ts';
import type { JudgedPassage } from '../synopsis/passage.ts';
import { passageLabels } from '../synopsis/passage-labels.ts';
import type { Article } from '../text/article.ts';
import { markupSigns } from '../text/markup-signs.ts';
import type { TextRange } from '../text/text-range.ts';
import { wordsShown } from '../text/words-shown.ts';
import {
  type ArticleGuide,
  type Guides,
  guideOf,
  guideThrough,
  labelAt,
  sentencesIn,
  spanOf,
} from './article-guide.ts';
import { buildEvidence } from './build-evidence.ts';
import { buildRows } from './build-rows.ts';
import { markText } from './mark-text.ts';
import { notePieces } from './note-pieces.ts';
import type {
  FindingGroup,
  Labelled,
  Report,
  ReportDetails,
  ReportMark,
  ReportNote,
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
    rows: buildRows(guides, comparison, details.highlights, details.titles),
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

const labelled = <T extends Evidence>(guides: Guides, reading: T): Labelled<T> => ({
  ...reading,
  text: shownAt(guideOf(guides, reading.article), reading),
  label: labelAt(guideOf(guides, reading.article), reading),
});

const shownAt = ({ article }: ArticleGuide, range: TextRange): string =>
  wordsShown(article.text, range, markupSigns(article));

function buildMark(guides: Guides, highlight: Highlight, details: ReportDetails): ReportMark {
  const guide = guideOf(guides, highlight.article);
  const { text, language } = guide.article;
  const anchor = anchorHighlight(text, highlight);
  const { colour } = highlight;
  return {
    highlight,
    language,
    state: anchor.state,
    label: anchor.range === null ? null : labelAt(guide, anchor.range),
    context:
      anchor.range === null
        ? [{ text: highlight.selector.quote.exact, kind: null, ends: false, colour }]
        : markText(
            text,
            spanOf(sentencesIn(guide, anchor.range), anchor.range),
            [{ ...anchor.range, kind: null, colour }],
            markupSigns(guide.article),
          ),
    notes: details.notes
      .filter(({ highlights }) => highlights.includes(highlight.id))
      .map((note) => buildNote(guides, note, highlight, details)),
  };
}

function buildNote(
  guides: Guides,
  note: Note,
  on: Highlight,
  { highlights }: ReportDetails,
): ReportNote {
  const others = highlights.filter(({ id }) => id !== on.id && note.highlights.includes(id));
  return {
    pieces: notePieces(note, (mention) => labelOfMention(guides, mention)),
    alsoOn: others.map((one) => labelOfHighlight(guides, one) ?? one.article),
  };
}

function labelOfHighlight(guides: Guides, highlight: Highlight): string | null {
  const guide = guideOf(guides, highlight.article);
  const { range } = anchorHighlight(guide.article.text, highlight);
  return range === null ? null : labelAt(guide, range);
}

function labelOfMention(guides: Guides, { article, selector }: NoteMention): string | null {
  const guide = guides.get(article);
  const anchor = guide && anchorSelector(guide.article.text, selector);
  return guide && anchor?.range ? labelAt(guide, anchor.range) : null;
}
