import { useEffect, useState } from 'react';
import { OPEN_TEXT } from '../components/open-text.ts';
import { useWorkbench } from '../components/WorkbenchContext.tsx';

/** The whole window takes articles that are dropped on it. */
export function DropZone() {
  const workbench = useWorkbench();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDrag = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(event.type === 'dragover');
    };
    const onLeave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      onDrag(event);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void workbench.openFiles(files);
    };
    window.addEventListener('dragover', onDrag);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDrag);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [workbench]);
  return over ? (
    <div className="drop-veil" aria-hidden="true">
      {OPEN_TEXT.drop}
    </div>
  ) : null;
}
