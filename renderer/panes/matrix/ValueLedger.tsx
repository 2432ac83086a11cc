import type { Siglum } from '../../../app/index.ts';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { MATRIX_TEXT } from '../../components/matrix-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { TITLE_TEXT } from '../../components/title-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { valueTitleOfReader } from '../../state/passage-titles.ts';
import { titleValue } from '../title-thing.ts';
import { NumberLine } from './NumberLine.tsx';
import type { Apart, ValueLine } from './value-lines.ts';

interface Props {
  readonly lines: readonly ValueLine[];
  /** Values only one source tells. */
  readonly single: number;
}

/** Every value several sources tell: a number line where they differ, one row where they agree. */
export function ValueLedger({ lines, single }: Props) {
  const differing = lines.filter((line) => line.finding || line.places.length > 1);
  const agreeing = lines.filter((line) => !differing.includes(line));
  return (
    <>
      {lines.length === 0 && <p className="ledger muted">{MATRIX_TEXT.noValues}</p>}
      <ul>
        {differing.map((line) => (
          <li key={keyOf(line)} className="ledger">
            <Differing line={line} />
          </li>
        ))}
      </ul>
      <ul className="ledger-rows">
        {agreeing.map((line) => (
          <li key={keyOf(line)}>
            <Thing line={line} />
            <span className="ledger-words">{line.readings[0]?.text}</span>
            <span className="grow" />
            <Sigla line={line} />
            <span className="faint">{apartText(line.apart)}</span>
          </li>
        ))}
      </ul>
      {single > 0 && <p className="ledger faint">{MATRIX_TEXT.single(single)}</p>}
    </>
  );
}

const keyOf = ({ readings }: ValueLine): string =>
  readings.map(({ article, start }) => `${article}${start}`).join('-');

function Differing({ line }: { readonly line: ValueLine }) {
  const workbench = useWorkbench();
  const { finding, apart, places, readings } = line;
  const verdict = useWorkbenchState((state) => finding && state.verdicts.get(finding.id));
  return (
    <>
      <div className="ledger-title">
        {finding && (
          <button
            type="button"
            className="ledger-finding"
            aria-label={finding.summary}
            onClick={() => workbench.select({ finding: finding.id })}
          >
            <KindGlyph kind={finding.kind} verdict={verdict?.state ?? null} />
          </button>
        )}
        <Thing line={line} />
        <span className="ledger-apart" data-grave={finding ? '' : undefined}>
          {apartText(apart)}
        </span>
      </div>
      {places.length > 1 && <NumberLine places={places} />}
      <ul className="ledger-readings">
        {sameWords(readings).map(({ sigla, text }) => (
          <li key={text}>
            {sigla.map((siglum) => (
              <SiglumBadge key={siglum} siglum={siglum} size="small" />
            ))}{' '}
            <q>{text}</q>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Each wording once, with the sources that have it: eight sources seldom have eight. */
function sameWords(
  readings: ValueLine['readings'],
): readonly { readonly text: string; readonly sigla: readonly Siglum[] }[] {
  const texts = [...new Set(readings.map(({ text }) => text))];
  return texts.map((text) => {
    const sigla = readings.filter((one) => one.text === text).map(({ article }) => article);
    return { text, sigla: [...new Set(sigla)] };
  });
}

/** What the line is about, and the way to call it otherwise. */
function Thing({ line: { entry, thing, readings } }: { readonly line: ValueLine }) {
  const workbench = useWorkbench();
  const own = useWorkbenchState((state) => valueTitleOfReader(state, entry));
  const title = own ?? `“${thing}”`;
  return (
    <button
      type="button"
      className="ledger-name"
      aria-label={TITLE_TEXT.rename(title)}
      title={TITLE_TEXT.valueHint}
      onClick={() => readings[0] && titleValue(workbench, readings[0])}
    >
      <b>{title}</b>
    </button>
  );
}

function Sigla({ line: { readings } }: { readonly line: ValueLine }) {
  const sigla = [...new Set(readings.map(({ article }) => article))];
  return (
    <span className="ledger-sigla">
      {sigla.map((siglum) => (
        <SiglumBadge key={siglum} siglum={siglum} size="small" />
      ))}
    </span>
  );
}

/** From here on a number is read by its word: "36 million". */
const MILLION = 1_000_000;

const rounded = (number: number): string =>
  number.toLocaleString('en', {
    maximumSignificantDigits: 3,
    ...(number < MILLION ? {} : { notation: 'compact', compactDisplay: 'long' }),
  });

function apartText(apart: Apart): string {
  switch (apart.by) {
    case 'nothing':
      return MATRIX_TEXT.equal;
    case 'words':
      return MATRIX_TEXT.inWords;
    case 'times':
      return MATRIX_TEXT.times(rounded(apart.number));
    case 'points':
      return MATRIX_TEXT.points(rounded(apart.number));
    case 'amount':
      return MATRIX_TEXT.amount(rounded(apart.number));
    default:
      return apart satisfies never;
  }
}
