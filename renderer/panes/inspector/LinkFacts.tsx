import type { Comparison, JudgedPassage, Link } from '../../../app/index.ts';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { LINK_TEXT } from '../../components/link-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { nameLink } from '../../state/name-links.ts';
import { pinnedPassages } from '../../state/pinned-passages.ts';
import { rejectHere } from '../read/link-passages.ts';
import { linksOf, siglaWith } from './passage-facts.ts';

interface Props {
  readonly comparison: Comparison;
  readonly passage: JudgedPassage;
}

/** Who tied the readings of a passage together, how sure that is and on request why, with the way to confirm it. */
export function LinkFacts({ comparison, passage }: Props) {
  const workbench = useWorkbench();
  const why = useWorkbenchState(({ view }) => view.linkReasons);
  if (siglaWith(passage).length < 2) return null;
  const links = linksOf(comparison, passage);
  const pin = pinnedPassages(comparison).get(passage.id);
  return (
    <>
      {links.length > 0 && (
        <button
          type="button"
          className="link-why"
          aria-expanded={why}
          title={INSPECTOR_TEXT.linkWhy}
          onClick={() => workbench.look({ linkReasons: !why })}
        >
          {pin === 'manual' && LINK_TEXT.pinned}
          {pin === 'confirmed' && LINK_TEXT.confirmed}
          {!pin && INSPECTOR_TEXT.link(Math.min(...links.map(({ score }) => score)))}
        </button>
      )}
      {!pin && links.length > 0 && (
        <button
          type="button"
          className="link-action"
          onClick={() => workbench.confirmPassage(passage.id)}
        >
          {LINK_TEXT.confirm}
        </button>
      )}
      {why && <Reasons comparison={comparison} links={links} />}
    </>
  );
}

interface ReasonsProps {
  readonly comparison: Comparison;
  readonly links: readonly Link[];
}

/** Why each two readings are tied, and the way to say that they are no counterparts. */
function Reasons({ comparison, links }: ReasonsProps) {
  const workbench = useWorkbench();
  return (
    <ul className="link-reasons">
      {links.map((link) => (
        <li key={`${link.a.article}${link.a.sentences} ${link.b.article}${link.b.sentences}`}>
          {INSPECTOR_TEXT.linkOf(nameLink(comparison, link), link.reasons)}{' '}
          <button
            type="button"
            className="link-action"
            data-reject={`${link.a.article}${link.b.article}`}
            aria-label={LINK_TEXT.rejectLink(nameLink(comparison, link))}
            onClick={() => rejectHere(workbench, link)}
          >
            {LINK_TEXT.reject}
          </button>
        </li>
      ))}
    </ul>
  );
}
