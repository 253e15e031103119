// Fills the placeholders of the realm files: node realms.mjs <folder of the realm files> <target folder, or - to print>
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const [source, target] = process.argv.slice(2);
for (const name of readdirSync(source).filter((n) => n.endsWith("-realm.json")).sort()) {
  const filled = readFileSync(`${source}/${name}`, "utf8").replace(/\$\{(ANTRAGSWERK_\w+)\}/g, (_, variable) => {
    const value = process.env[variable];
    if (!value) throw new Error(`${name} needs ${variable}`);
    return value;
  });
  JSON.parse(filled);
  if (target === "-") process.stdout.write(filled);
  else writeFileSync(`${target}/${name}`, filled, { mode: 0o600 });
}
