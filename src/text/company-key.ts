import { fold } from './fold.js';
import { rememberTexts } from './remember-texts.js';

const legalForm =
  /[\s,]+\(?(?:inc|incorporated|ltd|limited|llc|llp|gmbh|ag|se|bv|b\.v|nv|n\.v|sa|sas|s\.a|ab|as|oy|pty|plc|co|corp|corporation)\b\.?\)?$/i;
const domain =
  /^(?:https?:\/\/)?(?:www\.)?([\p{L}\d-]{2,})\.(?:com|om|cm|con|co|org|net|io|dev|ai|app|cloud|tech|eu|uk|de|nl|fr)\b(?:\/\S*)?$/iu;

/**
 * A company's spelling without what does not tell it from others: case, accents, spaces, possessive, legal form, and the end of
 * an address (`.om` and `.con` are slips for `.com`). "Co Leadership" and "coleadership.com" come to the same.
 */
export const companyKey = rememberTexts(500_000, strip);

function strip(name: string): string {
  const plain = name
    .trim()
    .replace(/[.,;:]+$/, '')
    .replace(/^@/, '')
    .replace(/['’]s$/i, '')
    .replace(/\s*\([^)]*\)$/, '')
    .replace(legalForm, '');
  const stem = domain.exec(plain)?.[1] ?? plain;
  return (
    fold(stem)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('') ?? fold(name)
  );
}
