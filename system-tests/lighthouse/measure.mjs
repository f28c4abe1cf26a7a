// Measures pages with Lighthouse, its mobile defaults, one browser and one after the other:
//   CHROME_PATH=… node measure.mjs <folder for the reports> <address>…
// Leaves 0.json, 1.json, … in the order of the addresses: the median of RUNS runs each.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js';

const RUNS = Number(process.env.LIGHTHOUSE_RUNS ?? '1');
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

async function measure(address) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const result = await lighthouse(address, {
      port: browser.port,
      logLevel: 'error',
      output: 'json',
      disableFullPageScreenshot: true,
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    });
    if (!result || result.lhr.runtimeError) {
      throw new Error(`${address}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
    }
    runs.push(result.lhr);
  }
  return RUNS > 2 ? computeMedianRun(runs) : runs[0];
}

try {
  await mkdir(folder, { recursive: true });
  for (const [index, address] of addresses.entries()) {
    await writeFile(join(folder, `${index}.json`), JSON.stringify(await measure(address)));
  }
} finally {
  await browser.kill();
}
