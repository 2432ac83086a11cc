import { dialog } from 'electron';
import { ARTICLE_ENDINGS, LIBRARY_ENDING, PORTABLE_ENDING } from '../../app/index.ts';

/** Asks the reader for articles to open; empty where the dialog is closed. */
export async function chooseArticles(): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog({
    title: 'Open articles',
    properties: ['openFile', 'multiSelections'],
    filters: [
      {
        name: 'Articles and Synopsis files',
        extensions: [...Object.keys(ARTICLE_ENDINGS), PORTABLE_ENDING, LIBRARY_ENDING],
      },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  return filePaths;
}
