import {
  type Article,
  type CellState,
  type Comparison,
  type Evidence,
  type Finding,
  type FindingKind,
  isEmptyRange,
  type JudgedPassage,
  type ReaderTitles,
  type Siglum,
  type TextRange,
} from '../../../app/index.ts';
import { type PassageIndex, passageIndexOf } from '../../state/passage-index.ts';
import { ownTitle } from '../../state/passage-titles.ts';
import { cellWords } from './cell-words.ts';
import { rowsByFinding, withFacingRows } from './facing-rows.ts';

/** One passage across all sources. */
export interface MatrixRow {
  readonly passage: string;
  /** In story order, from 1. */
  readonly number: number;
  /** The reader's, else the program's. */
  readonly title: string;
  readonly cells: readonly MatrixCell[];
  readonly findings: readonly Finding[];
}

export interface MatrixCell extends ToldCell {
  /** By the id of a finding that rests on it: numbers of the rows it is about too, where no other cell of this row has words of it. */
  readonly facing: ReadonlyMap<string, readonly number[]>;
}

/** A cell as its own row has it. */
export interface ToldCell {
  readonly siglum: Siglum;
  readonly state: CellState;
  /** Whether its article shares something with those of its row: only then does the state say something. */
  readonly isCompared: boolean;
  readonly moved: boolean;
  /** The source's words, verbatim but for cuts; empty where it has nothing. */
  readonly words: string;
  /** The findings that rest on this cell. */
  readonly findings: readonly Finding[];
}

/**
 * The rows of the matrix in story order; `passages` are the comparison's, with the states the reader's decisions leave
 * them, `titles` the reader's.
 * Findings of hidden kinds are left out of the cells; states stay as they are.
 */
export function matrixRows(
  comparison: Comparison,
  hidden: readonly FindingKind[],
  passages: readonly JudgedPassage[] = comparison.passages,
  titles: ReaderTitles['passages'] = new Map(),
): readonly MatrixRow[] {
  const index = passageIndexOf(comparison);
  const rows = rowsByFinding(index, passages);
  return passages.map((passage, at) => {
    const findings = (index.findings.get(passage.id) ?? []).filter(
      ({ kind }) => !hidden.includes(kind),
    );
    return {
      passage: passage.id,
      number: at + 1,
      title: titles.get(passage.id)?.title ?? ownTitle(comparison, passage.id),
      findings,
      cells: withFacingRows(
        absencesInGaps(
          comparison.articles.flatMap((article) => cellOf(index, passage, article, findings) ?? []),
        ),
        rows,
        at + 1,
      ),
    };
  });
}

function cellOf(
  index: PassageIndex,
  passage: JudgedPassage,
  article: Article,
  findings: readonly Finding[],
): ToldCell | null {
  const { siglum } = article;
  const cell = passage.cells[siglum];
  if (!cell) return null;
  const range = rangeOf(index, siglum, cell.sentences);
  const here = findings.filter(({ evidence }) =>
    evidence.some((one) => one.article === siglum && belongs(one, range)),
  );
  const words = range ? cellWords(article, range, pointed(here, cell.state, siglum)) : '';
  const { state, moved } = cell;
  return {
    siglum,
    state,
    isCompared: index.isCompared(passage, siglum),
    moved,
    words,
    findings: here,
  };
}

/**
 * An absence stands where the words are absent, not in every cell that has them: with eight sources that would be a row of
 * letters in each. One without such a cell stays with its words.
 */
function absencesInGaps(cells: readonly ToldCell[]): readonly ToldCell[] {
  const missing = new Set(
    cells.flatMap((cell) => cell.findings.filter((finding) => isGapOf(finding, cell.siglum))),
  );
  return cells.map((cell) => ({
    ...cell,
    findings: cell.findings.filter((one) => !missing.has(one) || isGapOf(one, cell.siglum)),
  }));
}

const isGapOf = ({ kind, evidence }: Finding, siglum: Siglum): boolean =>
  kind === 'absent' && evidence.some((one) => one.article === siglum && isEmptyRange(one));

function rangeOf(
  index: PassageIndex,
  siglum: Siglum,
  numbers: readonly number[],
): TextRange | null {
  const sentences = index.sentences.get(siglum) ?? [];
  const first = sentences[numbers[0] ?? -1];
  const last = sentences[numbers.at(-1) ?? -1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Words lie in the cell; a gap belongs to a cell that is empty, or lies in its sentences. */
const belongs = (one: Evidence, range: TextRange | null): boolean =>
  range ? one.start >= range.start && one.end <= range.end : isEmptyRange(one);

/** What the cell's words are cut to: the evidence of findings about words. */
const pointed = (
  findings: readonly Finding[],
  state: CellState,
  siglum: Siglum,
): readonly TextRange[] =>
  state === 'only-here'
    ? []
    : findings
        .filter(({ kind }) => !WHOLE.has(kind))
        .flatMap(({ evidence }) => evidence)
        .filter((one) => one.article === siglum && !isEmptyRange(one));

const WHOLE: ReadonlySet<FindingKind> = new Set(['absent', 'only-here', 'moved']);
