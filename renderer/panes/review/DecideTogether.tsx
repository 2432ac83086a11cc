import { DECIDE_TEXT } from '../../components/decide-text.ts';
import { Icon, type IconName } from '../../components/Icon.tsx';
import { KeysOf } from '../../components/Keys.tsx';
import { inWords } from '../../components/read-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import type { CommandId } from '../../state/default-keys.ts';
import { decidedTogether, lackingSigla } from '../../state/shared-absences.ts';
import { DismissalReasons } from '../decide/DismissalReasons.tsx';

/** Where several sources lack the same words: one decision for all of them that are still open. */
export function DecideTogether({ finding }: { readonly finding: string }) {
  const workbench = useWorkbench();
  useWorkbenchState((state) => state.verdicts);
  const isDismissing = useWorkbenchState(
    ({ view }) => view.dismissingAll && view.dismissing === finding,
  );
  const all = decidedTogether(workbench.store.getState());
  if (all.length < 2) return null;
  return (
    <fieldset className="decide-together">
      <legend title={DECIDE_TEXT.togetherWhy}>
        {DECIDE_TEXT.together(inWords(lackingSigla(all)))}
      </legend>
      <Command
        command="confirmAll"
        icon="check"
        does={DECIDE_TEXT.confirmAll(all.length)}
        onPress={() => workbench.decideTogether('confirmed')}
      />
      <Command
        command="dismissAll"
        icon="close"
        does={DECIDE_TEXT.dismissAll(all.length)}
        open={isDismissing}
        onPress={() => workbench.look({ dismissing: finding, dismissingAll: true })}
      />
      {isDismissing && (
        <DismissalReasons
          why={DECIDE_TEXT.whyAll(all.length)}
          onReason={(reason) => workbench.decideTogether('dismissed', reason)}
        />
      )}
      <Command
        command="secondLookAll"
        icon="flag"
        does={DECIDE_TEXT.secondLookAll(all.length)}
        onPress={() => workbench.decideTogether('second-look')}
      />
    </fieldset>
  );
}

interface CommandProps {
  readonly command: CommandId;
  readonly icon: IconName;
  readonly does: string;
  /** Whether what it asks for is shown below it; absent where it asks for nothing. */
  readonly open?: boolean;
  readonly onPress: () => void;
}

function Command({ command, icon, does, open, onPress }: CommandProps) {
  return (
    <button type="button" className="command" aria-expanded={open} onClick={onPress}>
      <Icon name={icon} />
      <span>{does}</span>
      <KeysOf command={command} />
    </button>
  );
}
