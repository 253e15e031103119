// The symbolic name and version of an OSGi bundle, read from the jar itself.
import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

function entry(jar, wanted) {
  const end = jar.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0) throw new Error("this is not a jar");
  let at = jar.readUInt32LE(end + 16);
  for (let left = jar.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((o) => jar.readUInt16LE(at + o));
    if (jar.toString("utf8", at + 46, at + 46 + nameLength) === wanted) {
      const local = jar.readUInt32LE(at + 42);
      const start = local + 30 + jar.readUInt16LE(local + 26) + jar.readUInt16LE(local + 28);
      const bytes = jar.subarray(start, start + jar.readUInt32LE(at + 20));
      return jar.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes;
    }
    at += 46 + nameLength + extraLength + commentLength;
  }
  throw new Error(`this jar has no ${wanted}`);
}

export function bundleOf(file) {
  const manifest = entry(readFileSync(file), "META-INF/MANIFEST.MF").toString("utf8").replace(/\r?\n /g, "");
  const header = (name) => manifest.match(new RegExp(`^${name}: *([^;\\r\\n]+)`, "m"))?.[1].trim();
  const name = header("Bundle-SymbolicName");
  if (!name) throw new Error(`${file} is no OSGi bundle: it has no Bundle-SymbolicName`);
  return { name, version: header("Bundle-Version") ?? "0" };
}
