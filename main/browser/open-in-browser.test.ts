import { expect, test } from 'vitest';
import { openerOf } from './open-in-browser.ts';

test('no system is asked through a shell, which would read the address', () => {
  for (const platform of ['linux', 'darwin', 'win32', 'freebsd'] as const)
    expect(openerOf(platform)[0]).not.toMatch(/cmd|sh$|start/);
});

test('every system has its own opener', () => {
  expect(openerOf('darwin')).toEqual(['open']);
  expect(openerOf('linux')).toEqual(['xdg-open']);
  expect(openerOf('win32')).toEqual(['rundll32', 'url.dll,FileProtocolHandler']);
});
