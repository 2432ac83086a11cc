import type { FindingKind, Siglum, TextRange } from '../../app/index.ts';

export interface LanePassage extends TextRange {
  readonly passage: string;
}

export interface LaneTick {
  /** Offset in the article's text. */
  readonly at: number;
  readonly kind: FindingKind;
}

/** One article as a lane of the overview; everything in offsets of its text. */
export interface Lane extends TextRange {
  readonly siglum: Siglum;
  readonly passages: readonly LanePassage[];
  readonly ticks: readonly LaneTick[];
  readonly gaps: readonly number[];
  readonly notes: readonly number[];
}

/** Of the overview, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What of a column is in sight, as shares of its length. */
export interface Sight {
  readonly from: number;
  readonly to: number;
}

/** The design's measures, in CSS pixels. */
const PITCH = 16;
const LANE = 9;
const TOP = 12;
const BOTTOM = 12;
const TICK = 3;
const GAP = 6;
const NOTE = 3.4;
/** From the frame's edge to its lane. */
const AROUND = 3.5;
/** A frame smaller than this could not be seen. */
const LEAST_SIGHT = 8;

const KIND_TOKENS: Readonly<Record<FindingKind, string>> = {
  contradiction: '--kind-contradiction',
  value: '--kind-value',
  name: '--kind-name',
  quote: '--kind-speech',
  attribution: '--kind-speech',
  certainty: '--kind-tone',
  wording: '--kind-tone',
  absent: '--kind-place',
  'only-here': '--kind-place',
  moved: '--kind-place',
  form: '--ink-3',
};

/** Draws passages, ticks, gaps and notes. Linear in passages and findings. */
export function drawLanes(canvas: HTMLCanvasElement, lanes: readonly Lane[]): void {
  const sheet = freshSheet(canvas);
  if (!sheet) return;
  const { context, width, height, colour } = sheet;
  const longest = longestOf(lanes);
  const left = laneLeft(width, lanes.length);
  lanes.forEach((lane, at) => {
    drawLane(context, left + at * PITCH, lane, placeIn(lane, height, longest), colour);
  });
}

/** Draws the selected passage of every lane and the band between them, on a sheet of their own above the lanes. */
export function drawSelected(
  canvas: HTMLCanvasElement,
  lanes: readonly Lane[],
  selected: string | null,
): void {
  const sheet = freshSheet(canvas);
  if (!sheet || selected === null) return;
  const { context, width, height, colour } = sheet;
  const longest = longestOf(lanes);
  const left = laneLeft(width, lanes.length);
  const middles = lanes.map((lane, at) => {
    const place = placeIn(lane, height, longest);
    const homes = lane.passages.filter(({ passage }) => passage === selected);
    for (const home of homes)
      drawLane(context, left + at * PITCH, within(lane, home), place, colour, '--accent');
    const [home] = homes;
    return home ? (place(home.start) + place(home.end)) / 2 : null;
  });
  drawBand(context, left, middles, colour('--accent'));
}

/** As much of a lane as lies in one passage. */
function within(lane: Lane, home: LanePassage): Lane {
  const isInside = (at: number): boolean => at >= home.start && at < home.end;
  return {
    ...lane,
    passages: [home],
    ticks: lane.ticks.filter(({ at }) => isInside(at)),
    gaps: [],
    notes: lane.notes.filter(isInside),
  };
}

/** Puts the frames around what is in sight, one element a lane below the lanes: this is all that scrolling changes. */
export function placeSights(
  layer: HTMLElement,
  { width, height }: Size,
  lanes: readonly Lane[],
  sights: readonly (Sight | null)[],
): void {
  const longest = longestOf(lanes);
  const left = laneLeft(width, lanes.length);
  while (layer.children.length < lanes.length) layer.append(document.createElement('i'));
  [...layer.children].forEach((frame, at) => {
    const lane = lanes[at];
    const sight = sights[at];
    if (!(frame instanceof HTMLElement)) return;
    frame.hidden = !lane || !sight;
    if (!lane || !sight) return;
    const length = ((lane.end - lane.start) / longest) * (height - TOP - BOTTOM);
    const x = left + at * PITCH - AROUND;
    frame.style.transform = `translate(${x}px, ${TOP + sight.from * length}px)`;
    // Whole pixels: the share in sight changes a little with every section that is laid out.
    frame.style.height = `${Math.max(LEAST_SIGHT, Math.round((sight.to - sight.from) * length))}px`;
  });
}

interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly colour: Colour;
}

/** An empty canvas as large as it is shown; null while it is not shown. */
function freshSheet(canvas: HTMLCanvasElement): Sheet | null {
  const { clientWidth: width, clientHeight: height } = canvas;
  const context = canvas.getContext('2d');
  if (!context || width === 0) return null;
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  context.scale(devicePixelRatio, devicePixelRatio);
  const style = getComputedStyle(canvas);
  const known = new Map<string, string>();
  // Custom properties hold light-dark(); only a real colour property is resolved.
  const colour = (token: string): string => {
    const resolved = known.get(token);
    if (resolved !== undefined) return resolved;
    canvas.style.color = `var(${token})`;
    known.set(token, style.color);
    return style.color;
  };
  return { context, width, height, colour };
}

const longestOf = (lanes: readonly Lane[]): number =>
  Math.max(1, ...lanes.map(({ start, end }) => end - start));

const laneLeft = (width: number, lanes: number): number =>
  Math.round((width - (lanes * PITCH - (PITCH - LANE))) / 2);

/** Which lane and which offset of its text lie under a point of the overview; null beside the lanes. */
export function overviewAt(
  lanes: readonly Lane[],
  { width, height }: Size,
  x: number,
  y: number,
): { readonly siglum: Siglum; readonly offset: number } | null {
  const lane = lanes[Math.floor((x - laneLeft(width, lanes.length) + (PITCH - LANE) / 2) / PITCH)];
  if (!lane) return null;
  const longest = longestOf(lanes);
  const share = Math.min(1, Math.max(0, (y - TOP) / (height - TOP - BOTTOM)));
  const offset = Math.round(lane.start + share * longest);
  return { siglum: lane.siglum, offset: Math.min(Math.max(lane.start, lane.end - 1), offset) };
}

type Place = (offset: number) => number;
type Colour = (token: string) => string;

const placeIn =
  ({ start }: Lane, height: number, longest: number): Place =>
  (offset) =>
    TOP + ((offset - start) / longest) * (height - TOP - BOTTOM);

function drawLane(
  context: CanvasRenderingContext2D,
  x: number,
  { passages, ticks, gaps, notes }: Lane,
  place: Place,
  colour: Colour,
  token = '--line-2',
): void {
  context.fillStyle = colour(token);
  for (const { start, end } of passages)
    context.fillRect(x, place(start), LANE, Math.max(1, place(end) - place(start) - 1));
  for (const { at, kind } of ticks) {
    context.fillStyle = colour(KIND_TOKENS[kind]);
    context.fillRect(x, place(at) + 1, LANE, TICK);
  }
  context.strokeStyle = colour('--ink-3');
  context.setLineDash([2, 2]);
  for (const at of gaps) context.strokeRect(x + 0.5, place(at) - GAP / 2, LANE - 1, GAP);
  context.setLineDash([]);
  for (const at of notes) {
    context.beginPath();
    context.arc(x + LANE, place(at), NOTE, 0, 2 * Math.PI);
    context.fillStyle = colour('--tick-yellow');
    context.fill();
    context.strokeStyle = colour('--paper');
    context.stroke();
  }
}

/** Ties the selected passage through the lanes that have it. */
function drawBand(
  context: CanvasRenderingContext2D,
  left: number,
  middles: readonly (number | null)[],
  accent: string,
): void {
  context.strokeStyle = accent;
  context.lineWidth = 1.8;
  for (let at = 1; at < middles.length; at += 1) {
    const from = middles[at - 1] ?? null;
    const to = middles[at] ?? null;
    if (from === null || to === null) continue;
    context.beginPath();
    context.moveTo(left + (at - 1) * PITCH + LANE, from);
    context.lineTo(left + at * PITCH, to);
    context.stroke();
  }
}
