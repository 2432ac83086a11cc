import { KIND_TEXT } from '../../components/kind-text.ts';
import { READ_TEXT } from '../../components/read-text.ts';
import type { MarkedStretch, MarkedText as MarkedTextNode } from './nest-marks.ts';

interface Props {
  readonly text: string;
  readonly nodes: readonly MarkedTextNode[];
}

/** Text of an article with the program's marks under its words. The letters are generated content, no part of the text. */
export function MarkedText({ text, nodes }: Props) {
  return nodes.map((node) =>
    node.mark ? (
      <MarkedWords
        key={`${node.start}-${node.mark.finding}`}
        text={text}
        node={node}
        mark={node.mark}
      />
    ) : (
      text.slice(node.start, node.end)
    ),
  );
}

function MarkedWords({
  text,
  node,
  mark,
}: {
  readonly text: string;
  readonly node: MarkedStretch;
  readonly mark: MarkedStretch['mark'];
}) {
  const { letter, name } = KIND_TEXT[mark.kind];
  return (
    <mark
      className="mark"
      data-kind={mark.kind}
      data-finding={mark.finding}
      aria-description={READ_TEXT.mark(name, mark.summary)}
    >
      <span className="mark-line">
        <MarkedText text={text} nodes={node.inside} />
      </span>
      {node.closes && <span className="mark-letter" data-letter={letter} />}
    </mark>
  );
}
