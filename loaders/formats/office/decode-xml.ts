/** The text of an XML part. Throws where it declares entities of its own: office files must not, and entities can be made to
 * grow without bound. */
export function decodeXml(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Error('It declares entities of its own.');
  return text;
}

/** UTF-8 unless a byte order mark says otherwise. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
