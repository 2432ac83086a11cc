import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeText } from '../../app/index.ts';
import { countUnplaced } from './count-unplaced.ts';
import type { Extraction } from './extraction.ts';
import { readHtml } from './html-reader.ts';

const outline = ({ text, blocks }: Extraction): readonly string[] =>
  blocks.map((block) => {
    const reason = block.leftOutBecause === null ? '' : ` (${block.leftOutBecause})`;
    return `${block.kind}${reason}: ${rangeText(text, block)}`;
  });

const page = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Ferry to stop | The Varrow Gazette</title>
<link rel="canonical" href="https://gazette.example/ferry">
<meta property="og:site_name" content="The Varrow Gazette">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Ferry to stop",
"author":[{"name":"Lena Ostrow"},{"name":"Ivo Tammer"}],"datePublished":"2026-02-12T14:05:00+02:00","dateModified":"2026-02-13"}]}</script>
</head><body class="share-page">
<a class="sr-only" href="#c">Skip to content</a>
<header><div class="logo">The Varrow Gazette</div><nav><ul><li><a href="/">Home</a><li><a href="/s">Sport</a></ul></nav></header>
<main><article>
<h1>Ferry to stop</h1>
<div class="byline">By <a href="/lo">Lena Ostrow</a></div>
<p class="standfirst">Thousands will have to take the bus while the ferry is mended, the port says.</p>
<figure><img src="x" alt="Ferry"><figcaption>The ferry on Wednesday. Photo: Lena Ostrow</figcaption></figure>
<div class="share"><a href="f">Facebook</a> <a href="t">Telegram</a></div>
<p>The ferry across the
   harbour will stop on <b>Monday</b> for six weeks, the port authority said on Thursday, and nobody knows when it will be back.</p>
<h2>What passengers should know</h2>
<p>Buses will run every ten minutes.<br>Tickets stay valid until the end of the year, the port authority added.</p>
<ul><li>Line 4 stops at the market.</li><li>Line 7 does not.</li></ul>
<blockquote><p>We looked at every other way, and there was none that we could pay for.</p></blockquote>
<p>The ferry was last mended ten years ago, when it stood still for a whole summer and cost the town a fortune.</p>
<aside class="related"><p><a href="r">Ferry fares rise</a></p></aside>
<table><tr><th>Day</th><th>Buses</th></tr><tr><td>Monday</td><td>120</td></tr></table>
</article></main>
<div id="comments"><h3>Comments</h3><p>Pat: I have waited for this since last summer, honestly.</p></div>
<footer>© 2026 The Varrow Gazette. All rights reserved.</footer>
<script>document.write('no')</script><noscript>no script</noscript><template>no template</template>
<p hidden>hidden words</p><div style="color:red; display: none">more hidden words</div><!-- no comment -->
</body></html>`;

describe('readHtml', () => {
  test('keeps every visible block in document order and says what it is', () => {
    expect(outline(readHtml(page))).toEqual([
      'boilerplate (navigation): Skip to content',
      'boilerplate (outside the article): The Varrow Gazette',
      'boilerplate (navigation): Home',
      'boilerplate (navigation): Sport',
      'title: Ferry to stop',
      'boilerplate (byline): By Lena Ostrow',
      'lead: Thousands will have to take the bus while the ferry is mended, the port says.',
      'caption: The ferry on Wednesday. Photo: Lena Ostrow',
      'boilerplate (share links): Facebook Telegram',
      'paragraph: The ferry across the harbour will stop on Monday for six weeks, the port authority said on Thursday, and nobody knows when it will be back.',
      'heading: What passengers should know',
      'paragraph: Buses will run every ten minutes. Tickets stay valid until the end of the year, the port authority added.',
      'list-item: Line 4 stops at the market.',
      'list-item: Line 7 does not.',
      'quote: We looked at every other way, and there was none that we could pay for.',
      'paragraph: The ferry was last mended ten years ago, when it stood still for a whole summer and cost the town a fortune.',
      'boilerplate (related links): Ferry fares rise',
      'paragraph: Day Buses',
      'paragraph: Monday 120',
      'boilerplate (comments): Comments',
      'boilerplate (comments): Pat: I have waited for this since last summer, honestly.',
      'boilerplate (legal notice): © 2026 The Varrow Gazette. All rights reserved.',
    ]);
  });

  test('reads what the page says of its source', () => {
    expect(readHtml(page).publication).toEqual({
      title: 'Ferry to stop',
      outlet: 'The Varrow Gazette',
      author: 'Lena Ostrow, Ivo Tammer',
      url: 'https://gazette.example/ferry',
      published: '2026-02-12T14:05+02:00',
      updated: '2026-02-13',
      language: 'en',
    });
  });

  test('reads the outlet out of the page title where nothing else names it', () => {
    const { publication } = readHtml(
      '<html><head><title>Ferry to stop – Varrow Gazette</title></head><body><h1>Ferry to stop</h1><p>Published 12.02.2026 | Updated 13.02.2026</p><p>The ferry will stop on Monday, the port authority said.</p></body></html>',
    );
    expect(publication).toMatchObject({
      title: 'Ferry to stop',
      outlet: 'Varrow Gazette',
      published: '2026-02-12',
      updated: '2026-02-13',
    });
  });

  test('takes no sign-up box in the midst of an article for a part of it', () => {
    const paragraph =
      '<p>The ferry will stop on Monday for six weeks, the port authority said, and buses will run.</p>';
    const box =
      '<div class="newsletter-box"><p>All you need to know, every day before breakfast.</p></div>';
    const { blocks } = readHtml(
      `<body><article><h1>Ferry to stop</h1>${paragraph.repeat(4)}${box}${paragraph.repeat(3)}</article></body>`,
    );
    expect(blocks.map((block) => block.leftOutBecause).filter((reason) => reason !== null)).toEqual(
      ['newsletter sign-up'],
    );
  });

  test.each([
    ['class="ad"', 'advertisement'],
    ['id="advert-2"', 'advertisement'],
    ['class="promo-box"', 'advertisement'],
    ['class="related"', 'related links'],
    ['class="cookie-note"', 'cookie notice'],
    ['class="paywall"', 'paywall notice'],
    ['role="advertisement"', 'advertisement'],
  ])('leaves out the whole of a part in the midst that is named by %s', (name, reason) => {
    const paragraph =
      '<p>The ferry will stop on Monday for six weeks, the port authority said.</p>';
    const box = `<div ${name}><p>Please note</p><p>Buy cheap tyres today! Only $9.99.</p></div>`;
    const { blocks } = readHtml(
      `<body><article><h1>Ferry to stop</h1>${paragraph.repeat(2)}${box}${paragraph.repeat(2)}</article></body>`,
    );
    expect(blocks.map((block) => block.leftOutBecause)).toEqual([
      null,
      null,
      null,
      reason,
      reason,
      null,
      null,
    ]);
  });

  test.each(['header', 'adult', 'thread', 'address', 'broadcast', 'unrelated', 'read-more'])(
    'keeps a paragraph in the midst whose class is %s',
    (name) => {
      const paragraph =
        '<p>The ferry will stop on Monday for six weeks, the port authority said.</p>';
      const box = `<div class="${name}"><p>Buses will run every ten minutes until then, it added.</p></div>`;
      const { blocks } = readHtml(
        `<body><article><h1>Ferry to stop</h1>${paragraph.repeat(3)}${box}${paragraph.repeat(3)}</article></body>`,
      );
      expect(blocks.filter(({ kind }) => kind === 'boilerplate')).toEqual([]);
    },
  );

  test('keeps an article whose own wrapper is named after a part', () => {
    const paragraph =
      '<p>The ferry will stop on Monday for six weeks, the port authority said, and buses will run.</p>';
    const { blocks } = readHtml(
      `<body><div class="share comments">${paragraph.repeat(6)}</div></body>`,
    );
    expect(blocks.filter((block) => block.kind === 'paragraph')).toHaveLength(6);
  });

  /** What is left out of an article of six paragraphs with something before the last two and something after it. */
  function leftOut(among: string, after = ''): readonly string[] {
    const paragraph = (day: string): string =>
      `<p class="text">The ferry will stop on ${day} for six weeks, the port authority said on Thursday.</p>`;
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map(
      paragraph,
    );
    return outline(
      readHtml(
        `<html><head><title>Ferry to stop | Gazette</title></head><body><article><h1>Ferry to stop</h1><div class="x">${days.slice(0, 4).join('')}${among}${days.slice(4).join('')}${after}</div></article></body></html>`,
      ),
    ).filter((line) => line.startsWith('boilerplate'));
  }

  test.each([
    ['a box of facts', '<aside><ul><li>Line 4 stops at the market.</li></ul></aside>'],
    [
      'a picture with its caption',
      '<div><img src="x"><div><span>The ferry in dock</span> <span>A. Moss</span></div></div>',
    ],
    [
      'a table',
      '<div><table><tr><td>Monday</td><td>120</td></tr><tr><td>Sunday</td><td>7</td></tr></table></div>',
    ],
    [
      'a quotation with its speaker',
      '<blockquote>We looked at every way.<footer><cite>Ida Thrush</cite></footer></blockquote>',
    ],
    [
      'a part in an element of the site’s own',
      '<g-fact><g-text>The ferry carries 600 people.</g-text></g-fact>',
    ],
    ['a pull quote', '<div class="big">We looked at every other way there was</div>'],
  ])('keeps %s in the midst of an article', (_, box) => {
    expect(leftOut(box)).toEqual([]);
  });

  test('keeps a correction in the footer of the article', () => {
    expect(
      leftOut(
        '',
        '<footer><p>Correction: an earlier version of this article named another day.</p></footer>',
      ),
    ).toEqual([]);
  });

  test('leaves out a box of links without a telling name, its heading included', () => {
    expect(
      leftOut(
        '<div class="q7"><h3>Most read</h3><a href="1">Fares rise</a><a href="2">Bridge opens</a></div>',
      ),
    ).toHaveLength(2);
  });

  test('leaves out cards that lead to other articles, though they hold sentences', () => {
    const card =
      '<div><h3><a href="1">Fares rise again</a></h3><p>The fares of the ferry will rise in April, and nobody says by how much.</p></div>';
    expect(leftOut('', `<div>${card}${card}</div>`)).toHaveLength(4);
  });

  test.each([
    ['a card whose headline is a link, not a heading', '<a href="1">Fares rise once again</a>'],
    ['an offer that ends in one link', '<div>Independent work.</div>', '<a href="1">Try it</a>'],
    ['an offer with a field to fill in', '<div>One letter.</div>', '<form><input></form>'],
    ['a part that a site’s own element names', '<g-related>', '</g-related>'],
  ])('leaves out %s', (_, before, after = '') => {
    const box = `<div class="x">${before}<p class="text">The fares will rise in April, and nobody says by how much.</p>${after}</div>`;
    expect(leftOut(box).join()).toContain('The fares will rise in April');
  });

  test('keeps a post in an article without what its readers may do', () => {
    const post =
      '<div><div>Nobody told us that the boat would stay away.</div><div><a href="1">Like</a> <a href="2">Reply</a></div></div>';
    expect(leftOut(post)).toEqual(['boilerplate (outside the article): Like Reply']);
  });

  test('keeps the entries of a digest, each of which ends in the same link', () => {
    const entry = (day: string): string =>
      `<div><h2>${day}</h2><p>The ferry stays in the harbour on this ${day}, the port said.</p><a href="1">Read on</a></div>`;
    const { text, blocks } = readHtml(
      `<title>Ferry to stop</title><body><h1>Ferry to stop</h1><div>${['Monday', 'Sunday'].map(entry).join('')}</div></body>`,
    );
    const kept = blocks.filter(({ kind }) => kind !== 'boilerplate');
    expect(kept.map((block) => rangeText(text, block))).toEqual([
      'Ferry to stop',
      'Monday',
      'The ferry stays in the harbour on this Monday, the port said.',
      'Sunday',
      'The ferry stays in the harbour on this Sunday, the port said.',
    ]);
  });

  test('leaves out the next article that a page without end loads below the first', () => {
    const next =
      '<article><h1>Bridge opens</h1><div class="x"><p class="text">The bridge opened on Sunday after eleven weeks of work, the town said.</p></div></article>';
    const { blocks } = readHtml(
      `<title>Ferry to stop</title><body><article><h1>Ferry to stop</h1><div class="x"><p class="text">The ferry will stop on Monday for six weeks, the port said.</p></div></article>${next}</body>`,
    );
    expect(blocks.map((block) => block.leftOutBecause)).toEqual([
      null,
      null,
      'another article',
      'another article',
    ]);
  });

  test('leaves out who the author is, and keeps what an author of that name does in the story', () => {
    const page = (text: string): string =>
      `<html><head><meta name="author" content="Lena Ostrow"></head><body><h1>Ferry to stop</h1><div>${'<p>The ferry will stop on Monday for six weeks, the port authority said.</p>'.repeat(4)}</div><section><p>${text}</p></section></body></html>`;
    const reasons = (text: string) =>
      readHtml(page(text)).blocks.map((block) => block.leftOutBecause);
    expect(reasons('Lena Ostrow has written about the harbour for ten years.').at(-1)).toBe(
      'about the author',
    );
    expect(reasons('The harbour has been told of by Lena Ostrow before.').at(-1)).toBeNull();
  });

  test('takes the longest heading that the page’s title names for the headline, not the name of the outlet', () => {
    const { blocks } = readHtml(
      '<html><head><title>Varrow Gazette: Ferry to stop for six weeks</title></head><body><h1>Varrow Gazette</h1><h3>Ferry to stop for six weeks</h3><p>The ferry will stop on Monday, the port authority said.</p></body></html>',
    );
    expect(blocks.map((block) => block.kind)).toEqual(['boilerplate', 'title', 'paragraph']);
  });

  test('parts blocks by one empty line', () => {
    expect(readHtml('<p>One day.<p>Two days.').text).toBe('One day.\n\nTwo days.');
  });

  test('reads a piece of HTML without html and body', () => {
    const { blocks, text } = readHtml(
      '<h1>Ferry to stop</h1><p>The ferry will stop on Monday, the port authority said.',
    );
    expect(blocks.map((block) => block.kind)).toEqual(['title', 'paragraph']);
    expect(text).toContain('Ferry to stop\n\nThe ferry');
  });

  test.each([
    'before <html><body><p>inside</p></body></html> after',
    '<p>before</p><html><body>inside</body></html><p>after</p>',
    '<!-- <body> --> before <p>inside <p>after',
    '<html>before <p>inside</p> after</html>',
    'before</body></html> inside </html> after',
  ])('loses nothing of the badly formed page %j', (html) => {
    expect(readHtml(html).text.replaceAll('\n\n', ' ')).toBe('before inside after');
  });

  test('parts paragraphs at two line breaks, as old pages do', () => {
    const { text } = readHtml(
      '<body>The ferry will stop.<br> <br/>Buses will run.<br>Every hour.</body>',
    );
    expect(text).toBe('The ferry will stop.\n\nBuses will run. Every hour.');
  });

  test('shows markup that is written as text as text', () => {
    const { text } = readHtml('<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; more</p>');
    expect(text).toBe('<script>alert(1)</script> &amp; more');
  });

  test('is not misled by marks of its own that a page brings along', () => {
    const { blocks } = readHtml(
      `<body><nav data-synoptic-block="1">Home</nav>${page.split('<main>')[1]}`,
    );
    expect(blocks[0]?.kind).toBe('boilerplate');
  });

  test('finds nothing to read on a page without text', () => {
    expect(readHtml('<html><body><img src="x"><script>1</script></body></html>').blocks).toEqual(
      [],
    );
    expect(readHtml('<frameset><frame src="x"></frameset>').blocks).toEqual([]);
  });

  test('takes no address that is none of the web, and no JSON-LD that is none', () => {
    const { publication } = readHtml(
      `<head><link rel="canonical" href="javascript:alert(1)"><script type="application/ld+json">{"@type":["Article"],"author":[null,{"name":7}],"headline":{"a":1},"url":"file:///etc"}</script></head><body><p>The ferry will stop.</p></body>`,
    );
    expect(publication).toMatchObject({ url: null, author: null, title: null });
  });

  test('refuses a page nested so deep that parsing it would take minutes', () => {
    expect(() => readHtml(`${'<div>'.repeat(100_000)}text`)).toThrow(
      /nested more than 15,000 deep/,
    );
  });

  test('reads an old page whose thousands of elements are never closed, quickly', () => {
    const started = performance.now();
    const { blocks } = readHtml('<p>They said <b>that it <i>was closed on Monday.'.repeat(1_000));
    expect(blocks).toHaveLength(1_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('survives a page nested far deeper than any people write', () => {
    const deep = `${'<div>'.repeat(5_000)}The ferry will stop on Monday, they said.`;
    expect(readHtml(deep).text).toBe('The ferry will stop on Monday, they said.');
  });

  const words = fc.constantFrom(
    'The ferry will stop on Monday, they said.',
    'Share',
    'a',
    '&lt;b&gt;',
    '\u00A0',
    '“Quote',
  );
  const tags = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="share">',
    '</div>',
    '<br>',
    '<ul><li>',
    '<h1>',
    '<h2>',
    '<nav>',
    '</nav>',
    '<b>',
    '<table><tr><td>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<p hidden>',
    '<body>',
    '<![CDATA[',
  );

  test('keeps every block apart, collapsed and in exactly one place, whatever the tags are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, tags, fc.string())), (parts) => {
        const { text, blocks, visible } = readHtml(parts.join(' '));
        expect(blocks.map((block) => rangeText(text, block)).join('\n\n')).toBe(text);
        expect(countUnplaced({ text, blocks }, visible ?? null)).toBe(0);
        for (const block of blocks)
          expect(rangeText(text, block)).not.toMatch(/\s\s|^\s|\s$|[\r\n]/);
      }),
    );
  });
});

const hostile = '../shared/bench-security';

describe.skipIf(!existsSync(hostile))(
  'readHtml on hostile pages (needs ../shared/bench-security)',
  () => {
    const files = existsSync(hostile)
      ? [
          ...readdirSync(join(hostile, 'xss'))
            .filter((name) => name.startsWith('html-'))
            .map((name) => join('xss', name)),
          'html/tree-construction-inputs.jsonl',
        ]
      : [];

    test.each(files)(
      'reads every page of %s as text, quickly',
      (name) => {
        const lines = readFileSync(join(hostile, name), 'utf8').trim().split('\n');
        for (const line of lines) {
          const { html } = JSON.parse(line) as { html: string };
          const started = performance.now();
          const { text, blocks } = readHtml(html);
          expect(blocks.map((block) => rangeText(text, block)).join('\n\n')).toBe(text);
          expect(performance.now() - started).toBeLessThan(5_000);
        }
      },
      120_000,
    );
  },
);
