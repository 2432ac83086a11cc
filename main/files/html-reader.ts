import type { Extraction } from './extraction.ts';
import { readText } from './text-reader.ts';

export const readHtml = (html: string): Extraction => readText(html);
