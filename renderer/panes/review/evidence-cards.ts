import {
  type Article,
  type CellState,
  type Comparison,
  type Evidence,
  type Finding,
  isEmptyRange,
  markupSigns,
  overlapLength,
  type Sentence,
  type Siglum,
  type TextRange,
  wordsShown,
} from '../../../app/index.ts';
import { type PassageIndex, passageAt, passageIndexOf } from '../../state/passage-index.ts';
import { wordsAfter, wordsBefore } from './words-around.ts';

/** What one source says of a finding, in its context. */
export interface EvidenceCard {
  readonly siglum: Siglum;
  /** The place of its words, "A3"; null where the source lacks the passage. */
  readonly place: string | null;
  /** What its cell of the finding's passage is; null where its words stand in another passage, or were not compared there. */
  readonly state: CellState | null;
  /** Whether the finding's passage is one its article could have: not where it tells another story. */
  readonly isCompared: boolean;
  /** True where the finding rests on this source. */
  readonly speaks: boolean;
  readonly parts: readonly CardPart[];
}

/** `gap` has no text: something that others say is missing here. `context` is verbatim but for the cut. */
export interface CardPart {
  readonly look: 'context' | 'plain' | 'evidence' | 'gap';
  readonly text: string;
}

/** One card for every source of the comparison, in order of siglum. */
export function evidenceCards(comparison: Comparison, finding: Finding): readonly EvidenceCard[] {
  const index = passageIndexOf(comparison);
  const home = index.homes.get(finding.id) ?? null;
  const about = home === null ? undefined : index.passages.get(home);
  return comparison.articles.map((article) => {
    const { siglum } = article;
    const evidence = finding.evidence.filter(({ article }) => article === siglum);
    const words = evidence.find((one) => !isEmptyRange(one));
    // The same name, say, may stand in quite another passage of this source.
    const passage = words ? passageAt(index, siglum, words.start) : home;
    const sentences = index.sentences.get(siglum) ?? [];
    const own = cellOf(index, siglum, passage);
    const cell = passage === null ? undefined : index.passages.get(passage)?.cells[siglum];
    const isCompared = about !== undefined && index.isCompared(about, siglum);
    const number = passage === null ? undefined : index.numbers.get(siglum)?.get(passage);
    return {
      siglum,
      place: number === undefined ? null : `${siglum}${number}`,
      state: passage === home && isCompared ? (cell?.state ?? null) : null,
      isCompared,
      speaks: evidence.length > 0,
      parts: cardParts(wordsIn(article), sentences, focusOf(sentences, own, evidence), evidence),
    };
  });
}

function cellOf(index: PassageIndex, siglum: Siglum, passage: string | null): TextRange | null {
  const numbers =
    passage === null ? [] : (index.passages.get(passage)?.cells[siglum]?.sentences ?? []);
  const sentences = index.sentences.get(siglum) ?? [];
  const first = sentences[numbers[0] ?? -1];
  const last = sentences[numbers.at(-1) ?? -1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The sentences the evidence stands in, else what the source has of the passage; a gap alone is a place without words. */
function focusOf(
  sentences: readonly Sentence[],
  cell: TextRange | null,
  evidence: readonly Evidence[],
): TextRange | null {
  const words = evidence.filter((one) => !isEmptyRange(one));
  const inCell = cell && words.every((one) => overlapLength(cell, one) > 0);
  if (inCell) return cell;
  const touched = sentences.filter((one) => words.some((word) => overlapLength(one, word) > 0));
  const [first, last] = [touched[0], touched.at(-1)];
  if (first && last) return { start: first.start, end: last.end };
  const gap = evidence[0];
  return gap ? { start: gap.start, end: gap.start } : null;
}

/** The words of a range of one article as they are read. */
type WordsIn = (range: TextRange) => string;

const wordsIn =
  (article: Article): WordsIn =>
  (range) =>
    wordsShown(article.text, range, markupSigns(article));

function cardParts(
  words: WordsIn,
  sentences: readonly Sentence[],
  focus: TextRange | null,
  evidence: readonly Evidence[],
): readonly CardPart[] {
  if (!focus) return [];
  const before = sentences.findLast(({ end }) => end <= focus.start);
  const after = sentences.find(({ start }) => start >= focus.end);
  return [
    { look: 'context' as const, text: before ? wordsBefore(words(before)) : '' },
    ...cut(words, focus, evidence),
    { look: 'context' as const, text: after ? wordsAfter(words(after)) : '' },
  ].filter(({ look, text }) => look === 'gap' || text !== '');
}

function cut(words: WordsIn, focus: TextRange, evidence: readonly Evidence[]): readonly CardPart[] {
  const parts: CardPart[] = [];
  let at = focus.start;
  const inside = evidence.filter(({ start, end }) => start >= focus.start && end <= focus.end);
  for (const one of inside.toSorted((a, b) => a.start - b.start)) {
    if (one.end < at) continue;
    parts.push(...plain(words, { start: at, end: Math.max(at, one.start) }, parts.length > 0));
    if (isEmptyRange(one)) parts.push({ look: 'gap', text: '' });
    else
      parts.push({
        look: 'evidence',
        text: words({ start: Math.max(at, one.start), end: one.end }),
      });
    at = Math.max(at, one.end);
  }
  return [...parts, ...plain(words, { start: at, end: focus.end }, false)];
}

/** About two sentences: what lies between two places of evidence further apart is cut, so that both can be seen. */
const LONGEST_BETWEEN = 320;

function plain(words: WordsIn, range: TextRange, isBetween: boolean): readonly CardPart[] {
  const whole = { look: 'plain' as const, text: words(range) };
  if (!isBetween || whole.text.length <= LONGEST_BETWEEN) return [whole];
  return [
    { look: 'context', text: wordsAfter(whole.text) },
    { look: 'context', text: ` ${wordsBefore(whole.text).replace(/^… /u, '')}` },
  ];
}
