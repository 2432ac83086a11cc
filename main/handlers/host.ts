import type { Launch, ReportFile } from '../../app/index.ts';
import type { HostLibrary } from '../library/host-library.ts';

/** What the handlers need to know of the door they stand behind. */
export interface Host {
  readonly version: string;
  readonly door: Launch['door'];
  /** Absolute paths of the files named at start, in the order named. */
  readonly launchFiles: () => readonly string[];
  readonly library: HostLibrary;
  /** The folder of the sample comparison. */
  readonly sampleFolder: string;
  /** Asks the reader for the path of a report, null when the reader names none. A host without dialogs has no such function: its page downloads. */
  readonly chooseReportPath: ((report: ReportFile) => Promise<string | null>) | null;
}
