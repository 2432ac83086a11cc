import { cellSentences, type Passage } from '../synopsis/passage.ts';
import type { Siglum } from '../text/article.ts';
import { joinSigla, showWords } from './describe-readings.ts';
import { evidenceAt, inTextOrder } from './evidence.ts';
import { findGap } from './find-gap.ts';
import type { Finder } from './finder.ts';
import type { Evidence } from './finding.ts';
import { Coverage } from './omission/coverage.ts';
import { isStatement, passageSureness } from './omission/statements.ts';
import type { Difference } from './relation.ts';
import type { Story, Telling } from './story.ts';

/** Passages that two or more articles of a group have and another lacks: one difference for each lacking article. */
export const findAbsent: Finder = (story) => {
  const coverage = new Coverage(story);
  const sigla = story.tellings.map(({ siglum }) => siglum);
  const groups = [...new Set(story.groups.values())].map((group) =>
    story.tellings.filter(({ siglum }) => story.groups.get(siglum) === group),
  );
  return story.passages.flatMap((passage) => {
    const covered = coverage.ofRow(passage, sigla);
    return groups.flatMap((members) => absencesIn(story, members, passage, covered));
  });
};

function absencesIn(
  story: Story,
  members: readonly Telling[],
  passage: Passage,
  covered: ReadonlySet<Siglum>,
): readonly Difference[] {
  const having = members.filter(({ siglum }) => cellSentences(passage, siglum).length > 0);
  const isTold = having.every((telling) =>
    cellSentences(passage, telling.siglum).some((number) => isStatement(telling, number)),
  );
  if (having.length < 2 || !isTold) return [];
  return members
    .filter(({ siglum }) => !covered.has(siglum))
    .map((lacking) => absence(story, passage, having, lacking));
}

function cellEvidence(passage: Passage, telling: Telling): Evidence {
  const numbers = cellSentences(passage, telling.siglum);
  const start = telling.sentences[numbers[0] ?? -1]?.start ?? 0;
  const end = telling.sentences[numbers.at(-1) ?? -1]?.end ?? start;
  return evidenceAt(telling, { start, end });
}

function absence(
  story: Story,
  passage: Passage,
  having: readonly Telling[],
  lacking: Telling,
): Difference {
  const words = having.map((telling) => cellEvidence(passage, telling));
  const sureness = having.map((telling) =>
    passageSureness(story, telling, cellSentences(passage, telling.siglum), [lacking]),
  );
  const sigla = joinSigla(words.map(({ article }) => article));
  return {
    kind: 'absent',
    summary: asSentence(
      `${lacking.siglum} lacks what ${sigla} have: ${showWords(words[0]?.text ?? '')}`,
    ),
    score: Math.min(...sureness),
    evidence: [...words, findGap(story, passage.id, lacking)].sort(inTextOrder),
    opposed: [],
  };
}

/** With a full stop, unless the quoted words bring their own. */
const asSentence = (words: string): string => (/[.!?…]”$/.test(words) ? words : `${words}.`);
