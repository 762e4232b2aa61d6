// The served workspace: the bulletin as a page in each language, its downloads, and figures as JSON.
import { Hono, type Context } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { nameOf, ownRegion } from '../define/index.js';
import { evaluateAll, explain, type FigureContext } from '../figures/index.js';
import { InputError, namesKnown, type Problem, problemIn } from '../lib/index.js';
import {
  latestPeriod,
  periodsOf,
  report,
  reportFormats,
  reportLanguages,
  type PageLinks,
  type ReportFormat,
  type ReportLanguage,
} from '../publish/index.js';
import { problemPage } from './problem-page.js';
import { preferredLanguage } from './language.js';
import type { LiveFigures } from './live.js';

/**
 * The application over a workspace's figures:
 * `/`, `/{lang}/`, `/{lang}/{period}/`, `/report/{period}.{lang}.{format}`, `/api/figures?expr=`, `/api/explain?expr=`.
 * Pages and downloads take `?region=`; the API takes several `expr`, and `t` and `region` for what an expression
 * leaves open.
 */
export function createApp(figures: LiveFigures): Hono {
  const app = new Hono();
  const documents = rememberDocuments();

  app.use(
    secureHeaders({
      // pages are whole in themselves: their style is inline, and they run nothing
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      xFrameOptions: 'DENY',
      referrerPolicy: 'no-referrer',
    }),
  );

  app.get('/', async (c) => {
    const languages = languagesOf(await figures.current());
    c.header('Vary', 'Accept-Language');
    return c.redirect(`/${preferredLanguage(c.req.header('Accept-Language'), languages)}/`, 302);
  });

  app.get('/api/figures', async (c) => {
    const expressions = c.req.queries('expr') ?? [];
    if (expressions.length === 0) throw missingExpression('/api/figures?expr=total.headline[2020]');
    const found = await evaluateAll(expressions, await figures.current(), bindings(c));
    return c.json({ figures: found.flat() });
  });

  app.get('/api/explain', async (c) => {
    const expression = c.req.query('expr');
    if (expression === undefined) throw missingExpression('/api/explain?expr=base(total.headline[2020])');
    return c.json(await explain(expression, await figures.current(), bindings(c)));
  });

  app.get('/report/:file', async (c) => {
    const match = /^([\dSQ-]+)\.([a-z]{2})\.([a-z]+)$/.exec(c.req.param('file'));
    const [, period = '', lang = '', format = ''] = match ?? [];
    if (!isLanguage(lang) || !isFormat(format)) return c.notFound();
    const context = await figures.current();
    const region = c.req.query('region');
    await checkPlace(period, region, context);
    const body = await documents(context, [period, lang, format, region ?? ''], () =>
      report(period, { lang, format, region }, context),
    );
    const name = [context.store.system.id, region, period, lang]
      .filter((part) => part !== undefined)
      .join('.');
    c.header('Content-Type', types[format]);
    c.header('Content-Disposition', `attachment; filename="${name}.${format}"`);
    return c.body(typeof body === 'string' ? body : new Uint8Array(body).buffer);
  });

  const page = async (c: Context): Promise<Response> => {
    const lang = c.req.param('lang') ?? '';
    const context = await figures.current();
    if (!isLanguage(lang) || !languagesOf(context).includes(lang)) return c.notFound();
    const period = c.req.param('period') ?? (await latestPeriod(context));
    const region = c.req.query('region');
    await checkPlace(period, region, context);
    const body = await documents(context, [period, lang, 'page', region ?? ''], async () => {
      const links = await linksOf(context, { period, lang, region });
      return report(period, { lang, format: 'html', region, links }, context);
    });
    c.header('Content-Language', lang);
    return c.html(body as string);
  };
  app.get('/:lang/', page);
  app.get('/:lang/:period/', page);
  app.get('/:lang', (c) => {
    const lang = c.req.param('lang');
    return isLanguage(lang) ? c.redirect(`/${lang}/`) : c.notFound();
  });

  app.notFound((c) =>
    answer(c, 404, [
      {
        message: { en: `there is nothing at ${c.req.path}`, zh: `${c.req.path} 处没有内容` },
        mend: { en: 'The bulletin is at /', zh: '公报位于 /' },
      },
    ]),
  );
  app.onError((error, c) => {
    if (error instanceof NotThere) return answer(c, 404, error.problems);
    if (error instanceof InputError) return answer(c, 400, error.problems);
    return answer(c, 500, [
      { message: { en: 'a fault of Songhua’s own', zh: 'Songhua 自身的故障' }, found: String(error) },
    ]);
  });
  return app;
}

/** A period or region that there is none of. */
class NotThere extends InputError {}

const types: Record<ReportFormat, string> = {
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const isLanguage = (text: string): text is ReportLanguage =>
  (reportLanguages as readonly string[]).includes(text);
const isFormat = (text: string): text is ReportFormat => (reportFormats as readonly string[]).includes(text);

/** The languages that both the system and the bulletin speak, the system's default first. */
function languagesOf({ store }: FigureContext): string[] {
  const spoken = store.system.languages.filter(isLanguage);
  return spoken.length === 0 ? ['en'] : spoken;
}

async function checkPlace(period: string, region: string | undefined, context: FigureContext): Promise<void> {
  const { regions } = context.store.system;
  const periods = await periodsOf(context);
  if (!periods.includes(period))
    throw new NotThere({
      message: { en: `there are no figures for "${period}"`, zh: `没有“${period}”的数据` },
      mend: namesKnown(periods),
    });
  if (region !== undefined && !regions.some(({ id }) => id === region))
    throw new NotThere({
      message: { en: `there is no region "${region}"`, zh: `没有地区“${region}”` },
      mend: namesKnown(regions.map(({ id }) => id)),
    });
}

function bindings(c: Context): Record<string, string> {
  const given = { t: c.req.query('t'), region: c.req.query('region') };
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function missingExpression(example: string): InputError {
  return new InputError({
    message: { en: 'the parameter "expr" is missing', zh: '缺参数“expr”' },
    expected: { en: 'a figure expression', zh: '数据表达式' },
    mend: { en: `Ask for ${example}`, zh: `请访问 ${example}` },
  });
}

/** Problems as the reader can take them: JSON in English for the API, a page in the reader's language otherwise. */
function answer(
  c: Context,
  status: 400 | 404 | 500,
  problems: readonly Problem[],
): Response | Promise<Response> {
  if (c.req.path.startsWith('/api/'))
    return c.json(
      { error: { status, problems: problems.map((problem) => problemIn(problem, 'en')) } },
      status,
    );
  const named = languageOfPath(c.req.path);
  if (named === undefined) c.header('Vary', 'Accept-Language');
  const lang = named ?? preferredLanguage(c.req.header('Accept-Language'), reportLanguages);
  c.header('Content-Language', lang);
  return c.html(problemPage(status, problems, lang), status);
}

/** The language of a page or a download, where its address names one. */
function languageOfPath(path: string): ReportLanguage | undefined {
  const named = /^\/(?:report\/[^/.]*\.)?([a-z]{2})(?:[/.]|$)/.exec(path)?.[1] ?? '';
  return isLanguage(named) ? named : undefined;
}

async function linksOf(
  context: FigureContext,
  { period, lang, region }: { period: string; lang: ReportLanguage; region: string | undefined },
): Promise<PageLinks> {
  const { system } = context.store;
  const query = region === undefined ? '' : `?region=${encodeURIComponent(region)}`;
  const own = ownRegion(system).id;
  const languageNames: Record<string, string> = { en: 'English', zh: '中文' };
  return {
    languages: languagesOf(context).map((each) => ({
      label: languageNames[each] ?? each,
      href: `/${each}/${period}/${query}`,
      current: each === lang,
      lang: each,
    })),
    downloads: (['docx', 'xlsx', 'md'] as const).map((format) => ({
      label: { docx: 'Word', xlsx: 'Excel', md: 'Markdown' }[format],
      href: `/report/${period}.${lang}.${format}${query}`,
    })),
    periods: (await periodsOf(context))
      .slice(-8)
      .map((each) => ({ label: each, href: `/${lang}/${each}/${query}`, current: each === period })),
    regions: system.regions.map((each) => ({
      label: nameOf(each, lang),
      href: `/${lang}/${period}/${each.id === own ? '' : `?region=${each.id}`}`,
      current: each.id === (region ?? own),
    })),
  };
}

type Body = string | Uint8Array;

/** Documents are made once for each build of the store; the last few dozen are kept. */
function rememberDocuments() {
  const kept = new Map<string, Promise<Body>>();
  return (context: FigureContext, key: readonly string[], make: () => Promise<Body>): Promise<Body> => {
    const id = [context.store.build.id, ...key].join(' ');
    const known = kept.get(id);
    if (known !== undefined) return known;
    const made = make();
    kept.set(id, made);
    made.catch(() => kept.delete(id));
    const oldest = kept.keys().next().value;
    if (kept.size > 48 && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
