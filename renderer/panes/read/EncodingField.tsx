import type { Article } from '../../../app/index.ts';
import { SOURCE_TEXT } from '../../components/source-text.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';

interface Props {
  readonly article: Article;
  readonly onChosen: () => void;
}

/** Which encoding a source's letters were read in, and the choice of another. Only for files whose encoding is not certain. */
export function EncodingField({ article, onChosen }: Props) {
  const workbench = useWorkbench();
  const { siglum, file } = article;
  if (!canBeChosen(article)) return null;
  const names = Object.keys(SOURCE_TEXT.encodings);
  const offered = names.includes(file.encoding) ? names : [file.encoding, ...names];
  const choose = (encoding: string): void => {
    void workbench.decodeAs(siglum, encoding);
    onChosen();
  };
  return (
    <label className="form-field">
      <span>{SOURCE_TEXT.encoding}</span>
      <select
        className="field"
        value={file.encoding}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {offered.map((name) => (
          <option key={name} value={name}>
            {SOURCE_TEXT.encodings[name] ?? name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Once doubtful, a file can be read anew as often as its reader likes: an earlier version of it says that it was. */
const canBeChosen = ({ file, earlier = [] }: Article): boolean =>
  [file, ...earlier.map((version) => version.file)].some(
    ({ sha256, encodingConfidence }) => sha256 === file.sha256 && encodingConfidence !== undefined,
  );
