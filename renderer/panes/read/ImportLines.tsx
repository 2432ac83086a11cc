import { type Article, SURE_ENCODING } from '../../../app/index.ts';
import { READ_TEXT } from '../../components/read-text.ts';

/** What a reader must know of how a file was read: that its encoding was guessed, or that something of it found no place. */
export function ImportLines({ article: { file } }: { readonly article: Article }) {
  const { encoding, encodingConfidence = 1, unplaced = 0 } = file;
  return (
    <>
      {encodingConfidence < SURE_ENCODING && (
        <p className="import-line">
          {READ_TEXT.guessed(encoding, Math.round(encodingConfidence * 100))}
        </p>
      )}
      {unplaced > 0 && <p className="import-line">{READ_TEXT.unplaced(unplaced)}</p>}
    </>
  );
}
