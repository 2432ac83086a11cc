import { evidenceAt } from './evidence.ts';
import type { Finder } from './finder.ts';
import { alignmentOf } from './pair-view.ts';
import { mergeRelations, type Relation } from './relation.ts';
import { areSpellingVariants } from './spelling-variants.ts';
import type { LinkedPair } from './story.ts';
import type { Word } from './words.ts';

/** The same words in another spelling, case, punctuation or spacing. */
export const findForm: Finder = (story) => mergeRelations(story.close.flatMap(formRelations));

function formRelations(pair: LinkedPair): readonly Relation[] {
  const { a, b } = pair;
  const { matches, gaps } = alignmentOf(pair);
  const relations: Relation[] = [];
  let before: Matched | null = null;
  for (const match of matches) {
    const [inA, inB] = [a.words[match.a], b.words[match.b]];
    if (inA === undefined || inB === undefined) continue;
    if (inA.text !== inB.text && inA.folded === inB.folded)
      relations.push(relate(pair, inA, inB, 'Another form'));
    const matched = { a: inA, b: inB, atA: match.a, atB: match.b };
    if (before !== null && before.atA + 1 === match.a && before.atB + 1 === match.b)
      relations.push(...betweenWords(pair, before, matched));
    before = matched;
  }
  for (const gap of gaps) {
    const [inA, inB] = [a.words[gap.aStart], b.words[gap.bStart]];
    if (gap.aEnd - gap.aStart !== 1 || gap.bEnd - gap.bStart !== 1) continue;
    if (inA !== undefined && inB !== undefined && areSpellingVariants(inA.folded, inB.folded))
      relations.push(relate(pair, inA, inB, 'Another spelling'));
  }
  return relations;
}

/** Two words that answer each other, and their places among the words of their sides. */
interface Matched {
  readonly a: Word;
  readonly b: Word;
  readonly atA: number;
  readonly atB: number;
}

function relate(
  { a, b }: LinkedPair,
  inA: { start: number; end: number },
  inB: { start: number; end: number },
  label: string,
): Relation {
  const evidence = [evidenceAt(a.telling, inA), evidenceAt(b.telling, inB)];
  return { kind: 'form', label, score: 0.9, agrees: false, evidence };
}

/** Marks and white space between two words that follow each other in both articles. */
function betweenWords(pair: LinkedPair, before: Matched, after: Matched): readonly Relation[] {
  const inA = { start: before.a.end, end: after.a.start };
  const inB = { start: before.b.end, end: after.b.start };
  const marksA = pair.a.telling.article.text.slice(inA.start, inA.end);
  const marksB = pair.b.telling.article.text.slice(inB.start, inB.end);
  return marksA === marksB ? [] : [relate(pair, inA, inB, 'Other marks or spacing')];
}
