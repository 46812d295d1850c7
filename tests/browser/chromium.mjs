// Chromium as Debian ships it, and what the tests watch in a page.
import {chromium} from 'playwright-core';

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...(process.getuid() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
  });
}

// Collects what a reader must never meet: messages of errors, failed and third-party requests.
export function watch(page, origin) {
  const faults = [];
  const say = (fault) => faults.push(`${page.url()}: ${fault}`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) say(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => say(`script: ${error.message}`));
  page.on('requestfailed', (request) => say(`request failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) say(`third-party request: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) say(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

// Runs `visit(page, path)` for every path, in `lanes` pages of the context at a time.
export async function inParallel(context, paths, visit, lanes = 2) {
  const left = [...paths];
  const lane = async () => {
    const page = await context.newPage();
    while (left.length > 0) await visit(page, left.shift());
    await page.close();
  };
  await Promise.all(Array.from({length: lanes}, lane));
}
