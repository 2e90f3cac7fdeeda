import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { uniqueIds } from '../../../loaders/resolve/unique-ids.js';

interface Entity {
  readonly id: string;
  readonly content: readonly string[];
}

const idsOf = (entities: readonly Entity[]) =>
  uniqueIds(entities, ({ content }) => content).map(({ id }) => id);

describe('uniqueIds', () => {
  it('leaves an id alone that no other has', () => {
    expect(
      idsOf([
        { id: 'talk/a', content: ['1'] },
        { id: 'talk/b', content: ['1'] },
      ]),
    ).toEqual(['talk/a', 'talk/b']);
  });

  it('gives all of a collision a hash of their content', () => {
    const ids = idsOf([
      { id: 'talk/a', content: ['1'] },
      { id: 'talk/a', content: ['2'] },
    ]);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^talk\/a-[0-9a-f]{8}$/);
  });

  it('gives the same ids in any order of entities and of their content', () => {
    const entity = fc.record({
      id: fc.constantFrom('talk/a', 'talk/b'),
      content: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}#[0-9]$/), {
        minLength: 1,
        maxLength: 3,
      }),
    });
    const entities = fc.uniqueArray(entity, {
      maxLength: 5,
      selector: ({ content }) => content.toSorted().join(),
    });
    fc.assert(
      fc.property(entities, (own) => {
        const ids = idsOf(own);
        expect(new Set(ids).size).toBe(own.length);
        const reversed = own
          .map(({ id, content }) => ({ id, content: content.toReversed() }))
          .toReversed();
        expect(idsOf(reversed).toReversed()).toEqual(ids);
      }),
    );
  });
});
