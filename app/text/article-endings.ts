import type { SourceFormat } from './article.ts';

/** The endings of file names that articles are opened by, in small letters without the dot, with the format each stands for. */
export const ARTICLE_ENDINGS: Readonly<Record<string, SourceFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  docx: 'docx',
  odt: 'odt',
  epub: 'epub',
  pdf: 'pdf',
};
