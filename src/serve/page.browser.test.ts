// The served page in a real browser. It comes out of an npm package, without fonts of its own: the page gets a Chinese
// one for the test where the machine has none, for which the page's content security policy is set aside in one context.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExample, type BuiltExample } from '../test-support/workspaces.js';
import { serve, type Served } from './index.js';

let harbin: BuiltExample;
let served: Served;
let browser: Browser;
beforeAll(async () => {
  harbin = await builtExample('harbin');
  served = await serve(harbin.folder, { port: 0 });
  browser = await playwright.launch({
    // as a single process the browser ends with its first window
    args: chromium.args.filter((arg) => arg !== '--single-process'),
    executablePath: await chromium.executablePath(),
  });
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await harbin.close();
});

/** Opens a page; what the browser complains of is collected. */
async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  await page.goto(`${served.url}${path}`);
  return { page, complaints, close: () => context.close() };
}

/** Chinese letters to test with, from the font's own files, which hold some letters each. */
async function withChineseFont(page: Page): Promise<void> {
  const folder = dirname(fileURLToPath(import.meta.resolve('@fontsource/noto-sans-sc/400.css')));
  const css = readFileSync(join(folder, 'chinese-simplified-400.css'), 'utf8');
  const file = /url\(\.\/(files\/[^)]+\.woff2)\)/.exec(css)?.[1] ?? '';
  const data = readFileSync(join(folder, file)).toString('base64');
  await page.addStyleTag({
    content: `@font-face { font-family: TestSans; src: url(data:font/woff2;base64,${data}) } :root:root { --serif: TestSans; --sans: TestSans; }`,
  });
  await page.evaluate('document.fonts.ready');
}

/** Brightness of a CSS colour, 0 to 255. */
function brightness(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (r + g + b) / 3;
}

const languages = [
  {
    lang: 'en',
    total: '621.37 billion yuan',
    source: 'Harbin Development and Reform Commission',
    label: 'Where this figure comes from',
  },
  { lang: 'zh', total: '6213.7亿元', source: '哈尔滨市发展和改革委员会', label: '数据来历' },
];

describe.each(languages)('the page in $lang', ({ lang, total, source, label }) => {
  test('shows the derivation of a number that is clicked, and hides it again', async () => {
    const { page, complaints, close } = await open(`${lang}/`);
    const number = page.locator('button.f', { hasText: total }).first();
    expect(await number.getAttribute('data-ref')).toBe('total.headline[2020]');
    const derivation = page.locator(`[id="${(await number.getAttribute('popovertarget')) ?? ''}"]`);
    expect(await derivation.isVisible()).toBe(false);
    await number.click();
    expect(await derivation.isVisible()).toBe(true);
    const text = await derivation.innerText();
    expect(text).toContain(label);
    expect(text).toContain(total);
    expect(text).toContain(source);
    expect(text).toContain('data/published/industries-2020.csv');
    await page.keyboard.press('Escape');
    expect(await derivation.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  test('is worked with the keyboard alone', async () => {
    const { page, close } = await open(`${lang}/`);
    await page.locator('article button.f').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('[popover]:popover-open').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.getAttribute("data-ref")')).toBe(
      'total.headline[2020]',
    );
    await close();
  });

  test.each([360, 768, 1400])('fits a window %i pixels wide, with a derivation open too', async (width) => {
    const { page, close } = await open(`${lang}/`, { viewport: { width, height: 800 }, bypassCSP: true });
    await withChineseFont(page);
    const overflow = 'document.documentElement.scrollWidth - window.innerWidth';
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    await page.locator('article button.f').nth(3).click();
    const box = await page.locator('[popover]:popover-open').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    const [wide, narrow] = [page.locator('.chart.wide').first(), page.locator('.chart.narrow').first()];
    expect([await wide.isVisible(), await narrow.isVisible()]).toEqual(
      width < 640 ? [false, true] : [true, false],
    );
    await close();
  });

  test.each(['light', 'dark'] as const)('can be read in %s, charts too', async (colorScheme) => {
    const { page, close } = await open(`${lang}/`, { colorScheme });
    const read = async (selector: string, property: string): Promise<number> =>
      brightness(await page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`));
    const paper = await read('body', 'backgroundColor');
    expect(paper > 128).toBe(colorScheme === 'light');
    for (const [selector, property] of [
      ['article p', 'color'],
      ['.chart.wide text', 'fill'],
      ['thead th', 'color'],
    ] as const) {
      expect(Math.abs((await read(selector, property)) - paper)).toBeGreaterThan(90);
    }
    await close();
  });
});

test('the browser is sent to the page in its language, and from there to the other', async () => {
  const { page, close } = await open('', { locale: 'zh-CN' });
  expect(new URL(page.url()).pathname).toBe('/zh/');
  await page.getByRole('link', { name: 'English' }).click();
  expect(new URL(page.url()).pathname).toBe('/en/2020/');
  expect(await page.locator('h1').innerText()).toContain('2020');
  await close();
});

test('a note leads to its text and back', async () => {
  const { page, close } = await open('en/');
  await page.locator('sup.note a').first().click();
  expect(new URL(page.url()).hash).toBe('#n1');
  await page.locator('#n1 .back').click();
  expect(new URL(page.url()).hash).toBe('#r1');
  await close();
});
