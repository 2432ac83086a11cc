import { describe, expect, test } from 'vitest';
import { keepOwnMarkup } from './own-markup.ts';

const STYLE = '<style>p { color: red }</style>';

describe('keepOwnMarkup', () => {
  test.each([
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>a &lt; b</title></head></html>',
    '<p class="said" dir="auto">3 &lt; 4 &amp;&amp; <mark class="is-a b">five</mark></p>',
    `<head>${STYLE}</head>`,
    '<a class="skip" href="#report">Skip</a><span aria-hidden="true">x</span>',
  ])('returns our own markup as it is: %s', (page) => {
    expect(keepOwnMarkup(page, STYLE)).toBe(page);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)">',
    '<p onclick="alert(1)">',
    '<a href="javascript:alert(1)">',
    '<a href="https://example.invalid/">',
    '<meta http-equiv="refresh" content="0;url=https://example.invalid/">',
    '<svg onload=alert(1)>',
    '<p class=x onmouseover=alert(1)>',
    '<!-- <p> -->',
    '<style>p { color: blue }</style>',
    '<P CLASS="x">',
    '<p style="background:url(https://example.invalid/)">',
  ])('turns what is not ours into text: %s', (hostile) => {
    expect(keepOwnMarkup(hostile, STYLE).startsWith('&lt;')).toBe(true);
  });
});
