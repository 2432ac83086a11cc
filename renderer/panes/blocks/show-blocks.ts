import type { Siglum } from '../../../app/index.ts';
import type { Workbench } from '../../state/workbench.ts';

/** Opens the pane of all blocks of one source, which becomes the one the reader is in. */
export function showBlocks(workbench: Workbench, siglum: Siglum): void {
  workbench.select({ column: siglum });
  workbench.look({ dialog: 'blocks' });
}
