import { type KeyboardEvent, useRef, useState } from 'react';
import type { Article } from '../../../app/index.ts';
import { BLOCK_TEXT } from '../../components/block-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { AppDialog } from '../dialogs/AppDialog.tsx';
import { BlockRow } from './BlockRow.tsx';
import { BLOCK_FILTERS, type BlockFilter, blocksFor } from './blocks-for.ts';
import { focusNeighbour } from './focus-neighbour.ts';

/** Every block of the source the reader is in: what is compared, what is not and why; each can be moved to the other side. */
export function BlocksDialog({ onClose }: { readonly onClose: () => void }) {
  const column = useWorkbenchState((state) => state.selection.column);
  const articles = useWorkbenchState((state) => state.work?.articles);
  const article = articles?.find(({ siglum }) => siglum === column) ?? articles?.[0];
  return article ? <BlocksOf key={article.siglum} article={article} onClose={onClose} /> : null;
}

interface Props {
  readonly article: Article;
  readonly onClose: () => void;
}

function BlocksOf({ article, onClose }: Props) {
  const workbench = useWorkbench();
  const [filter, setFilter] = useState<BlockFilter>('all');
  // A block that changes sides stays where it is until another filter is chosen, and the keyboard with it.
  const [shown, setShown] = useState(() => blocksFor(article, 'all'));
  const list = useRef<HTMLUListElement>(null);
  const choose = (chosen: BlockFilter): void => {
    setFilter(chosen);
    setShown(blocksFor(article, chosen));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (isUndo && event.shiftKey) workbench.redo();
    else if (isUndo) workbench.undo();
    else if (step !== 0) focusNeighbour(list.current, step);
    else return;
    event.preventDefault();
  };
  return (
    <AppDialog title={<Title article={article} />} size="wide" onClose={onClose}>
      <p className="muted">{BLOCK_TEXT.why}</p>
      <PlacedLine article={article} />
      <fieldset className="block-filters">
        <legend className="hidden-words">{BLOCK_TEXT.show}</legend>
        {BLOCK_FILTERS.map((one) => (
          <button
            key={one}
            type="button"
            className="button"
            aria-pressed={one === filter}
            onClick={() => choose(one)}
          >
            {BLOCK_TEXT.filter(BLOCK_TEXT.filters[one], blocksFor(article, one).length)}
          </button>
        ))}
        <span className="faint">{BLOCK_TEXT.keys}</span>
      </fieldset>
      {shown.length === 0 && <p className="muted">{BLOCK_TEXT.none}</p>}
      <ul
        className="block-list"
        aria-label={BLOCK_TEXT.list(article.siglum)}
        ref={list}
        onKeyDown={onKeyDown}
      >
        {shown.map((at) => (
          <BlockRow key={at} article={article} at={at} />
        ))}
      </ul>
    </AppDialog>
  );
}

function Title({ article: { siglum } }: { readonly article: Article }) {
  return (
    <>
      <SiglumBadge siglum={siglum} /> {BLOCK_TEXT.title(siglum)}
    </>
  );
}

/** Whether the file was read without a loss. */
function PlacedLine({ article: { file } }: { readonly article: Article }) {
  const { unplaced = 0 } = file;
  return (
    <p className="muted">{unplaced === 0 ? BLOCK_TEXT.placed : BLOCK_TEXT.unplaced(unplaced)}</p>
  );
}
