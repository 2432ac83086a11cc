import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { menuTemplate } from './menu-template.ts';

const setting = { isMac: false, isPackaged: true };

const entriesOf = (template: readonly MenuItemConstructorOptions[]) =>
  template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));

describe('menuTemplate', () => {
  test('sends each command of the workbench, and opens articles by itself', () => {
    const actions = { open: vi.fn(), choose: vi.fn() };
    for (const { click } of entriesOf(menuTemplate(actions, setting)))
      (click as (() => void) | undefined)?.();
    expect(actions.choose.mock.calls).toEqual([
      ['new-comparison'],
      ['export-report'],
      ['undo'],
      ['redo'],
    ]);
    expect(actions.open).toHaveBeenCalledTimes(1);
  });

  test('leaves its keys to the workbench, which knows whether a note is being typed', () => {
    const own = entriesOf(menuTemplate({ open: vi.fn(), choose: vi.fn() }, setting)).filter(
      ({ accelerator }) => accelerator !== undefined,
    );
    expect(own.map(({ registerAccelerator }) => registerAccelerator)).toEqual(own.map(() => false));
    expect(own.length).toBeGreaterThan(0);
  });

  test('offers the inspector in a clone only', () => {
    const rolesOf = (isPackaged: boolean) =>
      entriesOf(menuTemplate({ open: vi.fn(), choose: vi.fn() }, { isMac: true, isPackaged })).map(
        ({ role }) => role,
      );
    expect(rolesOf(true)).not.toContain('toggleDevTools');
    expect(rolesOf(false)).toContain('toggleDevTools');
  });

  test('has the program menu on macOS only', () => {
    const rolesOf = (isMac: boolean) =>
      menuTemplate({ open: vi.fn(), choose: vi.fn() }, { isMac, isPackaged: true }).map(
        ({ role }) => role,
      );
    expect(rolesOf(true)[0]).toBe('appMenu');
    expect(rolesOf(false)).not.toContain('appMenu');
  });
});
