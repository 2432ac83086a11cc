// `npm run icons`: the program's icons for every system, drawn from resources/icons/icon.svg in Chromium.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from './find-chromium.mjs';
import { packIcns, packIco } from './pack-icons.mjs';
import { inProject } from './paths.mjs';

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

const browser = await chromium.launch({
  executablePath: (await findChromium()) ?? chromium.executablePath(),
});
const pictures = await drawAll(readFileSync(inProject('resources', 'icons', 'icon.svg'), 'utf8'));
await browser.close();

for (const [size, png] of pictures)
  writeFileSync(inProject('resources', 'icons', `${size}x${size}.png`), png);
writeFileSync(inProject('resources', 'icons', 'icon.ico'), packIco(pictures));
writeFileSync(inProject('resources', 'icons', 'icon.icns'), packIcns(pictures));

/**
 * @param {string} svg
 * @returns {Promise<Map<number, Buffer>>} PNG files by their size in pixels
 */
async function drawAll(svg) {
  const drawn = new Map();
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${svg}`);
    drawn.set(size, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  return drawn;
}
