#!/usr/bin/env node
/** `npx -p vitrine-video vitrine-tags`: checks, converts and prints tag files. */
import { readFileSync } from 'node:fs';
import { runTagCommand } from './tag-command.js';

const STANDARD_INPUT = 0;

// Not `process.exit`, which would cut off what a pipe has not taken yet.
process.exitCode = runTagCommand(process.argv.slice(2), {
  readText: (file) => readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8'),
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
});
