import { overlapLength } from '../text/text-range.ts';
import { readingKey } from './evidence.ts';
import type { Evidence } from './finding.ts';
import type { Relation } from './relation.ts';

/**
 * Groups relations about one thing. A relation joins a group where it shares words with it in one article and, in every
 * article both speak of, the same words or the same reading; a relation that ties words already compared to words at
 * another place is left out, since one thing is compared once. A gap is no such word. Surest relations first, then in the order given.
 * Sorts, and looks words up by place: n log n in the relations.
 */
export function groupRelations(relations: readonly Relation[]): readonly (readonly Relation[])[] {
  const groups = new RelationGroups();
  const surestFirst = [...relations].sort(
    (one, other) => Number(one.agrees) - Number(other.agrees) || other.score - one.score,
  );
  for (const relation of surestFirst) groups.add(relation);
  return groups.all();
}

interface Group {
  readonly relations: readonly Relation[];
  readonly evidence: readonly Evidence[];
}

class RelationGroups {
  private readonly groups = new Set<Group>();
  /** Which groups have words in a stretch of an article. */
  private readonly near = new Map<string, Set<Group>>();

  all(): readonly (readonly Relation[])[] {
    return [...this.groups].map(({ relations }) => relations);
  }

  add(relation: Relation): void {
    const touched = this.touchedBy(relation);
    const compared = touched.some(({ evidence }) =>
      haveCommon(evidence, relation.evidence, shareWords),
    );
    let joined: Group = { relations: [relation], evidence: relation.evidence };
    let hasPlace = !compared;
    for (const group of touched) {
      if (!areOneThing(group.evidence, joined.evidence)) continue;
      joined = {
        relations: [...group.relations, ...joined.relations],
        evidence: [...group.evidence, ...joined.evidence],
      };
      this.groups.delete(group);
      hasPlace = true;
    }
    if (hasPlace) this.keep(joined);
  }

  private touchedBy({ evidence }: Relation): readonly Group[] {
    const near = evidence.flatMap((piece) =>
      stretchesOf(piece).flatMap((stretch) => [...(this.near.get(stretch) ?? [])]),
    );
    return [...new Set(near)].filter(
      (group) => this.groups.has(group) && haveCommon(group.evidence, evidence, sharePlace),
    );
  }

  private keep(group: Group): void {
    this.groups.add(group);
    for (const stretch of group.evidence.flatMap(stretchesOf))
      this.near.set(stretch, (this.near.get(stretch) ?? new Set()).add(group));
  }
}

const shareWords = (one: Evidence, other: Evidence): boolean =>
  one.article === other.article && overlapLength(one, other) > 0;

/** The same words, or the same gap: two articles have there what a third leaves out. */
const sharePlace = (one: Evidence, other: Evidence): boolean =>
  shareWords(one, other) ||
  (one.article === other.article && one.start === other.start && one.end === other.end);

const haveCommon = (
  known: readonly Evidence[],
  added: readonly Evidence[],
  isCommon: (one: Evidence, other: Evidence) => boolean,
): boolean => known.some((one) => added.some((other) => isCommon(one, other)));

/** Whether both speak, in every article they share, of the same place or in the same words. */
function areOneThing(known: readonly Evidence[], added: readonly Evidence[]): boolean {
  const shared = new Set(known.map(({ article }) => article));
  return [...new Set(added.map(({ article }) => article))]
    .filter((article) => shared.has(article))
    .every((article) =>
      known.some(
        (one) =>
          one.article === article &&
          added.some((other) => other.article === article && areOneReading(one, other)),
      ),
    );
}

const areOneReading = (one: Evidence, other: Evidence): boolean =>
  sharePlace(one, other) || (one.end > one.start && readingKey(one) === readingKey(other));

/** Words are looked up by stretches of this many code units, so that the work stays linear. */
const STRETCH = 512;

function stretchesOf({ article, start, end }: Evidence): readonly string[] {
  const first = Math.floor(start / STRETCH);
  const last = Math.floor(end / STRETCH);
  return Array.from({ length: last - first + 1 }, (_, at) => `${article}${first + at}`);
}
