#!/usr/bin/env node
// oxlint-disable-next-line import/no-unassigned-import
import './as-in-production.js';
import { runCommandLine } from './run-command-line.js';
import { stopSignal } from './stop-signal.js';
import { openTerminal } from './terminal.js';

// `throughline talks … | head` closes the pipe early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runCommandLine(
  process.argv.slice(2),
  openTerminal(),
  process.env,
  stopSignal,
);
