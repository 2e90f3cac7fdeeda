import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../src/text/fold.js';

describe('fold', () => {
  it.each([
    ['Error Budget', 'error budget'],
    ['Größe', 'grosse'],
    ['Łukasz Ørsted', 'lukasz orsted'],
    ['José', 'jose'],
    ['Jose\u0301', 'jose'],
    ['Ångström', 'angstrom'],
    ['Đorđe Œuvre Æon', 'dorde oeuvre aeon'],
    ['İstanbul', 'istanbul'],
    ['don’t', "don't"],
    ['“quoted”', '"quoted"'],
    ['load–shedding', 'load-shedding'],
    ['ﬁne', 'fine'],
    ['𝗗𝗿𝗮𝗶𝗻 queues', 'drain queues'],
    ['Fennel™', 'fenneltm'],
    ['Ⅳ', 'iv'],
    ['エラー予算', 'エラー予算'],
    ['', ''],
  ])('brings %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing of what is folded', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii' }),
        fc.string({ unit: 'grapheme' }),
        (plain, text) => {
          expect(fold(plain)).toBe(plain.toLowerCase());
          expect(fold(fold(text))).toBe(fold(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('brings composed and decomposed letters to one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});
