// The bulletin of a period in one of its formats. The writers of heavy formats are loaded only when asked for.
import { dirname } from 'node:path';
import { nameOf, ownRegion, regionOf } from '../define/index.js';
import type { FigureContext } from '../figures/index.js';
import { didYouMean, InputError, namesKnown, parsePeriod } from '../lib/index.js';
import type { Document } from './document.js';
import { plainText } from './document.js';
import { renderTemplate, type Explained } from './render.js';
import { periodsOf } from './stored.js';
import { defaultTemplate, findTemplate } from './templates.js';

export const reportFormats = ['md', 'html', 'docx', 'xlsx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const reportLanguages = ['en', 'zh'] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

export interface ReportOptions {
  lang: ReportLanguage;
  format: ReportFormat;
  /** The region that it is about; the system's own where it is left out. */
  region?: string;
  /** Name of the template: `bulletins/NAME.LANG.md` in the workspace, or the built-in `bulletin`. */
  name?: string;
  /** Links that a served page shows beside the text; a file by itself has none. */
  links?: PageLinks;
}

export interface Link {
  label: string;
  href: string;
  /** Whether it is the page that shows it. */
  current?: boolean;
  lang?: string;
}

export interface PageLinks {
  languages: Link[];
  downloads: Link[];
  periods: Link[];
  regions: Link[];
}

/**
 * The bulletin of a period: text for `md` and `html`, bytes for `docx` and `xlsx`.
 * @throws InputError where the period, region or template is not known, and with every mistake in a template at its
 * file, line and column.
 */
export async function report(
  period: string,
  options: ReportOptions,
  context: FigureContext,
): Promise<string | Uint8Array> {
  const explained = await render(period, options, context);
  if (options.format === 'md') return (await import('./write-markdown.js')).writeMarkdown(explained.rendered);
  const document = await toDocument(period, options, explained, context);
  switch (options.format) {
    case 'html':
      return (await import('./html.js')).writeHtml(document, options.links);
    case 'docx':
      return (await import('./docx.js')).writeDocx(document);
    case 'xlsx':
      return (await import('./xlsx.js')).writeXlsx(document, context.store.system);
  }
}

/** The folder of the workspace that a store was built in. */
export const workspaceOf = ({ store }: FigureContext): string => dirname(dirname(store.folder));

async function render(period: string, options: ReportOptions, context: FigureContext): Promise<Explained> {
  const { system } = context.store;
  const region = options.region ?? ownRegion(system).id;
  if (regionOf(system, region) === undefined) {
    throw new InputError({
      message: { en: `there is no region "${region}"`, zh: `没有地区“${region}”` },
      mend: didYouMean(
        region,
        system.regions.map(({ id }) => id),
      ),
    });
  }
  await checkPeriod(period, context);
  const { lang, format, name = defaultTemplate } = options;
  const template = await findTemplate(workspaceOf(context), name, lang);
  return renderTemplate(template, { period, lang, region, derivations: format === 'html' }, context);
}

async function checkPeriod(period: string, context: FigureContext): Promise<void> {
  if (parsePeriod(period) === undefined) {
    throw new InputError({
      message: { en: `"${period}" is not a period`, zh: `“${period}”不是报告期` },
      expected: { en: '2020, 2020-S1, 2020-Q2 or 2020-03', zh: '2020、2020-S1、2020-Q2 或 2020-03' },
    });
  }
  const known = await periodsOf(context);
  if (!known.includes(period)) {
    throw new InputError({
      message: { en: `there are no figures for ${period}`, zh: `没有 ${period} 的数据` },
      mend:
        known.length === 0
          ? { en: 'The workspace has no figures yet', zh: '工作区尚无数据' }
          : namesKnown(known.slice(-12)),
    });
  }
}

async function toDocument(
  period: string,
  { lang, region }: ReportOptions,
  { rendered, derivations, sources }: Explained,
  { store }: FigureContext,
): Promise<Document> {
  const { readRendered } = await import('./read-markdown.js');
  const { blocks, notes } = readRendered(rendered);
  const { system, build } = store;
  const heading = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const about = regionOf(system, region ?? '') ?? ownRegion(system);
  return {
    lang,
    title: heading?.kind === 'heading' ? plainText(heading.children) : nameOf(system, lang),
    subject: subjectOf(nameOf(about, lang), nameOf(system, lang), lang),
    period,
    built: build.built,
    synthetic: build.synthetic,
    blocks,
    notes,
    sources,
    derivations,
  };
}

/** The system's name, with the region's before it where it does not already say it. */
function subjectOf(region: string, system: string, lang: string): string {
  return system.includes(region) ? system : `${region}${lang === 'zh' ? '　' : ' · '}${system}`;
}
