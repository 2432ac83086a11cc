import type { Article, Block, Comparison, Siglum, TextRange } from '../../../app/index.ts';
import { type PassageIndex, passageIndexOf, placesOf } from '../../state/passage-index.ts';
import { type Gap, gapsOf } from './gaps-of.ts';
import { type Displacement, movedFrom } from './moved-from.ts';

/** What stands in a column, from top to bottom. */
export type ColumnItem = CellItem | GapItem | LeftOutItem | FoldItem;

/** What stands for a run of passages without findings while they are folded. */
export interface FoldItem {
  readonly type: 'fold';
  readonly run: number;
  readonly passages: number;
  readonly words: number;
  /** Whether all of them are told in the same words: that nothing was found in others is not the same as agreement. */
  readonly isSame: boolean;
}

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
  /** The run of agreeing passages it belongs to; null where it is never folded. */
  readonly run: number | null;
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

/** A block that extraction or the reader left out. */
export interface LeftOutItem extends TextRange {
  readonly type: 'left-out';
  readonly block: number;
  readonly because: string;
}

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
  run: null,
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
