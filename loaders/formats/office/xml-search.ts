import type { XmlElement } from './parse-xml.js';

/** All elements of these names below `element`, in order; what lies inside a found one is not looked at. */
export function findElements(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.flatMap((child) =>
    names.includes(child.name) ? [child] : findElements(child, ...names),
  );
}

/** The first such element. */
export function findElement(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  return element && findElements(element, ...names)[0];
}
