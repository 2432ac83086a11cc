import {
  type Comparison,
  type Evidence,
  FINDING_KINDS,
  type Finding,
  isEmptyRange,
  type Siglum,
} from '../../app/index.ts';
import { passageIndexOf } from './passage-index.ts';

/** Passage ids in the order a reader meets them: that of one article's text, or that of the synopsis. */
export function passageOrder(
  comparison: Comparison | null,
  column: Siglum | null,
): readonly string[] {
  if (!comparison) return [];
  if (!column) return comparison.passages.map(({ id }) => id);
  return [...(passageIndexOf(comparison).numbers.get(column)?.keys() ?? [])];
}

const ordered = new WeakMap<Comparison, readonly Finding[]>();

/** All findings as a reader of the texts meets them: by the rows of the synopsis, in a row by place. Sorted once. */
export function findingsInText(comparison: Comparison): readonly Finding[] {
  const known = ordered.get(comparison);
  if (known) return known;
  const rowOf = rowsOf(comparison);
  const order = comparison.findings.toSorted((a, b) => rowOf(a) - rowOf(b) || byPlace(a, b));
  ordered.set(comparison, order);
  return order;
}

/** Tells in which row of the synopsis a finding is at home; what is about no passage comes after the last. */
export function rowsOf(comparison: Comparison): (finding: Finding) => number {
  const { homes } = passageIndexOf(comparison);
  const rows = new Map(comparison.passages.map(({ id }, at) => [id, at]));
  return ({ id }) => rows.get(homes.get(id) ?? '') ?? rows.size;
}

/** By the first article that has words of it (a gap is known by what stands elsewhere), at one place by kind. */
function byPlace(one: Finding, other: Finding): number {
  const [a, b] = [placeOf(one), placeOf(other)];
  const byWords = a && b ? a.article.localeCompare(b.article) || a.start - b.start : 0;
  return byWords || FINDING_KINDS.indexOf(one.kind) - FINDING_KINDS.indexOf(other.kind);
}

const placeOf = ({ evidence }: Finding): Evidence | undefined =>
  evidence.find((piece) => !isEmptyRange(piece)) ?? evidence[0];
