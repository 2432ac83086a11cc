import type { Article } from '../../../app/index.ts';
import { READ_TEXT } from '../../components/read-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { spineMarker } from './spine-marker.ts';

interface Props {
  readonly article: Article;
  readonly onOpen: () => void;
}

/** A column there is no room for: its letter, and where the selected passage lies in it. A click opens it. */
export function Spine({ article, onOpen }: Props) {
  const { siglum, outlet, file } = article;
  const place = useWorkbenchState((state) => spineMarker(state, siglum));
  return (
    <button
      type="button"
      className="spine"
      data-siglum={siglum}
      aria-label={READ_TEXT.openColumn(siglum, outlet ?? file.name)}
      onClick={onOpen}
    >
      <SiglumBadge siglum={siglum} outline />
      <span className="spine-name">{outlet ?? file.name}</span>
      <span className="spine-track">
        {place !== null && <i style={{ top: `${place * 100}%` }} />}
      </span>
    </button>
  );
}
