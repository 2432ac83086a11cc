import type { Comparison } from '../compare/comparison.ts';
import { type Evidence, type Finding, partsCells, type Verdict } from '../compare/finding.ts';
import {
  type CellState,
  cellSentences,
  type JudgedCell,
  type JudgedPassage,
} from '../synopsis/passage.ts';
import { type Article, articleSentences, type Siglum } from '../text/article.ts';
import { sentencesAt } from '../text/sentences-at.ts';

/**
 * The passages as the reader's decisions leave them: a cell whose every difference was dismissed is reworded, and a difference
 * the reader found, or calls by another kind, counts like the program's own. What a cell lacks stays a plain fact. The same
 * passages where nothing changes. Linear in passages and evidence, but for a search per evidence.
 */
export function decidedStates(
  comparison: Comparison,
  verdicts: ReadonlyMap<string, Verdict>,
): readonly JudgedPassage[] {
  const { findings, passages } = comparison;
  const touched = findings.some(
    ({ id, provenance, kindWas }) =>
      provenance === 'manual' || kindWas !== null || verdicts.get(id)?.state === 'dismissed',
  );
  if (!touched) return passages;
  const resting = findingsByCell(comparison);
  return passages.map((passage) => decide(passage, resting, verdicts));
}

type Resting = ReadonlyMap<string, readonly Finding[]>;

function decide(
  passage: JudgedPassage,
  resting: Resting,
  verdicts: ReadonlyMap<string, Verdict>,
): JudgedPassage {
  const sigla = Object.keys(passage.cells) as Siglum[];
  const openIn = (siglum: Siglum): readonly Finding[] =>
    (resting.get(keyOf(passage.id, siglum)) ?? []).filter(
      ({ id }) => verdicts.get(id)?.state !== 'dismissed',
    );
  const cells: Partial<Record<Siglum, JudgedCell>> = {};
  for (const siglum of sigla) {
    const cell = passage.cells[siglum];
    if (!cell) continue;
    const isDisputed = resting.has(keyOf(passage.id, siglum));
    const own = openIn(siglum).filter(({ provenance }) => provenance === 'manual');
    const isAlone = sigla.every(
      (other) => passage.cells[other]?.state === 'same' || !isSharedBy(own, openIn(other)),
    );
    cells[siglum] = isDisputed
      ? { ...cell, state: stateAfter(cell.state, openIn(siglum), own, isAlone) }
      : cell;
  }
  return { ...passage, cells };
}

const isSharedBy = (own: readonly Finding[], others: readonly Finding[]): boolean =>
  own.some((finding) => others.includes(finding));

/** `isAlone`: no other cell that is not `same` carries the reader's own findings of this one. */
function stateAfter(
  state: CellState,
  open: readonly Finding[],
  own: readonly Finding[],
  isAlone: boolean,
): CellState {
  switch (state) {
    case 'differs':
    case 'contradicts':
      return strongest(open) ?? 'reworded';
    case 'reworded':
      return strongest(own) ?? state;
    case 'same':
      return isAlone ? (strongest(own) ?? state) : state;
    case 'absent':
    case 'only-here':
      return state;
    default:
      return state satisfies never;
  }
}

function strongest(findings: readonly Finding[]): 'differs' | 'contradicts' | null {
  if (findings.length === 0) return null;
  return findings.some(({ kind }) => kind === 'contradiction') ? 'contradicts' : 'differs';
}

/** The findings about differences that have words, or lack some, in a cell. */
function findingsByCell({ articles, passages, findings }: Comparison): Resting {
  const homes = new Map(articles.map((article) => [article.siglum, homesOf(article, passages)]));
  const sentences = new Map(articles.map((article) => [article.siglum, articleSentences(article)]));
  const resting = new Map<string, Finding[]>();
  const passagesOf = (one: Evidence): readonly string[] =>
    sentencesAt(sentences.get(one.article) ?? [], one).flatMap(
      (number) => homes.get(one.article)?.get(number) ?? [],
    );
  for (const finding of findings) {
    if (!partsCells(finding.kind)) continue;
    const keys = finding.evidence.flatMap((one) =>
      passagesOf(one).map((passage) => keyOf(passage, one.article)),
    );
    for (const key of new Set(keys)) resting.set(key, [...(resting.get(key) ?? []), finding]);
  }
  return resting;
}

function homesOf(
  { siglum }: Article,
  passages: readonly JudgedPassage[],
): ReadonlyMap<number, string> {
  const homes = new Map<number, string>();
  for (const passage of passages)
    for (const number of cellSentences(passage, siglum)) homes.set(number, passage.id);
  return homes;
}

const keyOf = (passage: string, siglum: Siglum): string => `${passage} ${siglum}`;
