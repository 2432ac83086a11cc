import type { Note } from '../anchor/annotation.ts';
import { mentionsIn, moveMentions } from '../anchor/note-reference.ts';
import { sameJson } from './same-json.ts';

/** A note that two sides changed, as one. */
export interface MergedNote {
  readonly note: Note;
  /** Whether both wrote other words: the note has the other side's then. */
  readonly isContested: boolean;
}

/**
 * Joins what two sides made of a note: the words of the side that wrote, the ties of both, and of every mention the place that an
 * edit of its article gave it on either side.
 */
export function mergeNote(base: Note | null, local: Note, remote: Note): MergedNote {
  const isContested =
    !haveSameWords(local, remote) && !haveSameWords(base, local) && !haveSameWords(base, remote);
  const isOurs = !isContested && haveSameWords(base, remote);
  const [written, other] = isOurs ? [local, remote] : [remote, local];
  return {
    note: {
      ...withMovedMentions(written, base, other),
      highlights: mergeTies(base, local, remote),
    },
    isContested,
  };
}

const haveSameWords = (a: Note | null, b: Note): boolean =>
  a !== null && a.text === b.text && a.editorState === b.editorState;

/** What either side tied is there, what either untied is not; but a note always hangs on something. */
function mergeTies(base: Note | null, local: Note, remote: Note): readonly string[] {
  const had = base?.highlights ?? [];
  const kept = remote.highlights.filter((id) => local.highlights.includes(id) || !had.includes(id));
  const added = local.highlights.filter((id) => !had.includes(id) && !kept.includes(id));
  const ties = [...kept, ...added];
  return ties.length === 0 ? remote.highlights : ties;
}

function withMovedMentions(written: Note, base: Note | null, other: Note): Note {
  const before = new Map(base ? mentionsIn(base).map((one) => [one.id, one]) : []);
  const there = new Map(mentionsIn(other).map((one) => [one.id, one]));
  return moveMentions(written, (mention) => {
    const [old, moved] = [before.get(mention.id), there.get(mention.id)];
    if (!old || !moved || sameJson(old.selector, moved.selector)) return mention;
    return { ...mention, article: moved.article, selector: moved.selector };
  });
}
