import { writeFileSync } from 'node:fs';

// Preloaded into a measured process: writes its processor time, in seconds, and its peak memory, in bytes, where the measuring process will read them.
const file = process.env['USAGE_FILE'];
if (file !== undefined)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(file, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }));
  });
