import type { Relation } from '../relation.ts';
import { stemWord } from '../stem-word.ts';
import { attributionRelation, sourceEvidence } from './attribution-relation.ts';
import type { Source } from './source.ts';
import type { SideSources } from './sources-of-pair.ts';

/** "Person", "people" are one noun in two numbers. */
const OTHERWISE_MANY: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
]);

/** One unnamed source where the other article has several of the kind: "a person familiar with it" and "two people". */
export function compareNumbers(a: SideSources, b: SideSources): readonly Relation[] {
  return a.all.flatMap((one) => {
    const other = b.all.find((source) => areOneAndMany(one, source) || areOneAndMany(source, one));
    return other === undefined
      ? []
      : attributionRelation('One source and several', 0.55, [
          sourceEvidence(a.side, one),
          sourceEvidence(b.side, other),
        ]);
  });
}

function areOneAndMany(one: Source, many: Source): boolean {
  if (one.headNoun === null || many.headNoun === null) return false;
  if (!shareNames(one, many)) return false;
  return (
    many.headNoun === `${one.headNoun}s` ||
    many.headNoun === OTHERWISE_MANY.get(one.headNoun) ||
    (SINGULAR.test(one.headNoun) &&
      !GENITIVE_PLURAL.test(one.headNoun) &&
      GENITIVE_PLURAL.test(many.headNoun) &&
      stemWord(one.headNoun) === stemWord(many.headNoun))
  );
}

/** "A European diplomat" and "European diplomats"; whoever one side says more of may be the same. */
const shareNames = (one: Source, many: Source): boolean =>
  one.names.size === 0 ||
  many.names.size === 0 ||
  [...one.names].some((name) => many.names.has(name));

/** "Сотрудник" is one; "двух сотрудников" are several. */
const SINGULAR = /[бвгґджзклмнпрстфхцчшщ]$/;
const GENITIVE_PLURAL = /(?:ів|їв|ов|ев)$/;
