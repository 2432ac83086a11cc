import { expect, test } from 'vitest';
import { UNLIMITED } from './budget.ts';
import { groupStories } from './group-stories.ts';

const documentOf = (text: string) => ({ sentences: text.split(/(?<=\.) /), lang: 'en' });

const BRIDGE = [
  'The Ostrel Bridge will close on Monday for fourteen weeks, the council said. Engineers found cracks in two of its piers last autumn. Traffic will be sent round by the ring road and a ferry will carry people on foot. The repair is expected to cost nine million crowns.',
  'Ostrel Bridge closes on Monday for fourteen weeks. Cracks had been found by engineers in two piers last autumn, the council said. The repair is expected to cost nine million crowns. People on foot will be carried by a ferry.',
  'The council said the Ostrel Bridge will close on Monday. The closure will last fourteen weeks while cracks in two piers are repaired. Shopkeepers in the old town fear for their trade. The repair is expected to cost nine million crowns.',
];
const MOTH = [
  'Pupils of Low Marsh found a moth that was thought extinct since the war. A curator of the county museum confirmed the find after four nights in the school garden. The caterpillars of the moth feed on reed that grows in the pond of the school.',
  'A moth thought extinct since the war was found by pupils of Low Marsh. The find was confirmed by a curator of the county museum, who spent four nights in the garden of the school. The garden stays closed to visitors.',
];
const ALONE =
  'The Senate rejected the water bill by two votes after a debate of eleven hours. Three members of the majority broke ranks. The governor wants to bring the bill back before the summer.';

test('documents that tell one story come together, whatever their order, and one that tells another stays alone', () => {
  const all = [BRIDGE[0], MOTH[0], ALONE, BRIDGE[1], MOTH[1], BRIDGE[2]].map((text) =>
    documentOf(text ?? ''),
  );
  expect(groupStories(all, UNLIMITED)).toEqual([
    [0, 3, 5],
    [1, 4],
  ]);
  expect(groupStories(all.toReversed(), UNLIMITED)).toEqual([
    [0, 2, 5],
    [1, 4],
  ]);
});

test('documents that all tell one story come together though no word of theirs is rare among them', () => {
  expect(groupStories(BRIDGE.map(documentOf), UNLIMITED)).toEqual([[0, 1, 2]]);
  const wire = Array.from({ length: 9 }, (_, at) =>
    documentOf(`${BRIDGE[0]} The mayor named ${at + 30} workers.`),
  );
  expect(groupStories(wire, UNLIMITED)).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8]]);
});

test('nothing comes of no document, of one, and of documents without words', () => {
  expect(groupStories([], UNLIMITED)).toEqual([]);
  expect(groupStories([documentOf(ALONE)], UNLIMITED)).toEqual([]);
  expect(groupStories([documentOf(''), documentOf('')], UNLIMITED)).toEqual([]);
});
