import {prepareBrowser} from './browser/prepare-browser.ts';
import {runStages} from './stages/run-stages.ts';

/** The second half of `npm run verify`, when the packages are installed: a browser, then all tests. */
async function main(): Promise<void> {
  const browser = await prepareBrowser();
  if (browser === undefined) {
    console.error(
      'Ingen webbläsare finns och ingen gick att hämta: installera Chromium (till exempel "apt-get install chromium"), eller sätt miljövariabeln HANDBOK_CHROMIUM till en webbläsares sökväg, och kör kommandot igen.',
    );
    process.exitCode = 1;
    return;
  }
  console.log(`» Testar med ${browser}`);
  process.env['HANDBOK_CHROMIUM'] = browser;
  process.exitCode = runStages().failed > 0 ? 1 : 0;
}

void main();
