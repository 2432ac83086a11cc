import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { declaredCharset } from './declared-charset.ts';
import { decodeText } from './decode-text.ts';

const english =
  'The mayor said: “We stay” – nobody replied… The vote was close, and it rained all night.';
const russian =
  'Паром, которым ежедневно пользуются тысячи людей, встанет на ремонт, сообщил порт в четверг. Иного выхода нет.';
const ukrainian =
  'Пором, яким щодня користуються тисячі людей, стане на ремонт, повідомив порт у четвер. Її відкрили ще торік.';
const german =
  'Die Fähre, die täglich Tausende benutzen, fällt für sechs Wochen aus, erklärte der Hafen am Donnerstag. Für Gäste ändert sich nichts.';

const polish =
  'Prom, którym codziennie jeżdżą tysiące ludzi, będzie naprawiany przez sześć tygodni – „nie ma wyjścia”, mówi źródło w porcie.';

describe('decodeText', () => {
  test.each([
    ['utf-8', english],
    ['windows-1252', english],
    ['windows-1252', german],
    ['windows-1251', russian],
    ['windows-1251', ukrainian],
    ['koi8-r', russian],
    ['koi8-u', ukrainian],
    ['ibm866', russian],
    ['iso-8859-5', russian],
    ['utf-16le', russian],
    ['utf-16be', german],
    ['utf-32le', english],
    ['utf-32be', russian],
    ['windows-1250', polish],
  ])('tells %s without help', (encoding, text) => {
    const decoded = decodeText(iconv.encode(text, encoding));
    expect(decoded).toMatchObject({ text, encoding });
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'believes the byte order mark of %s and takes it away',
    (encoding) => {
      const decoded = decodeText(iconv.encode(russian, encoding, { addBOM: true }));
      expect(decoded).toMatchObject({ text: russian, encoding });
    },
  );

  test('takes away one byte order mark, not a second', () => {
    const bytes = Buffer.from('\uFEFF\uFEFFA dam');
    expect(decodeText(bytes).text).toBe('\uFEFFA dam');
  });

  test('believes the text where the mark names the wrong byte order', () => {
    const wrong = Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(english, 'utf-16le')]);
    expect(decodeText(wrong)).toMatchObject({ text: english, encoding: 'utf-16le' });
  });

  test('keeps line ends and white space as they are', () => {
    const text = ' a\r\nb\rc\n\u00A0d\t';
    expect(decodeText(Buffer.from(text)).text).toBe(text);
  });

  test('believes what a page declares, unless the bytes are well-formed UTF-8', () => {
    const czech = 'Příliš žluťoučký kůň';
    expect(decodeText(iconv.encode(czech, 'windows-1250'), 'windows-1250').text).toBe(czech);
    expect(decodeText(Buffer.from(czech), 'windows-1250').text).toBe(czech);
  });

  test('reads ISO-2022-JP by its escapes', () => {
    const bytes = Buffer.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]);
    expect(decodeText(bytes)).toMatchObject({ text: '日本', encoding: 'iso-2022-jp' });
  });

  test('stays with UTF-8 when one byte of it is damaged', () => {
    const bytes = Buffer.concat([Buffer.from(russian), Buffer.from([0xff])]);
    expect(decodeText(bytes)).toMatchObject({ text: `${russian}\uFFFD`, encoding: 'utf-8' });
  });

  test.each(['base64', 'constructor', '__proto__', '', 'no-such-charset', 'hex'])(
    'does not stumble over the declared charset %j',
    (declared) => {
      expect(decodeText(iconv.encode(russian, 'windows-1251'), declared).text).toBe(russian);
    },
  );

  test('gives back every text that was saved as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bare = text.replace(/^\uFEFF/, '');
        fc.pre(!/^[\uFEFF\0]/.test(bare) && !bare.includes('\0'));
        expect(decodeText(Buffer.from(`\uFEFF${bare}`)).text).toBe(bare);
      }),
    );
  });

  test('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.option(fc.string()), (bytes, declared) => {
        expect(typeof decodeText(bytes, declared).text).toBe('string');
      }),
    );
  });
});

describe('declaredCharset', () => {
  test.each([
    ['<meta charset="windows-1251">', 'windows-1251'],
    ['<META http-equiv="Content-Type" content="text/html; charset=koi8-r">', 'koi8-r'],
    ['<?xml version="1.0" encoding="utf-8"?><html>', 'utf-8'],
    ['<!-- <meta charset="x"> --><p>', null],
    [`${' '.repeat(2000)}<meta charset="late">`, null],
  ])('finds in %j', (html, charset) => {
    expect(declaredCharset(Buffer.from(html))).toBe(charset);
  });
});

describe('how sure an encoding is', () => {
  const russian = 'Паром остановят на шесть недель, сообщила в четверг администрация порта.';

  test('is certain for a mark, for well-formed UTF-8 and for what its reader chose', () => {
    expect(decodeText(Buffer.from(russian)).confidence).toBe(1);
    expect(decodeText(Buffer.from(`\uFEFF${russian}`)).confidence).toBe(1);
    const chosen = decodeText(iconv.encode(russian, 'windows-1251'), 'koi8-r', 'windows-1251');
    expect(chosen).toEqual({ text: russian, encoding: 'windows-1251', confidence: 1 });
  });

  test('is never certain for a guess', () => {
    for (const encoding of ['windows-1251', 'koi8-r', 'ibm866', 'utf-16le'])
      expect(decodeText(iconv.encode(russian, encoding)).confidence).toBeLessThan(0.95);
  });

  test('is doubtful for a declaration that the letters speak against, and good for one they bear out', () => {
    const bytes = iconv.encode(russian, 'windows-1251');
    expect(decodeText(bytes, 'windows-1252').confidence).toBeLessThan(0.95);
    expect(decodeText(bytes, 'windows-1251').confidence).toBeGreaterThan(0.95);
  });

  test('is doubtful where characters could not be read', () => {
    const bytes = Buffer.concat([
      iconv.encode('curly “quotes” here', 'windows-1252'),
      Buffer.from([0x81]),
    ]);
    expect(decodeText(bytes, 'windows-1252').confidence).toBeLessThan(0.95);
  });
});
