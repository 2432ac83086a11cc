import { useState } from 'react';
import { Icon } from '../../components/Icon.tsx';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { Inspector } from './Inspector.tsx';

/** The inspector in a narrow window: over the right edge of the columns, opened and closed by its handle. */
export function InspectorDrawer() {
  const [open, setOpen] = useState(false);
  return (
    <div className="drawer" data-open={open || undefined}>
      <button
        type="button"
        className="button drawer-handle"
        data-look="line"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'close' : 'panel'} small />
        {open ? INSPECTOR_TEXT.close : INSPECTOR_TEXT.open}
      </button>
      {open && <Inspector />}
    </div>
  );
}
