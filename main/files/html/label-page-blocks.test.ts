import { describe, expect, test } from 'vitest';
import { rangeText } from '../../../app/index.ts';
import { readHtml } from '../html-reader.ts';

/** The texts of a page that are taken for its article, the headline among them. */
function contentOf(body: string, title = 'Kiln opens in Eastmere'): readonly string[] {
  const page = `<html><head><title>${title}</title></head><body><div><a href="/">Home</a><a href="/n">News</a></div>${body}<div><a href="/i">Imprint</a></div></body></html>`;
  const { text, blocks } = readHtml(page);
  return blocks
    .filter(({ leftOutBecause }) => leftOutBecause === null)
    .map((block) => rangeText(text, block));
}

const HEADLINE = 'Kiln opens in Eastmere';
const STORY = [
  'The second kiln of the sawmill in Eastmere has opened, and twelve people have been hired.',
  'It dries boards in nine days instead of three weeks, the company said on Monday.',
  'A tenth of the cost came from the regional fund, and the rest from a bank in the valley.',
];
const PARAGRAPHS = STORY.map((text) => `<p>${text}</p>`);
const WHOLE = PARAGRAPHS.join('');

describe('labelPageBlocks', () => {
  test.each([
    '<div class="x1"><a href="#">Teilen</a><a href="#">Merken</a><span>23</span></div>',
    '<div class="x1"><span><span>Поділитися</span></span><span>Надіслати</span></div>',
  ])('takes words of neighbouring elements for words of their own: %s', (row) => {
    const [first, ...others] = PARAGRAPHS;
    const content = contentOf(
      `<div><h1>${HEADLINE}</h1>${first}${row}${others.join('')}${row}</div>`,
    );
    expect(content).toEqual([HEADLINE, ...STORY]);
  });

  test.each([
    ['ticker__list', 'ticker__entry', 'ticker__text'],
    ['live', 'lenta-item', 'lenta-item-body'],
    ['ticker-live', 'ticker-post', 'ticker-post-words'],
  ])('keeps the entries of a live page whose parts are called after it: %s, %s, %s', (...names) => {
    const [list, entry, words] = names;
    const entries = PARAGRAPHS.map(
      (paragraph, at) =>
        `<div class="${entry}"><time>1${at}:05</time><div class="${words}">${paragraph}</div></div>`,
    );
    const content = contentOf(
      `<div><h1>${HEADLINE}</h1><div class="${list}">${entries.join('')}</div></div>`,
    );
    expect(content).toEqual(expect.arrayContaining([HEADLINE, ...STORY]));
  });

  test('leaves out what is called a ticker beside an article', () => {
    const items = ['Ferry stops for six weeks', 'Bridge closed again', 'Market stays open late'];
    const ticker = items.map((item) => `<div class="ticker__item">${item}</div>`).join('');
    const content = contentOf(`<div><h1>${HEADLINE}</h1>${WHOLE}</div><div>${ticker}</div>`);
    expect(content).toEqual([HEADLINE, ...STORY]);
  });

  test('keeps what was changed in the article below what the publisher says of itself', () => {
    const contact = '<h3>Press contact</h3><p>Lena Wirth, press@norvald.invalid</p>';
    const log = '<h3>Update history</h3><ul><li>5 May: twelve, not 21, people.</li></ul>';
    const correction = 'Correction: It dries boards in nine days, not in nine hours.';
    const content = contentOf(
      `<div><h1>${HEADLINE}</h1>${WHOLE}${contact}${log}<p>${correction}</p><p>Norvald is a maker of boards in three countries of the north.</p></div>`,
    );
    expect(content).toEqual([
      HEADLINE,
      ...STORY,
      'Update history',
      '5 May: twelve, not 21, people.',
      correction,
    ]);
  });

  test('keeps a log of changes whose entries have their dates in elements of their own', () => {
    const entries =
      '<li><time>5 May</time><p>Twelve people, not 21.</p></li><li><p>First published.</p></li>';
    const log = `<div><h2>Updates to this page</h2><ol>${entries}</ol></div>`;
    const others = '<div><h2>Other news</h2><a href="/a">Ferry stops</a></div>';
    const content = contentOf(`<div><h1>${HEADLINE}</h1>${WHOLE}${log}</div>${others}`);
    expect(content).toEqual([
      HEADLINE,
      ...STORY,
      'Updates to this page',
      '5 May',
      'Twelve people, not 21.',
      'First published.',
    ]);
  });

  test.each([
    [
      '<p class="teaser-text">LEAD</p>',
      'A second kiln was opened on Monday, and the mayor came by boat.',
    ],
    [
      '<div class="v-player"><button>Play</button></div><div>LEAD</div>',
      'The kiln on its first day. Filmed by Ada Pole',
    ],
    [
      '<section class="short-on-time"><p>LEAD</p></section>',
      'The kiln dries boards in nine days, and that is all there is to say about it for those in a hurry now.',
    ],
  ])('keeps what stands between headline and text: %s', (markup, lead) => {
    const content = contentOf(
      `<div><div><h1>${HEADLINE}</h1></div><div>${markup.replace('LEAD', lead)}</div><div>${WHOLE}</div></div>`,
    );
    expect(content).toEqual([HEADLINE, lead, ...STORY]);
  });

  test.each([
    `<h1><span class="story-kicker">Timber</span><span>${HEADLINE}</span></h1>`,
    `<div class="eyebrow">Timber</div><h1>${HEADLINE}</h1>`,
    `<h1>${HEADLINE}</h1><div class="overline">Timber</div>`,
  ])('leaves out the line that says what section a headline is of: %s', (head) => {
    expect(contentOf(`<div>${head}${WHOLE}</div>`)).toEqual([HEADLINE, ...STORY]);
  });

  test('keeps a standfirst without a full stop that is called one', () => {
    const lead = 'Nine days, twelve jobs and one bank';
    const content = contentOf(
      `<div><h1>${HEADLINE}</h1><p class="a__intro">${lead}</p><div>${WHOLE}</div></div>`,
    );
    expect(content).toEqual([HEADLINE, lead, ...STORY]);
  });

  test.each(['figure', 'div'])('keeps a table in a %s with links to its data below it', (box) => {
    const rows = [
      ['Mill', 'Jobs'],
      ['Eastmere', '12'],
      ['Westmere', '9'],
    ];
    const cells = rows.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('');
    const links = '<div><a href="#">Get the data</a><a href="#">Download the image</a></div>';
    const content = contentOf(
      `<div><h1>${HEADLINE}</h1>${WHOLE}<${box}><table>${cells}</table>${links}</${box}>${WHOLE}</div>`,
    );
    expect(content).toEqual([HEADLINE, ...STORY, ...rows.map((row) => row.join(' ')), ...STORY]);
  });

  test('keeps the heading of an entry that has its time as a link beside it', () => {
    const entries = STORY.map(
      (text, at) =>
        `<section><header><a href="#${at}">1${at}.05</a><h2>Entry ${at}</h2></header><div><p>${text}</p></div></section>`,
    );
    const content = contentOf(`<div><h1>${HEADLINE}</h1>${entries.join('')}</div>`);
    expect(content).toEqual([HEADLINE, ...STORY.flatMap((text, at) => [`Entry ${at}`, text])]);
  });

  test('keeps an article whose box is named like furniture, whatever stands beside it', () => {
    const promise =
      'A harbour paper in three countries, written by people who get up early for it.';
    const others = `<p>${promise}</p>`.repeat(6);
    const content = contentOf(
      `<div class="newsletter-post"><h1>${HEADLINE}</h1>${WHOLE}</div><div>${others}</div>`,
    );
    expect(content).toEqual(expect.arrayContaining([HEADLINE, ...STORY]));
  });

  test.each([
    ['Nine days, twelve jobs and one bank in the valley', true],
    ['Lena Wirth and Tom Bell, Northern Desk, Eastmere', false],
    ['updated at 14:05 by the desk in the valley', false],
  ])(
    'takes a line right below the headline for its standfirst unless it is names or a date: %s',
    (line, isKept) => {
      const content = contentOf(
        `<div><div><h1>${HEADLINE}</h1><div><p>${line}</p></div></div><div>${WHOLE}</div></div>`,
      );
      expect(content).toEqual([HEADLINE, ...(isKept ? [line] : []), ...STORY]);
    },
  );

  test('leaves out who the author is where that is the last paragraph, and keeps what else begins with a name', () => {
    const biography = 'Ada Pole has worked for the valley’s paper since 2014 and keeps bees.';
    const named = 'Lena Wirth has worked for the mill since 2014 and will lead the new kiln.';
    const page = (last: string): string =>
      `<div><h1>${HEADLINE}</h1><p>By Ada Pole</p>${WHOLE}<div><p>${last}</p></div></div>`;
    expect(contentOf(page(biography))).toEqual([HEADLINE, ...STORY]);
    expect(contentOf(page(named))).toEqual([HEADLINE, ...STORY, named]);
  });
});
