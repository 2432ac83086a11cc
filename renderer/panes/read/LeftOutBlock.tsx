import type { Siglum } from '../../../app/index.ts';
import { READ_TEXT } from '../../components/read-text.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import type { LeftOutItem } from './column-items.ts';

interface Props {
  readonly siglum: Siglum;
  readonly text: string;
  readonly item: LeftOutItem;
}

/** As many characters as a button's label says of its block. */
const LABEL_LENGTH = 40;

/** A block that is not compared, shown in its place on request, with the way back. */
export function LeftOutBlock({ siglum, text, item }: Props) {
  const workbench = useWorkbench();
  const words = text.slice(item.start, item.end);
  return (
    <li className="left-out" data-block={item.block}>
      <p className="left-out-why">
        {READ_TEXT.leftOutBlock}: {item.because}
        <button
          type="button"
          className="button"
          data-look="line"
          aria-label={READ_TEXT.putBackBlock(words.slice(0, LABEL_LENGTH))}
          onClick={() => workbench.putBackBlock(siglum, item.block)}
        >
          {READ_TEXT.putBack}
        </button>
      </p>
      <p data-start={item.start} data-end={item.end}>
        {words}
      </p>
    </li>
  );
}
