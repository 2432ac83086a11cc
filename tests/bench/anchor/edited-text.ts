/** A text before and after an edit, with places in the old one and where they went; offsets are UTF-16 code units. */
export interface EditedText {
  readonly id: string;
  readonly old: string;
  readonly new: string;
  readonly highlights: readonly EditedHighlight[];
}

export interface EditedHighlight {
  readonly id: string;
  /** What kind of case it is; figures are given for each. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** Null where the words were deleted. */
  readonly expected: readonly [start: number, end: number] | null;
}
