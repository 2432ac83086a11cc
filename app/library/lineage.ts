/** A run of the host on one library: the entries from `from` on, until the next session begins, were written by it. */
export interface Session {
  readonly id: string;
  /** Number of its first entry. */
  readonly from: number;
}

/** How far a copy of a library has come: the sessions it knows, oldest first, and the last entry it holds. */
export interface Lineage {
  readonly sessions: readonly Session[];
  /** 0 before the first entry. */
  readonly seq: number;
}

/** Sessions kept in a lineage. At several starts a day that is a year; who lags more is compared record by record. */
export const MAX_SESSIONS = 1000;

/**
 * The last entry two copies have in common; 0 where they share none. Within a session entries follow one another, so
 * the copies are alike up to the place where the shorter one ends or another session begins in one of them. A copy that
 * was set back (an older folder put in place, a journal cut short) goes on in a session the other does not know.
 */
export function commonEntry(a: Lineage, b: Lineage): number {
  for (const session of a.sessions.toReversed()) {
    const twin = b.sessions.find(({ id }) => id === session.id);
    if (twin) return Math.min(lastOf(a, session), lastOf(b, twin));
  }
  return 0;
}

/** Whether everything in `copy` is also in `whole`. */
export const isPrefix = (copy: Lineage, whole: Lineage): boolean =>
  commonEntry(copy, whole) === copy.seq;

function lastOf({ sessions, seq }: Lineage, session: Session): number {
  const next = sessions[sessions.indexOf(session) + 1];
  return next ? next.from - 1 : seq;
}
