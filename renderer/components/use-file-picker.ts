import { useCallback } from 'react';
import { ARTICLE_ENDINGS, LIBRARY_ENDING, PORTABLE_ENDING } from '../../app/index.ts';
import { useWorkbench } from './WorkbenchContext.tsx';

/** File types the program reads. */
const ACCEPTED = [...Object.keys(ARTICLE_ENDINGS), PORTABLE_ENDING, LIBRARY_ENDING]
  .map((ending) => `.${ending}`)
  .join(',');

/** A function that shows the system's file dialog and opens what the reader chooses. */
export function useFilePicker(): () => void {
  const workbench = useWorkbench();
  return useCallback(
    () => fileInput((files) => void workbench.openFiles(files)).click(),
    [workbench],
  );
}

/** One input for the whole page; it must be in the document, so that tests and assistive tools can use it too. */
function fileInput(onChosen: (files: readonly File[]) => void): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>('#open-files') ?? newInput();
  input.onchange = () => {
    const files = [...(input.files ?? [])];
    // Else choosing the same file again would be no change.
    input.value = '';
    if (files.length > 0) onChosen(files);
  };
  return input;
}

function newInput(): HTMLInputElement {
  const input = document.createElement('input');
  input.id = 'open-files';
  input.type = 'file';
  input.multiple = true;
  input.accept = ACCEPTED;
  input.hidden = true;
  document.body.append(input);
  return input;
}
