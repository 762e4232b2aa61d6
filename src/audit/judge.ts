// The text judged against a workspace: every linked claim's figure is evaluated and compared with what is printed.

import type { FigureContext } from '../figures/index.js';
import { storeTable } from '../store/index.js';
import { linkAll, report, type Judgement } from './audit.js';
import { type BoundRow, judgeBounds } from './bounds-in-text.js';
import type { Claim } from './claim.js';
import type { SourceText } from './document.js';
import { aimsTold } from './aims.js';
import { anchored, anchorsOf } from './anchors.js';
import { fillElidedUnits } from './elided-units.js';
import { linkTo, type Linked, type Unlinked } from './expressions.js';
import { figuresAtHand } from './figures-at-hand.js';
import { judgeByRelation } from './judge-by-relation.js';
import { judgeByValue } from './judge-by-value.js';
import { definedCount, unlinkedVerdict } from './judge-counts.js';
import { judgeFigure } from './judge-figure.js';
import { judgeTables } from './judge-tables.js';
import { judgeRates, type RateRow } from './judge-rates.js';
import type { Lang } from './mention.js';
import { nameFinder } from './names.js';
import { plannedClaims } from './planned.js';
import { readable } from './readable.js';
import { regionFinder } from './regions-in-text.js';
import { relationsOf } from './relations/index.js';
import { readerOf } from './relations/reader.js';
import type { AuditReport } from './report.js';
import { language } from './sentences.js';
import { speakOf } from './speaks-of.js';
import { straying } from './strays.js';
import { judgeTallies } from './tallies.js';
import { topicsOf } from './topics.js';
import { judgeTargets, type TargetRow } from './target-claims.js';

/** Judges texts against a workspace's figures, themselves and each other. */
export async function auditAgainst(
  printed: readonly SourceText[],
  context: FigureContext,
  lang?: Lang,
): Promise<AuditReport> {
  const texts = printed.map(readable);
  const claims = linkAll(texts);
  const relations = relationsOf(texts, claims);
  const { system } = context.store;
  const reader = readerOf(texts, claims);
  const names = nameFinder(system);
  const regions = regionFinder(system, texts);
  const numbers = claims.filter((claim) => claim.aside === null);
  const langs = texts.map(({ text }) => lang ?? language(text));
  const tongue = (claim: Claim): Lang => langs[claim.source] ?? 'en';
  const table = <Row extends object>(name: 'targets' | 'bounds' | 'rates', columns = '*'): Promise<Row[]> =>
    context.engine.all<Row>(`SELECT ${columns} FROM ${storeTable(context.engine, context.store, name)}`);
  const [targets, bounds, rates, [last]] = await Promise.all([
    table<TargetRow>('targets'),
    table<BoundRow>('bounds', 'id, name_en, name_zh, part, comparison, share'),
    table<RateRow>('rates', '"from", "to", period, kind, rate'),
    context.engine.all<{ year: string | null }>(
      `SELECT max(substr(period, 1, 4)) AS year FROM ${storeTable(context.engine, context.store, 'observations')} WHERE value IS NOT NULL`,
    ),
  ]);

  const lastYear = last?.year ?? null;
  const { evaluated, values } = figuresAtHand(context);
  fillCurrency(numbers, context);
  const aimedAt = aimsTold(numbers, targets, system);
  const elided = fillElidedUnits(numbers, reader);
  const linking = { system, names, regions, reader, lastYear };
  const topics = topicsOf(numbers, system, names, reader);
  const linked = numbers.map((claim) => linkTo(claim, topics.get(claim), linking));
  const speaks = await speakOf(texts, linked, names, system, targets, lastYear, evaluated);
  const own = (claim: Claim): boolean => speaks[claim.source]?.own === true;
  const planned = plannedClaims(numbers, reader);
  const judged = new Map<Claim, Judgement>();
  const tell = (verdicts: ReadonlyMap<Claim, Judgement>): void => {
    for (const [claim, judgement] of verdicts) judged.set(claim, judgement);
  };
  const dates = claims.filter(({ aside, kind }) => aside !== null && kind === 'date');
  tell(await judgeTargets(numbers, dates, { targets, names, reader, topics, figures: context, tongue, own }));
  tell(judgeBounds(numbers, linked, bounds, reader, tongue, own));
  tell(await judgeTables(claims, { names, reader, context, lastYear, evaluated, tongue, own }));
  tell(judgeRates(numbers, rates, reader, tongue, own));
  for (const { claim } of linked) {
    const count = definedCount(
      claim,
      system,
      names,
      reader.before(claim),
      reader.after(claim),
      tongue(claim),
      own(claim),
    );
    if (count !== null) judged.set(claim, count);
  }
  tell(
    await judgeTallies(
      numbers.filter((claim) => !judged.has(claim)),
      { names, reader, regions, lastYear, context, values, tongue, own },
    ),
  );
  const rest = linked.filter(({ claim }) => !judged.has(claim));
  const astray = straying(linked, system, names, reader);
  const isTimed = ({ guessed, instead, claim }: Linked): boolean =>
    instead !== true && (!guessed || speaks[claim.source]?.year === true);
  let anchors: ReadonlyMap<number, string> = new Map();
  const judgeAll = async (links: readonly (Linked | Unlinked)[]): Promise<void> => {
    const figures = await evaluated(
      links.flatMap((one) => ('ref' in one ? [one.ref, ...one.others, ...(one.mistaken ?? [])] : [])),
    );
    const open: Claim[] = [];
    // A growth is held against the text only where the level beside it is of what was linked.
    const unsettled = framesLeftOpen(judged);
    for (const one of links) {
      const { claim } = one;
      let verdict: Judgement;
      if ('ref' in one) {
        const sure =
          one.sure &&
          isTimed(one) &&
          own(claim) &&
          !planned.has(claim) &&
          !astray.has(claim) &&
          !elided.has(claim) &&
          !unsettled.has(claim.frame);
        const slips =
          own(claim) &&
          !planned.has(claim) &&
          astray.get(claim) !== 'moved' &&
          !elided.has(claim) &&
          !unsettled.has(claim.frame) &&
          topics.get(claim)?.narrowed === false &&
          topics.get(claim)?.joint !== true &&
          isTimed(one);
        const link: Linked = {
          ...one,
          sure,
          ...(slips ? { slips: anchors.has(claim.frame) ? 'anchored' : 'slip' } : {}),
        };
        verdict = await judgeFigure(link, figures, context, tongue(claim), linked, reader);
      } else verdict = unlinkedVerdict(one, tongue(claim));
      judged.set(claim, verdict);
      const doubtful = verdict.verdict === 'contradicted' && 'close' in one && !one.close;
      if (doubtful || verdict.verdict === 'unsupported') open.push(claim);
    }
    tell(
      await judgeByValue(open, {
        names,
        reader,
        topics,
        regions,
        targets,
        aimedAt,
        lastYear,
        context,
        evaluated,
        values,
        tongue,
        own,
        planned,
      }),
    );
  };
  // Levels first: one that is borne out in four digits tells for certain what the growth beside it is of.
  const isLevel = ({ claim }: Linked | Unlinked): boolean => claim.role === 'level';
  await judgeAll(rest.filter(isLevel));
  withdraw(judged);
  anchors = anchorsOf(judged);
  await judgeAll(
    rest
      .filter((one) => !isLevel(one))
      .map((one) => {
        const topic = anchored(one.claim, anchors, topics, system);
        return topic === null ? one : linkTo(one.claim, topic, linking);
      }),
  );
  withdraw(judged);
  tell(judgeByRelation(relations, judged, tongue));
  return report(printed, claims, relations, judged, lang);
}

/** A number is no slip for a figure that its text tells rightly elsewhere: it is then of something else. */
function withdraw(judged: Map<Claim, Judgement>): void {
  const told = new Set(
    [...judged].flatMap(([{ source, unit }, { verdict, ref }]) =>
      verdict === 'verified' ? [`${source}:${unit}:${ref}`] : [],
    ),
  );
  for (const [claim, judgement] of judged)
    if (judgement.slip === true && told.has(`${claim.source}:${claim.unit}:${judgement.ref}`))
      judged.set(claim, {
        ...unlinkedVerdict({ claim, node: null, why: 'kind' }, claim.lang),
        ref: judgement.ref,
      });
}

/** The frames whose level nothing bears out or rules out. */
function framesLeftOpen(judged: ReadonlyMap<Claim, Judgement>): Set<number> {
  const of = (verdict: Judgement['verdict'][]): number[] =>
    [...judged].flatMap(([claim, judgement]) =>
      claim.role === 'level' && /^[A-Z]{3}$/.test(claim.unit) && verdict.includes(judgement.verdict)
        ? [claim.frame]
        : [],
    );
  const settled = new Set(of(['verified', 'contradicted']));
  return new Set(of(['unsupported']).filter((frame) => !settled.has(frame)));
}

/** "85.81 billion", 773亿 without a unit: an amount, for a scaled number of industries is in the workspace's currency. */
function fillCurrency(claims: readonly Claim[], { store: { system } }: FigureContext): void {
  const currencies = new Set(
    system.indicators.map(({ unit }) => unit).filter((unit) => /^[A-Z]{3}$/.test(unit)),
  );
  const [currency] = currencies;
  if (currencies.size !== 1 || currency === undefined) return;
  for (const claim of claims)
    if (claim.unit === '' && /billion|million|\bbn\b|亿|\d\s?(?:bn|m)\b/i.test(claim.text))
      claim.unit = currency;
}
