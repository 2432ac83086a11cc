/** Moves the keyboard from one box of a list to the next or the one before; from elsewhere to the first. */
export function focusNeighbour(list: HTMLElement | null, step: 1 | -1): void {
  const boxes = [...(list?.querySelectorAll<HTMLElement>('input[type="checkbox"]') ?? [])];
  const at = boxes.indexOf(document.activeElement as HTMLElement);
  boxes[at < 0 ? 0 : at + step]?.focus();
}
