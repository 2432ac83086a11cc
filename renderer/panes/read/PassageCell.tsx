import { memo } from 'react';
import type { Siglum, TextRange } from '../../../app/index.ts';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { READ_TEXT } from '../../components/read-text.ts';
import type { CellItem, MoveTag, Piece } from './column-items.ts';
import { MarkedText } from './MarkedText.tsx';
import type { MarksInBlocks } from './marks-in-blocks.ts';
import { nestMarks } from './nest-marks.ts';

interface Props {
  readonly siglum: Siglum;
  readonly text: string;
  readonly item: CellItem;
  readonly marks: MarksInBlocks;
  readonly signs: readonly TextRange[];
}

/**
 * What one article says of one passage. Depends on the comparison alone: selecting, hovering, highlighting and filtering
 * change attributes and paint, never this markup, so no line of text moves.
 */
export const PassageCell = memo(function PassageCell({ siglum, text, item, marks, signs }: Props) {
  const place = item.number === null ? READ_TEXT.notCompared : `${siglum}${item.number}`;
  return (
    <li
      className="cell"
      tabIndex={-1}
      data-passage={item.passage ?? undefined}
      data-run={item.run ?? undefined}
      data-moved={item.moved ? '' : undefined}
      data-only-here={item.onlyHere ? '' : undefined}
      data-opens={item.pieces[0]?.continues ? undefined : ''}
      aria-label={item.number === null ? place : READ_TEXT.cell(place, item.linked, item.findings)}
    >
      <span className="cell-number" aria-hidden="true">
        {item.number}
      </span>
      {item.moved && <MovedTag tag={item.moved} />}
      {item.pieces.map((piece) => (
        <PieceText key={piece.start} text={text} piece={piece} marks={marks} signs={signs} />
      ))}
    </li>
  );
});

function PieceText({
  text,
  piece,
  marks,
  signs,
}: Omit<Props, 'siglum' | 'item'> & { readonly piece: Piece }) {
  return (
    <p
      className="piece"
      data-start={piece.start}
      data-end={piece.end}
      data-block={piece.block}
      data-block-kind={piece.kind}
    >
      <MarkedText
        text={text}
        nodes={nestMarks(piece, marks.get(piece.block) ?? [])}
        signs={signs}
      />
    </p>
  );
}

function MovedTag({ tag }: { readonly tag: MoveTag }) {
  return (
    <div className="moved-tag" data-kind="moved" data-finding={tag.finding}>
      <KindGlyph kind="moved" />
      {READ_TEXT.moved(tag.places, tag.counterparts)}
    </div>
  );
}
