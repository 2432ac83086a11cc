import {
  type Article,
  type Block,
  type Comparison,
  type Finding,
  type FindingKind,
  isEmptyRange,
  type Siglum,
  type TextRange,
} from '../../../app/index.ts';
import { firstWords } from './first-words.ts';
import { type Displacement, movedFrom } from './moved-from.ts';
import type { Mark } from './nest-marks.ts';
import { type PassageIndex, passageIndexOf, placesOf } from './passage-index.ts';

/** What stands in a column, from top to bottom. */
export type ColumnItem = CellItem | GapItem | LeftOutItem;

/** What one article says of one passage; also text that is not compared yet. */
export interface CellItem {
  readonly type: 'cell';
  /** Null as long as nothing is known of the passage. */
  readonly passage: string | null;
  readonly number: number | null;
  /** The counterparts, siglum and number together: "B3". */
  readonly linked: readonly string[];
  readonly findings: number;
  readonly moved: MoveTag | null;
  readonly onlyHere: boolean;
  readonly pieces: readonly Piece[];
}

export interface MoveTag extends Displacement {
  readonly finding: string;
}

/** A stretch of one block that belongs to one cell. Together the pieces hold every character of the sentences. */
export interface Piece extends TextRange {
  readonly block: number;
  readonly kind: Block['kind'];
  /** True where the paragraph began in an earlier piece. */
  readonly continues: boolean;
}

/** Passages that others have and this article lacks, at the place where they would stand. */
export interface GapItem {
  readonly type: 'gap';
  readonly gaps: readonly Gap[];
}

export interface Gap {
  readonly passage: string;
  readonly finding: string;
  readonly kind: FindingKind;
  /** The first words of what is missing, in quotation marks. */
  readonly words: string;
  readonly places: readonly string[];
  /** True where one line is enough. */
  readonly brief: boolean;
}

/** A block that extraction or the reader left out. */
export interface LeftOutItem extends TextRange {
  readonly type: 'left-out';
  readonly block: number;
  readonly because: string;
}

/** Kinds whose evidence is shown at a place and not under words. */
const PLACE_KINDS: ReadonlySet<FindingKind> = new Set(['absent', 'only-here', 'moved']);
/** With more sources than a pair, what only one of them has is a small thing in all the others. */
const PAIR = 2;

/** The column of an article. Without a comparison it is the bare text, block by block. */
export function columnItems(article: Article, comparison: Comparison | null): ColumnItem[] {
  const index = comparison && passageIndexOf(comparison);
  const gaps = comparison && index ? gapsOf(comparison, index, article.siglum) : new Map();
  const items: ColumnItem[] = [];
  let number = 0;
  article.blocks.forEach((block, at) => {
    if (block.kind === 'boilerplate') items.push(leftOut(block, at));
    else
      block.sentences.forEach((sentence, inBlock) => {
        if (number === 0) pushGap(items, gaps.get(sentence.start));
        const passage = index?.passageOf.get(article.siglum)?.[number] ?? null;
        pushSentence(items, passage, {
          ...sentence,
          block: at,
          kind: block.kind,
          continues: inBlock > 0,
        });
        number += 1;
        if (startsNewCell(index, article.siglum, number)) pushGap(items, gaps.get(sentence.end));
      });
  });
  return items.map((item) => describeCell(item, article.siglum, index));
}

const leftOut = ({ start, end, leftOutBecause }: Block, block: number): LeftOutItem => ({
  type: 'left-out',
  block,
  because: leftOutBecause ?? '',
  start,
  end,
});

/** Gaps stand between cells, never inside one. */
function startsNewCell(index: PassageIndex | null, siglum: Siglum, number: number): boolean {
  const passages = index?.passageOf.get(siglum);
  return passages !== undefined && passages[number] !== passages[number - 1];
}

function pushGap(items: ColumnItem[], gaps: readonly Gap[] | undefined): void {
  if (gaps) items.push({ type: 'gap', gaps });
}

/** Adds a sentence to the cell of its passage where it goes on, else begins a cell. */
function pushSentence(items: ColumnItem[], passage: string | null, piece: Piece): void {
  const last = items.at(-1);
  const joins = last?.type === 'cell' && (passage ? last.passage === passage : piece.continues);
  if (last?.type !== 'cell' || !joins) items.push({ ...EMPTY_CELL, passage, pieces: [piece] });
  else items[items.length - 1] = { ...last, pieces: joinPiece(last.pieces, piece) };
}

const EMPTY_CELL = {
  type: 'cell',
  number: null,
  linked: [],
  findings: 0,
  moved: null,
  onlyHere: false,
} as const;

function joinPiece(pieces: readonly Piece[], piece: Piece): readonly Piece[] {
  const last = pieces.at(-1);
  if (last?.block !== piece.block) return [...pieces, piece];
  return [...pieces.slice(0, -1), { ...last, end: piece.end }];
}

function describeCell(item: ColumnItem, siglum: Siglum, index: PassageIndex | null): ColumnItem {
  if (item.type !== 'cell' || !item.passage || !index) return item;
  const cell = index.passages.get(item.passage)?.cells[siglum];
  const findings = index.findings.get(item.passage) ?? [];
  const linked = placesOf(index, item.passage).filter((place) => !place.startsWith(siglum));
  const moved = findings.find(({ kind }) => kind === 'moved');
  const from = moved && cell?.moved ? movedFrom(index, item.passage, siglum) : null;
  return {
    ...item,
    number: index.numbers.get(siglum)?.get(item.passage) ?? null,
    linked,
    findings: findings.length,
    moved: moved && from ? { finding: moved.id, ...from } : null,
    onlyHere: linked.length === 0 && findings.some(({ kind }) => kind === 'only-here'),
  };
}

/** The gaps of an article by the offset they stand at. */
function gapsOf(comparison: Comparison, index: PassageIndex, siglum: Siglum): Map<number, Gap[]> {
  const gaps = new Map<number, Gap[]>();
  for (const { id, kind, evidence } of comparison.findings) {
    const gap = evidence.find((one) => one.article === siglum && isEmptyRange(one));
    const passage = index.homes.get(id);
    const words = evidence.find((one) => !isEmptyRange(one));
    if (!gap || !passage || !words) continue;
    // Where the article has the passage, it lacks words inside it: those are marked in the others.
    if (index.numbers.get(siglum)?.has(passage)) continue;
    const places = placesOf(index, passage);
    const brief = kind === 'only-here' && comparison.articles.length > PAIR;
    const here: Gap = { passage, finding: id, kind, words: firstWords(words.text), places, brief };
    gaps.set(gap.start, [...(gaps.get(gap.start) ?? []), here]);
  }
  return gaps;
}

/** Whether words inside a passage are found in one source only, though others have the passage. */
function isInside(comparison: Comparison, { id, kind }: Finding): boolean {
  const index = passageIndexOf(comparison);
  const passage = index.homes.get(id);
  return kind === 'only-here' && passage !== undefined && placesOf(index, passage).length > 1;
}

/** The marks of an article's findings, in the comparison's order. */
export function marksOf(comparison: Comparison | null, siglum: Siglum): readonly Mark[] {
  return (comparison?.findings ?? [])
    .filter(
      (finding) => !PLACE_KINDS.has(finding.kind) || (comparison && isInside(comparison, finding)),
    )
    .flatMap(({ id, kind, summary, evidence }) =>
      evidence
        .filter((one) => one.article === siglum && !isEmptyRange(one))
        .map(({ start, end }) => ({ start, end, finding: id, kind, summary })),
    );
}
