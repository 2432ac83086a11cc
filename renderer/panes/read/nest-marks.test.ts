import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mark, type MarkedText, nestMarks } from './nest-marks.ts';

const markOf = (finding: string, start: number, end: number): Mark => ({
  finding,
  start,
  end,
  kind: 'value',
  summary: '',
});

/** Marks as brackets around the words: "[a:up to [b:14]]". A mark that does not close here ends in "~]". */
const draw = (text: string, nodes: readonly MarkedText[]): string =>
  nodes
    .map((node) =>
      node.mark
        ? `[${node.mark.finding}:${draw(text, node.inside)}${node.closes ? '' : '~'}]`
        : text.slice(node.start, node.end),
    )
    .join('');

const TEXT = 'up to 14 millimetres';

const drawn = (...marks: readonly Mark[]): string =>
  draw(TEXT, nestMarks({ start: 0, end: TEXT.length }, marks));

describe('nestMarks', () => {
  test('text without marks is one stretch', () => {
    expect(drawn()).toBe(TEXT);
  });

  test('a mark inside another stands inside it', () => {
    expect(drawn(markOf('a', 0, 8), markOf('b', 6, 8))).toBe('[a:up to [b:14]] millimetres');
  });

  test('two marks on the same words both show', () => {
    expect(drawn(markOf('a', 6, 8), markOf('b', 6, 8))).toBe('up to [a:[b:14]] millimetres');
  });

  test('crossing marks are cut, and each closes once', () => {
    expect(drawn(markOf('a', 0, 8), markOf('b', 3, 20))).toBe('[a:up [b:to 14~]][b: millimetres]');
  });

  test('a mark that goes on behind the stretch does not close in it', () => {
    const nodes = nestMarks({ start: 0, end: 8 }, [markOf('a', 3, 20)]);
    expect(draw(TEXT, nodes)).toBe('up [a:to 14~]');
  });

  test('every character is in exactly one leaf, in order, and under the marks that cover it', () => {
    const range = fc.tuple(fc.nat(40), fc.nat(40)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), (pairs) => {
        const marks = pairs.map(([a, b], at) => markOf(`m${at}`, Math.min(a, b), Math.max(a, b)));
        const leaves = leavesOf(nestMarks({ start: 5, end: 30 }, marks), []);
        const places = leaves.flatMap(({ start, end }) => span(start, end));
        expect(places).toEqual(span(5, 30));
        for (const { start, end, over } of leaves)
          for (const at of span(start, end)) expect([...over].sort()).toEqual(covering(marks, at));
      }),
    );
  });
});

interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly over: readonly string[];
}

const leavesOf = (nodes: readonly MarkedText[], over: readonly string[]): readonly Leaf[] =>
  nodes.flatMap((node) =>
    node.mark
      ? leavesOf(node.inside, [...over, node.mark.finding])
      : [{ start: node.start, end: node.end, over }],
  );

const span = (start: number, end: number): readonly number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);

const covering = (marks: readonly Mark[], at: number): readonly string[] =>
  marks
    .filter(({ start, end }) => start <= at && at < end)
    .map(({ finding }) => finding)
    .sort();
