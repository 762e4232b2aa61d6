// What the page and the API say of figures compiled from returns names no enterprise.
import { expect, test } from 'vitest';
import { buildWorkspace } from '../build.js';
import { workspace } from '../test-support/returns.js';
import { createApp, followWorkspace } from './index.js';

test('neither the bulletin, nor its downloads, nor the API name an enterprise whose return was corrected or is the largest', async () => {
  const folder = await workspace({
    'data/register.csv': 'enterprise,name,industry\nZQX7,Zhongqiang Works,food\nZQX8,Other,machines\n',
    'data/returns/a.csv': 'enterprise,period,output,output_last_year\nZQX7,2020,500,400\nZQX8,2020,100,90\n',
    'data/corrections.csv':
      'enterprise,period,item,old,new,reason,who,when\nZQX7,2020,output,500,450,a slip,Li,2021-02-01\n',
  });
  await buildWorkspace(folder);
  const figures = await followWorkspace(folder);
  const app = createApp(figures);
  try {
    for (const path of [
      '/en/2020/',
      '/zh/2020/',
      '/report/2020.en.md',
      '/api/figures?expr=food.output[2020]',
      '/api/explain?expr=food.output[2020]',
      '/api/explain?expr=growth(total.output[2020])',
    ]) {
      const answer = await app.request(encodeURI(path));
      const text = await answer.text();
      expect(answer.status, path).toBe(200);
      expect(text, path).toMatch(/450|550/);
      expect(text, path).not.toMatch(/ZQX|Zhongqiang|a slip/);
    }
    const told = await (await app.request('/api/explain?expr=food.output%5B2020%5D')).text();
    expect(told).toContain('1 value corrected');
  } finally {
    figures.close();
  }
});
