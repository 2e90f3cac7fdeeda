// Builds the explorer into OUT_DIR: index.html, scripts and styles with a hash in their names, and beside each the
// compressed forms that the server sends.
// Usage: node scripts/build-explorer.mjs OUT_DIR

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../src/explorer/', import.meta.url));

/** Writes the explorer into `folder`. */
export async function buildExplorer(folder) {
  const { outputFiles, metafile } = await build({
    entryPoints: {
      explorer: join(source, 'main.tsx'),
      theme: join(source, 'theme.ts'),
      style: join(source, 'styles/index.css'),
    },
    outdir: join(folder, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  for (const { path, contents } of outputFiles) write(path, Buffer.from(contents));
  const names = new Map(
    Object.entries(metafile.outputs)
      .filter(([, { entryPoint }]) => entryPoint)
      .map(([path, { entryPoint }]) => [basename(entryPoint), `/assets/${basename(path)}`]),
  );
  const html = readFileSync(join(source, 'index.html'), 'utf8').replaceAll(
    /\{\{(.+?)\}\}/g,
    (_, name) => {
      const path = names.get(name);
      if (!path) throw new Error(`index.html names "${name}", which is not built.`);
      return path;
    },
  );
  write(join(folder, 'index.html'), Buffer.from(html));
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${path}.gz`, gzipSync(content));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder] = process.argv;
  if (folder === undefined) {
    console.error('Expected a folder to write to: node scripts/build-explorer.mjs OUT_DIR');
    process.exitCode = 2;
  } else await buildExplorer(folder);
}
