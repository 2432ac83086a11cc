import { describe, expect, test } from 'vitest';
import {
  furnitureReason,
  isBareName,
  isNewsletterBlurb,
  isPlaceAndAgency,
  namesNewsletter,
} from './boilerplate.ts';

describe('furnitureReason', () => {
  test.each([
    ['Skip to main content', 'navigation'],
    ['Skip to navigation', 'navigation'],
    ['Latest news', 'navigation'],
    ['See all', 'navigation'],
    ['Authors', 'navigation'],
    ['Всі новини', 'navigation'],
    ['Читайте також', 'navigation'],
    ['Mehr Nachrichten', 'navigation'],
    ['• Share to or', 'share links'],
    ['Share this article via email', 'share links'],
    ['Поділитися у Facebook', 'share links'],
    ['2 min read', 'reading time'],
    ['Reading time: 3 minutes', 'reading time'],
    ['Час читання: 2 хв', 'reading time'],
    ['• 32679 views', 'view or comment count'],
    ['1.2K views', 'view or comment count'],
    ['Переглядів: 512', 'view or comment count'],
    ['14 Kommentare', 'view or comment count'],
    ['Source: Northern Wire', 'source line'],
    ['Джерело: Північний вісник', 'source line'],
    ['Tags: harbour, bridge, repairs', 'tags'],
    ['Read also: Ferry fares rise for the third time', 'related links'],
    ['Читайте также: Паром встал на ремонт', 'related links'],
    ['Sign up for the Gazette’s daily newsletter', 'newsletter sign-up'],
    ['Підпишіться на нашу розсилку', 'newsletter sign-up'],
    ['Подпишитесь на рассылку «Вечер»', 'newsletter sign-up'],
    ['Some of these are affiliate links, for which we are paid.', 'advertisement'],
    ['The views of the writer do not necessarily reflect those of the paper.', 'legal notice'],
    ['Follow us on our Telegram channel so as to miss nothing!', 'call to follow'],
    ['Подписывайтесь на наш канал в Telegram', 'call to follow'],
    ['Folgen Sie uns auf unserem Kanal.', 'call to follow'],
    ['Подписывайтесь на наш канал «Причал» в Telegram.', 'call to follow'],
    ['Follow our channel “Quay Live” for news from the harbour.', 'call to follow'],
    ['This site is protected by reCAPTCHA and the Privacy Policy applies.', 'legal notice'],
    ['© 2026 The Varrow Gazette', 'legal notice'],
    ['Printed from the «Gazette» site. All rights reserved.', 'legal notice'],
    ['Key words: PORT STRIKE, (c) Copyright Northern Wire 2026. Do not pass on.', 'legal notice'],
    ['You are receiving this email because you are a member.', 'newsletter sign-up'],
    ['The Kettle is a reader-supported publication.', 'appeal for support'],
    ['This post is public, so feel free to share it.', 'share links'],
    ['Any questions? Write to us at desk@gazette.invalid.', 'call to write in'],
    ['Пишите нам: vopros@kurier.invalid', 'call to write in'],
    ['Advertisement', 'advertisement'],
    ['* * *', 'separator'],
    ['3 / 12', 'page number'],
    ['00:00 / 31:20', 'page number'],
    ['Story continues below advertisement', 'advertisement'],
    ['Der Artikel geht nach der Werbung weiter', 'advertisement'],
    ['Продовження після реклами', 'advertisement'],
    ['This issue is supported by Moss & Daughters. Ropes, paint, advice.', 'advertisement'],
    ['Was this forwarded to you? Subscribe here.', 'newsletter sign-up'],
    ['Anzeige. Fenster nach Maß vom Tischler am Ort.', 'advertisement'],
    ['Реклама | Тёплые полы без переплаты', 'advertisement'],
    ['На правах рекламы', 'advertisement'],
    ['Поделиться: ВК ОК Телеграм 148', 'share links'],
  ])('knows %j for %s anywhere', (text, reason) => {
    expect(furnitureReason(text, 'body')).toBe(reason);
  });

  test.each([
    ['12 February 2026, 14:05', 'date line'],
    ['Опубліковано: 26 січня 2024', 'date line'],
    ['26.01.2024 13:45', 'date line'],
    ['19.44', 'date line'],
    ['Передплата 2026', 'paywall notice'],
    ['Cite this article: Okello I. (2025), Fieldnote 9(3).', 'legal notice'],
    ['By Anna Moss and Tom Bell', 'byline'],
    ['By Quay News staff, 3 May 2025', 'byline'],
    ['Автор: Ганна Мох', 'byline'],
    ['Facebook Telegram X', 'share links'],
    ['Support our work with a donation today.', 'appeal for support'],
    ['Повна або часткова перепублікація без письмової згоди забороняється.', 'legal notice'],
    ['Nachdruck nur mit Genehmigung des Verlags.', 'legal notice'],
    ['Seen something odd? Send it to us on WhatsApp: 0000.', 'call to write in'],
  ])('knows %j for %s at the edges only', (text, reason) => {
    expect(furnitureReason(text, 'edge')).toBe(reason);
    expect(furnitureReason(text, 'body')).toBeNull();
  });

  test.each([
    'The company now has two million paid subscribers, a fifth more than last year.',
    'Shops must let customers unsubscribe within a day, the regulator said.',
    'He asked them to write to us all, she recalled.',
    'The bank warned that an email from help@bank.invalid was a fraud.',
    'The song, whose copyright dates from 1931, will be free next year.',
    'Close to home',
    'View from the hill',
    'What is known',
    'The dam held.',
    'Who will pay?',
    'By 2030, half of it will be gone.',
    'By land and by sea',
    'By 2030 Varrow Plans Forty New Lamps',
    'A source told the paper that the vote was close.',
    'Sources: the dam will hold, engineers say. Nobody is sure.',
    '“Subscribe to our channel,” he told his followers on Telegram.',
    'He told them to “Subscribe to our channel” and left the room.',
    'He subscribed to the newsletter of the port.',
    '“Subscribe to the newsletter,” said the sign on the pier.',
    'She said she would sign up for the first newsletter herself.',
    'He asked us to join the channel of the port.',
    'They share the river with two other towns.',
    '15 minutes later the bridge was gone.',
    '24 people were hurt',
    'Related to this, the court heard two witnesses.',
    'The photo shows a bridge.',
    'Telegram answers',
    'The festival is supported by the city and two banks.',
    'After the advertisement, the story continues to haunt him.',
    'Реклама вернула в город краски, считает мэр.',
    'Ad campaigns cost the town a fortune.',
    'The court forbade any reproduction of the painting.',
    '24/7 is what they promised.',
    'Ціни зросли втретє за рік.',
  ])('takes %j for part of the article, wherever it stands', (text) => {
    expect(furnitureReason(text, 'body')).toBeNull();
    expect(furnitureReason(text, 'edge')).toBeNull();
  });
});

describe('isBareName', () => {
  test.each(['Lena Ostrow', 'Bylim-Holt Olena', 'Ганна Мох', "Brian O'Neill"])(
    'takes %j for a name',
    (text) => {
      expect(isBareName(text)).toBe(true);
    },
  );

  test.each(['Exclusive', 'The dam held', 'Prisoners exchanged', 'A very long Name Indeed Here'])(
    'takes %j for something else',
    (text) => {
      expect(isBareName(text)).toBe(false);
    },
  );
});

describe('isPlaceAndAgency', () => {
  test.each([
    'Kyiv  •  UNN',
    'VARROW | Northern Wire',
    'Варров • Вісник',
    'ARDEN, Jan 26 — Northern Wire',
  ])('takes %j for one', (text) => {
    expect(isPlaceAndAgency(text)).toBe(true);
  });

  test.each([
    'Bridge closed – what drivers should know',
    'Varrow',
    'Tammer, Finch and others met.',
  ])('takes %j for something else', (text) => {
    expect(isPlaceAndAgency(text)).toBe(false);
  });
});

test('isNewsletterBlurb hears what only newsletters say, unless somebody says it', () => {
  expect(isNewsletterBlurb('Every Friday in your inbox, in five minutes.')).toBe(true);
  expect(isNewsletterBlurb('“It fell into my inbox,” he said.')).toBe(false);
  expect(isNewsletterBlurb('The dam held all night.')).toBe(false);
});

test('namesNewsletter knows the short line of an offer, and no paragraph of a story', () => {
  expect(namesNewsletter('Every Friday: the newsletter of the Gazette.')).toBe(true);
  expect(namesNewsletter('The ferry will stop on Monday.')).toBe(false);
  expect(namesNewsletter('“Our newsletter told nobody,” she said.')).toBe(false);
});
