import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWorkspace } from './build.js';
import { openDuckDB, type Engine } from './engine/index.js';
import { evaluate, explain, type Figure, type FigureContext } from './figures/index.js';
import { openStore } from './store/index.js';

const examples = resolve(import.meta.dirname, '../examples');
const command = resolve(import.meta.dirname, '../dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'songhua-build-'));
let engine: Engine;
beforeAll(async () => {
  engine = await openDuckDB();
});
afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

/** A copy of an example, without what was built in it. */
function workspace(example: string, name = example): string {
  const path = join(folder, name);
  cpSync(join(examples, example), path, {
    recursive: true,
    filter: (source) => !source.includes('.songhua'),
  });
  return path;
}

describe('the Harbin workspace, built', () => {
  let harbin: FigureContext;
  const only = async (text: string): Promise<Figure | undefined> => (await evaluate(text, harbin))[0];
  beforeAll(async () => {
    const { store, findings } = await buildWorkspace(workspace('harbin'));
    expect(findings).toEqual([]);
    harbin = { engine, store };
  });

  test('the total is the published scale, and says that it mixes measures', async () => {
    expect(await only('total.headline[2020]')).toMatchObject({
      value: 621_370_000_000,
      unit: 'CNY',
      status: 'A',
      notes: ['mixed_measures'],
      text: { en: '621.37 billion yuan', zh: '6213.7亿元' },
    });
  });

  test('the eight parts add up to it exactly', async () => {
    expect((await only('sum(*.headline[2020])'))?.value).toBe(621_370_000_000);
    expect(
      (await only('pillar.headline[2020] + advantageous.headline[2020] = total.headline[2020]'))?.value,
    ).toBe(1);
  });

  test('the share of culture and tourism is 21.929 per cent', async () => {
    expect((await only('share(tourism.headline[2020])'))?.value).toBeCloseTo(0.21929, 5);
  });

  test('the base of agri-food is implied by its published growth', async () => {
    expect((await only('base(agri_food.output_value[2020])'))?.value).toBeCloseTo(93.275e9, -6);
    const tree = await explain('base(agri_food.output_value[2020])', harbin);
    expect(tree).toMatchObject({ op: 'implied', notes: ['base_implied'] });
    expect(tree.why?.en).toBe(
      'implied by the published growth: 101.95 billion yuan / (1 + 9.3%) = 93.28 billion yuan',
    );
    expect(tree.inputs.map(({ op, source }) => [op, source?.file])).toEqual([
      ['published', 'data/published/industries-2020.csv'],
      ['published', 'data/published/industries-2020.csv'],
    ]);
  });

  test('the level of 2019 is not known, and the base is not taken for it', async () => {
    const figure = await only('agri_food.output_value[2019]');
    expect(figure).toMatchObject({ value: null, status: 'M', notes: ['no_observation'] });
    expect(figure?.why?.en).toBe(
      'no level of agri_food.output_value[2019] was published; the growth of the year after was taken on a comparable base of 93.28 billion yuan, which is not that level',
    );
  });

  test('the dollar value is at the average rate, which the derivation names', async () => {
    expect((await only('convert(total.headline[2020], USD)'))?.value).toBeCloseTo(90.09e9, -7);
    const { inputs } = await explain('convert(total.headline[2020], USD)', harbin);
    expect(inputs[1]).toMatchObject({ op: 'rate', value: 6.8974, source: { file: 'data/rates.csv' } });
  });

  test('the growth of the total is refused with the reason, and the covered part is given', async () => {
    const figure = await only('growth(total.headline[2020])');
    expect(figure).toMatchObject({
      value: null,
      notes: ['mixed_measures', 'no_base'],
      covered: {
        industries: ['agri_food', 'equipment', 'biomedicine', 'information', 'new_materials', 'finance'],
        text: { en: '6.5%' },
      },
    });
    expect(figure?.why?.en).toContain(
      'because characteristic culture and tourism and modern logistics report none',
    );
    expect(figure?.why?.zh).toContain('特色文化和旅游、现代物流');
    expect(
      (await evaluate('contribution(*.headline[2020])', harbin)).every(({ value }) => value === null),
    ).toBe(true);
  });

  test('the three sectors add up to the gross domestic product, whose growth is real', async () => {
    const gdp = await only('economy.value_added[2020]');
    expect(gdp?.value).toBe(518_380_000_000);
    expect((await only('growth(economy.value_added[2020])'))?.notes).toContain('real_growth');
    expect(
      (
        await only(
          'primary.value_added[2020] + secondary.value_added[2020] + tertiary.value_added[2020] = economy.value_added[2020]',
        )
      )?.value,
    ).toBe(1);
  });
});

describe('the store', () => {
  const readable = async (path: string): Promise<number | null | undefined> => {
    const store = await openStore(path);
    return (await evaluate('total.headline[2020]', { engine, store }))[0]?.value;
  };

  test('a reader keeps what it opened while the workspace is rebuilt', async () => {
    const path = workspace('harbin', 'rebuilt');
    const { store } = await buildWorkspace(path);
    await buildWorkspace(path);
    expect((await evaluate('total.headline[2020]', { engine, store }))[0]?.value).toBe(621_370_000_000);
    // the build before the last stays for such readers, older ones go
    await buildWorkspace(path);
    expect(readdirSync(join(path, '.songhua')).filter((name) => name.startsWith('build-'))).toHaveLength(2);
  });

  test('a build whose input is wrong leaves the old store', async () => {
    const path = workspace('harbin', 'wrong');
    const { store } = await buildWorkspace(path);
    const file = join(path, 'data/published/industries-2020.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('1019.5', '1019.5x'));
    await expect(buildWorkspace(path)).rejects.toThrow('data/published/industries-2020.csv:');
    expect((await openStore(path)).build.id).toBe(store.build.id);
  });

  test('a build killed at any of twenty random moments leaves a store that can be read', async () => {
    const path = workspace('harbin', 'killed');
    await buildWorkspace(path);
    const whole = await timeOf(path);
    let killed = 0;
    for (let i = 0; i < 20; i++) {
      const child = spawn(process.execPath, [command, 'build', path], { stdio: 'ignore' });
      const ended = new Promise<NodeJS.Signals | null>((done) =>
        child.on('exit', (_, signal) => done(signal)),
      );
      // the later half of a build is where files are written
      setTimeout(() => child.kill('SIGKILL'), whole * (0.3 + 0.7 * Math.random()));
      if ((await ended) === 'SIGKILL') killed++;
      expect(await readable(path)).toBe(621_370_000_000);
    }
    expect(killed).toBeGreaterThan(0);
    await buildWorkspace(path);
    expect(readdirSync(join(path, '.songhua')).filter((name) => !/^(build-|current$)/.test(name))).toEqual(
      [],
    );
  });

  const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;
  test.skipIf(!canMount)(
    'a full disk is told as such and leaves the old store (skipped where no file system can be mounted)',
    () => {
      const path = workspace('harbin', 'full');
      const script = `
      set -e
      mkdir -p "$0/.songhua"
      mount -t tmpfs -o size=128k tmpfs "$0/.songhua"
      "$1" "$2" build "$0" && "$1" "$2" show -C "$0" 'total.headline[2020]'
      head -c 122000 /dev/zero > "$0/.songhua/ballast" || true
      "$1" "$2" build "$0" && echo "built on a full disk"
      echo "exit code $?"
      rm "$0/.songhua/ballast"
      "$1" "$2" show -C "$0" 'total.headline[2020]'`;
      const { stdout, stderr } = spawnSync(
        'unshare',
        ['-rm', 'sh', '-c', script.replace('set -e', ''), path, process.execPath, command],
        { encoding: 'utf8' },
      );
      expect(stderr).toContain('the disk is full; the old store is untouched');
      expect(stdout).toContain('exit code 2');
      expect(stdout.match(/621\.37 billion yuan/g)).toHaveLength(2);
      expect(existsSync(join(path, '.songhua/current'))).toBe(false);
    },
  );
});

/** Milliseconds that a build takes as a process. */
async function timeOf(path: string): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, [command, 'build', path], { stdio: 'ignore' });
  await new Promise((done) => child.on('exit', done));
  return performance.now() - begun;
}
