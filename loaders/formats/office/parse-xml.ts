import { XMLParser } from 'fast-xml-parser';
import { decodeXml } from './decode-xml.js';

/** An element with its children in order; text between elements is left out but for that of elements without children. */
export interface XmlElement {
  /** With its prefix: `a:t`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Raw = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // Without it numbered entities stay as they are.
  htmlEntities: true,
  // More than any program writes; deeper files are refused.
  maxNestedTags: 100,
});

/** The root element of an XML part. Throws where it is broken, nested too deeply, or declares entities. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const nodes = parser.parse(decodeXml(bytes)) as readonly Raw[];
  const root = nodes.map(toElement).find((element) => element !== null);
  if (!root) throw new Error('It holds no element.');
  return root;
}

function toElement(node: Raw): XmlElement | null {
  const name = Object.keys(node).find((key) => key !== ':@');
  if (name === undefined || name === '#text') return null;
  const inner = (node[name] ?? []) as readonly Raw[];
  const children: XmlElement[] = [];
  let text = '';
  for (const child of inner) {
    const element = toElement(child);
    if (element) children.push(element);
    else if (typeof child['#text'] === 'string') text += child['#text'];
  }
  return { name, attributes: (node[':@'] ?? {}) as Record<string, string>, children, text };
}
