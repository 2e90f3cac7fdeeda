// The entry of the thread that `startReader` starts. What was built runs as it is; sources run through tsx, as in development.

import { existsSync } from 'node:fs';

if (existsSync(new URL('./serve-reader.js', import.meta.url))) await import('./serve-reader.js');
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./serve-reader.ts');
}
