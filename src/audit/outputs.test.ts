import { describe, expect, it } from 'vitest';
import { auditAlone, plainText, showHtml, showText, type AuditReport } from './index.js';

const audit = (...texts: string[]): AuditReport =>
  auditAlone(texts.map((text, i) => plainText(`${'abc'.charAt(i)}.txt`, text)));
const shown = (report: AuditReport, lang: 'en' | 'zh', verbose = false): string =>
  showText(report, { colour: false, verbose, lang });
const lines = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('    '));
const whyOf = (report: AuditReport, text: string): string[] =>
  report.claims.filter((claim) => claim.relation === undefined && claim.text === text).map(({ why }) => why);

describe('what is told of the numbers', () => {
  const spending =
    '全年研究与试验发展（R&D）经费支出33278亿元，比上年增长8.1%，与国内生产总值之比为2.64%，其中基础研究经费2212亿元，比上年增长9.3%，占R&D经费支出比重为6.65%。';

  it('stands under a number whose mark says the same', () => {
    for (const text of [
      spending,
      'Of 1,240 projects, 310, or 52 percent, were completed.',
      '2022年出口70亿元，进口50亿元，进出口总额130亿元，顺差20亿元。',
    ])
      for (const line of lines(shown(audit(text), 'en')))
        expect(line).toMatch(/^ +(?:✗.*(?:不符|does not agree)|✓(?!.*(?:不符|does not agree)).*)$/);
    const broken = audit('Of 1,240 projects, 310, or 52 percent, were completed.');
    expect(lines(shown(broken, 'en'))).toEqual([
      '    ✗ 52 percent: 310 / 1,240 projects = 25 percent (24.9 percent to 25.1 percent); the text has 52 percent, which does not agree',
    ]);
  });

  it('names every number of which there is nothing to say, where all is asked for', () => {
    const report = audit('Exports were 70 billion euros, tax revenue 15 billion and 12 ships sailed.');
    expect(lines(shown(report, 'en', true))).toEqual([
      '    · 70 billion euros, 15 billion, 12 ships: nothing in the text to judge it by',
    ]);
    expect(lines(shown(report, 'en'))).toEqual([]);
  });

  it('tells of a number printed three times where the other stands, in its language', () => {
    const report = audit(
      'In 2022, GDP of Westmark grew 2.4 percent.\n\nGDP of Westmark grew 2.4 percent in 2022, data showed.',
      'The GDP of Westmark grew 2.4 percent in 2022.',
    );
    expect(lines(shown(report, 'en'))).toEqual([
      '    ✓ 2.4 percent: line 1 of b.txt has 2.4 percent; here it is 2.4 percent',
      '    ✓ 2.4 percent: line 1 has 2.4 percent; here it is 2.4 percent',
      '    ✓ 2.4 percent: line 1 of a.txt has 2.4 percent; here it is 2.4 percent',
    ]);
    const two = audit(
      'In 2022 retail sales of the province were 1,234.5 billion yuan.',
      '2022年全省社会消费品零售总额12345亿元。',
    );
    expect(whyOf(two, '1,234.5 billion yuan')).toEqual([
      'line 1 of b.txt has 12345亿元; here it is 1,234.5 billion yuan',
    ]);
    expect(whyOf(two, '12345亿元')).toEqual(['a.txt第1行为1,234.5 billion yuan；此处为12345亿元，相符']);
  });

  it('says which way a number lies, with what it is held against', () => {
    const report = audit('性别比（以女性为100）由103.2降为99.6。');
    expect(report.claims.find(({ relation }) => relation === 'direction')).toMatchObject({
      verdict: 'consistent',
      computed: 103.2,
      why: '99.6低于103.2，与文中所述方向相符',
    });
    expect(whyOf(audit('性别比（以女性为100）由99.6降为103.2。'), '103.2')).toEqual([
      '103.2高于99.6，与文中所述方向不符',
    ]);
  });

  it('gives a deficit the same sign on both sides', () => {
    const { claims } = audit(
      'Exports were 210.4 billion dollars and imports 301.2 billion, a trade deficit of 90.8 billion.',
    );
    const deficits = claims.filter(({ text, computed }) => text === '90.8 billion' && computed !== null);
    expect(deficits.length).toBeGreaterThan(0);
    for (const { stated, computed } of deficits) expect(stated).toBeCloseTo(computed ?? 0, -6);
  });

  it.each([
    ['商品房销售额41.76万亿元，去年为38.00万亿元，增长19.9%。', /%/],
    ['Sales rose to 61,683.6 billion yuan from 60,000.0 billion yuan, up 1.9 percent.', /percent/],
    ['全市进出口总额41.76万亿元，其中出口21.50万亿元，进口20.62万亿元。', /42\.12万亿元/],
    ['Total trade was 61,683.6 billion yuan, of which exports were 31,683.6 billion and imports 31,000.0 billion.', /62,683\.6 billion yuan/],
    ['出生人口30.0万人，死亡人口25.0万人，自然增加6.0万人。', /5万人/],
  ])('prints what is right as the text prints what is wrong: %s', (text, pattern) => {
    const wrong = audit(text).claims.filter(({ verdict }) => verdict === 'inconsistent');
    expect(wrong.length).toBeGreaterThan(0);
    for (const { why } of wrong) expect(why).toMatch(pattern);
  }); // prettier-ignore

  it('counts in the singular where there is one', () => {
    expect(shown(audit('Of 1,240 projects, 310, or 25 percent, were completed.'), 'en')).toContain(
      'Relations between numbers: 1 holds, 0 do not.',
    );
  });
});

describe('the html of an audit', () => {
  const report = audit(
    'Of 1,240 projects, 310, or 52 percent, were completed. Exports were 12 billion euros.',
    '出口531.7亿元，进口330.7亿元，贸易顺差201.0亿元。',
  );

  it.each([false, true])('leads from every link to an entry that is there (verbose: %s)', (verbose) => {
    const html = showHtml(report, 'en', verbose);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(6);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
    expect(html.includes('<p>· nothing in the text')).toBe(verbose);
  });

  it('tells the verdict by a mark and a word, and the language of text and reasons', () => {
    const html = showHtml(report, 'en');
    expect(html).toContain(
      '52 percent<sup aria-hidden="true">✗</sup><span class="word"> (inconsistent)</span>',
    );
    expect(html).toContain('<article lang="zh-CN">');
    expect(html).toContain('<ol class="notes" lang="zh-CN">');
  });
});
