import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from './split-sentences.ts';
import { rangeText } from './text-range.ts';

const split = (text: string, language: string | null): readonly string[] =>
  splitSentences(text, { start: 0, end: text.length }, language).map((range) =>
    rangeText(text, range),
  );

/** A bar stands where one sentence ends and the next begins. */
const splitsAtBars = (marked: string, language: string | null): void => {
  const sentences = marked.split('|');
  expect(split(sentences.join(' '), language)).toEqual(sentences);
};

describe('splitSentences', () => {
  test.each([
    'The dam held.|The village slept.',
    'Is it over?|Nobody knows!|Wait…|Then it was.',
    'Mr. Holt met Dr. Ames and Gen. J. R. Pike at 5 p.m. in St. Paul.|They left.',
    'A member of the U.S. National Security Council spoke.|He was brief.',
    'The troops left the U.S.|They flew east.',
    'The fleet belongs to the U.S. Putin agreed.',
    'Costs rose 3.5 percent to $1,200.50.|Prices fell.',
    'She was 23.|He was 31.|15 people saw it.',
    'It ended in 2020.|15 men stayed.',
    'See No. 5 and p. 12 for Fig. 3.|The rest is clear.',
    'He came on Feb. 24 with Smith & Co. Ltd. lawyers.|Nobody spoke.',
    'The firm, Holt Inc., sued.|In May it won.',
    '“We stay,” he said.|“We will not move.|And we will not talk.|Never.”',
    'She said: “They fled.|Nobody stayed.',
    '"We stay.|We wait." He left.'.replace('" He', '"|He'),
    '“Is it over?” Miller asked.|Nobody replied.',
    '“Go!” the mayor shouted.|They went.',
    'They said... and then stopped.|The rest was silence.',
    'They will not talk ...|Instead they shoot.',
    'It held.[1]|It broke later.[2][3]|Nobody died.',
    '1. Close the valves.|Then wait.',
    'He read (in A. Holt’s hand) the note.|(It was short.)|The end.',
    'They sell e.g. Bordeaux wine.|It sells well.',
    'He was in the army, i.e. Army Group North.|It lost.',
    'I went, and so did I. Then we left.'.replace('I. Then', 'I.|Then'),
    'Russia vs. Ukraine: what is known',
    'They left, he said.|“ We stay, ” he added.|“ Nobody goes. ”|That was all.',
    'He joined Yahoo! in May.|She did not.',
  ])('splits English %j', (marked) => {
    splitsAtBars(marked, 'en');
  });

  test.each([
    'Він живе на вул. Шевченка, 5, у м. Київ.|Вона теж.',
    'Церкву св. Миколая збудували у 1720 р. коштом громади.|Вона стоїть досі.',
    'Університет ім. Т. Г. Шевченка відкрили.|У ньому вчаться.',
    'Зібрали 5 млн. грн. на ремонт і т. д.|Потім чекали.',
    'Це т. зв. Мінські угоди.|Їх не виконали.',
    '«Ми тут.|Ми не підемо», — сказав він.',
    '«Ні!» — відповів міністр.|Усі мовчали.',
    'Ген. Залісний прибув о 12 год. 30 хв.|На нього чекали.',
    'Див. с. 12 та рис. 3.|Далі буде.',
  ])('splits Ukrainian %j', (marked) => {
    splitsAtBars(marked, 'uk');
  });

  test.each([
    'Он живёт на ул. Ленина, д. 5, в г. Орёл.|Она тоже.',
    'Это было в 1990 г. на севере.|Потом всё изменилось.',
    'Он, т. е. Иванов, молчал.|Никто не спорил.',
    'Собрали 3 тыс. руб. и т. п.|Этого мало.',
    'А. С. Пушкин родился в Москве.|Он много писал.',
    '«Что делать?» — спросил он.|Никто не ответил.',
  ])('splits Russian %j', (marked) => {
    splitsAtBars(marked, 'ru');
  });

  test.each([
    'Das gilt z. B. Montag.|Es gilt nicht immer.',
    'Am 3. März begann es.|Im 19. Jahrhundert war das anders.',
    'Er kam am 5. 3. nach Bonn.|Sie blieb.',
    'Sie feiert ihren 100. Geburtstag.|Es kamen 120.|Danach war Ruhe.',
    'Das war 1990.|Die Mauer war weg.',
    'Dr. Huber zahlte 5 Mio. Euro, d. h. alles.|Er schwieg.',
    '„Wir bleiben.|Wir warten“, sagte er.',
    '„Wir bleiben.“|Er ging.',
    '„Wir bleiben! “|Da ging er.',
    'Siehe Art. 5 Abs. 2 und Nr. 7.|Mehr steht dort nicht.',
  ])('splits German %j', (marked) => {
    splitsAtBars(marked, 'de');
  });

  test.each([
    ['The dam held. Вода спала. Die Stadt schlief.', 3],
    ['他说。然后离开。', 2],
    ['Mr. Holt, т. е. он, kam z. B. Montag.', 1],
    ['Il part. » Puis il revient.', 2],
    ['Really?! !! Yes.', 2],
    ['•', 1],
  ])('splits %j of unknown language into %i', (text, count) => {
    expect(split(text, null)).toHaveLength(count);
  });

  test('takes a line end for a space and an empty line for a border', () => {
    expect(split('The dam\r\nheld. It\nstood', 'en')).toEqual(['The dam\r\nheld.', 'It\nstood']);
    expect(split('Heading\r\n\r\nthe text', 'en')).toEqual(['Heading', 'the text']);
  });

  test('counts from the start of the text', () => {
    expect(splitSentences('xx  A. B c.  yy', { start: 2, end: 13 }, 'en')).toEqual([
      { start: 4, end: 11 },
    ]);
  });

  test('gives nothing for white space', () => {
    expect(split(' \r\n\u00A0', 'en')).toEqual([]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    }),
    fc
      .array(
        fc.constantFrom(
          'He',
          'a',
          'U.S.',
          '.',
          '!',
          '…',
          '”',
          '"',
          '«',
          '»',
          ' ',
          '\n',
          '\r\n\r\n',
          '5',
          '。',
          'в',
          '(',
          ')',
        ),
      )
      .map((parts) => parts.join('')),
  );

  test('leaves nothing but white space between sentences, and none at their ends', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'uk', 'de', null, 'xx'), (text, language) => {
        let last = 0;
        for (const { start, end } of splitSentences(
          text,
          { start: 0, end: text.length },
          language,
        )) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });

  test('takes time in proportion to the length', () => {
    const hostile = [
      '. '.repeat(100_000),
      '."'.repeat(100_000),
      '.'.repeat(200_000),
      '\n '.repeat(100_000),
    ];
    for (const text of hostile) {
      const started = performance.now();
      split(text, 'en');
      expect(performance.now() - started).toBeLessThan(3_000);
    }
  });
});

const gold = '../shared/seeds-gold/meduza-unn.json';
const seed = (name: string): string => `../shared/seeds/${name}`;

interface GoldFile {
  readonly files: Readonly<Record<string, string>>;
  readonly segments: readonly {
    readonly doc: string;
    readonly kind: string;
    readonly text: string;
  }[];
}

describe.skipIf(!existsSync(gold))(
  'splitSentences on labelled articles (needs ../shared/seeds-gold)',
  () => {
    test('has every labelled sentence as exactly one', () => {
      const { files, segments } = JSON.parse(readFileSync(gold, 'utf8')) as GoldFile;
      const missed = segments.filter((segment) => {
        if (segment.kind !== 'sentence') return false;
        const text = readFileSync(seed(files[segment.doc] ?? ''), 'utf8');
        return !split(text, 'en').includes(segment.text);
      });
      expect(missed).toEqual([]);
    });
  },
);
