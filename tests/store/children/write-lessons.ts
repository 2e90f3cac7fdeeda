// Writes lessons without end, a transaction each, and says which are kept. The parent kills it.
import { openEmbedded } from '../../../src/store/embedded-store.js';

const store = await openEmbedded(process.argv[2] ?? null);
for (let number = 0; ; number += 1) {
  await store.write(async (transaction) => {
    for (const part of ['a', 'b'])
      await transaction.run('write/put-lessons', {
        rows: [{ id: `lesson/${number}${part}`, text: 'x'.repeat(1000), negated: false }],
      });
  });
  process.stdout.write(`${number}\n`);
}
