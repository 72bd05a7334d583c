import {readFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {mapNames} from './support/map-names.ts';

/** What bpmn-js, the viewer that most tools are built on, says of a file and shows of it. */
interface Opened {
  readonly warnings: readonly string[];
  readonly lanes: number;
  readonly steps: number;
}

const viewer = readFileSync(require.resolve('bpmn-js/dist/bpmn-navigated-viewer.production.min.js'), 'utf8');

test('every map opens in bpmn-js without a warning, with its lanes and steps', async ({page, request}) => {
  await page.setContent('<div id="canvas" style="width:1200px;height:800px"></div>');
  await page.addScriptTag({content: viewer});
  for (const name of mapNames()) {
    const xml = await (await request.get(`/processkartor/${name}.bpmn`)).text();
    const opened = await page.evaluate<Opened>(
      `(async (xml) => {
        const viewer = new BpmnJS({container: '#canvas'});
        const {warnings} = await viewer.importXML(xml);
        const count = (test) => viewer.get('elementRegistry').filter(test).length;
        const result = {
          warnings: warnings.map(({message}) => message),
          lanes: count(({type}) => type === 'bpmn:Lane'),
          steps: count(({type}) => /Task|Event|Gateway/.test(type)),
        };
        viewer.destroy();
        return result;
      })(${JSON.stringify(xml)})`,
    );
    expect(opened.warnings, name).toEqual([]);
    expect(opened.lanes, name).toBe(xml.split('<bpmn:lane ').length - 1);
    expect(opened.steps, name).toBeGreaterThan(5);
  }
});
