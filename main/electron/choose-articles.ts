import { dialog } from 'electron';

/** Asks the reader for articles to open; empty where the dialog is closed. */
export async function chooseArticles(): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog({
    title: 'Open articles',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Articles', extensions: ['txt', 'md', 'markdown', 'html', 'htm', 'xhtml'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  return filePaths;
}
