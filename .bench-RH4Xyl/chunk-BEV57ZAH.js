import {
  identifier
} from "./chunk-X622F26L.js";
import {
  InputError
} from "./chunk-GG4WGJB4.js";

// src/store/store.ts
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, realpath, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/store/tables.ts
var tables = {
  /** One row per region, industry, indicator, period and accumulation. */
  observations: {
    region: "VARCHAR",
    industry: "VARCHAR",
    indicator: "VARCHAR",
    period: "VARCHAR",
    /** `period`: of the period alone; `ytd`: from the year's beginning to its end. */
    accumulation: "VARCHAR",
    /** In the indicator's base unit; null where there is none. */
    value: "DOUBLE",
    /** SDMX observation status: A normal, E estimated, P provisional, M missing, C confidential. */
    status: "VARCHAR",
    /** Last year's figure restated to this year's enterprises and classification (可比口径). */
    base: "DOUBLE",
    /** `reported`, `compiled`, or `implied` by a published growth; `sum` of the parts' bases. */
    base_origin: "VARCHAR",
    /** The level published for the same period of the year before. */
    base_published: "DOUBLE",
    /** The published growth rate as a fraction, where one was published. */
    growth: "DOUBLE",
    /** `published`, `sum_industries`, `sum_regions`, `implied` (difference of two cumulations), `compiled` (from returns), `projects` (from reports on projects). */
    origin: "VARCHAR",
    /** Note codes, comma-separated. */
    notes: "VARCHAR",
    /** Of an aggregate: how many parts it has, how many of them have no value, and how many are withheld. */
    parts: "INTEGER",
    parts_missing: "INTEGER",
    parts_withheld: "INTEGER",
    /** Sum of the parts that have a value. */
    parts_value: "DOUBLE",
    /** The parts that report a comparable base (comma-separated), their sum now and on that base. */
    covered: "VARCHAR",
    covered_value: "DOUBLE",
    covered_base: "DOUBLE",
    /** What the growth of the year after was taken on, where no level of this period is known. */
    next_base: "DOUBLE",
    /** Number of enterprises behind it, where it is compiled from returns. */
    enterprises: "BIGINT",
    /** The document that the figure is taken from, and the place in the workspace's files. */
    source: "VARCHAR",
    source_file: "VARCHAR",
    source_line: "INTEGER",
    source_column: "VARCHAR",
    /** Place of the growth's cell. */
    growth_file: "VARCHAR",
    growth_line: "INTEGER",
    growth_column: "VARCHAR"
  },
  rates: {
    from: "VARCHAR",
    to: "VARCHAR",
    period: "VARCHAR",
    /** `average` over the period, or at its `end`. */
    kind: "VARCHAR",
    /** Units of `to` that one unit of `from` costs. */
    rate: "DOUBLE",
    source: "VARCHAR",
    source_file: "VARCHAR",
    source_line: "INTEGER"
  },
  projects: {
    id: "VARCHAR",
    name_en: "VARCHAR",
    name_zh: "VARCHAR",
    /** An industry of the system, or null for a public service. */
    industry: "VARCHAR",
    /** The public-service category where it is no industry's project. */
    category: "VARCHAR",
    key: "BOOLEAN",
    owner: "VARCHAR",
    district: "VARCHAR",
    /** Currency of the amounts. */
    unit: "VARCHAR",
    planned_total: "DOUBLE",
    planned_year: "DOUBLE",
    completed: "DOUBLE",
    planned_start: "VARCHAR",
    planned_end: "VARCHAR",
    actual_start: "VARCHAR",
    actual_end: "VARCHAR",
    stage: "VARCHAR",
    source: "VARCHAR",
    source_file: "VARCHAR",
    source_line: "INTEGER"
  },
  /** Reports on projects: what was reached by the end of a period. */
  progress: {
    project: "VARCHAR",
    period: "VARCHAR",
    /** Completed from the beginning of the year, and since the project began, in the project's currency. */
    completed_year: "DOUBLE",
    completed_total: "DOUBLE",
    /** Physical progress, a fraction. */
    physical: "DOUBLE",
    /** The completion as it was then expected. */
    expected_end: "VARCHAR",
    stage: "VARCHAR",
    source: "VARCHAR",
    source_file: "VARCHAR",
    source_line: "INTEGER"
  },
  /** Shares known only by a bound, of wholes that are not published. */
  bounds: {
    id: "VARCHAR",
    name_en: "VARCHAR",
    name_zh: "VARCHAR",
    /** The figure expression of the part. */
    part: "VARCHAR",
    comparison: "VARCHAR",
    /** A fraction. */
    share: "DOUBLE",
    source: "VARCHAR",
    source_file: "VARCHAR",
    source_line: "INTEGER"
  },
  targets: {
    id: "VARCHAR",
    name_en: "VARCHAR",
    name_zh: "VARCHAR",
    /** The figure expression of the level, with the period left out or given as `t`. */
    expression: "VARCHAR",
    /** `level`, `average_growth` since the baseline, or `share` in the whole. */
    measure: "VARCHAR",
    /** `>=`, `>`, `<=`, `<`, `=`. */
    comparison: "VARCHAR",
    value: "DOUBLE",
    unit: "VARCHAR",
    /** The period by which it is due. */
    due: "VARCHAR",
    /** The growth a year that the target came with, as a fraction. */
    annual_growth: "DOUBLE",
    baseline: "DOUBLE",
    baseline_period: "VARCHAR",
    source: "VARCHAR",
    source_file: "VARCHAR",
    source_line: "INTEGER"
  },
  /** What the checks found; `where` as in `check --json`. */
  findings: {
    rule: "VARCHAR",
    /** `error`, `warning` or `info`. */
    severity: "VARCHAR",
    file: "VARCHAR",
    line: "INTEGER",
    column: "VARCHAR",
    message_en: "VARCHAR",
    message_zh: "VARCHAR",
    value: "DOUBLE",
    expected: "DOUBLE",
    /** Of a return: whose, of when, which item and industry, and by how much it moves the total of the item. */
    enterprise: "VARCHAR",
    period: "VARCHAR",
    item: "VARCHAR",
    last_year: "BOOLEAN",
    industry: "VARCHAR",
    effect: "DOUBLE",
    /** Who looked at it and found it true, and why: then it no longer counts. */
    confirmed: "VARCHAR"
  },
  /**
   * What returns compile to, for every industry, group and the total, whether or not a published figure stands instead:
   * the level, the comparable base, and the bridge between them and the level of the year before, which adds up:
   * base_published + entered + left + reclassified + restated = base.
   */
  compiled: {
    region: "VARCHAR",
    industry: "VARCHAR",
    indicator: "VARCHAR",
    period: "VARCHAR",
    accumulation: "VARCHAR",
    value: "DOUBLE",
    base: "DOUBLE",
    base_published: "DOUBLE",
    entered: "DOUBLE",
    left: "DOUBLE",
    reclassified: "DOUBLE",
    restated: "DOUBLE",
    /** Of the enterprises that returned both this period and a year before: their level now and then. */
    matched_value: "DOUBLE",
    matched_base: "DOUBLE",
    enterprises: "BIGINT",
    /** How many returns in it are imputed whole, and how many are changed in part or left out. */
    imputed: "BIGINT",
    edited: "BIGINT"
  },
  /** The largest contributors of a cell, the largest first; a holding group counts as one. Confidential. */
  contributors: {
    region: "VARCHAR",
    industry: "VARCHAR",
    indicator: "VARCHAR",
    period: "VARCHAR",
    accumulation: "VARCHAR",
    place: "INTEGER",
    unit: "VARCHAR",
    value: "DOUBLE"
  },
  /** How many returns were due and came, by industry and period. */
  responses: {
    region: "VARCHAR",
    industry: "VARCHAR",
    period: "VARCHAR",
    expected: "BIGINT",
    returned: "BIGINT",
    imputed: "BIGINT",
    edited: "BIGINT",
    excluded: "BIGINT",
    superseded: "BIGINT"
  },
  /** Every change between what was returned and what was compiled. Confidential. */
  edits: {
    enterprise: "VARCHAR",
    period: "VARCHAR",
    item: "VARCHAR",
    last_year: "BOOLEAN",
    /** `superseded`, `corrected`, `excluded` or `imputed`. */
    kind: "VARCHAR",
    /** Where the enterprise counts: its region, and its industries separated by commas. */
    region: "VARCHAR",
    industry: "VARCHAR",
    old: "DOUBLE",
    new: "DOUBLE",
    rule: "VARCHAR",
    reason: "VARCHAR",
    who: "VARCHAR",
    when: "VARCHAR",
    file: "VARCHAR",
    line: "INTEGER"
  },
  /** Returns that were due by the register and did not come. Confidential. */
  missing: { enterprise: "VARCHAR", period: "VARCHAR" },
  /** The enterprises that findings, edits and missing returns are about, by the latest row of the register. Confidential. */
  enterprises: {
    enterprise: "VARCHAR",
    name: "VARCHAR",
    region: "VARCHAR",
    /** Separated by commas. */
    industries: "VARCHAR"
  },
  /** Every file the build read. */
  inputs: { file: "VARCHAR", sha256: "VARCHAR", bytes: "BIGINT" }
};

// src/store/store.ts
var storeVersion = 6;
var storeFolder = (workspace) => join(workspace, ".songhua");
async function openStore(workspace) {
  const pointer = join(storeFolder(workspace), "current");
  let folder;
  try {
    folder = await realpath(pointer);
  } catch {
    const defined = existsSync(join(workspace, "system.yaml"));
    throw new InputError({
      message: defined ? "this workspace has not been built" : "there is no workspace here",
      at: { file: workspace },
      expected: defined ? "a built store in .songhua/" : "a folder with a system.yaml",
      mend: defined ? `Run: songhua build ${workspace}` : "Name one with -C DIR, or make one: songhua init DIR --template harbin"
    });
  }
  const build = JSON.parse(await readFile(join(folder, "build.json"), "utf8"));
  if (build.version !== storeVersion) {
    throw new InputError({
      message: "the store was built by another version of Songhua",
      at: { file: folder },
      found: `layout ${build.version}`,
      expected: `layout ${storeVersion}`,
      mend: `Run: songhua build ${workspace}`
    });
  }
  const system = JSON.parse(await readFile(join(folder, "system.json"), "utf8"));
  return { folder, system, build };
}
function storeTable(engine, store, table) {
  if (store.live === true) return identifier(table);
  return engine.parquet(join(store.folder, `${table}.parquet`));
}
async function writeStore(workspace, engine, content) {
  const root = storeFolder(workspace);
  const id = `build-${content.now.toISOString().replace(/[-:.TZ]/g, "")}-${randomBytes(3).toString("hex")}`;
  const draft = join(root, `draft-${process.pid}-${id}`);
  try {
    await mkdir(draft, { recursive: true });
    const rows = {};
    for (const table of Object.keys(tables)) {
      rows[table] = await writeTable(
        engine,
        table,
        content.present.includes(table),
        join(draft, `${table}.parquet`),
        content.synthetic
      );
    }
    const build = {
      version: storeVersion,
      id,
      built: content.now.toISOString(),
      rows,
      synthetic: content.synthetic
    };
    await writeFile(join(draft, "system.json"), JSON.stringify(content.system, null, 1));
    await writeFile(join(draft, "build.json"), JSON.stringify(build, null, 1));
    await syncFolder(draft);
    const folder = join(root, id);
    await rename(draft, folder);
    const previous = await realpath(join(root, "current")).catch(() => void 0);
    await pointTo(root, id);
    await removeOld(root, [folder, previous]);
    return { folder, system: content.system, build };
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw diskProblem(error, root);
  }
}
var sortedBy = {
  edits: "enterprise, period, item, last_year, kind, file, line"
};
async function writeTable(engine, table, present, path, synthetic) {
  const columns = Object.entries(tables[table]);
  const names = columns.map(([name]) => identifier(name)).join(", ");
  const empty = columns.map(([name, type]) => `CAST(NULL AS ${type}) AS ${identifier(name)}`).join(", ");
  const query = present ? `SELECT ${names} FROM ${identifier(table)} ORDER BY ${sortedBy[table] ?? "ALL"}` : `SELECT ${empty} WHERE FALSE`;
  await engine.writeParquet(query, path, synthetic ? { synthetic: "true" } : {});
  if (!present) return 0;
  const [count] = await engine.all(`SELECT COUNT(*) AS n FROM ${identifier(table)}`);
  return count?.n ?? 0;
}
async function syncFolder(folder) {
  for (const path of [...(await readdir(folder)).map((name) => join(folder, name)), folder]) {
    if (path === folder && process.platform === "win32") continue;
    const handle = await open(path, "r");
    await handle.sync().finally(() => handle.close());
  }
}
async function pointTo(root, id) {
  const fresh = join(root, `current-${process.pid}-${id}`);
  await symlink(process.platform === "win32" ? join(root, id) : id, fresh, "junction");
  if (process.platform === "win32") await rm(join(root, "current"), { recursive: true, force: true });
  await rename(fresh, join(root, "current"));
}
async function removeOld(root, keep) {
  for (const name of await readdir(root)) {
    const path = join(root, name);
    const owner = /^(?:draft|current)-(\d+)-/.exec(name)?.[1];
    const abandoned = owner !== void 0 && Number(owner) !== process.pid && !isRunning(Number(owner));
    if (abandoned || name.startsWith("build-") && !keep.includes(path))
      await rm(path, { recursive: true, force: true });
  }
}
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
function diskProblem(error, root) {
  const text = error instanceof Error ? error.message : String(error);
  const code = error.code ?? "";
  if (/ENOSPC|EDQUOT/.test(code) || /no space left|disk quota/i.test(text)) {
    return new InputError({
      message: "the disk is full; the old store is untouched",
      at: { file: root },
      mend: "Free some space and build again"
    });
  }
  if (/EACCES|EROFS|EPERM/.test(code) || /permission denied|read-only file system/i.test(text)) {
    return new InputError({
      message: "the store cannot be written; the old store is untouched",
      at: { file: root },
      found: text,
      mend: "Make the folder writable"
    });
  }
  return error;
}

export {
  tables,
  storeVersion,
  openStore,
  storeTable,
  writeStore
};
