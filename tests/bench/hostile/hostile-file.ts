/** A file made or found to break a reader. Made only when its turn comes, because some are large. */
export interface HostileFile {
  readonly group: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
}
