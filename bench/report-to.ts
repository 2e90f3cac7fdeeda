import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Prints lines as they come; `keep` writes them to bench/results/<name>.txt with the commit and the machine. `script` is the one in
 * bench/ that says them, where it has another name. */
export function reportTo(
  name: string,
  script = name,
): {
  readonly say: (line: string) => void;
  readonly keep: () => void;
} {
  const lines: string[] = [];
  // Taken at the start: the tree may move on while it runs.
  const state =
    git('status', '--porcelain', '--', 'src', 'loaders', 'cypher') === '' ? '' : ' and changes';
  const commit = `${git('rev-parse', '--short', 'HEAD')}${state}`;
  return {
    say: (line) => {
      lines.push(line);
      process.stdout.write(`${line}\n`);
    },
    keep: () => {
      const folder = fileURLToPath(new URL('results/', import.meta.url));
      const head = [
        `npx tsx bench/${script}.ts ${process.argv.slice(2).join(' ')}`.trim(),
        `commit ${commit}, ${new Date().toISOString().slice(0, 16)}`,
        `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
        '',
      ];
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}${name}.txt`, `${[...head, ...lines].join('\n')}\n`);
    },
  };
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}
