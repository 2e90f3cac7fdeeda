// Runs pdf.js in a thread of its own, so that a file on which it would never end, or take all memory, can be stopped. Plain
// JavaScript, since threads start without what reads TypeScript in tests and development.

import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';

const { bytes, mostPages } = workerData;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
const send = (message) => parentPort?.postMessage(message);

try {
  const pdf = await getDocumentProxy(bytes, {
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
  });
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const annotations = await page.getAnnotations().catch(() => []);
    send({
      page: {
        width,
        height,
        items: items.flatMap((item) => {
          const [a, b, c, d, x, y] = item.transform;
          // Text set upwards or slanted is a stamp or the label of an axis.
          if (item.str.trim() === '' || Math.abs(b) > Math.abs(a) / 4) return [];
          return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }];
        }),
        links: annotations.flatMap(({ url, rect }) =>
          typeof url === 'string' ? [{ url, x: rect[0], y: (rect[1] + rect[3]) / 2 }] : [],
        ),
      },
    });
    page.cleanup();
  }
  send({ pages: pdf.numPages });
} catch (error) {
  send({ failure: error?.name ?? 'Error', message: String(error?.message) });
}
