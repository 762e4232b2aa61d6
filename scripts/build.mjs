// Bundles the command line and the library into dist/, and (unless --no-types) writes the type declarations.
// Small pure-JavaScript packages are bundled so that a command starts fast; large or native ones stay outside.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const bundled = ['commander', 'yaml', 'zod', 'csv-parse', 'fastest-levenshtein', 'string-width'];
const pkg = JSON.parse((await import('node:fs')).readFileSync('package.json', 'utf8'));
const external = Object.keys(pkg.dependencies)
  .filter((name) => !bundled.includes(name))
  .flatMap((name) => [name, `${name}/*`]);

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { 'cli/main': 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external,
  chunkNames: 'chunks/[name]-[hash]',
  // commander is CommonJS and asks for Node's own modules by require
  banner: {
    js: "import { createRequire as songhuaRequire } from 'node:module'; const require = songhuaRequire(import.meta.url);",
  },
  define: { SONGHUA_VERSION: JSON.stringify(pkg.version) },
  logLevel: 'warning',
});
chmodSync('dist/cli/main.js', 0o755);
cpSync('src/define/classifications', 'dist/classifications', { recursive: true });
// Adobe's character maps, for PDF files in Chinese that do not hold their fonts
cpSync('node_modules/pdfjs-dist/cmaps', 'dist/cmaps', { recursive: true });
if (existsSync('src/publish/templates'))
  cpSync('src/publish/templates', 'dist/templates', { recursive: true });
if (!process.argv.includes('--no-types')) {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
}
