// Told at the end on standard error: the most memory that the process held, in kilobytes.
process.on("exit", () => process.stderr.write(`most memory: ${process.resourceUsage().maxRSS}\n`));
