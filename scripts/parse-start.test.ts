import { expect, test } from 'vitest';
import { parseStart } from './parse-start.mjs';

test('compare and all that follows it goes to the command line', () => {
  expect(parseStart(['compare', 'a', '--help'])).toEqual({
    kind: 'compare',
    args: ['a', '--help'],
  });
});

test('anything else is files for the workbench', () => {
  expect(parseStart(['a.txt', 'b.html'])).toEqual({
    kind: 'open',
    files: ['a.txt', 'b.html'],
    browser: false,
    port: null,
    data: null,
  });
});

test('who names a port wants the browser', () => {
  expect(parseStart(['--port', '4000'])).toMatchObject({
    kind: 'open',
    browser: true,
    port: '4000',
  });
});

test('help is help, and a wrong option is said by its name', () => {
  expect(parseStart(['--help'])).toEqual({ kind: 'help' });
  expect(parseStart(['--brwser'])).toMatchObject({ reason: expect.stringContaining('--brwser') });
});
