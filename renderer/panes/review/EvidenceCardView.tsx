import { type Comparison, type FindingKind, STATE_WORDS, UNCOMPARED } from '../../../app/index.ts';
import { formatDate } from '../../components/format-date.ts';
import { REVIEW_TEXT } from '../../components/review-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import type { CardPart, EvidenceCard } from './evidence-cards.ts';

interface Props {
  readonly card: EvidenceCard;
  readonly comparison: Comparison;
  readonly kind: FindingKind;
}

/** One source's words on a finding, exactly as they stand, with a little of what is around them. */
export function EvidenceCardView({ card, comparison, kind }: Props) {
  const article = comparison.articles.find(({ siglum }) => siglum === card.siglum);
  const facts = [card.place, article?.published && formatDate(article.published)];
  return (
    <article className="evidence-card" data-speaks={card.speaks || undefined} data-kind={kind}>
      <header>
        <SiglumBadge siglum={card.siglum} />
        <b>{article?.outlet ?? article?.file.name}</b>
        <span className="faint">{facts.filter(Boolean).join(' · ')}</span>
        <span className="grow" />
        <span className="evidence-says">{saysOf(card, kind)}</span>
      </header>
      {card.parts.length > 0 && (
        <p lang={article?.language ?? undefined}>
          {card.parts.map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have their order only
            <Part key={at} part={part} />
          ))}
        </p>
      )}
    </article>
  );
}

function Part({ part: { look, text } }: { readonly part: CardPart }) {
  switch (look) {
    case 'context':
      return <span className="evidence-context">{text}</span>;
    case 'plain':
      return text;
    case 'evidence':
      return <mark className="evidence-words">{text}</mark>;
    case 'gap':
      return <span className="evidence-gap">{REVIEW_TEXT.gap}</span>;
    default:
      return look satisfies never;
  }
}

/** The state of the source's cell in sign and word; where the finding leaves it out, that is said. */
function saysOf({ state, isCompared, speaks, place }: EvidenceCard, kind: FindingKind): string {
  if (place === null) return isCompared ? REVIEW_TEXT.says.absent : UNCOMPARED;
  if (!speaks) return REVIEW_TEXT.says.none;
  // A name may be found in passages that are each told only here: that is not what the finding says.
  if (state === null || (state === 'only-here' && kind !== 'only-here')) return '';
  // What contradicts is another finding of the same cell.
  const told = state === 'contradicts' && kind !== 'contradiction' ? 'differs' : state;
  return `${STATE_WORDS[told].sign} ${STATE_WORDS[told].word}`;
}
