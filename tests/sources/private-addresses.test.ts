import { describe, expect, it } from '@jest/globals';
import { isPublicAddress } from '../../src/sources/web/is-public-address.js';
import { getOnce, RefusedAnswer } from '../../src/sources/web/get-once.js';
import { readRobots } from '../../src/sources/web/read-robots.js';
import { openSite, page } from './site.js';

const signal = AbortSignal.timeout(10_000);

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '172.32.0.1', '11.0.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
    'is true for %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
  ])('is false for %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

// A site on this computer stands for one behind a firewall: a page of the open web leads there.
describe('a private address that the user did not name', () => {
  it.each(['127.0.0.1', 'localhost', '0x7f.1', '2130706433', '[::ffff:127.0.0.1]'])(
    'is not asked, written as %s',
    async (host) => {
      const site = await openSite({ '/': page('secret') });
      try {
        const url = new URL(`http://${host}:${site.port}/`);
        const options = { allowsPrivate: false, maxBytes: 1000, signal };
        await expect(getOnce(url, options)).rejects.toThrow(RefusedAnswer);
        await expect(readRobots(url, options)).rejects.toThrow(RefusedAnswer);
        expect(site.asked).toEqual([]);
      } finally {
        await site.close();
      }
    },
  );

  it('is asked where it was named', async () => {
    const site = await openSite({ '/': page('mine') });
    try {
      const options = { allowsPrivate: true, maxBytes: 1000, signal };
      const { body, isPrivate } = await getOnce(new URL(site.url), options);
      expect([body.toString(), isPrivate]).toEqual(['mine', true]);
    } finally {
      await site.close();
    }
  });
});
