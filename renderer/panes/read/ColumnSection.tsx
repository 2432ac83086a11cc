import { memo } from 'react';
import type { Siglum, TextRange } from '../../../app/index.ts';
import { READ_TEXT } from '../../components/read-text.ts';
import type { CellItem, ColumnItem } from './column-items.ts';
import { FoldLine } from './FoldLine.tsx';
import { GapList } from './GapList.tsx';
import { LeftOutBlock } from './LeftOutBlock.tsx';
import type { MarksInBlocks } from './marks-in-blocks.ts';
import { PassageCell } from './PassageCell.tsx';

interface Props {
  readonly siglum: Siglum;
  readonly text: string;
  readonly items: readonly ColumnItem[];
  readonly marks: MarksInBlocks;
  readonly signs: readonly TextRange[];
  /** True in long columns: the browser skips the section while it is far from the screen. */
  readonly far: boolean;
}

export const ColumnSection = memo(function ColumnSection(props: Props) {
  return (
    <ol
      className="section"
      data-section=""
      data-far={props.far || undefined}
      style={props.far ? { containIntrinsicBlockSize: guessedHeight(props.items) } : undefined}
      aria-label={READ_TEXT.passagesOf(props.siglum)}
    >
      {props.items.map((item, at) => (
        <Item key={keyOf(item, at)} {...props} item={item} />
      ))}
    </ol>
  );
});

/** Of a column of ordinary width: letters in a line, pixels a line, and pixels around a passage. */
const LETTERS = 40;
const LINE = 21.5;
const AROUND = 14;

/** How high a section will be, so that the scroll bar is nearly right before it is laid out. */
function guessedHeight(items: readonly ColumnItem[]): string {
  const heights = items.map((item) =>
    item.type === 'cell' ? Math.ceil(lettersIn(item) / LETTERS) * LINE + AROUND : 0,
  );
  return `auto ${Math.round(heights.reduce((sum, height) => sum + height, 0))}px`;
}

const lettersIn = ({ pieces }: CellItem): number =>
  pieces.reduce((sum, { start, end }) => sum + end - start, 0);

function Item({ siglum, text, marks, signs, item }: Props & { readonly item: ColumnItem }) {
  switch (item.type) {
    case 'cell':
      return <PassageCell siglum={siglum} text={text} item={item} marks={marks} signs={signs} />;
    case 'gap':
      return <GapList siglum={siglum} item={item} />;
    case 'fold':
      return <FoldLine item={item} />;
    case 'left-out':
      return <LeftOutBlock siglum={siglum} text={text} item={item} />;
    default:
      return item satisfies never;
  }
}

/** Text keeps its key as long as it begins at the same place, whatever stands around it. */
export const keyOf = (item: ColumnItem, at: number): string =>
  item.type === 'cell' ? `cell-${item.pieces[0]?.start}` : `${item.type}-${at}`;
