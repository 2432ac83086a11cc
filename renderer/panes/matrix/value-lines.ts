import {
  baseAmount,
  type Comparison,
  type Finding,
  overlapLength,
  type Siglum,
  type ValueEntry,
  type ValueReading,
} from '../../../app/index.ts';

/** What the sources say of one measurable thing, and how far apart they are. */
export interface ValueLine {
  /** What the line is about, as the ledger has it. */
  readonly entry: ValueEntry;
  readonly thing: string;
  readonly readings: readonly ValueReading[];
  /** The finding about it; null where the sources agree, or nothing was found. */
  readonly finding: Finding | null;
  readonly apart: Apart;
  /** Places on the number line, from left to right; empty where there is no line to draw. */
  readonly places: readonly ValuePlace[];
}

/** How readings differ: not at all, by a factor, by points of a percentage, by a difference in the unit of all, or in words alone. */
export type Apart =
  | { readonly by: 'nothing' | 'words' }
  | { readonly by: 'times' | 'points' | 'amount'; readonly number: number };

/** Sources that give one amount. */
export interface ValuePlace {
  readonly sigla: readonly Siglum[];
  /** 0 for the smallest amount, 1 for the largest. */
  readonly at: number;
  /** The words of the first of them. */
  readonly label: string;
}

/** From this factor on it says more than the difference does. */
const TELLING_FACTOR = 2;

/** The values at least two sources speak of, those that differ first; story order among them. */
export function valueLines({ values, findings }: Comparison): readonly ValueLine[] {
  const about = findings.filter(({ kind }) => kind === 'value' || kind === 'certainty');
  const lines = values.filter(isShared).map((entry) => lineOf(entry, about));
  const differs = ({ apart, finding }: ValueLine): boolean =>
    finding !== null || apart.by !== 'nothing';
  return [...lines.filter(differs), ...lines.filter((line) => !differs(line))];
}

const isShared = ({ readings }: ValueEntry): boolean =>
  new Set(readings.map(({ article }) => article)).size > 1;

function lineOf(entry: ValueEntry, findings: readonly Finding[]): ValueLine {
  const { thing, readings } = entry;
  const finding = findings.find(({ evidence }) =>
    readings.some((reading) =>
      evidence.some((one) => one.article === reading.article && overlapLength(one, reading) > 0),
    ),
  );
  const places = placesOf(readings);
  return {
    entry,
    thing,
    readings,
    finding: finding ?? null,
    apart: apartOf(readings),
    places: places.length > 1 ? places : [],
  };
}

interface Amount {
  readonly reading: ValueReading;
  readonly number: number;
}

/** The readings as amounts of one dimension; none where words name no number or measure different things. */
function amountsOf(readings: readonly ValueReading[]): readonly Amount[] {
  const amounts = readings.flatMap((reading) =>
    reading.number === null ? [] : [{ reading, ...baseAmount(reading.number, reading.unit) }],
  );
  const dimensions = new Set(amounts.map(({ dimension }) => dimension));
  return amounts.length === readings.length && dimensions.size === 1 ? amounts : [];
}

function placesOf(readings: readonly ValueReading[]): readonly ValuePlace[] {
  const amounts = amountsOf(readings).toSorted((a, b) => a.number - b.number);
  const low = amounts[0]?.number ?? 0;
  const high = amounts.at(-1)?.number ?? low;
  const numbers = [...new Set(amounts.map(({ number }) => number))];
  return numbers.map((number) => {
    const here = amounts.filter((amount) => amount.number === number);
    const sigla = [...new Set(here.map(({ reading }) => reading.article))].sort();
    const at = high === low ? 0 : (number - low) / (high - low);
    return { sigla, at, label: here[0]?.reading.text ?? '' };
  });
}

function apartOf(readings: readonly ValueReading[]): Apart {
  const amounts = amountsOf(readings).map(({ number }) => number);
  const spelled = new Set(readings.map(({ text }) => text.toLowerCase()));
  if (amounts.length === 0) return { by: spelled.size > 1 ? 'words' : 'nothing' };
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  if (low === high) {
    const qualifiers = new Set(readings.map(({ qualifier }) => qualifier));
    return { by: qualifiers.size > 1 ? 'words' : 'nothing' };
  }
  if (readings.every(({ unit }) => unit === 'percent')) return { by: 'points', number: high - low };
  // Between litres and gallons a difference has no unit that either article uses.
  const isOneUnit = new Set(readings.map(({ unit }) => unit)).size === 1;
  if (low > 0 && (high / low >= TELLING_FACTOR || !isOneUnit))
    return { by: 'times', number: high / low };
  return { by: 'amount', number: differenceAsTold(readings) };
}

/** In the unit of the articles: cubic metres that are 36 million apart are not called 36,000 million litres. */
function differenceAsTold(readings: readonly ValueReading[]): number {
  const numbers = readings.map(({ number }) => number ?? 0);
  return Math.max(...numbers) - Math.min(...numbers);
}
