// Adds up the reports of all modules: node test-count.mjs <checkout> [--forget]
// --forget deletes the reports of earlier runs, so that only the coming run is counted.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const [root, forget] = process.argv.slice(2);
const reportFolders = ["surefire-reports", "failsafe-reports"];

function* modules(folder) {
  if (existsSync(join(folder, "pom.xml"))) yield folder;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && !entry.name.startsWith(".") && !["target", "src", "node_modules"].includes(entry.name)) {
      yield* modules(join(folder, entry.name));
    }
  }
}

const folders = [...modules(root)].flatMap((module) => reportFolders.map((name) => join(module, "target", name))).filter(existsSync);
if (forget) {
  folders.forEach((folder) => rmSync(folder, { recursive: true }));
} else {
  const sum = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  for (const file of folders.flatMap((folder) => readdirSync(folder).filter((n) => /^TEST-.*\.xml$/.test(n)).map((n) => join(folder, n)))) {
    const suite = readFileSync(file, "utf8").match(/<testsuite\b[^>]*>/)?.[0] ?? "";
    for (const key of Object.keys(sum)) sum[key] += Number(suite.match(new RegExp(`\\b${key}="(\\d+)"`))?.[1] ?? 0);
  }
  const failed = sum.failures + sum.errors;
  console.log(`${sum.tests - failed - sum.skipped} passed, ${failed} failed, ${sum.skipped} skipped`);
  process.exit(failed > 0 || sum.tests === 0 ? 1 : 0);
}
