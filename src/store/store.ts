// The built store on disk: one folder per build, and a pointer that is replaced in one step.
// A reader resolves the pointer once, so a rebuild under its feet changes nothing for it, and a build that is
// killed at any moment leaves the old store as it was.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import type { System } from '../define/index.js';
import { identifier, isRunning, type Engine } from '../engine/index.js';
import { InputError, saidBy } from '../lib/index.js';
import { everyEdit } from './edits.js';
import { tables, type TableName } from './tables.js';

/** The layout's version: a store of another version is rebuilt, not read. */
export const storeVersion = 10;

export interface BuildInfo {
  version: number;
  id: string;
  /** ISO 8601 time of the build. */
  built: string;
  /** Rows per table. */
  rows: Record<string, number>;
  /** Whether any input is synthetic. */
  synthetic: boolean;
}

/** An open store: its folder, resolved once, with the system it was built for. */
export interface Store {
  folder: string;
  system: System;
  build: BuildInfo;
  /** Whether its tables are still those of the engine that builds it, not yet files. */
  live?: true;
}

const storeFolder = (workspace: string): string => join(workspace, '.songhua');

/** Opens the built store of a workspace. Throws an `InputError` where there is none, or one of another version. */
export async function openStore(workspace: string): Promise<Store> {
  const pointer = join(storeFolder(workspace), 'current');
  let folder: string;
  try {
    folder = await realpath(pointer);
  } catch {
    const defined = existsSync(join(workspace, 'system.yaml'));
    throw new InputError({
      message: defined
        ? { en: 'this workspace has not been built', zh: '该工作区尚未构建' }
        : { en: 'there is no workspace here', zh: '此处没有工作区' },
      at: { file: workspace },
      expected: defined
        ? { en: 'a built store in .songhua/', zh: '.songhua/ 中有已构建的数据库' }
        : { en: 'a folder with a system.yaml', zh: '含 system.yaml 的文件夹' },
      mend: defined
        ? { en: `Run: songhua build ${workspace}`, zh: `请运行：songhua build ${workspace}` }
        : {
            en: 'Name one with -C DIR, or make one: songhua init DIR --template harbin',
            zh: '请用 -C 文件夹 指定工作区，或新建：songhua init 文件夹 --template harbin',
          },
    });
  }
  const build = JSON.parse(await readFile(join(folder, 'build.json'), 'utf8')) as BuildInfo;
  if (build.version !== storeVersion) {
    throw new InputError({
      message: {
        en: 'the store was built by another version of Songhua',
        zh: '数据库由其他版本的 Songhua 构建',
      },
      at: { file: folder },
      found: { en: `layout ${build.version}`, zh: `格式版本 ${build.version}` },
      expected: { en: `layout ${storeVersion}`, zh: `格式版本 ${storeVersion}` },
      mend: { en: `Run: songhua build ${workspace}`, zh: `请运行：songhua build ${workspace}` },
    });
  }
  const system = JSON.parse(await readFile(join(folder, 'system.json'), 'utf8')) as System;
  return { folder, system, build };
}

/** A table expression over a table of the store; of `edits`, with those of whole returns. */
export function storeTable(engine: Engine, store: Store, table: TableName): string {
  const kept = (name: TableName): string =>
    store.live === true ? identifier(name) : engine.parquet(join(store.folder, `${name}.parquet`));
  return table === 'edits' ? everyEdit(engine, kept('edits'), kept('whole_edits')) : kept(table);
}

/**
 * Writes a new store from the engine's tables of the same names (an absent one becomes an empty file) and makes it
 * current. Nothing of the old store is touched before the new one is complete and on the disk.
 */
export async function writeStore(
  workspace: string,
  engine: Engine,
  content: { system: System; present: readonly TableName[]; synthetic: boolean; now: Date },
): Promise<Store> {
  const root = storeFolder(workspace);
  const id = `build-${content.now.toISOString().replace(/[-:.TZ]/g, '')}-${randomBytes(3).toString('hex')}`;
  const draft = join(root, `draft-${process.pid}-${id}`);
  try {
    await mkdir(draft, { recursive: true });
    const rows: Record<string, number> = {};
    // a file goes to the disk while the next is written, the largest first
    const synced: Promise<void>[] = [];
    for (const table of [
      ...large,
      ...(Object.keys(tables) as TableName[]).filter((name) => !large.includes(name)),
    ]) {
      const path = join(draft, `${table}.parquet`);
      rows[table] = await writeTable(engine, table, content.present.includes(table), path, content.synthetic);
      synced.push(sync(path));
      // told of where it is awaited
      synced.at(-1)?.catch(() => undefined);
    }
    const build: BuildInfo = {
      version: storeVersion,
      id,
      built: content.now.toISOString(),
      rows,
      synthetic: content.synthetic,
    };
    await writeFile(join(draft, 'system.json'), JSON.stringify(content.system, null, 1));
    await writeFile(join(draft, 'build.json'), JSON.stringify(build, null, 1));
    await Promise.all([...synced, ...['system.json', 'build.json'].map((name) => sync(join(draft, name)))]);
    await sync(draft);
    const folder = join(root, id);
    await rename(draft, folder);
    const previous = await realpath(join(root, 'current')).catch(() => undefined);
    await pointTo(root, id);
    await removeOld(root, [folder, previous]);
    return { folder, system: content.system, build };
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw diskProblem(error, root);
  }
}

/** Tables that may be large. */
const large: readonly TableName[] = ['whole_edits', 'edits', 'findings', 'enterprises'];

/** Keys that tell the rows of a long table apart, where sorting by all its columns would take long. */
const sortedBy: Partial<Record<TableName, string>> = {
  findings:
    'rule, severity, file, line, "column", CASE WHEN line IS NULL THEN message_en END, enterprise, period, item, last_year, value',
  enterprises: 'enterprise',
  edits: 'enterprise, period, item, last_year, kind, file, line',
  whole_edits: 'enterprise, period, file, line',
};

async function writeTable(
  engine: Engine,
  table: TableName,
  present: boolean,
  path: string,
  synthetic: boolean,
): Promise<number> {
  const columns = Object.entries(tables[table]);
  const names = columns.map(([name]) => identifier(name)).join(', ');
  const empty = columns.map(([name, type]) => `CAST(NULL AS ${type}) AS ${identifier(name)}`).join(', ');
  const query = present
    ? `SELECT ${names} FROM ${identifier(table)} ORDER BY ${sortedBy[table] ?? 'ALL'}`
    : `SELECT ${empty} WHERE FALSE`;
  return engine.writeParquet(query, path, synthetic ? { synthetic: 'true' } : {});
}

/** Forces a file, or the list of a folder's files, to the disk. */
async function sync(path: string): Promise<void> {
  // a folder cannot be opened for writing, and Windows cannot sync one at all
  if (process.platform === 'win32' && (await stat(path)).isDirectory()) return;
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

async function pointTo(root: string, id: string): Promise<void> {
  const fresh = join(root, `current-${process.pid}-${id}`);
  await symlink(process.platform === 'win32' ? join(root, id) : id, fresh, 'junction');
  if (process.platform === 'win32') await rm(join(root, 'current'), { recursive: true, force: true });
  await rename(fresh, join(root, 'current'));
}

/** Removes builds other than those to keep, and drafts whose process is gone. */
async function removeOld(root: string, keep: readonly (string | undefined)[]): Promise<void> {
  for (const name of await readdir(root)) {
    const path = join(root, name);
    const owner = /^(?:draft|current)-(\d+)-/.exec(name)?.[1];
    const abandoned = owner !== undefined && Number(owner) !== process.pid && !isRunning(Number(owner));
    if (abandoned || (name.startsWith('build-') && !keep.includes(path)))
      await rm(path, { recursive: true, force: true });
  }
}

function diskProblem(error: unknown, root: string): unknown {
  const text = error instanceof Error ? error.message : String(error);
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (/ENOSPC|EDQUOT/.test(code) || /no space left|disk quota/i.test(text)) {
    return new InputError({
      message: { en: 'the disk is full; the old store is untouched', zh: '磁盘已满；原有数据库未受影响' },
      at: { file: root },
      mend: { en: 'Free some space and build again', zh: '请腾出磁盘空间后重新构建' },
    });
  }
  if (/EACCES|EROFS|EPERM/.test(code) || /permission denied|read-only file system/i.test(text)) {
    return new InputError({
      message: {
        en: 'the store cannot be written; the old store is untouched',
        zh: '数据库无法写入；原有数据库未受影响',
      },
      at: { file: root },
      found: saidBy(error),
      mend: { en: 'Make the folder writable', zh: '请使文件夹可写' },
    });
  }
  return error;
}
