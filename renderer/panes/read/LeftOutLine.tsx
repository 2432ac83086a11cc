import type { Article, Block } from '../../../app/index.ts';
import { READ_TEXT } from '../../components/read-text.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import { showBlocks } from '../blocks/show-blocks.ts';

interface Props {
  readonly article: Article;
  readonly shown: boolean;
}

/** How much of the file is not compared, and the way to see it. */
export function LeftOutLine({ article: { siglum, blocks }, shown }: Props) {
  const workbench = useWorkbench();
  const leftOut = blocks.filter(({ kind }) => kind === 'boilerplate');
  const count = leftOut.length;
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
      <button type="button" onClick={() => showBlocks(workbench, siglum)}>
        {READ_TEXT.allBlocks}
      </button>
      {shown && (
        <span className="left-out-reasons">{READ_TEXT.leftOutFor(countReasons(leftOut))}</span>
      )}
    </p>
  );
}

/** Why blocks are left out and how many for each reason, the most first. */
function countReasons(blocks: readonly Block[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { leftOutBecause } of blocks)
    counts.set(leftOutBecause ?? '', (counts.get(leftOutBecause ?? '') ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
