import type { Passage } from '../synopsis/passage.ts';
import { joinSigla, showWords } from './describe-readings.ts';
import { evidenceAt, inTextOrder } from './evidence.ts';
import { findGap } from './find-gap.ts';
import type { Finder } from './finder.ts';
import type { Evidence } from './finding.ts';
import { Coverage } from './omission/coverage.ts';
import { passageWeight } from './omission/passage-weight.ts';
import type { Difference } from './relation.ts';
import { groupOf, type Story, type Telling } from './story.ts';

/** Passages that two or more articles of a group have and another lacks: one difference for each lacking article. */
export const findAbsent: Finder = (story) => {
  const coverage = new Coverage(story);
  const sigla = story.tellings.map(({ siglum }) => siglum);
  return story.passages.flatMap((passage) => {
    const having = story.tellings.filter(({ siglum }) => sentencesIn(passage, siglum).length > 0);
    const [first] = having;
    if (having.length < 2 || first === undefined) return [];
    const covered = coverage.ofRow(passage, sigla);
    const weights = having.map((telling) => cellWeight(passage, telling));
    if (weights.some((weight) => weight === null)) return [];
    const words = having.map((telling) => cellEvidence(passage, telling));
    return groupOf(story, first.siglum)
      .filter(({ siglum }) => !covered.has(siglum))
      .map((lacking) =>
        absence(story, passage.id, words, lacking, Math.max(...weights.map(Number))),
      );
  });
};

const sentencesIn = (passage: Passage, siglum: Telling['siglum']): readonly number[] =>
  passage.cells[siglum]?.sentences ?? [];

function cellWeight(passage: Passage, telling: Telling): number | null {
  const weights = sentencesIn(passage, telling.siglum).flatMap(
    (number) => passageWeight(telling, number) ?? [],
  );
  return weights.length === 0 ? null : Math.max(...weights);
}

function cellEvidence(passage: Passage, telling: Telling): Evidence {
  const numbers = sentencesIn(passage, telling.siglum);
  const start = telling.sentences[numbers[0] ?? -1]?.start ?? 0;
  const end = telling.sentences[numbers.at(-1) ?? -1]?.end ?? start;
  return evidenceAt(telling, { start, end });
}

function absence(
  story: Story,
  passage: string,
  words: readonly Evidence[],
  lacking: Telling,
  score: number,
): Difference {
  const gap = findGap(story, passage, lacking);
  const having = joinSigla(words.map(({ article }) => article));
  return {
    kind: 'absent',
    summary: `${lacking.siglum} lacks what ${having} have: ${showWords(words[0]?.text ?? '')}.`,
    score,
    evidence: [...words, gap].sort(inTextOrder),
    opposed: [],
  };
}
