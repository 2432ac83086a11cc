import type { ValueReading } from '../../app/index.ts';
import type { Workbench } from '../state/workbench.ts';

/** Asks the reader for the title of a passage, the selected one where none is named. */
export function titlePassage(workbench: Workbench, named?: string): void {
  const passage = named ?? workbench.store.getState().selection.passage;
  if (passage !== null) workbench.look({ titled: { of: 'passage', passage }, dialog: 'title' });
}

/** Asks the reader for the title of a value, named by one of its readings. */
export function titleValue(workbench: Workbench, reading: ValueReading): void {
  const { article: siglum, start, end } = reading;
  workbench.look({ titled: { of: 'value', siglum, start, end }, dialog: 'title' });
}
