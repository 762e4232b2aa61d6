// An audit as one html file: the text with each number marked, and beside it what was found, in the order of the text.

import type { Derivation } from '../figures/index.js';
import type { Lang } from './mention.js';
import type { AuditClaim, AuditedText, AuditReport } from './report.js';
import { isAside, marks, notesOf, paragraphsOf, summaryText, verdictWords } from './show-text.js';

/**
 * A whole document, without script and without anything loaded from elsewhere; `verbose` lists the numbers too of which
 * there is nothing to say.
 */
export function showHtml(report: AuditReport, lang: Lang, verbose = false): string {
  const title = lang === 'zh' ? '数字审读' : 'Audit of numbers';
  const ids = entriesOf(report, verbose);
  const texts = report.texts.map((text, i) => section(text, i, report, ids, verbose)).join('\n');
  const summary = summaryText(report, lang)
    .split('\n')
    .map((line) => `<p>${escape(line)}</p>`)
    .join('');
  return `<!doctype html>
<html lang="${tag(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${title}</h1>${summary}${legend(lang)}</header>
<main>
${texts}
</main>
</body>
</html>
`;
}

function section(
  text: AuditedText,
  source: number,
  report: AuditReport,
  ids: ReadonlyMap<AuditClaim, string>,
  verbose: boolean,
): string {
  const lang = text.words;
  const shown = shownOf(report, source);
  const paragraphs = paragraphsOf(text.text, shown).map(({ start, end, inside }) => {
    let html = '';
    let at = start;
    for (const claim of inside) {
      html += escape(text.text.slice(at, claim.place.start));
      html += number(claim, text.text.slice(claim.place.start, claim.place.end), text, ids);
      at = claim.place.end;
    }
    return `<p>${html}${escape(text.text.slice(at, end)).replaceAll('\t', ' &ensp; ')}</p>`;
  });
  const items = shown.flatMap((claim) => {
    const id = ids.get(claim);
    return id === undefined ? [] : [item(claim, id, text, verbose)];
  });
  const heading = report.texts.length > 1 || text.file !== '-' ? `<h2>${escape(text.file)}</h2>` : '';
  return `<section>${heading}<div class="pair"><article lang="${tag(text.lang)}">${paragraphs.join('\n')}</article><ol class="notes" lang="${tag(lang)}">${items.join('\n')}</ol></div></section>`;
}

const tag = (lang: Lang): string => (lang === 'zh' ? 'zh-CN' : 'en');

/** The numbers of a text, without dates and references. */
function shownOf(report: AuditReport, source: number): AuditClaim[] {
  return report.claims
    .filter((claim) => claim.relation === undefined && claim.place.source === source && !isAside(claim))
    .sort((a, b) => a.place.start - b.place.start);
}

/** A name for every number that has an entry in the list. */
function entriesOf(report: AuditReport, verbose: boolean): Map<AuditClaim, string> {
  return new Map(
    report.texts.flatMap(({ words }, source) =>
      shownOf(report, source).flatMap((claim, i): [AuditClaim, string][] =>
        notesOf(claim, words, verbose).length === 0 ? [] : [[claim, `${source + 1}-${i + 1}`]],
      ),
    ),
  );
}

/** A number of the text: a link to its entry, or to the one that tells of it; its verdict by a mark and in words. */
function number(
  claim: AuditClaim,
  printed: string,
  { lang, words }: AuditedText,
  ids: ReadonlyMap<AuditClaim, string>,
): string {
  const word = verdictWords[claim.verdict][words];
  const own = ids.get(claim);
  const target = own ?? (claim.see === null ? undefined : ids.get(claim.see));
  const spoken = words === lang ? '' : ` lang="${tag(words)}"`;
  const body = `${escape(printed)}<sup aria-hidden="true">${marks[claim.verdict]}</sup><span class="word"${spoken}> (${word})</span>`;
  const name = own === undefined ? '' : ` id="n${own}"`;
  return target === undefined
    ? `<span class="n ${claim.verdict}" title="${word}">${body}</span>`
    : `<a class="n ${claim.verdict}"${name} href="#r${target}" title="${word}">${body}</a>`;
}

/** One entry of the list. */
function item(claim: AuditClaim, id: string, { lang, words }: AuditedText, verbose: boolean): string {
  const whys = notesOf(claim, words, verbose)
    .map(({ why, verdict }) => `<p>${marks[verdict]} ${escape(why)}</p>`)
    .join('');
  const more =
    claim.derivation === undefined
      ? ''
      : `<details><summary>${words === 'zh' ? '数据来源' : 'Where the figure comes from'}</summary>${tree(claim.derivation, words)}</details>`;
  const printed = words === lang ? '' : ` lang="${tag(lang)}"`;
  return `<li id="r${id}" class="${claim.verdict}"><a href="#n${id}"><b${printed}>${escape(claim.text)}</b></a> <span class="verdict">${escape(verdictWords[claim.verdict][words])}</span>${whys}${more}</li>`;
}

function tree(node: Derivation, lang: Lang): string {
  const source =
    node.source === undefined
      ? ''
      : ` <small>${escape([node.source.document?.[lang] ?? null, `${node.source.file}:${node.source.line}`].filter((part) => part !== null).join(', '))}</small>`;
  const inputs = node.inputs.length === 0 ? '' : node.inputs.map((input) => tree(input, lang)).join('');
  return `<ul><li><code>${escape(node.ref)}</code> = ${escape(node.text[lang])}${source}${inputs}</li></ul>`;
}

function legend(lang: Lang): string {
  const verdicts = ['verified', 'consistent', 'contradicted', 'inconsistent', 'unsupported'] as const;
  return `<p class="legend">${verdicts.map((verdict) => `<span class="n ${verdict}">${verdictWords[verdict][lang]}<sup>${marks[verdict]}</sup></span>`).join(' ')}</p>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

// Verdicts differ by a mark and by the line under the number as well as by colour.
const style = `
:root{--bg:#fff;--fg:#1c2329;--dim:#5b6670;--rule:#dde2e6;--panel:#f6f8f9;--good:#0b6b3a;--good-bg:#e3f4ea;--self:#0a5c8a;--self-bg:#e2f0f8;--bad:#a51717;--bad-bg:#fde4e1;--none:#5b6670;--none-bg:#eef1f3}
@media (prefers-color-scheme:dark){:root{--bg:#14181b;--fg:#e4e8eb;--dim:#9aa5ae;--rule:#2c343a;--panel:#1b2125;--good:#7ddba3;--good-bg:#12331f;--self:#85c9f0;--self-bg:#0f2c3d;--bad:#ff9d92;--bad-bg:#4a1713;--none:#9aa5ae;--none-bg:#232a2f}}
*{box-sizing:border-box}
html{scroll-padding-top:2rem}
body{margin:0 auto;max-width:84rem;padding:1.5rem clamp(1rem,3vw,2.5rem) 4rem;background:var(--bg);color:var(--fg);font:1.05rem/1.7 Georgia,"Noto Serif","Noto Serif SC","Songti SC",SimSun,serif}
header,.notes,h2{font-family:system-ui,"Noto Sans","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
header{border-bottom:1px solid var(--rule);margin-bottom:1.5rem;font-size:.95rem}
header p{margin:.2rem 0;color:var(--dim)}
h1{font-size:1.5rem;margin:0 0 .5rem}
h2{font-size:1rem;color:var(--dim);font-weight:600;margin:0 0 .5rem;overflow-wrap:anywhere}
.n sup{font-size:.7em;line-height:0;margin-left:.1em}
.word{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.legend{padding:.6rem 0 .8rem}
.legend .n{margin-right:.5rem;font-size:.85rem}
.pair{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem}
@media (min-width:60rem){.pair{grid-template-columns:minmax(0,1.35fr) minmax(20rem,1fr);gap:2.5rem}.notes{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto}}
article p{margin:0 0 1rem;white-space:pre-line;overflow-wrap:break-word}
.n{color:var(--none);background:var(--none-bg);border-bottom:2px dotted currentColor;border-radius:.2rem .2rem 0 0;padding:.05em .2em;text-decoration:none;white-space:normal}
.n.verified{color:var(--good);background:var(--good-bg);border-bottom-style:solid}
.n.consistent{color:var(--self);background:var(--self-bg);border-bottom-style:solid}
.n.contradicted,.n.inconsistent{color:var(--bad);background:var(--bad-bg);border-bottom:3px double currentColor;font-weight:600}
.n:focus,.n:target,li:target{outline:2px solid currentColor;outline-offset:2px}
.notes{list-style:none;margin:0;padding:0;font-size:.9rem;line-height:1.5;align-self:start}
.notes>li{background:var(--panel);border-left:4px solid var(--none);border-radius:.25rem;padding:.6rem .8rem;margin:0 0 .6rem;overflow-wrap:anywhere}
.notes>li.verified{border-color:var(--good)}.notes>li.consistent{border-color:var(--self)}.notes>li.contradicted,.notes>li.inconsistent{border-color:var(--bad)}
.notes a{color:inherit;text-decoration:none}.notes a:hover{text-decoration:underline}
.notes p{margin:.3rem 0 0;color:var(--dim)}
.verdict{float:right;font-size:.8rem;color:var(--dim)}
details{margin-top:.3rem}details ul{margin:.2rem 0;padding-left:1rem}code{font-size:.85em}
@media print{.notes{position:static;max-height:none}}
`.replaceAll('\n', '');
