// Loaded in front of a program by tools/corpus.ts: writes the CPU seconds of the whole process to a file when it ends.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.HOLDPOINT_CPU_FILE, String((user + system) / 1e6));
});
