import * as monaco from 'monaco-editor/editor/editor.api.js';
import EditorWorker from 'monaco-editor/editor/editor.worker.js?worker';

globalThis.MonacoEnvironment = { getWorker: () => new EditorWorker() };

const input = document.querySelector('#files');
input.addEventListener('change', async () => {
  const [a, b] = await Promise.all([...input.files].map((file) => file.text()));
  const editor = monaco.editor.createDiffEditor(document.querySelector('#view'), {
    wordWrap: 'on',
    diffWordWrap: 'on',
    readOnly: true,
  });
  editor.onDidUpdateDiff(() => {
    document.body.dataset.compared = '';
  });
  editor.setModel({
    original: monaco.editor.createModel(a, 'text/plain'),
    modified: monaco.editor.createModel(b, 'text/plain'),
  });
});
document.body.dataset.ready = '';
