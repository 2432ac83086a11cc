import type { PairView, SideView } from './pair-view.ts';

/** How a retelling goes on from one sentence to the next: chances that its counterpart stands so many sentences further. */
const STEPS = [
  { step: -1, share: 0.04 },
  { step: 0, share: 0.33 },
  { step: 1, share: 0.4 },
  { step: 2, share: 0.13 },
  { step: 3, share: 0.06 },
  { step: 4, share: 0.04 },
] as const;

/** Chance that it goes on nearby at all; otherwise it may jump anywhere, as a moved passage does. */
const GOES_ON = 0.93;

/** Odds that a sentence answers one it shares no word with: low, but none is passed over for want of shared words. */
const LEAST_ODDS = 0.1;
const MOST_ODDS = 50;

/** Odds that a sentence answers none. Low on purpose: the question is which one it answers if it answers any. */
const UNANSWERED = 0.04;

/** Places with a smaller share of the chance than this are given up. */
const LEAST_SHARE = 1e-3;

/** Where each sentence of one document may have its counterpart in the other, given all sentences before and after it. */
export interface OrderedPlaces {
  /** The places of sentence `i` stand at `start[i]` to `start[i + 1]`. */
  readonly start: readonly number[];
  readonly place: readonly number[];
  /** The chance of every place, if the sentence has a counterpart; they add up to 1. */
  readonly chance: readonly number[];
}

/** The same, read in either document. */
export interface OrderBothWays {
  readonly forward: OrderedPlaces;
  readonly backward: OrderedPlaces;
}

export const followBothWays = (
  { forward, backward }: PairView,
  scores: ArrayLike<number>,
): OrderBothWays => ({
  forward: followOrder(forward, scores),
  backward: followOrder(backward, scores),
});

/**
 * Reads one document from end to end and asks for every sentence which one it answers, if it mostly goes on where the last
 * left off: a hidden Markov model of alignment (Vogel, Ney and Tillmann 1996), here of sentences, by the forward-backward
 * algorithm over the likely places only. O(sentences · likely places).
 */
export function followOrder(side: SideView, scores: ArrayLike<number>): OrderedPlaces {
  const way = new Way(side.to.size);
  for (let from = 0; from < side.from.size; from += 1) way.stepOn(side, from, scores);
  return way.lookBack();
}

const oddsOf = (chance: number): number => Math.min(MOST_ODDS, chance / Math.max(1e-9, 1 - chance));

/** The places reached so far, sentence after sentence. */
class Way {
  private readonly start = [0];
  private readonly place: number[] = [];
  /** Odds that the sentence answers the place, by its words. */
  private readonly odds: number[] = [];
  /** Chance to stand at the place after this sentence, and to have the counterpart there. */
  private readonly reached: number[] = [];
  private readonly answered: number[] = [];
  /** By place, zero between two steps: what leads there, what stays there, and the odds of a candidate there. */
  private readonly leading: Float64Array;
  private readonly staying: Float64Array;
  private readonly candidateOdds: Float64Array;
  private readonly isListed: Uint8Array;
  private listed: number[] = [];

  constructor(places: number) {
    this.leading = new Float64Array(places);
    this.staying = new Float64Array(places);
    this.candidateOdds = new Float64Array(places);
    this.isListed = new Uint8Array(places);
  }

  /** The places of the next sentence: where it has candidates, and where the last one leads. */
  stepOn(side: SideView, from: number, scores: ArrayLike<number>): void {
    this.listed = [];
    for (let at = side.start[from] ?? 0; at < (side.start[from + 1] ?? 0); at += 1) {
      const place = side.target[at] ?? 0;
      this.list(place);
      this.candidateOdds[place] = oddsOf(scores[side.candidate[at] ?? 0] ?? 0);
    }
    for (let at = this.start.at(-2) ?? 0; at < this.place.length; at += 1) this.leadOn(at);
    const jump = (from === 0 ? 1 : 1 - GOES_ON) / Math.max(1, this.isListed.length);
    this.keepReached(jump);
    this.start.push(this.place.length);
  }

  private list(place: number): void {
    if (this.isListed[place] === 1) return;
    this.isListed[place] = 1;
    this.listed.push(place);
  }

  private leadOn(at: number): void {
    const place = this.place[at] ?? 0;
    const reached = this.reached[at] ?? 0;
    this.staying[place] = reached * UNANSWERED;
    for (const { step, share } of STEPS) {
      const next = place + step;
      if (next < 0 || next >= this.isListed.length) continue;
      this.list(next);
      this.leading[next] = (this.leading[next] ?? 0) + GOES_ON * share * reached;
    }
  }

  /** Keeps the listed places that are not given up, with shares that add up to one. */
  private keepReached(jump: number): void {
    let sum = 0;
    for (const place of this.listed) {
      const odds = Math.max(LEAST_ODDS, this.candidateOdds[place] ?? 0);
      this.candidateOdds[place] = odds;
      this.leading[place] = ((this.leading[place] ?? 0) + jump) * odds;
      sum += (this.leading[place] ?? 0) + (this.staying[place] ?? 0);
    }
    for (const place of this.listed) {
      const answered = (this.leading[place] ?? 0) / sum;
      const reached = answered + (this.staying[place] ?? 0) / sum;
      if (reached >= LEAST_SHARE) {
        this.place.push(place);
        this.odds.push(this.candidateOdds[place] ?? 0);
        this.reached.push(reached);
        this.answered.push(answered);
      }
      this.leading[place] = 0;
      this.staying[place] = 0;
      this.candidateOdds[place] = 0;
      this.isListed[place] = 0;
    }
  }

  /** Goes back over all sentences and weighs every place by what comes after it. */
  lookBack(): OrderedPlaces {
    const later = new Float64Array(this.place.length).fill(1);
    for (let from = this.start.length - 3; from >= 0; from -= 1) this.weighBy(from, later);
    const chance: number[] = [];
    for (let from = 0; from + 1 < this.start.length; from += 1) {
      const [first, end] = [this.start[from] ?? 0, this.start[from + 1] ?? 0];
      let sum = 0;
      for (let at = first; at < end; at += 1) sum += (this.answered[at] ?? 0) * (later[at] ?? 0);
      for (let at = first; at < end; at += 1)
        chance.push(sum > 0 ? ((this.answered[at] ?? 0) * (later[at] ?? 0)) / sum : 0);
    }
    return { start: this.start, place: this.place, chance };
  }

  /** Weighs the places of one sentence by those of the next. */
  private weighBy(from: number, later: Float64Array): void {
    const [first, middle, end] = [0, 1, 2].map((n) => this.start[from + n] ?? 0) as [
      number,
      number,
      number,
    ];
    let all = 0;
    for (let at = middle; at < end; at += 1) {
      const place = this.place[at] ?? 0;
      this.leading[place] = (this.odds[at] ?? 0) * (later[at] ?? 0);
      this.staying[place] = UNANSWERED * (later[at] ?? 0);
      all += this.leading[place] ?? 0;
    }
    const jump = ((1 - GOES_ON) * all) / Math.max(1, this.isListed.length);
    let highest = Number.MIN_VALUE;
    for (let at = first; at < middle; at += 1) {
      const place = this.place[at] ?? 0;
      let value = jump + (this.staying[place] ?? 0);
      for (const { step, share } of STEPS)
        value += GOES_ON * share * (this.leading[place + step] ?? 0);
      later[at] = value;
      highest = Math.max(highest, value);
    }
    for (let at = first; at < middle; at += 1) later[at] = (later[at] ?? 0) / highest;
    for (let at = middle; at < end; at += 1) {
      this.leading[this.place[at] ?? 0] = 0;
      this.staying[this.place[at] ?? 0] = 0;
    }
  }
}
