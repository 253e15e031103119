// Generates what one instance must keep to itself, as far as it is not there yet: node secrets.mjs <folder>
import { randomBytes } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = process.argv[2];
const secret = () => randomBytes(24).toString("base64url");
const write = (name, text) => writeFileSync(`${folder}/${name}`, text, { mode: 0o600, flag: "wx" });

const file = `${folder}/secrets.env`;
// What later versions have added: an instance that is older gets it without a reset.
const laterSecrets = ["ANTRAGSWERK_OIDC_STAFF_PROVISIONING_CLIENT_SECRET"];
const line = (name) => `${name}=${secret()}\n`;

if (existsSync(file)) {
  const known = readFileSync(file, "utf8");
  for (const name of laterSecrets) if (!known.includes(`${name}=`)) appendFileSync(file, line(name));
} else {
  generateAll();
}

function generateAll() {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const adminPassword = secret();
  write("payara-password-file", `AS_ADMIN_PASSWORD=${adminPassword}\n`);
  // The first key is the present one; older ones stay behind it until nothing is wrapped with them any more.
  const masterKey = { kty: "oct", use: "enc", alg: "A256GCMKW", kid: `master-${randomBytes(4).toString("hex")}`, k: randomBytes(32).toString("base64url") };
  write("master-keys.json", `${JSON.stringify({ keys: [masterKey] }, null, 2)}\n`);
  // Written last: its presence says that the folder is complete.
  write("secrets.env", [
    `ANTRAGSWERK_DB_SUPERUSER_PASSWORD=${secret()}`,
    `ANTRAGSWERK_DB_OWNER_PASSWORD=${secret()}`,
    `ANTRAGSWERK_DB_APP_PASSWORD=${secret()}`,
    `ANTRAGSWERK_ADMIN_PASSWORD=${adminPassword}`,
    `ANTRAGSWERK_KEYCLOAK_ADMIN_PASSWORD=${secret()}`,
    `ANTRAGSWERK_OIDC_CITIZENS_CLIENT_SECRET=${secret()}`,
    `ANTRAGSWERK_OIDC_STAFF_CLIENT_SECRET=${secret()}`,
    "",
  ].join("\n") + laterSecrets.map(line).join(""));
}
