import type { StoredWork } from '../../app/index.ts';

/** A comparison with another name and ids of its own throughout; decisions and notes point at the new ones. */
export function copyComparison(work: StoredWork, name: string, newId: () => string): StoredWork {
  const ids = new Map(work.highlights.map(({ id }) => [id, newId()]));
  const renewed = (id: string): string => ids.get(id) ?? id;
  return {
    ...work,
    id: newId(),
    name,
    createdAt: new Date().toISOString(),
    highlights: work.highlights.map((one) => ({ ...one, id: renewed(one.id) })),
    notes: work.notes.map((note) => ({
      ...note,
      id: newId(),
      highlights: note.highlights.map(renewed),
    })),
    decisions: work.decisions.map((decision) => ({ ...decision, id: newId() })),
  };
}
