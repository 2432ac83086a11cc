import type { ForeignMerge } from '../../app/index.ts';
import type { Work } from './work.ts';

/** What became of a portable file, in a sentence or three: what came in, what was there in another form, what was not taken. */
export function sayTakenIn(name: string, own: Work | null, merge: ForeignMerge | null): string {
  if (own === null) return `${name} was opened and is in your library now.`;
  if (merge === null)
    return `${name} was not taken in: its articles and those of “${own.name}” are more than eight.`;
  const { added, keptBoth, differing } = merge;
  const came = [
    count(added.articles.length, 'article'),
    count(added.highlights.length, 'highlight'),
    count(added.notes.length, 'note'),
    count(added.decisions.length, 'decision'),
  ].filter((part) => part !== null);
  const sentences = [
    came.length > 0
      ? `${name} was joined to “${own.name}”: ${came.join(', ')} came in.`
      : `Everything in ${name} is in “${own.name}” already.`,
    keptBoth > 0
      ? `${keptBoth} of them ${keptBoth === 1 ? 'differs' : 'differ'} from your own; both are kept, and your verdicts stay in force.`
      : null,
    differing.length > 0 ? `The details of ${differing.join(', ')} differ; yours are kept.` : null,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

const count = (number: number, what: string): string | null =>
  number === 0 ? null : `${number} ${what}${number === 1 ? '' : 's'}`;
