/** A page's bytes in UTF-8, by what its header or the page itself says of its characters. Throws for a set that is not
 * known. */
export function toUtf8(body: Buffer, type: string): Buffer {
  const isMarked =
    body.subarray(0, 3).equals(Buffer.from('efbbbf', 'hex')) ||
    (body[0] === 0xff && body[1] === 0xfe) ||
    (body[0] === 0xfe && body[1] === 0xff);
  // A byte order mark is stronger than a header, and the reader knows it.
  if (isMarked) return body;
  const isHtml = /html|^\s*$/i.test(type);
  const named =
    /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1] ?? (isHtml ? declaredIn(body) : undefined);
  if (named === undefined) return isHtml && !isUtf8(body) ? transcode(body, 'windows-1252') : body;
  return /^utf-?8$/i.test(named) ? body : transcode(body, named);
}

/** `<meta charset="…">`, within the first bytes as browsers want it. */
function declaredIn(body: Buffer): string | undefined {
  const start = body.subarray(0, 2048).toString('latin1');
  return /<meta\b[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(start)?.[1];
}

function isUtf8(body: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}

function transcode(body: Buffer, charset: string): Buffer {
  return Buffer.from(new TextDecoder(charset).decode(body));
}
