import { TITLE_TEXT } from '../../components/title-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { ownTitle, passageTitleOfReader, valueTitleOfReader } from '../../state/passage-titles.ts';
import type { WorkbenchState } from '../../state/workbench-state.ts';
import { AppDialog } from './AppDialog.tsx';

/** A title for a passage or a value; an empty one takes the reader's off. */
export function TitleDialog({ onClose }: { readonly onClose: () => void }) {
  const workbench = useWorkbench();
  const titled = useWorkbenchState((state) => state.view.titled);
  const mine = useWorkbenchState(titleOfReader);
  const own = useWorkbenchState(titleOfProgram);
  if (!titled) return null;
  const save = (form: FormData): void => {
    workbench.giveTitle(titled, String(form.get('title') ?? ''));
    onClose();
  };
  const takeOff = (): void => {
    workbench.giveTitle(titled, '');
    onClose();
  };
  return (
    <AppDialog title={TITLE_TEXT[titled.of]} size="small" onClose={onClose}>
      <form action={save} className="form">
        <input
          className="field"
          name="title"
          aria-label={TITLE_TEXT[titled.of]}
          defaultValue={mine ?? ''}
          placeholder={own}
          // biome-ignore lint/a11y/noAutofocus: the title is all there is to do here
          autoFocus
        />
        <p className="muted">{mine === null ? TITLE_TEXT.why : TITLE_TEXT.own(own)}</p>
        <div className="dialog-actions">
          {mine !== null && (
            <button type="button" className="button" data-look="line" onClick={takeOff}>
              {TITLE_TEXT.back}
            </button>
          )}
          <button type="submit" className="button" data-look="main">
            {TITLE_TEXT.save}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}

const valueAt = ({ comparison, view: { titled } }: WorkbenchState) =>
  comparison?.values.find(({ readings }) =>
    readings.some(
      ({ article, start }) =>
        titled?.of === 'value' && titled.siglum === article && titled.start === start,
    ),
  );

function titleOfReader(state: WorkbenchState): string | null {
  const { titled } = state.view;
  if (titled?.of === 'passage') return passageTitleOfReader(state, titled.passage);
  const value = valueAt(state);
  return value ? valueTitleOfReader(state, value) : null;
}

function titleOfProgram(state: WorkbenchState): string {
  const { titled } = state.view;
  if (titled?.of === 'passage' && state.comparison)
    return ownTitle(state.comparison, titled.passage);
  return `“${valueAt(state)?.thing ?? ''}”`;
}
