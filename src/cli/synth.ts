// songhua synth: synthetic returns that add up to the workspace's published figures, marked as synthetic.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  collect,
  errorKinds,
  registersOf,
  synthesise,
  usualErrors,
  type ErrorKind,
} from '../collect/index.js';
import { readSystem } from '../define/index.js';
import { openDuckDB } from '../engine/index.js';
import { counted, InputError, type Lang } from '../lib/index.js';
import { printJson, say } from './output.js';
import type { CommonOptions } from './options.js';

export interface SynthOptions {
  lang: Lang;
  enterprises: string;
  months: string;
  seed: string;
  errors: string;
  format: 'parquet' | 'csv';
  force?: boolean;
}

export async function run(options: CommonOptions & SynthOptions): Promise<void> {
  const given = {
    enterprises: whole(options.enterprises, '--enterprises', 8, 2_000_000),
    months: whole(options.months, '--months', 1, 120),
    seed: whole(options.seed, '--seed', 0, 2 ** 31 - 1),
    errors: readErrors(options.errors),
    format: options.format,
  };
  await refuseReal(options.C, options.force === true);
  const system = await readSystem(join(options.C, 'system.yaml'));
  const engine = await openDuckDB();
  try {
    const { figures } = await collect(options.C, system, engine);
    const made = await synthesise(options.C, system, figures, engine, given);
    if (options.json === true) return printJson({ synthetic: true, ...given, ...made });
    const zh = options.lang === 'zh';
    const [years, notMade] = [made.years, made.not_made].map((all) => all.join(zh ? '、' : ', '));
    const sum = zh
      ? years === ''
        ? '不含完整年度，合计不与年度公布数对应'
        : `${years}年的真实值合计等于公布数`
      : years === ''
        ? 'they are of no whole year, so that their sum is no published figure'
        : `their true values of ${years} add up to the published figures`;
    say(
      zh
        ? `已生成${made.enterprises}家企业的${made.returns}份合成报表，${made.first}至${made.last}；${sum}。`
        : `Made ${counted(made.returns, 'synthetic return')} of ${counted(made.enterprises, 'enterprise')}, ${made.first} to ${made.last}; ${sum}.`,
    );
    if (notMade !== '')
      say(
        zh
          ? `下列公布数不大于零，未生成相应报表：${notMade}。`
          : `Nothing was made for published figures that are not above nought: ${notMade}.`,
      );
    if (made.errors > 0)
      say(
        zh
          ? `${made.errors}个数值含差错；data/synthetic-errors.csv 逐一列出其真实值。`
          : `${counted(made.errors, 'value carries', 'values carry')} an error; data/synthetic-errors.csv lists each with the true value.`,
      );
  } finally {
    engine.close();
  }
}

function whole(text: string, option: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new InputError({
    message: { en: `${option} is not what it should be`, zh: `${option} 的取值无效` },
    found: `"${text}"`,
    expected: { en: `a whole number from ${least} to ${most}`, zh: `${least}至${most}的整数` },
    mend: { en: `Write for example ${option} 12`, zh: `例如写 ${option} 12` },
  });
}

/** `none`, `default`, or `unit=0.001,missing=0.02`. */
function readErrors(text: string): Partial<Record<ErrorKind, number>> {
  if (text === 'none') return {};
  if (text === 'default') return usualErrors;
  const shares = new Map<string, number>();
  for (const part of text.split(',')) {
    const [kind = '', share = ''] = part.split('=').map((each) => each.trim());
    const value = Number(share);
    const isKnown = (errorKinds as readonly string[]).includes(kind);
    if (!isKnown || share === '' || !(value >= 0 && value <= 0.5))
      throw new InputError({
        message: { en: '--errors is not what it should be', zh: '--errors 的取值无效' },
        found: `"${part}"`,
        expected: {
          en: `none, default, or shares from 0 to 0.5 such as unit=0.001,missing=0.02 (${errorKinds.join(', ')})`,
          zh: `none、default，或0至0.5的比例，如 unit=0.001,missing=0.02（${errorKinds.join('、')}）`,
        },
        mend: { en: 'Write for example --errors unit=0.001', zh: '例如写 --errors unit=0.001' },
      });
    if (shares.has(kind))
      throw new InputError({
        message: { en: `--errors names ${kind} twice`, zh: `--errors 中 ${kind} 给出两次` },
        found: `"${text}"`,
        expected: { en: 'one share for each kind', zh: '每种差错一个比例' },
        mend: { en: 'Leave out one of the two', zh: '请删去其中之一' },
      });
    shares.set(kind, value);
  }
  return Object.fromEntries(shares);
}

/** Returns that were not made by this command are not replaced unless asked for. */
async function refuseReal(workspace: string, force: boolean): Promise<void> {
  const folder = join(workspace, 'data/returns');
  const files = existsSync(folder) ? await readdir(folder) : [];
  const real = files.filter((file) => !/^synthetic|^SYNTHETIC/.test(file));
  const registers = files.includes('SYNTHETIC.md') ? [] : await registersOf(workspace);
  const first = real[0] === undefined ? registers[0] : `data/returns/${real[0]}`;
  if (force || first === undefined) return;
  throw new InputError({
    message: {
      en: 'there are returns or a register here that are not synthetic',
      zh: '此处有非合成的报表或名录',
    },
    at: { file: first },
    found: {
      en: counted(Math.max(1, real.length), 'file that synth did not make', 'files that synth did not make'),
      zh: `${Math.max(1, real.length)}个非 synth 生成的文件`,
    },
    expected: { en: 'a workspace without returns', zh: '没有报表的工作区' },
    mend: {
      en: 'Work on a copy of the workspace, or give --force to replace them',
      zh: '请在工作区的副本上操作，或用 --force 覆盖',
    },
  });
}
