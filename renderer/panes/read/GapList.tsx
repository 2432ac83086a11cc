import type { Siglum } from '../../../app/index.ts';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { READ_TEXT } from '../../components/read-text.ts';
import type { GapItem } from './column-items.ts';
import type { Gap } from './gaps-of.ts';
import { usePassageTitle } from './PassageTitles.tsx';

/** What others have and this article lacks: each absence a thing of its own, at the place where it would stand. */
export function GapList({ siglum, item }: { readonly siglum: Siglum; readonly item: GapItem }) {
  return item.gaps.map((gap) => <GapBox key={gap.finding} siglum={siglum} gap={gap} />);
}

function GapBox({ siglum, gap }: { readonly siglum: Siglum; readonly gap: Gap }) {
  const own = usePassageTitle(gap.passage);
  return (
    <li
      className="gap"
      tabIndex={-1}
      data-passage={gap.passage}
      data-gap={gap.passage}
      data-brief={gap.brief || undefined}
      data-kind={gap.kind}
      data-finding={gap.finding}
    >
      <span className="gap-end">
        <KindGlyph kind={gap.kind} />
      </span>
      <p title={gap.brief ? READ_TEXT.gapPlaces(gap.places) : undefined}>
        <b>{own ?? gap.title}</b> <span>{READ_TEXT.gap(siglum)}</span>
        {!gap.brief && (
          <>
            <br />
            {READ_TEXT.gapPlaces(gap.places)}
          </>
        )}
      </p>
    </li>
  );
}
