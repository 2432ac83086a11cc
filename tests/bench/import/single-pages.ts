import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldPage, makePage } from './make-page.ts';

const FOLDER = join(import.meta.dirname, 'pages');

/** Pages written one by one, in shapes that no template has; their elements carry the labels. */
export const singlePages = (): readonly GoldPage[] =>
  readdirSync(FOLDER)
    .sort()
    .map((file) => makePage(file.replace(/\.html$/, ''), readFileSync(join(FOLDER, file), 'utf8')));
