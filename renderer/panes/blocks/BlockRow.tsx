import { type Article, rangeText } from '../../../app/index.ts';
import { BLOCK_TEXT } from '../../components/block-text.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';

interface Props {
  readonly article: Article;
  /** Index into the article's blocks. */
  readonly at: number;
}

/** As many characters as a box's label says of its block. */
const LABEL_LENGTH = 60;

/** One block with the box that keeps it or leaves it out. */
export function BlockRow({ article, at }: Props) {
  const workbench = useWorkbench();
  const block = article.blocks[at];
  if (!block) return null;
  const isKept = block.kind !== 'boilerplate';
  const words = rangeText(article.text, block);
  const move = (): void =>
    isKept
      ? workbench.leaveOutBlock(article.siglum, at)
      : workbench.putBackBlock(article.siglum, at);
  return (
    <li className="block-row" data-left-out={!isKept || undefined}>
      <label>
        <input
          type="checkbox"
          checked={isKept}
          aria-label={BLOCK_TEXT.keep(words.slice(0, LABEL_LENGTH))}
          onChange={move}
        />
        <span className="block-why">
          {isKept
            ? BLOCK_TEXT.kinds[block.contentKind]
            : BLOCK_TEXT.leftOut(block.leftOutBecause ?? '')}
        </span>
        <span className="block-words" lang={article.language ?? undefined}>
          {words}
        </span>
      </label>
    </li>
  );
}
