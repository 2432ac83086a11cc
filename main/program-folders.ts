import { join } from 'node:path';

/** Where the program's own files lie, given the folder package.json is in. */
export interface ProgramFolders {
  /** The workbench's build. */
  readonly workbench: string;
  /** The articles of the sample comparison. */
  readonly sample: string;
}

export const programFolders = (root: string): ProgramFolders => ({
  workbench: join(root, 'out', 'renderer'),
  sample: join(root, 'resources', 'sample'),
});
