// The style of a served or saved page: a well-set statistical release, light and dark, narrow and wide, and in print.

export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --card: #ffffff; --ink: #1b2226; --muted: #5b666d; --line: #dcd9d1; --faint: #f3f1eb;
  --accent: #0f5c6e; --series-1: #0f5c6e; --series-2: #c98a2b; --series-3: #6b4c86; --series-4: #5b8c3e;
  --series-5: #a8432f; --series-6: #7a7f85; --negative: #b0452c;
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Liberation Serif', 'DejaVu Serif', 'Songti SC', 'Noto Serif CJK SC', serif;
  --sans: system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Noto Sans SC', sans-serif;
  --mono: ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181b; --card: #1c2226; --ink: #e7e5df; --muted: #9aa5ab; --line: #343c42; --faint: #1b2024;
    --accent: #7cc7d4; --series-1: #4fa7b8; --series-2: #dba64e; --series-3: #a98bc4; --series-4: #8fbb6f;
    --series-5: #d9826d; --series-6: #9aa0a6; --negative: #e08a70;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 2rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.65 var(--serif); font-variant-numeric: lining-nums; }
:root:lang(zh) {
  /* Chinese faces first, so that quotation marks are theirs */
  --serif: 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', 'Noto Serif SC', STSong, SimSun, serif;
  --sans: 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Noto Sans SC', system-ui, sans-serif;
}
body:lang(zh) { line-height: 1.85; }
.top { border-top: 4px solid var(--accent); border-bottom: 1px solid var(--line); font: .875rem/1.5 var(--sans); color: var(--muted); }
.top > div { max-width: 62rem; margin: 0 auto; padding: .7rem 1.25rem; display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; justify-content: space-between; }
nav { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; }
nav span { display: inline-flex; flex-wrap: wrap; gap: 0 .75rem; }
nav a { color: var(--accent); text-decoration: none; padding: .1rem 0; }
nav a:hover, nav a:focus-visible { text-decoration: underline; text-underline-offset: .25em; }
nav a[aria-current] { color: var(--ink); font-weight: 600; }
main { max-width: 46rem; margin: 0 auto; padding: 2.75rem 1.25rem 4rem; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.6rem); line-height: 1.2; font-weight: 600; letter-spacing: -.01em; margin: 0 0 1.4rem; text-wrap: balance; }
h2 { font-size: 1.35rem; line-height: 1.35; font-weight: 600; margin: 2.8rem 0 .8rem; padding-top: 1.1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.1rem; margin: 1.8rem 0 .5rem; }
h1 + h2 { border-top: 0; padding-top: 0; margin-top: 0; font: 600 .8rem/1.5 var(--sans); letter-spacing: .08em; text-transform: uppercase; color: var(--muted); }
:lang(zh) h1 + h2 { letter-spacing: .1em; font-size: .95rem; }
p { margin: 0 0 1rem; text-wrap: pretty; }
p.lead { font-size: 1.22rem; line-height: 1.6; }
:lang(zh) p.lead { line-height: 1.8; }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
ul, ol { padding-left: 1.3rem; margin: 0 0 1rem; }
li { margin: 0 0 .45rem; }
blockquote { margin: 0 0 1.5rem; padding: .7rem 1rem; border-left: 4px solid var(--series-2); background: var(--faint); font-family: var(--sans); font-size: .95rem; }
blockquote p:last-child { margin: 0; }
code { font: .86em var(--mono); overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: .8rem 1rem; background: var(--faint); }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
strong { font-weight: 600; }
.f { all: unset; display: inline; cursor: help; white-space: nowrap; border-bottom: 1px dotted color-mix(in srgb, var(--accent) 65%, transparent); transition: background-color .12s; }
.f.long { white-space: normal; }
.whole { white-space: nowrap; }
button.f:hover { background: color-mix(in srgb, var(--accent) 13%, transparent); border-bottom-style: solid; }
button.f:focus-visible, nav a:focus-visible, .close:focus-visible, summary:focus-visible, .table:focus-visible, sup a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
sup.note { font: .68em/0 var(--sans); margin-left: .1em; vertical-align: super; }
sup.note + sup.note::before { content: ','; margin-right: .1em; }
sup.note a { text-decoration: none; padding: .2em .1em; }
.table { margin: 1.6rem -1.25rem 2rem; padding: 0 1.25rem; overflow-x: auto; }
@media (min-width: 62rem) { td { white-space: nowrap; } .table { margin-left: -3rem; margin-right: -3rem; padding: 0 3rem; } }
table { border-collapse: collapse; width: 100%; font: .9rem/1.4 var(--sans); font-variant-numeric: tabular-nums lining-nums; border-top: 2px solid var(--ink); border-bottom: 2px solid var(--ink); }
caption { text-align: left; font-weight: 600; padding: 0 0 .55rem; color: var(--ink); }
th, td { text-align: left; padding: .42rem .8rem .42rem 0; vertical-align: baseline; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--muted); font-weight: 500; border-bottom: 1px solid var(--ink); white-space: nowrap; vertical-align: bottom; }
tbody tr + tr > * { border-top: 1px solid var(--line); }
tbody tr.sum > * { background: var(--faint); box-shadow: -.5rem 0 0 var(--faint); }
tbody tr.sum > :first-child { box-shadow: -.5rem 0 0 var(--faint); }
tbody tr.sum > :last-child { box-shadow: .5rem 0 0 var(--faint); }
.right { text-align: right; } .center { text-align: center; }
td.right { white-space: nowrap; }
figure { margin: 2.2rem 0; }
.chart svg { display: block; width: 100%; height: auto; }
.chart.narrow { display: none; }
figcaption { font: .9rem/1.45 var(--sans); color: var(--muted); margin-top: .7rem; }
.notes { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font: .85rem/1.55 var(--sans); color: var(--muted); }
.notes .back { text-decoration: none; }
.notes li:target { background: color-mix(in srgb, var(--accent) 12%, transparent); }
footer { margin-top: 2.5rem; font: .82rem/1.5 var(--sans); color: var(--muted); }
footer p { margin: 0 0 .2rem; }
[popover] { position: fixed; margin: auto; width: min(34rem, calc(100vw - 2rem)); max-height: min(70vh, 40rem); overflow: auto; padding: 1rem 1.2rem 1.1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--card); color: var(--ink); font: .88rem/1.5 var(--sans); box-shadow: 0 1px 2px rgb(0 0 0 / .08), 0 12px 40px rgb(0 0 0 / .18); overscroll-behavior: contain; }
@supports (position-area: block-end) {
  @media (min-width: 40rem) { [popover] { margin: .4rem; inset: auto; position-area: block-end span-inline-end; position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline; } }
}
@media (max-width: 39.99rem) {
  [popover] { inset: auto 0 0 0; margin: 0; width: 100%; border-radius: 14px 14px 0 0; border-width: 1px 0 0; max-height: 75vh; }
}
[popover]::backdrop { background: rgb(0 0 0 / .08); }
.derivation header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
.derivation p { margin: 0 0 .35rem; }
.derivation .label { color: var(--muted); font-size: .78rem; letter-spacing: .04em; }
.derivation .value { font: 600 1.5rem/1.25 var(--serif); }
.derivation .ref code, .derivation li code { color: var(--accent); }
.derivation .how { color: var(--ink); }
.derivation .source { color: var(--muted); font-size: .82rem; padding-left: .7rem; border-left: 2px solid var(--line); margin: .25rem 0 .4rem; }
.derivation .source span { font: .92em var(--mono); overflow-wrap: anywhere; }
.derivation .remarks { margin: .4rem 0; padding-left: 1rem; color: var(--muted); font-size: .82rem; }
.tree { list-style: none; margin: .5rem 0 0; padding: 0; }
.tree .tree { margin-left: .35rem; padding-left: .9rem; border-left: 1px solid var(--line); }
.tree li { margin: 0; padding: .35rem 0; border-top: 1px solid var(--line); }
.tree .v { font-weight: 600; font-variant-numeric: tabular-nums; }
summary { cursor: pointer; }
.more { all: unset; cursor: pointer; font-weight: 600; border-bottom: 1px dotted currentColor; }
.more::after { content: ' →'; color: var(--accent); }
.more:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.close { all: unset; cursor: pointer; font-size: 1.4rem; line-height: 1; padding: .1rem .35rem; color: var(--muted); border-radius: 4px; }
.close:hover { color: var(--ink); }
@media (max-width: 39.99rem) {
  body { font-size: 1rem; }
  main { padding-top: 1.75rem; }
  p.lead { font-size: 1.1rem; }
  .chart.wide { display: none; }
  .chart.narrow { display: block; }
  table { font-size: .84rem; }
  th, td { padding-right: .6rem; }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --muted: #444; --line: #bbb; --faint: #f4f4f4; --accent: #000; }
  @page { margin: 22mm 20mm; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  nav, [popover], footer p:first-child, .notes .back { display: none; }
  .top { border-top: 0; } .top > div { padding: 0 0 .4rem; max-width: none; }
  .f { border-bottom: 0; }
  h2 { break-after: avoid; } figure, tr, .chart { break-inside: avoid; } thead { display: table-header-group; }
  .table { overflow: visible; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
`;
