// Type and page of the Word file in each language.
import { AlignmentType, BorderStyle, LineRuleType, type IStylesOptions } from 'docx';

interface Fonts {
  title: string;
  heading: string;
  body: string;
  table: string;
}

// the East Asian families are named by the names that Chinese editions of Word know them by
const chinese: Fonts = { title: '宋体', heading: '黑体', body: '仿宋', table: '宋体' };
const latin: Fonts = { title: 'Arial', heading: 'Arial', body: 'Times New Roman', table: 'Arial' };

const families = (role: keyof Fonts) => ({
  ascii: latin[role],
  hAnsi: latin[role],
  cs: latin[role],
  eastAsia: chinese[role],
});

/** Sizes are in half points, distances in twentieths of a point, as Word counts. */
export function stylesOf(lang: string): IStylesOptions {
  const zh = lang === 'zh';
  // Chinese official documents set Latin letters and digits in Times New Roman throughout
  const font = (role: keyof Fonts) =>
    zh ? { ...families(role), ascii: 'Times New Roman', hAnsi: 'Times New Roman' } : families(role);
  const body = zh ? 32 : 22;
  const line = zh
    ? { line: 560, lineRule: LineRuleType.EXACT }
    : { line: 300, lineRule: LineRuleType.AUTO, after: 120 };
  const language = zh ? { value: 'en-US', eastAsia: 'zh-CN' } : { value: 'en-US' };
  return {
    default: {
      document: { run: { font: font('body'), size: body, language }, paragraph: {} },
      title: {
        run: { font: font('title'), size: zh ? 44 : 40, bold: true, color: '000000' },
        paragraph: {
          alignment: zh ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: {
            before: 0,
            after: zh ? 480 : 280,
            line: zh ? 680 : 460,
            lineRule: LineRuleType.AT_LEAST,
          },
        },
      },
      heading1: {
        run: { font: font('heading'), size: zh ? 32 : 27, bold: !zh, color: '000000' },
        paragraph: {
          indent: zh ? { firstLine: 640 } : {},
          spacing: zh
            ? { before: 160, after: 80, line: 560, lineRule: LineRuleType.EXACT }
            : { before: 360, after: 120 },
          keepNext: true,
        },
      },
      heading2: {
        run: { font: font('heading'), size: zh ? 32 : 23, bold: true, color: '000000' },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
      },
      footnoteText: {
        run: { font: font('body'), size: 18 },
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
      },
      hyperlink: { run: { color: '0F5C6E', underline: { color: '0F5C6E' } } },
    },
    paragraphStyles: [
      {
        id: 'BodyText',
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        // two characters of indent begin a Chinese paragraph
        paragraph: {
          alignment: zh ? AlignmentType.BOTH : AlignmentType.LEFT,
          indent: zh ? { firstLine: 640 } : {},
          spacing: line,
        },
      },
      {
        id: 'ListText',
        name: 'List Text',
        basedOn: 'Normal',
        run: { size: zh ? 28 : 21 },
        paragraph: {
          spacing: zh
            ? { line: 480, lineRule: LineRuleType.EXACT }
            : { line: 280, lineRule: LineRuleType.AUTO, after: 80 },
        },
      },
      {
        id: 'BlockText',
        name: 'Block Text',
        basedOn: 'Normal',
        paragraph: {
          indent: { left: 240 },
          spacing: { before: 120, after: 200 },
          border: { left: { style: BorderStyle.SINGLE, size: 18, color: 'C98A2B', space: 8 } },
        },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'BodyText',
        run: { font: font('heading'), size: zh ? 24 : 20, bold: !zh, color: '000000' },
        paragraph: {
          alignment: zh ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { before: 240, after: 100 },
          keepNext: true,
        },
      },
      {
        id: 'TableHead',
        name: 'Table Head',
        basedOn: 'Normal',
        run: { font: font('table'), size: zh ? 21 : 18, bold: !zh },
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { font: font('table'), size: zh ? 21 : 18 },
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'AfterTable',
        name: 'After Table',
        basedOn: 'Normal',
        run: { size: 12 },
        paragraph: { spacing: { line: 200, lineRule: LineRuleType.EXACT } },
      },
      {
        id: 'Chart',
        name: 'Chart',
        basedOn: 'Normal',
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 60 }, keepNext: true },
      },
      {
        id: 'ChartCaption',
        name: 'Chart Caption',
        basedOn: 'Caption',
        paragraph: { spacing: { before: 40, after: 280 }, keepNext: false },
      },
      {
        id: 'Header',
        name: 'header',
        basedOn: 'Normal',
        run: { font: font('table'), size: 17, color: '666666' },
        paragraph: { alignment: zh ? AlignmentType.CENTER : AlignmentType.LEFT },
      },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { font: font('table'), size: zh ? 28 : 18 } },
    ],
  };
}

/** A4; margins of official documents in Chinese, an inch otherwise. */
export function pageOf(lang: string) {
  const size = { width: 11906, height: 16838 };
  const margin =
    lang === 'zh'
      ? { top: 2098, bottom: 1984, left: 1587, right: 1474, header: 850, footer: 1100 }
      : { top: 1440, bottom: 1440, left: 1500, right: 1500, header: 708, footer: 708 };
  return { size, margin };
}
