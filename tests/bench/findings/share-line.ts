/** "number                 190/200  95.0 %" */
export const shareLine = (what: string, found: number, all: number): string =>
  `${what.padEnd(22)} ${found}/${all}  ${all === 0 ? '-' : ((100 * found) / all).toFixed(1)} %`;
