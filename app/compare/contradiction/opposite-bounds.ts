import { evidenceAt } from '../evidence.ts';
import type { Relation } from '../relation.ts';
import type { LinkedPair } from '../story.ts';
import { matchValues } from '../value/match-values.ts';
import { contradict } from './contradict.ts';

/** One number as the least here and the most there: "more than 97 %" against "not more than 97 %". */
export const oppositeBounds = (pair: LinkedPair): readonly Relation[] =>
  matchValues(pair)
    .filter(({ relation }) => relation === 'opposite bounds')
    .map(({ a, b }) =>
      contradict('Opposite bounds', 0.7, [
        evidenceAt(pair.a.telling, a),
        evidenceAt(pair.b.telling, b),
      ]),
    );
