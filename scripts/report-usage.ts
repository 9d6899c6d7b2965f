import { writeFileSync } from 'node:fs';

// Preloaded into a measured process: writes its peak memory, in bytes, where the measuring process will read it.
const file = process.env['USAGE_FILE'];
if (file !== undefined)
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS * 1024)));
