import { mkdtemp, rm, writeFile, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWorkspace } from '../build.js';
import { InputError } from '../lib/index.js';
import { unzip } from '../test-support/unzip.js';
import { builtExample, type BuiltExample } from '../test-support/workspaces.js';
import { createApp, followWorkspace, serve, type LiveFigures } from './index.js';

let harbin: BuiltExample;
let figures: LiveFigures;
let app: Hono;
beforeAll(async () => {
  harbin = await builtExample('harbin');
  figures = await followWorkspace(harbin.folder);
  app = createApp(figures);
});
afterAll(async () => {
  figures.close();
  await harbin.close();
});

const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  app.request(path, { headers });
const encoded = (expression: string): string => encodeURIComponent(expression);

describe('the bulletin, served', () => {
  test.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', '/zh/'],
    ['en-GB,en;q=0.9', '/en/'],
    ['de, zh;q=0.5, en;q=0.7', '/en/'],
    ['fr', '/en/'],
    ['en;q=0, zh-TW;q=0.3', '/zh/'],
  ])('is in the language that the browser asks for: %s', async (accepted, location) => {
    const answer = await get('/', { 'Accept-Language': accepted });
    expect([answer.status, answer.headers.get('Location'), answer.headers.get('Vary')]).toEqual([
      302,
      location,
      'Accept-Language',
    ]);
  });

  test('links its languages and downloads', async () => {
    const page = await (await get('/en/')).text();
    expect(page).toContain('<a href="/zh/2020/" lang="zh" hreflang="zh">中文</a>');
    for (const format of ['docx', 'xlsx', 'md']) expect(page).toContain(`href="/report/2020.en.${format}"`);
    expect((await get('/zh/2020/')).headers.get('Content-Language')).toBe('zh');
  });

  test.each([
    ['md', 'text/markdown; charset=utf-8'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['html', 'text/html; charset=utf-8'],
  ])('is downloaded as %s', async (format, type) => {
    const answer = await get(`/report/2020.en.${format}`);
    expect(answer.headers.get('Content-Type')).toBe(type);
    expect(answer.headers.get('Content-Disposition')).toMatch(
      new RegExp(`filename="harbin[\\w.]*2020\\.en\\.${format}"`),
    );
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (format === 'docx') expect([...unzip(bytes).keys()]).toContain('word/document.xml');
    else expect(bytes.length).toBeGreaterThan(1000);
  });

  test('is sent with headers that let it load and run nothing else', async () => {
    const { headers } = await get('/en/');
    expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
  });
});

describe('the API', () => {
  test('gives figures as `show --json` does', async () => {
    const answer = await get(
      `/api/figures?expr=${encoded('total.headline[2020]')}&expr=${encoded('growth(*.headline[2020])')}`,
    );
    const { figures: found } = (await answer.json()) as { figures: Record<string, unknown>[] };
    expect(found).toHaveLength(9);
    expect(found[0]).toMatchObject({
      ref: 'total.headline[2020]',
      value: 621_370_000_000,
      unit: 'CNY',
      status: 'A',
      text: { en: '621.37 billion yuan', zh: '6213.7亿元' },
      notes: ['mixed_measures'],
    });
  });

  test('binds an open period', async () => {
    const answer = await get(`/api/figures?expr=${encoded('agri_food.output_value[t]')}&t=2020`);
    expect(await answer.json()).toMatchObject({ figures: [{ value: 101_950_000_000 }] });
  });

  test('explains a figure down to its cell', async () => {
    const tree = await (
      await get(`/api/explain?expr=${encoded('base(agri_food.output_value[2020])')}`)
    ).json();
    expect(tree).toMatchObject({
      op: 'implied',
      inputs: [{ source: { file: 'data/published/industries-2020.csv', line: 2 } }, {}],
    });
  });

  test('answers what is wrong with an expression, and where, with 400', async () => {
    const answer = await get(`/api/figures?expr=${encoded('growth(agri_fod.output_value[2020])')}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { status: 400, problems: [{ at: { column: 8 } }] } });
    expect((await get('/api/explain')).status).toBe(400);
  });

  test('answers with JSON that something is not there', async () => {
    const answer = await get('/api/nothing');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { status: 404 } });
  });
});

describe('what is not there', () => {
  test.each([
    '/fr/',
    '/en/1999/',
    '/en/2020/?region=atlantis',
    '/report/2020.en.pdf',
    '/report/1999.en.md',
    '/x/y/z',
    '/en/<b>/',
  ])('is answered with 404 and a page that says so: %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    const page = await answer.text();
    expect(page).toContain('<h1>Not found</h1>');
    expect(page).not.toContain('<b>');
  });

  test.each([
    ['/zh/1999/', {}, '没有“1999”的数据。可用：'],
    ['/zh/2020/?region=atlantis', {}, '没有地区“atlantis”。可用：'],
    ['/report/1999.zh.md', {}, '没有“1999”的数据。'],
    ['/x/y/z', { 'Accept-Language': 'zh-CN,zh;q=0.9,en;q=0.5' }, '/x/y/z 处没有内容。公报位于 /。'],
  ])('is said in Chinese to those who read Chinese: %s', async (path, headers, text) => {
    const answer = await get(path, headers);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Language')).toBe('zh');
    const page = await answer.text();
    expect(page).toContain('<html lang="zh">');
    expect(page).toContain('<h1>未找到</h1>');
    expect(page).toContain(text);
  });

  test('is said in English to programs, whatever they accept', async () => {
    const answer = await get('/api/nothing', { 'Accept-Language': 'zh' });
    expect(await answer.json()).toEqual({
      error: {
        status: 404,
        problems: [{ message: 'there is nothing at /api/nothing', mend: 'The bulletin is at /' }],
      },
    });
  });

  test('a period without its slash leads to the page', async () => {
    expect((await get('/en')).headers.get('Location')).toBe('/en/');
  });
});

test('a rebuild is served without a restart', async () => {
  expect(await (await get('/report/2020.en.md')).text()).toContain('101.95 billion yuan');
  const file = join(harbin.folder, 'data/published/industries-2020.csv');
  const before = await readFile(file, 'utf8');
  await writeFile(
    file,
    before
      .replace('agri_food,output_value,2020,1019.5', 'agri_food,output_value,2020,1119.5')
      .replace('6213.7', '6313.7'),
  );
  await buildWorkspace(harbin.folder);
  expect(await (await get('/report/2020.en.md')).text()).toContain('111.95 billion yuan');
  await writeFile(file, before);
  await buildWorkspace(harbin.folder);
});

describe('serving on an address', () => {
  test('answers there, only to this machine, until it is closed', async () => {
    const { url, close } = await serve(harbin.folder, { port: 0 });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((await fetch(`${url}en/`)).status).toBe(200);
    await close();
    await expect(fetch(url)).rejects.toThrow();
  });

  test('takes the next free port where none is named, and refuses a named one that is taken', async () => {
    const [first, second] = [await serve(harbin.folder), await serve(harbin.folder)];
    expect(second.url).not.toBe(first.url);
    const taken = Number(new URL(first.url).port);
    const refused = await serve(harbin.folder, { port: taken }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InputError);
    expect((refused as InputError).message).toContain(`port ${taken}`);
    await first.close();
    await second.close();
  });

  test('refuses a folder without a store', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'songhua-empty-'));
    await expect(serve(empty, { port: 0 })).rejects.toThrow('there is no workspace here');
    await rm(empty, { recursive: true });
  });

  test('answers no request that was meant for another name', async () => {
    const { url, close } = await serve(harbin.folder, { port: 0 });
    const { port } = new URL(url);
    const answer = await rawRequest(
      Number(port),
      `GET /en/ HTTP/1.1\r\nHost: evil.example:${port}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 403/);
    await close();
  });
});

/** What a server answers to these bytes. */
function rawRequest(port: number, request: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('end', () => done(answer));
    socket.on('error', fail);
  });
}
