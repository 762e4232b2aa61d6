// Options that are not what they should be: each message tells what was found, what was expected and how to mend it.
import { describe, expect, it } from 'vitest';
import { InputError, type Problem } from '../lib/index.js';
import { system, workspace } from '../test-support/returns.js';
import { lacks } from '../test-support/told.js';
import { countOption, periodOption } from './arguments.js';
import { run as build } from './build.js';
import type { CommonOptions } from './options.js';
import { run as synth, type SynthOptions } from './synth.js';
import { readBack } from './worklist.js';

async function problemsOf(work: () => unknown): Promise<readonly Problem[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

const usual: CommonOptions & SynthOptions = {
  ...{ C: '.', lang: 'en', enterprises: '10', months: '12', seed: '1', errors: 'none', format: 'csv' },
};

describe('an option that is not what it should be is told of in full:', () => {
  it.each<[string, () => unknown]>([
    ['a period', () => periodOption('2020-13')],
    ['a number', () => countOption('x', { en: 'the horizon', zh: '预测期数' })],
    ['--months', () => synth({ ...usual, months: '0' })],
    ['--enterprises', () => synth({ ...usual, enterprises: '7' })],
    ['--seed', () => synth({ ...usual, seed: '-1' })],
    ['--errors of a kind that there is not', () => synth({ ...usual, errors: 'units=0.1' })],
    ['--errors of one kind twice', () => synth({ ...usual, errors: 'unit=0.1,unit=0.2' })],
    ['--memory', () => build(undefined, { C: '.', lang: 'en', memory: 'much' })],
    ['--read of no file', () => readBack('nofile.xlsx', { C: '.', lang: 'en' })],
    ['--read of no workbook', async () => readBack(import.meta.filename, { C: await empty(), lang: 'en' })],
    ['synth without published figures', async () => synth({ ...usual, C: await empty() })],
    ['synth over returns', async () => synth({ ...usual, C: await workspace({ 'data/returns/a.csv': '' }) })],
  ])('%s', async (_, work) => {
    const problems = await problemsOf(work);
    expect(problems).toHaveLength(1);
    expect(problems.map(lacks)).toEqual(['']);
  });
});

/** A workspace with a definition alone. */
async function empty(): Promise<string> {
  const { rm } = await import('node:fs/promises');
  const folder = await workspace({ 'system.yaml': system });
  await rm(`${folder}/data`, { recursive: true });
  return folder;
}
