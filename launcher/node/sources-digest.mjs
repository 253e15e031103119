// One digest over everything that goes into the built application: node sources-digest.mjs <checkout>
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = process.argv[2];
const parts = ["pom.xml", "platform-core", "plugins", "tenants", "liquibase", "ear"];
const leftOut = new Set(["target", "node_modules", "node", "system-tests", ".git"]);
const digest = createHash("sha256");

function add(path) {
  digest.update(relative(root, path)).update("\0").update(readFileSync(path)).update("\0");
}

function walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const isTest = entry.name === "test" && folder.endsWith("src");
      if (!leftOut.has(entry.name) && !isTest) walk(path);
    } else if (entry.isFile()) {
      add(path);
    }
  }
}

for (const part of parts.map((name) => join(root, name))) {
  if (!existsSync(part)) continue;
  if (part.endsWith("pom.xml")) add(part);
  else walk(part);
}
console.log(digest.digest("hex"));
