import type { Comparison, JudgedPassage } from '../../../app/index.ts';
import { Icon } from '../../components/Icon.tsx';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { passageIndexOf } from '../../state/passage-index.ts';
import { titleOfPassage } from '../../state/passage-titles.ts';
import { titlePassage } from '../title-thing.ts';
import { LinkFacts } from './LinkFacts.tsx';
import { PassageMenu } from './PassageMenu.tsx';
import { siglaWith, siglaWithout } from './passage-facts.ts';

interface Props {
  readonly comparison: Comparison;
  readonly passage: JudgedPassage;
}

/** The passage by its title, where it stands in each source, and how sure the link is. */
export function PassageSummary({ comparison, passage }: Props) {
  const workbench = useWorkbench();
  const title = useWorkbenchState((state) => titleOfPassage(state, passage.id));
  return (
    <section>
      <div className="inspector-head">
        <h2 onDoubleClick={() => titlePassage(workbench, passage.id)}>{title}</h2>
        <button
          type="button"
          className="button"
          data-icon=""
          aria-label={INSPECTOR_TEXT.previous}
          onClick={() => workbench.nextPassage(-1)}
        >
          <Icon name="arrowUp" small />
        </button>
        <button
          type="button"
          className="button"
          data-icon=""
          aria-label={INSPECTOR_TEXT.next}
          onClick={() => workbench.nextPassage(1)}
        >
          <Icon name="arrowDown" small />
        </button>
        <PassageMenu comparison={comparison} passage={passage} />
      </div>
      <Places comparison={comparison} passage={passage} />
    </section>
  );
}

function Places({ comparison, passage }: Props) {
  const { numbers } = passageIndexOf(comparison);
  const having = siglaWith(passage);
  const lacking = siglaWithout(comparison, passage);
  return (
    <div className="inspector-places">
      {having.map((siglum) => (
        <span key={siglum}>
          <SiglumBadge siglum={siglum} size="small" /> {numbers.get(siglum)?.get(passage.id)}
        </span>
      ))}
      {lacking.length > 0 && <span className="faint">{INSPECTOR_TEXT.absentIn(lacking)}</span>}
      <LinkFacts comparison={comparison} passage={passage} />
    </div>
  );
}
