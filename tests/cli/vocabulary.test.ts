import { describe, expect, it } from '@jest/globals';
import { exitCodes } from '../../src/cli/exit-codes.js';
import { runThroughline } from './run-throughline.js';

describe('throughline vocabulary', () => {
  it('prints Turtle unless JSON-LD is wanted', async () => {
    const { code, out, error } = await runThroughline(['vocabulary']);
    expect(out).toMatch(/^@prefix skos: /);
    expect([code, error]).toEqual([exitCodes.ok, '']);
    const other = await runThroughline(['vocabulary', '--format', 'jsonld']);
    expect(JSON.parse(other.out)).toMatchObject({ '@graph': expect.any(Array) });
  });

  it('takes another address for the concepts', async () => {
    const { out } = await runThroughline(['vocabulary', '--base', 'https://example.org/ideas#']);
    expect(out).toContain('@prefix concept: <https://example.org/ideas#concept/> .');
  });

  it.each([
    ['--format', 'xml'],
    ['--base', 'no address/'],
    ['--base', 'https://example.org/ideas'],
  ])('refuses %s %s', async (...args) => {
    expect((await runThroughline(['vocabulary', ...args])).code).toBe(exitCodes.usage);
  });
});
