import { evidenceAt } from './evidence.ts';
import type { Finder } from './finder.ts';
import { mergeRelations, type Relation } from './relation.ts';
import type { LinkedPair, Side } from './story.ts';

/** Title and lead sum up what the body tells, so only body against body can be told at another place. */
const isBody = ({ telling, sentences }: Side): boolean =>
  sentences.every((number) => {
    const kind = telling.sentences[number]?.kind;
    return kind !== 'title' && kind !== 'lead' && kind !== 'heading' && kind !== 'caption';
  });

/** Content that two articles tell at very different places. */
export const findMoved: Finder = (story) =>
  mergeRelations(
    story.pairs.filter(({ link, a, b }) => link.moved && isBody(a) && isBody(b)).map(movedRelation),
  );

const movedRelation = ({ link, a, b }: LinkedPair): Relation => ({
  kind: 'moved',
  label: 'Told at another place',
  score: 0.8 * link.score,
  agrees: false,
  evidence: [evidenceAt(a.telling, a.range), evidenceAt(b.telling, b.range)],
});
