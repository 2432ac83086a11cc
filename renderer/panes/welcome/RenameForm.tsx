import type { ComparisonSummary } from '../../../app/index.ts';
import { LIBRARY_TEXT } from '../../components/library-text.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';

interface Props {
  readonly comparison: ComparisonSummary;
  readonly onDone: () => void;
}

/** The name of a kept comparison, to be written over. An empty one changes nothing. */
export function RenameForm({ comparison: { id, name }, onDone }: Props) {
  const workbench = useWorkbench();
  const rename = (form: FormData): void => {
    const wanted = String(form.get('name') ?? '').trim();
    if (wanted !== '' && wanted !== name) void workbench.renameKept(id, wanted);
    onDone();
  };
  return (
    <form action={rename} className="recent-rename">
      <input
        className="field"
        name="name"
        defaultValue={name}
        aria-label={LIBRARY_TEXT.renameField}
        onKeyDown={({ key }) => key === 'Escape' && onDone()}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field
        autoFocus
      />
      <button type="submit" className="button" data-look="main">
        {LIBRARY_TEXT.renameDone}
      </button>
      <button type="button" className="button" onClick={onDone}>
        {LIBRARY_TEXT.cancel}
      </button>
    </form>
  );
}
