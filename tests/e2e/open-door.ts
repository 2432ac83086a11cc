import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';

/** How to open one of the doors. */
export interface DoorSetting {
  readonly files: readonly string[];
  /** A folder that keeps what the program stores. */
  readonly profile: string;
  /** The data folder: a test never touches the reader's own. */
  readonly data: string;
  /** A browser that runs already, to open a window in that nothing outlasts; left out: one of its own with a profile that lasts. */
  readonly shared?: Browser;
  /** The browser's own folder inside the profile; another name is another browser. */
  readonly browser: string;
  /** 0: any free one. The working copy belongs to its port, so a restart asks for the one it had. */
  readonly port: number;
  /** Called with the page before it loads. */
  readonly watch: (page: Page) => void;
}

/** A door that is open. */
export interface OpenDoor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Where another page can be opened; the page's own in Electron. */
  readonly address: string;
  readonly port: number;
  readonly saveReport: (act: () => Promise<void>) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, '../..');
