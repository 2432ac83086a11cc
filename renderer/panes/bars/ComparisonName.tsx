import { type KeyboardEvent, useRef } from 'react';
import { BAR_TEXT } from '../../components/bar-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

/** The comparison's name, written over in place. Enter or leaving it keeps the new name, Esc the old one. */
export function ComparisonName() {
  const workbench = useWorkbench();
  const name = useWorkbenchState((state) => state.work?.name ?? '');
  const field = useRef<HTMLInputElement>(null);
  const keep = (): void => {
    const wanted = field.current?.value.trim() ?? '';
    if (wanted && wanted !== name) workbench.rename(wanted);
    else if (field.current) field.current.value = name;
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && field.current) field.current.value = name;
    if (key === 'Escape' || key === 'Enter') field.current?.blur();
  };
  return (
    <label className="comparison-name">
      <span className="faint" aria-hidden="true">
        /
      </span>
      <input
        key={name}
        ref={field}
        aria-label={BAR_TEXT.name}
        defaultValue={name}
        spellCheck={false}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
