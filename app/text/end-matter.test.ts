import { expect, test } from 'vitest';
import { opensEndMatter } from './end-matter.ts';

test.each([
  ['About Norvald Timber', 'Norvald Timber is a maker of boards in three countries.', true],
  ['Über die Stadtwerke Lohn', 'Die Stadtwerke Lohn versorgen 40.000 Haushalte.', true],
  ['Про «Лісову пошту»', '«Лісову пошту» заснували 1994 року.', true],
  ['Media contact', 'Lena Wirth, +00 555 0199', true],
  ['Pressekontakt:', 'presse@lohn.invalid', true],
  ['About forty people came', 'Most of them had walked.', false],
  ['About Norvald Timber', 'The valley knows what to do with a tree.', false],
  ['A second mill', 'A second mill may follow.', false],
])('below "%s" stands end matter where it is followed by "%s": %s', (heading, next, opens) => {
  expect(opensEndMatter(heading, next)).toBe(opens);
});
