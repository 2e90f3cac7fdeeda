import { describe, it, expect } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { exitCodes } from '../../src/cli/exit-codes.js';
import { runThroughline } from './run-throughline.js';

const names = (help: string) =>
  [...help.matchAll(/^ {2}([a-z]+) (?=.* {2})/gm)].map(([, name]) => name ?? '');
const commands = names((await runThroughline(['--help'])).out.split('Commands:')[1] ?? '').filter(
  (name) => name !== 'help',
);

describe('throughline --help', () => {
  it('lists the commands', () => {
    expect(commands).toEqual([
      'load',
      'forget',
      'serve',
      'talks',
      'speakers',
      'ideas',
      'talk',
      'why',
      'review',
      'check',
      'extract',
      'export',
      'copy',
      'vocabulary',
    ]);
  });

  it('lists every exit code', async () => {
    const { code, out } = await runThroughline(['--help']);
    const listed = [...out.split('Ends with:')[1]!.matchAll(/^ {2}(\d+) /gm)];
    expect(code).toBe(0);
    expect(listed.map(([, number]) => Number(number))).toEqual(Object.values(exitCodes));
  });

  it.each(commands)('shows options and an example for %s', async (command) => {
    const { code, out } = await runThroughline([command, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`\\nExample:\\n  throughline ${command} `));
    expect(out).toMatch(/Global Options:[^]*--store <file>/);
  });

  it.each([60, 80, 120])('keeps within %d columns but for examples', async (columns) => {
    for (const args of [[], ...commands.map((command) => [command])]) {
      const { out } = await runThroughline([...args, '--help'], {}, { columns });
      const wide = out.split('\n').filter((line) => line.length > columns);
      expect(wide.filter((line) => !line.startsWith('  throughline '))).toEqual([]);
    }
  });

  it('prints the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await runThroughline(['--version'])).toEqual({
      code: 0,
      out: `${version}\n`,
      error: '',
    });
  });
});

describe('throughline with wrong usage', () => {
  it.each([
    [['lod', 'x'], 'Unknown command "lod". Did you mean "load"?'],
    [['talks', '--abuot', 'toil'], 'Unknown option "--abuot". Did you mean "--about"?'],
    [['load', '--jsno', 'x'], 'Unknown option "--jsno". Did you mean "--json"?'],
    [['load'], 'Missing required argument "path".'],
    [['extract', 'notes'], 'Required option "--out <dir>" not specified.'],
    [['talks', '--first', '0'], 'Expected a whole number from 1 to 10000.'],
    [['ideas', '--min-years', '2.5'], 'Expected a whole number from 1 to 10000.'],
    [['load', '--max-size', '-1', 'x'], 'Expected a number of megabytes up to 500.'],
    [['export', '--format', 'xml'], 'Allowed choices are json.'],
    [['serve', '--port', '70000'], 'Expected a whole number from 0 to 65535.'],
    [
      ['--store', 'a', '--neo4j', 'neo4j://b', 'ideas'],
      'Option "--store <file>" cannot be used with option "--neo4j <uri>".',
    ],
    [['copy', '--from', 'a', '--to', './a'], 'Cannot copy "a" onto itself.'],
    [['--neo4j', 'http://x', 'ideas'], 'Cannot use "http://x" as a Neo4j. Expected an address'],
  ])('explains %j', async (args, message) => {
    const { code, out, error } = await runThroughline(args);
    expect(error).toContain(message);
    expect(code).toBe(exitCodes.usage);
    expect(out).toBe('');
    expect(error).not.toMatch(/^ +at /m);
  });

  it.each([
    [{ PORT: 'http' }, 'Cannot use the setting PORT="http": Expected a port number'],
    [{ NEO4J_URI: 'localhost' }, 'Cannot use the setting NEO4J_URI="localhost"'],
  ])('explains the bad setting %j', async (environment, message) => {
    const { code, error } = await runThroughline(['ideas'], environment);
    expect(error).toContain(message);
    expect(code).toBe(exitCodes.usage);
  });

  it('prints its help and ends with 2 without a command', async () => {
    const { code, error } = await runThroughline([]);
    expect(code).toBe(exitCodes.usage);
    expect(error).toMatch(/^Usage: throughline/);
  });
});
