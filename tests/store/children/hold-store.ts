// Opens the store, says so, and holds it until its input ends.
import { openEmbedded } from '../../../src/store/embedded-store.js';
import { removeServerFile, writeServerFile } from '../../../src/store/server-file.js';

const [, , path = '', url] = process.argv;
const store = await openEmbedded(path);
if (url) writeServerFile(path, url);
process.stdout.write('open\n');
process.stdin.resume().on('end', () => {
  removeServerFile(path);
  void store.close();
});
