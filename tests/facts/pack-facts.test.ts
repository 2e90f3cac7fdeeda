import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { openKnowledge } from '../../loaders/knowledge.js';
import { readNote } from '../../loaders/index.js';
import { bareNote } from './bare-note.js';
import { packFacts } from '../../src/facts/pack-facts.js';
import { unpackBareFacts } from '../../src/facts/unpack-bare-facts.js';
import { unpackFacts } from '../../src/facts/unpack-facts.js';
import type { ConceptFact, Fact, TalkFact } from '../../src/graph.js';
import { findNotes } from '../../src/sources/find-notes.js';
import { readSource } from '../../src/sources/read-source.js';
import { anyFacts, type TextWithFacts } from './any-facts.js';

const bare = (facts: readonly Fact[]) => bareNote({ id: '', paths: [], facts }).facts;

/** All that comes back must be as it was, and its JSON too: fields keep their order. */
function expectKept({ text, facts }: TextWithFacts): void {
  const plain = JSON.stringify(facts);
  for (const stored of [packFacts(facts, text), plain]) {
    expect(unpackFacts(stored, text)).toEqual(facts);
    expect(JSON.stringify(unpackFacts(stored, text))).toBe(plain);
    expect(unpackBareFacts(stored, text)).toEqual(bare(facts));
    expect(JSON.stringify(unpackBareFacts(stored, text))).toBe(JSON.stringify(bare(facts)));
  }
  expect(packFacts(facts, text).length).toBeLessThanOrEqual(plain.length);
}

const text = '# 🔥 On Call\n\nPagers  wake people.\n\nSleep matters.\n';
const talk: TalkFact = {
  kind: 'talk',
  title: '🔥 On Call',
  talkKind: 'talk',
  depth: 'covered',
  event: null,
  abstract: 'Pagers  wake people.\nSleep matters.',
  url: null,
  rule: 'talk/heading',
  status: 'stated',
  n: 0,
  span: { line: 1, from: 2, to: 11 },
  quote: '🔥 On Call',
  asWritten: '🔥 On Call',
};
const concept: ConceptFact = {
  kind: 'concept',
  talk: 0,
  label: 'pager',
  conceptStatus: 'curated',
  central: false,
  salience: 0.5,
  rule: 'concept/vocabulary',
  status: 'stated',
  n: 1,
  span: { line: 3, from: 13, to: 33 },
  quote: 'Pagers  wake people.',
  asWritten: 'Pagers',
  also: [
    { line: 1, from: 5, to: 11, asWritten: 'On Call' },
    { line: 5, from: 35, to: 40 },
  ],
};

describe('packFacts', () => {
  it('leaves out what follows from the text and from other fields', () => {
    expect(JSON.parse(packFacts([talk, concept], text))).toEqual([
      {
        kind: 'talk',
        title: '🔥 On Call',
        depth: 'covered',
        rule: 'talk/heading',
        span: [1, 2, 11],
        abstract: [13, 33, 35, 49],
      },
      {
        kind: 'concept',
        talk: 0,
        label: 'pager',
        salience: 0.5,
        asWritten: 'Pagers',
        span: [3, 13, 33],
        also: [
          [1, 5, 11, 'On Call'],
          [5, 35, 40],
        ],
      },
    ]);
    expectKept({ text, facts: [talk, concept] });
  });

  it('writes what is not the usual', () => {
    const facts: Fact[] = [
      { ...talk, n: 7, title: null, quote: 'On Call', abstract: 'Not there.', status: 'inferred' },
      {
        ...concept,
        central: true,
        conceptStatus: 'candidate',
        rule: 'concept/candidate',
        also: [],
      },
    ];
    expect(JSON.parse(packFacts(facts, text))).toMatchObject([
      {
        n: 7,
        quote: 'On Call',
        abstract: 'Not there.',
        asWritten: '🔥 On Call',
        status: 'inferred',
      },
      { central: true, conceptStatus: 'candidate', rule: 'concept/candidate', also: [] },
    ]);
    expectKept({ text, facts });
  });

  it('takes lines of an abstract that follow each other for one place', () => {
    const facts = [{ ...talk, abstract: 'Pagers  wake people.\n\nSleep matters.' }];
    expect(JSON.parse(packFacts(facts, text))).toMatchObject([{ abstract: [13, 49] }]);
    expectKept({ text, facts });
  });

  it('tells an address that is none from one that is the title', () => {
    const { rule, status, n, span, quote, asWritten } = talk;
    const rest = { rule, status, n, span, quote, asWritten };
    const resource = {
      kind: 'resource',
      talk: null,
      resourceKind: 'link',
      title: '🔥 On Call',
    } as const;
    const facts: Fact[] = [
      { ...resource, url: null, ...rest },
      { ...resource, url: '🔥 On Call', ...rest, n: 1 },
    ];
    const [none, same] = JSON.parse(packFacts(facts, text)) as object[];
    expect(none).toHaveProperty('url', null);
    expect(same).not.toHaveProperty('url');
    expectKept({ text, facts });
  });

  it('stores whole what has its fields in another order, and all beside a text that no store keeps', () => {
    const { kind, ...rest } = concept;
    const facts: Fact[] = [talk, { ...rest, kind }];
    const [, whole] = JSON.parse(packFacts(facts, text)) as object[];
    expect(whole).toEqual(concept);
    expectKept({ text, facts });
    expect(packFacts(facts, `${text}\ud83d`)).toBe(JSON.stringify(facts));
  });

  it('loses nothing of any facts of any text, and is never longer than their JSON', () => {
    fc.assert(fc.property(anyFacts, expectKept), { numRuns: 2000 });
  });

  for (const folder of ['../../notes', '../../../shared/notes']) {
    const path = fileURLToPath(new URL(folder, import.meta.url));
    const name = folder.replaceAll('../', '');
    if (!existsSync(path)) {
      // oxlint-disable-next-line jest/no-disabled-tests
      it.skip(`loses nothing of the facts of ${name}, which is not here`, () => {
        expect(existsSync(path)).toBe(true);
      });
      continue;
    }
    it(`loses nothing of the facts of ${name}, and halves them`, async () => {
      const knowledge = openKnowledge().read();
      const { notes } = await findNotes([path]);
      let [plain, packed] = [0, 0];
      for (const found of notes) {
        const note = await readNote(await readSource(found), knowledge);
        expectKept(note);
        plain += JSON.stringify(note.facts).length;
        packed += packFacts(note.facts, note.text).length;
      }
      expect(notes.length).toBeGreaterThan(10);
      expect(packed).toBeLessThan(plain / 2);
    });
  }
});
