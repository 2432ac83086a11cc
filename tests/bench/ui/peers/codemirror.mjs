import { MergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

const extensions = [EditorView.lineWrapping, EditorState.readOnly.of(true)];

const input = document.querySelector('#files');
input.addEventListener('change', async () => {
  const [a, b] = await Promise.all([...input.files].map((file) => file.text()));
  new MergeView({
    a: { doc: a, extensions },
    b: { doc: b, extensions },
    parent: document.querySelector('#view'),
  });
  document.body.dataset.compared = '';
});
document.body.dataset.ready = '';
