/** W3C Web Annotation TextQuoteSelector: the words, and a little of what stands around them. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation TextPositionSelector, in UTF-16 code units of the article's text, half-open. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** A saved description of a range, by words and by place, so that it is found again when the text changes. */
export interface RangeSelector {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}
