// Renders GraphiQL once into OUT_DIR/playground.html, one page that needs no other host, with the queries of
// schema/examples/ as its tabs; the compressed forms that the server sends lie beside it.
// Usage: node scripts/build-playground.mjs OUT_DIR

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { parse, valueFromASTUntyped } from 'graphql';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

const mark =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' width='24'><path d='M2 11c4 0 3-6 6-6s2 6 6 6' fill='none' stroke='#0b7a99' stroke-width='2.4' stroke-linecap='round'/></svg>";

/** Writes the playground and its compressed forms into `folder`. */
export function buildPlayground(folder) {
  const html = Buffer.from(page());
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'playground.html');
  writeFileSync(path, html);
  const params = {
    // The highest quality takes twenty times as long for a tenth less.
    [constants.BROTLI_PARAM_QUALITY]: 7,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: html.length,
  };
  writeFileSync(`${path}.br`, brotliCompressSync(html, { params }));
  writeFileSync(`${path}.gz`, gzipSync(html));
}

function page() {
  const options = {
    endpoint: '/graphql',
    title: 'Throughline',
    logo: mark,
    favicon: `data:image/svg+xml,${encodeURIComponent(mark)}`,
    defaultTabs: examples().map((query) => ({ query, variables: variablesOf(query) })),
    shouldPersistHeaders: false,
  };
  const rendered = renderGraphiQL(options).replace(
    '<head>',
    '<head><meta name="viewport" content="width=device-width, initial-scale=1" />',
  );
  const given = JSON.stringify(options);
  const at = rendered.lastIndexOf(given);
  if (at < 0) throw new Error('GraphiQL renders its options otherwise than before. See page().');
  // A link to one query, `?query=…`, opens its tab first and not a second one like it.
  const choose = `((options) => {
    const asked = new URL(location.href).searchParams.get('query');
    const isAsked = ({ query }) => query === asked;
    const { defaultTabs: tabs } = options;
    const defaultTabs = [...tabs.filter(isAsked), ...tabs.filter((tab) => !isAsked(tab))];
    // GraphiQL does not take the first tab's variables from the tab.
    const isKnown = asked === null || tabs.some(isAsked);
    return { ...options, defaultTabs, ...(isKnown ? { initialVariables: defaultTabs[0]?.variables } : {}) };
  })(${given.replaceAll('</', '<\\/')})`;
  return rendered.slice(0, at) + choose + rendered.slice(at + given.length);
}

function examples() {
  const source = new URL('../schema/examples/', import.meta.url);
  return readdirSync(source)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => readFileSync(new URL(name, source), 'utf8'));
}

/** The values that a query's variables have where none are given, as JSON to be changed at will. */
function variablesOf(query) {
  const [operation] = parse(query).definitions;
  const values = (operation.variableDefinitions ?? [])
    .filter(({ defaultValue }) => defaultValue)
    .map(({ variable, defaultValue }) => [variable.name.value, valueFromASTUntyped(defaultValue)]);
  return JSON.stringify(Object.fromEntries(values), null, 2);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder] = process.argv;
  if (folder === undefined) {
    console.error('Expected a folder to write to: node scripts/build-playground.mjs OUT_DIR');
    process.exitCode = 2;
  } else buildPlayground(folder);
}
