import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeText } from '../../app/index.ts';
import type { Extraction } from './extraction.ts';
import { readMarkdown } from './markdown-reader.ts';

const outline = ({ text, blocks }: Extraction): readonly string[] =>
  blocks.map((block) => `${block.kind}: ${rangeText(text, block)}`);

const story = `---
title: "The dam holds"
author: Anna Moss
date: 2024-01-26
lang: en-GB
---

# The dam at Arden holds

The dam at Arden held all night, the rescue service said
on Friday. *Nobody* was hurt.

## What is next

- The bridges open on Monday.
- Schools stay closed.
  1. Until Wednesday, that is.

> We leave nobody alone,
> whatever comes.

<!-- editor: check -->

[1]: https://wire.example/dam

The mayor thanked the service for its work that night.
`;

describe('readMarkdown', () => {
  test('cuts the file into blocks by its Markdown, marks included', () => {
    expect(outline(readMarkdown(story))).toEqual([
      expect.stringMatching(/^boilerplate: ---\ntitle/),
      'title: # The dam at Arden holds',
      'paragraph: The dam at Arden held all night, the rescue service said\non Friday. *Nobody* was hurt.',
      'heading: ## What is next',
      'list-item: - The bridges open on Monday.',
      'list-item: - Schools stay closed.',
      'list-item: 1. Until Wednesday, that is.',
      'quote: > We leave nobody alone,\n> whatever comes.',
      'boilerplate: <!-- editor: check -->',
      'boilerplate: [1]: https://wire.example/dam',
      'paragraph: The mayor thanked the service for its work that night.',
    ]);
  });

  test('keeps the text as it stands, line ends included', () => {
    const text = story.replaceAll('\n', '\r\n');
    expect(readMarkdown(text).text).toBe(text);
    expect(readMarkdown(text).publication.title).toBe('The dam holds');
  });

  test('reads what the front matter says', () => {
    expect(readMarkdown(story).publication).toMatchObject({
      title: 'The dam holds',
      author: 'Anna Moss',
      published: '2024-01-26',
      language: 'en',
    });
  });

  test.each([
    ['*The Coast Courier*', 'source line', { outlet: 'The Coast Courier', author: null }],
    [
      '**Coast Courier**, *12 March 2026*',
      'source line',
      { outlet: 'Coast Courier', published: '2026-03-12' },
    ],
    ['_The Coast Courier, 12 March 2026_', 'source line', { outlet: 'The Coast Courier' }],
    ['*By Anna Moss*', 'byline', { outlet: null, author: 'Anna Moss' }],
    ['**Anna Moss**', 'byline', { outlet: null, author: 'Anna Moss' }],
    ['*The dam at Arden held all night. Nobody was hurt, the service said.*', null, {}],
    ['*Rescuers praise a long night of work*', null, {}],
  ])('judges the emphasised line "%s" under the title', (line, reason, publication) => {
    const text = `# The dam at Arden holds\n\n${line}\n\nThe dam held all night, the rescue service said on Friday.\n`;
    const read = readMarkdown(text);
    const block = read.blocks[1];
    expect(block && rangeText(read.text, block)).toBe(line);
    expect(block?.leftOutBecause).toBe(reason);
    expect(read.text).toBe(text);
    expect(read.publication).toMatchObject(publication);
  });

  test('refuses quotations nested so deep that parsing them would take minutes, and keeps a long line of dashes', () => {
    expect(() => readMarkdown(`${'> '.repeat(100_000)}text`)).toThrow(/nested too deep/);
    expect(readMarkdown(`One day.\n\n${'-'.repeat(5_000)}\n\nTwo days.`).text).toContain('Two');
  });

  test('survives emphasis nested far deeper than any people write', () => {
    const text = `# The dam at Arden holds\n\n${'*a '.repeat(3_000)}${'b* '.repeat(3_000)}`;
    expect(readMarkdown(text).text).toBe(text);
  });

  test('judges every emphasised line between title and text, and none further down', () => {
    const lines = ['*The Coast Courier*', '*By Anna Moss*', 'The dam held all night, they said.'];
    const { blocks, publication } = readMarkdown(
      ['# The dam at Arden holds', ...lines, '*The Coast Courier*', 'It held.'].join('\n\n'),
    );
    expect(blocks.map((block) => block.leftOutBecause)).toEqual([
      null,
      'source line',
      'byline',
      null,
      null,
      null,
    ]);
    expect(publication).toMatchObject({ outlet: 'The Coast Courier', author: 'Anna Moss' });
  });

  test('takes the first heading for the title where nothing else names one', () => {
    expect(
      readMarkdown('# The dam holds\n\nIt held all night long, they said.').publication.title,
    ).toBe('The dam holds');
  });

  test('gives a title without the signs of its Markdown', () => {
    const titleOf = (line: string) =>
      readMarkdown(`${line}\n\nIt held all night long, they said.`).publication.title;
    expect(titleOf('# The *dam* **holds** again')).toBe('The dam holds again');
    expect(titleOf('The dam holds\n=============')).toBe('The dam holds');
  });

  test('leaves a rule at the top alone', () => {
    const blocks = readMarkdown('---\n\nThe dam held all night long, they said.\n\n---\n').blocks;
    expect(blocks.map((block) => block.kind)).toEqual(['boilerplate', 'paragraph', 'boilerplate']);
  });

  test('keeps every character that is no white space in exactly one block', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '# ',
        '- ',
        '> ',
        '1. ',
        '\n',
        '\n\n',
        '```',
        '---\n',
        '<p>',
        '[a]: b\n',
        '| a |',
        '    ',
        '\t',
        '\r\n',
        '\u0000',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const block of readMarkdown(text).blocks) {
          expect(text.slice(last, block.start).trim()).toBe('');
          expect(block.end).toBeGreaterThan(block.start);
          last = block.end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
