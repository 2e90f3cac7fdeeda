import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Formats and writes a generated file; with `--check` among the arguments writes nothing and fails where it would.
 * `source` is what it is made from, `script` what makes it. */
export function writeGenerated(target, text, { source, script }) {
  const path = relative(root, fileURLToPath(target));
  const content = format(text, basename(path));
  if (!process.argv.includes('--check')) {
    mkdirSync(new URL('.', target), { recursive: true });
    writeFileSync(target, content);
  } else if (!existsSync(target) || readFileSync(target, 'utf8') !== content) {
    console.error(`${path} is older than ${source}. Run node scripts/${script}.`);
    process.exitCode = 1;
  }
}

function format(text, name) {
  const formatter = fileURLToPath(new URL('../node_modules/oxfmt/bin/oxfmt', import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [formatter, '--stdin-filepath', name],
    { input: text, encoding: 'utf8', cwd: root },
  );
  if (status !== 0) throw new Error(`Cannot format ${name}: ${stderr}`);
  return stdout;
}
