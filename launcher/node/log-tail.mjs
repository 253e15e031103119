// The last warnings and errors of a log of JSON lines, or the last lines of any other: node log-tail.mjs <file>
import { readFileSync } from "node:fs";

const LINES = 12;
const lines = readFileSync(process.argv[2], "utf8").trimEnd().split("\n");

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function text({ Level, LogMessage, Throwable }) {
  const message = [LogMessage, Throwable?.Exception ?? Throwable?.StackTrace].find(Boolean) ?? "";
  return `${Level} ${String(message).split("\n")[0]}`;
}

const entries = lines.slice(-2000).map(parsed).filter((one) => one?.Level);
const worst = entries.filter(({ Level }) => ["SEVERE", "WARNING"].includes(Level)).map(text);
const shown = entries.length > 0 ? worst.filter((line, at) => worst.indexOf(line) === at) : lines;
for (const line of shown.slice(-LINES)) console.error(`  | ${line.slice(0, 400)}`);
