import type { MouseEvent } from 'react';
import { READ_TEXT } from '../../components/read-text.ts';
import type { FoldItem } from './column-items.ts';

/** What stands for a run of passages without findings while they are folded. A press opens the run where it stands. */
export function FoldLine({ item }: { readonly item: FoldItem }) {
  const toggle = ({ currentTarget }: MouseEvent<HTMLButtonElement>): void => {
    const open = currentTarget.getAttribute('aria-expanded') !== 'true';
    currentTarget.setAttribute('aria-expanded', String(open));
    const cells = currentTarget.closest('.flow')?.querySelectorAll(`.cell[data-run="${item.run}"]`);
    for (const cell of cells ?? []) cell.toggleAttribute('data-unfolded', open);
  };
  return (
    <li className="fold-line">
      <button type="button" aria-expanded={false} onClick={toggle}>
        {READ_TEXT.folded(item.passages, item.words, item.isSame)}
      </button>
    </li>
  );
}
