import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startHost } from '../library/host-process.ts';
import { buildPeers, servePeers } from './serve-peers.ts';

/** A program that shows two texts beside each other in a page. */
export interface Contestant {
  readonly name: string;
  /** Shows its empty page and gives the input that takes the two files. */
  readonly open: (page: Page) => Promise<OpenContestant>;
  /** Lines of text of the left and of the right side. */
  readonly lines: readonly [string, string];
  /** Present once the texts are compared and the comparison is on screen. */
  readonly compared: string;
  /** Present as long as more of the comparison is on its way; null where all of it comes at once. */
  readonly working: string | null;
}

export interface OpenContestant {
  readonly giveFiles: (files: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A host and a data folder of its own each time: nothing is known of the files. */
export const SYNOPTIC: Contestant = {
  name: 'Synoptic',
  lines: ['[data-siglum="A"] .piece', '[data-siglum="B"] .piece'],
  compared: '[data-siglum="B"] [data-passage]',
  working: 'progress, article[aria-busy="true"]',
  open: async (page) => {
    const data = await mkdtemp(join(tmpdir(), 'synoptic-ui-'));
    const host = await startHost(data);
    await page.goto(host.address.href);
    const button = page.getByRole('button', { name: /^Open files/ });
    await button.waitFor();
    return {
      giveFiles: async (files) => {
        const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
        await chooser.setFiles([...files]);
      },
      close: async () => {
        await host.end('SIGTERM');
        await rm(data, { recursive: true, force: true });
      },
    };
  },
};

/** The others, as pages of a server; none where they cannot be installed. */
export async function peerContestants(): Promise<{
  readonly peers: readonly Contestant[];
  readonly close: () => void;
}> {
  if (!(await buildPeers())) return { peers: [], close: () => {} };
  const server = createServer(servePeers).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const peer = (name: string, path: string, lines: Contestant['lines']): Contestant => ({
    name,
    lines,
    compared: 'body[data-compared]',
    working: null,
    open: async (page) => {
      await page.goto(`${origin}/${path}`);
      await page.locator('body[data-ready]').waitFor();
      return {
        giveFiles: (files) => page.locator('#files').setInputFiles([...files]),
        close: async () => {},
      };
    },
  });
  return {
    peers: [
      peer('Monaco diff editor', 'monaco.html', [
        '.editor.original .view-line',
        '.editor.modified .view-line',
      ]),
      peer('CodeMirror merge', 'codemirror.html', ['.cm-merge-a .cm-line', '.cm-merge-b .cm-line']),
    ],
    close: () => server.close(),
  };
}
