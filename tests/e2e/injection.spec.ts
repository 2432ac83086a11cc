import { writeFile } from 'node:fs/promises';
import { writePortable } from '../../app/index.ts';
import { hostileBodies } from '../bench/injection/hostile-work.ts';
import { lookAround } from '../bench/injection/look-around.ts';
import { openNotes } from '../bench/injection/open-notes.ts';
import { OWN_PAYLOADS } from '../bench/injection/payload.ts';
import { noAttacks, watchAttacks } from '../bench/injection/watch-attacks.ts';
import { watchMarkup } from '../bench/injection/watch-markup.ts';
import { expect, test } from './fixtures.ts';

test('hostile articles, names, notes and links stay text in every view, in searches and in refusals', async ({
  workbench,
}, testInfo) => {
  const file = testInfo.outputPath('hostile.synopsis');
  await writeFile(file, writePortable(await hostileBodies(OWN_PAYLOADS), 'synoptic test'));
  const attacks = noAttacks();
  const page = await workbench.start([file]);
  await Promise.all([...watchAttacks(page, attacks), watchMarkup(page)]);
  await page.reload();
  await lookAround(page, OWN_PAYLOADS, attacks, { takesNotes: false, typesAndDrops: true });
  await openNotes(page, OWN_PAYLOADS);
  expect(attacks).toEqual(noAttacks());
});
