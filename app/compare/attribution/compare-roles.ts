import { officesIn } from '../name/titles.ts';
import type { Relation } from '../relation.ts';
import { areAlike, areOneSource } from './are-one-source.ts';
import { attributionRelation, sourceEvidence } from './attribution-relation.ts';
import type { SideSources } from './sources-of-pair.ts';

/** One source in two roles: "a representative of the council" and "council spokeswoman". */
export function compareRoles(a: SideSources, b: SideSources): readonly Relation[] {
  return a.all.flatMap((one) => {
    if (one.person.length === 0 || one.pronoun !== null) return [];
    const other = b.all.find(
      (source) => source.person.length > 0 && source.pronoun === null && areOneSource(one, source),
    );
    if (other === undefined) return [];
    const [rolesA, rolesB] = [
      officesIn(a.side.words.slice(one.start, one.end)),
      officesIn(b.side.words.slice(other.start, other.end)),
    ];
    const areOne = [...rolesA].some((role) => [...rolesB].some((there) => areAlike(role, there)));
    if (rolesA.size === 0 || rolesB.size === 0 || areOne) return [];
    return attributionRelation('The source in another role', 0.6, [
      sourceEvidence(a.side, one),
      sourceEvidence(b.side, other),
    ]);
  });
}
