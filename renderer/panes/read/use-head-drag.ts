import { type DragEvent, useState } from 'react';
import { SIGLA, type Siglum } from '../../../app/index.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';

/** Tells a source that is dragged from files and words; readable while the drag is on its way. */
const SOURCE_TYPE = 'application/x-synoptic-source-';

type Side = 'before' | 'after';

interface HeadDrag {
  /** Where a source that is dragged over this one would stand; null while none is. */
  readonly drop: Side | null;
  readonly handle: {
    readonly draggable: true;
    readonly onDragStart: (event: DragEvent) => void;
  };
  readonly target: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** A source's head can be dragged to another source's: it then stands before or behind that one. */
export function useHeadDrag(siglum: Siglum): HeadDrag {
  const workbench = useWorkbench();
  const [drop, setDrop] = useState<Side | null>(null);
  const onDragOver = (event: DragEvent): void => {
    const dragged = draggedSource(event);
    if (!dragged || dragged === siglum) return;
    event.preventDefault();
    setDrop(sideOf(event));
  };
  const onDrop = (event: DragEvent): void => {
    const dragged = draggedSource(event);
    setDrop(null);
    if (!dragged || dragged === siglum) return;
    event.preventDefault();
    const { work } = workbench.store.getState();
    const others = (work?.articles ?? []).filter((one) => one.siglum !== dragged);
    const at = others.findIndex((one) => one.siglum === siglum);
    workbench.moveArticle(dragged, at + (sideOf(event) === 'after' ? 1 : 0));
  };
  const onDragStart = ({ dataTransfer }: DragEvent): void => {
    dataTransfer.setData(SOURCE_TYPE + siglum.toLowerCase(), siglum);
    dataTransfer.effectAllowed = 'move';
  };
  return {
    drop,
    handle: { draggable: true, onDragStart },
    target: { onDragOver, onDragLeave: () => setDrop(null), onDrop },
  };
}

const draggedSource = ({ dataTransfer }: DragEvent): Siglum | undefined =>
  SIGLA.find((siglum) => dataTransfer.types.includes(SOURCE_TYPE + siglum.toLowerCase()));

function sideOf({ currentTarget, clientX }: DragEvent): Side {
  const { left, width } = currentTarget.getBoundingClientRect();
  return clientX < left + width / 2 ? 'before' : 'after';
}
