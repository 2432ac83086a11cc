import type { Article } from '../../../app/index.ts';
import { formatDate } from '../../components/format-date.ts';
import { READ_TEXT } from '../../components/read-text.ts';

/** Who wrote the article and when it was last changed, where the file says so. */
export function Byline({ article: { author, updated } }: { readonly article: Article }) {
  const parts = [
    author === null ? null : READ_TEXT.by(author),
    updated === null ? null : READ_TEXT.updated(formatDate(updated)),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : <p className="byline">{parts.join('. ')}</p>;
}
