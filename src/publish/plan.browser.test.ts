// The page of the plan in a real browser: nothing sticks out of the page, and no text out of its picture.
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePlan } from '../plan/index.js';
import { builtExample, type BuiltExample } from '../test-support/workspaces.js';
import { planDocument } from './index.js';

let harbin: BuiltExample;
let browser: Browser;
const pages = new Map<string, string>();
beforeAll(async () => {
  harbin = await builtExample('harbin');
  const plan = await makePlan(harbin);
  for (const lang of ['en', 'zh'] as const)
    pages.set(lang, String(await planDocument(plan, { format: 'html', lang }, harbin.store.system)));
  browser = await playwright.launch({
    // as a single process the browser ends with its first window
    args: chromium.args.filter((arg) => arg !== '--single-process'),
    executablePath: await chromium.executablePath(),
  });
});
afterAll(async () => {
  await browser.close();
  await harbin.close();
});

const widths = [1200, 390] as const;
const schemes = ['light', 'dark'] as const;
const cases = ['en', 'zh'].flatMap((lang) =>
  widths.flatMap((width) => schemes.map((scheme) => [lang, width, scheme] as const)),
);

/** The texts of pictures that reach out of them, as a script of the page. */
const textsOutside = `[...document.querySelectorAll('svg')].flatMap((svg) => {
  const box = svg.getBoundingClientRect();
  return [...svg.querySelectorAll('text')].flatMap((text) => {
    const own = text.getBoundingClientRect();
    const isOut = own.left < box.left - 1 || own.right > box.right + 1 || own.bottom > box.bottom + 1;
    return own.width > 0 && isOut ? [text.textContent] : [];
  });
})`;

describe('the page of the plan', () => {
  test.each(cases)('in %s, %i pixels wide, %s', async (lang, width, colorScheme) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.setContent(pages.get(lang) ?? '');
    expect(
      await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
    ).toBeLessThanOrEqual(0);
    expect(await page.evaluate<string[]>(textsOutside)).toEqual([]);
    // one drawing of each is shown: four targets with a figure, and the timeline
    expect(await page.locator('svg:visible').count()).toBe(5);
    await context.close();
  });
});
