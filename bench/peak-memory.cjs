// Loaded into a Node process (`--require`) to tell how much memory it took at most, in kB.
const { appendFileSync } = require("node:fs");

process.on("exit", () =>
  appendFileSync(process.env.INKOOPLADDER_PEAK, `${process.resourceUsage().maxRSS}\n`),
);
