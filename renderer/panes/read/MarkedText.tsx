import type { TextRange } from '../../../app/index.ts';
import { KIND_TEXT } from '../../components/kind-text.ts';
import { READ_TEXT } from '../../components/read-text.ts';
import { cutAtSigns } from './cut-at-signs.ts';
import type { MarkedStretch, MarkedText as MarkedTextNode } from './nest-marks.ts';

interface Props {
  readonly text: string;
  readonly nodes: readonly MarkedTextNode[];
  /** Signs of markup in the text: they stay in it, unseen. */
  readonly signs: readonly TextRange[];
}

/** Text of an article with the program's marks under its words. The letters are generated content, no part of the text. */
export function MarkedText({ text, nodes, signs }: Props) {
  return nodes.map((node) =>
    node.mark ? (
      <MarkedWords
        key={`${node.start}-${node.mark.finding}`}
        text={text}
        node={node}
        mark={node.mark}
        signs={signs}
      />
    ) : (
      <Plain key={node.start} text={text} range={node} signs={signs} />
    ),
  );
}

/** Every character of the stretch, so that offsets can be counted in the markup; what is a sign is not shown. */
function Plain({ text, range, signs }: Omit<Props, 'nodes'> & { readonly range: TextRange }) {
  return cutAtSigns(range, signs).map(({ start, end, isSign }) =>
    isSign ? (
      <span key={start} className="sign">
        {text.slice(start, end)}
      </span>
    ) : (
      text.slice(start, end)
    ),
  );
}

function MarkedWords({
  text,
  node,
  mark,
  signs,
}: Omit<Props, 'nodes'> & {
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
        <MarkedText text={text} nodes={node.inside} signs={signs} />
      </span>
      {node.closes && <span className="mark-letter" data-letter={letter} />}
    </mark>
  );
}
