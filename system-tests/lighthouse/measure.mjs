// Measures pages with Lighthouse, its mobile defaults, one browser and one after the other:
//   CHROME_PATH=… node measure.mjs <folder for the reports> <address>…
// Leaves 0.json, 1.json, … in the order of the addresses.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [folder, ...addresses] = process.argv.slice(2);
if (!folder || addresses.length === 0) {
  console.error('Usage: node measure.mjs <folder> <address>…');
  process.exit(2);
}

const browser = await launch({
  chromeFlags: [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

// Where the browser's record of a run lacks its beginning, nothing was measured, and Lighthouse asks
// for another run. That happens on a machine with far more to do than it can. A measurement that was
// made is never made again.
const UNRECORDED = ['NO_NAVSTART', 'NO_TRACING_STARTED'];
const RECORDINGS = 3;

async function measure(address) {
  for (let recording = 1; ; recording++) {
    const result = await lighthouse(address, {
      port: browser.port,
      logLevel: 'error',
      output: 'json',
      disableFullPageScreenshot: true,
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    });
    const failure = result?.lhr.runtimeError;
    if (result && !failure) return result.lhr;
    if (!UNRECORDED.includes(failure?.code) || recording === RECORDINGS)
      throw new Error(`${address}: ${failure?.message ?? 'no result'}`);
    console.error(`${address}: not recorded (${failure.code}), once more`);
  }
}

try {
  await mkdir(folder, { recursive: true });
  for (const [index, address] of addresses.entries()) {
    await writeFile(join(folder, `${index}.json`), JSON.stringify(await measure(address)));
  }
} finally {
  await browser.kill();
}
