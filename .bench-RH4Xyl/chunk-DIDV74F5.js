// src/define/classifications.ts
import { readFile } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/define/shipped.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function shipped(name) {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (; ; ) {
    const path = join(folder, name);
    if (existsSync(path)) return path;
    const above = dirname(folder);
    if (above === folder) throw new Error(`the package lacks ${name}`);
    folder = above;
  }
}

// src/define/classifications.ts
var tables = [
  { name: "GB/T 4754-2017", file: "gbt4754-2017.tsv", complete: true },
  { name: "GB/T 4754-2011", file: "gbt4754-2011.tsv", complete: false },
  { name: "NACE Rev. 2", file: "nace-rev2.tsv", complete: true }
];
var shippedClassifications = tables.map(({ name }) => name);
async function loadClassification(name) {
  const plain = (text2) => text2.toLowerCase().replace(/[\s./—–-]/g, "");
  const table = tables.find((each) => plain(each.name) === plain(name));
  if (table === void 0) return void 0;
  const text = await readFile(join2(shipped("classifications"), table.file), "utf8");
  const [head = [], ...rows] = text.trimEnd().split("\n").map((line) => line.split("	"));
  const [parentColumn, nameColumn] = [head.indexOf("parent"), head.length - 1];
  const entries = /* @__PURE__ */ new Map();
  let above = [];
  for (const row of rows) {
    const code = row[0] ?? "";
    const level = row[1];
    const depth = ["section", "division", "group", "class"].indexOf(level);
    above = [...above.slice(0, depth).filter((each, i) => i === 0 || code.startsWith(each)), code];
    entries.set(code, {
      code,
      level,
      parent: row[parentColumn] ?? above.at(-2) ?? "",
      name: row[nameColumn] ?? ""
    });
  }
  return { name: table.name, complete: table.complete, entries };
}

export {
  shippedClassifications,
  loadClassification
};
