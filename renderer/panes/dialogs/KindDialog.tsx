import { type KeyboardEvent, useEffect, useRef } from 'react';
import { FINDING_KINDS, type FindingKind } from '../../../app/index.ts';
import { DIALOG_TEXT } from '../../components/dialog-text.ts';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { KIND_TEXT } from '../../components/kind-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { AppDialog } from './AppDialog.tsx';

/** Another kind for the selected finding, by its letter or a click. The machine's kind stays on record. */
export function KindDialog({ onClose }: { readonly onClose: () => void }) {
  const workbench = useWorkbench();
  const finding = useWorkbenchState(({ comparison, selection }) =>
    comparison?.findings.find(({ id }) => id === selection.finding),
  );
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus(), []);
  const choose = (kind: FindingKind): void => {
    if (finding) workbench.changeKind(finding.id, kind);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const kind = FINDING_KINDS.find((one) => KIND_TEXT[one].letter === event.key.toUpperCase());
    if (!kind || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(kind);
  };
  return (
    <AppDialog title={DIALOG_TEXT.kindTitle} size="small" onClose={onClose}>
      <p className="muted">
        {finding?.kindWas
          ? DIALOG_TEXT.kindWas(KIND_TEXT[finding.kindWas].name)
          : DIALOG_TEXT.kindWhy}
      </p>
      <ul className="kind-choices" ref={list} onKeyDown={onKeyDown}>
        {FINDING_KINDS.map((kind) => (
          <li key={kind} data-kind={kind}>
            <button
              type="button"
              aria-pressed={finding?.kind === kind}
              onClick={() => choose(kind)}
            >
              <KindGlyph kind={kind} /> <b className="kind-choice-name">{KIND_TEXT[kind].name}</b>{' '}
              <span>{KIND_TEXT[kind].about}</span>
            </button>
          </li>
        ))}
      </ul>
    </AppDialog>
  );
}
