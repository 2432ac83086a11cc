import type { Article } from '../../../app/index.ts';
import { READ_TEXT } from '../../components/read-text.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';

interface Props {
  readonly article: Article;
  readonly shown: boolean;
}

/** How much of the file is not compared, and the way to see it. */
export function LeftOutLine({ article: { siglum, blocks }, shown }: Props) {
  const workbench = useWorkbench();
  const count = blocks.filter(({ kind }) => kind === 'boilerplate').length;
  if (count === 0) return null;
  return (
    <p className="left-out-line">
      {READ_TEXT.leftOut(count, siglum)}
      <button
        type="button"
        aria-expanded={shown}
        onClick={() => workbench.look({ leftOutOf: shown ? null : siglum })}
      >
        {shown ? READ_TEXT.hide : READ_TEXT.look}
      </button>
    </p>
  );
}
