// songhua explain EXPR: the derivation of a figure, as a tree.
import { explain, noteTexts, operationWords, type Derivation } from '../figures/index.js';
import { withFigures } from './context.js';
import { print, printJson } from './output.js';
import type { CommonOptions } from './options.js';

export async function run(
  expression: string,
  options: CommonOptions & { lang: string; contributors?: boolean },
): Promise<void> {
  const enterprises = options.contributors === true ? 'largest' : 'changed';
  const tree = await withFigures(options.C, (context) => explain(expression, context, {}, { enterprises }));
  if (options.json === true) return printJson(tree);
  print(`${draw(tree, options.lang === 'zh' ? 'zh' : 'en').join('\n')}\n`);
}

function draw(node: Derivation, lang: 'en' | 'zh'): string[] {
  const { op, ref, text, source, why, notes, inputs } = node;
  const secret = node.confidential === true ? (lang === 'zh' ? '，保密' : ', confidential') : '';
  const how = lang === 'zh' ? operationWords(op, lang) : op;
  const own = [`${ref} = ${text[lang]}  [${how}${secret}]`];
  if (why !== undefined) own.push(`  ${why[lang]}`);
  if (source !== undefined) {
    const place = `${source.file}:${source.line}${source.column === null ? '' : `, ${lang === 'zh' ? '列' : 'column'} ${source.column}`}`;
    own.push(
      `  ${lang === 'zh' ? '来源：' : 'from '}${place}${source.document === null ? '' : lang === 'zh' ? `（${source.document.zh}）` : ` (${source.document.en})`}`,
    );
  }
  for (const code of notes)
    if (code !== node.op && why === undefined)
      own.push(`  ${lang === 'zh' ? '注：' : 'note: '}${noteTexts[code][lang]}`);
  inputs.forEach((input, i) => {
    const last = i === inputs.length - 1;
    const [head = '', ...rest] = draw(input, lang);
    own.push(`${last ? '└─ ' : '├─ '}${head}`, ...rest.map((line) => `${last ? '   ' : '│  '}${line}`));
  });
  return own;
}
