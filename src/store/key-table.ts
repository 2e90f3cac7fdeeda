// Lists of small whole numbers by key, in arrays of plain numbers: sooner built than a map of as many keys, each with a number object and
// some with an array, and no collection of garbage has to look through them.

export interface KeyTable {
  /** Adds a value to a key's, before those that it has. */
  add(key: number, value: number): void;
  /** Adds all values of a key to a set. */
  collect(key: number, into: Set<number>): void;
}

const none = -1;

/** An empty table for keys that are hashes, with room for so many values; more are taken too. */
export function createKeyTable(expected: number): KeyTable {
  let room = Math.max(64, expected);
  let keys = new Float64Array(room);
  let values = new Int32Array(room);
  /** The next entry whose key falls into the same slot. */
  let nexts = new Int32Array(room);
  let slots = slotsFor(room);
  let count = 0;

  const link = (entry: number): void => {
    const slot = slotOf(keys[entry] ?? 0, slots);
    nexts[entry] = slots[slot] ?? none;
    slots[slot] = entry;
  };
  const grow = (): void => {
    room *= 2;
    keys = copyTo(new Float64Array(room), keys);
    values = copyTo(new Int32Array(room), values);
    nexts = new Int32Array(room);
    slots = slotsFor(room);
    for (let entry = 0; entry < count; entry += 1) link(entry);
  };

  return {
    add: (key, value) => {
      if (count === room) grow();
      keys[count] = key;
      values[count] = value;
      link(count);
      count += 1;
    },
    collect: (key, into) => {
      let entry = slots[slotOf(key, slots)] ?? none;
      while (entry !== none) {
        if (keys[entry] === key) into.add(values[entry] ?? none);
        entry = nexts[entry] ?? none;
      }
    },
  };
}

/** A power of two, so that the lowest bits of a hash tell the slot. */
function slotsFor(room: number): Int32Array {
  return new Int32Array(2 ** Math.ceil(Math.log2(room))).fill(none);
}

function slotOf(key: number, slots: Int32Array): number {
  return (key & (slots.length - 1)) >>> 0;
}

function copyTo<T extends Float64Array | Int32Array>(to: T, from: T): T {
  to.set(from);
  return to;
}
