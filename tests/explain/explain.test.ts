import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { describeFact } from '../../loaders/explain/describe-fact.js';
import { explain } from '../../loaders/explain/index.js';
import { parseDocument } from '../../loaders/formats/index.js';
import { identifySource, readIdentified } from '../../loaders/index.js';
import { readKnowledge } from '../../loaders/knowledge.js';

const folder = new URL('../../notes/', import.meta.url);
const names = readdirSync(folder).filter((name) => name !== 'README.md');
const knowledge = readKnowledge();

async function explained(name: string) {
  const bytes = readFileSync(new URL(name, folder));
  const identified = await identifySource({ path: name, bytes });
  const { extraction } = identified;
  const { facts } = readIdentified(identified, knowledge);
  return { facts, blocks: explain(parseDocument(extraction), knowledge) };
}

describe.each(names)('explain %s', (name) => {
  it('accounts for every fact', async () => {
    const { facts, blocks } = await explained(name);
    const told = new Set(blocks.flatMap(({ takenFor }) => takenFor.map(({ fact }) => fact)));
    expect(facts.map(describeFact).filter((fact) => !told.has(fact))).toEqual([]);
  });

  it('gives reasons that add up to the score', async () => {
    const { blocks } = await explained(name);
    for (const { score, reasons } of blocks.flatMap(({ readings }) => readings)) {
      const sum = reasons.reduce((all, { weight }) => all + weight, 0);
      // Words that weigh next to nothing are left out.
      expect(Math.abs(sum - score)).toBeLessThan(0.1);
    }
  });

  it('finds each idea that no label names among what might have been one', async () => {
    const { facts, blocks } = await explained(name);
    const readings = blocks.flatMap((block) => block.readings);
    const rules = {
      'concept in other words': 'concept/other-words',
      candidate: 'concept/candidate',
      phrase: 'concept/phrase',
    } as const;
    for (const [kind, rule] of Object.entries(rules)) {
      const own = readings.filter(({ as }) => as === kind);
      const taken = own.filter(({ isTaken }) => isTaken).map(({ words }) => words);
      const told = facts.flatMap((fact) =>
        fact.kind === 'concept' && fact.rule === rule ? [fact.label] : [],
      );
      expect(taken.toSorted()).toEqual(told.toSorted());
      for (const { worth, isTaken } of own) {
        const { value, least } = worth ?? { value: 0, least: Infinity };
        expect(value).toBeGreaterThan(isTaken ? least : least / 2);
      }
    }
  });

  it('finds each lesson among what might have been one', async () => {
    const { facts, blocks } = await explained(name);
    const taken = blocks.flatMap(({ readings }) =>
      readings.filter(({ as, isTaken }) => as === 'lesson' && isTaken).map(({ words }) => words),
    );
    const lessons = facts.flatMap((fact) => (fact.kind === 'lesson' ? [fact.text] : []));
    expect([...new Set(taken)].toSorted()).toEqual([...new Set(lessons)].toSorted());
  });
});
