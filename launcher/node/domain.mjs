// Shapes a fresh or a used Payara domain for one instance: node domain.mjs <domain folder>
// Works on the text of domain.xml, so that deployed applications in it stay as they are. Every step may be
// repeated. A tag that is not found is an error: a silently missing "address" would open a port to the network.
import { createHash, randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { removeTag, set, withAttributes } from "./domain-xml.mjs";
import { heapOptions, listeners, pool, httpLimits, removedJvmOptions, unusedServices } from "./domain-settings.mjs";

const domain = process.argv[2];
const file = `${domain}/config/domain.xml`;

function jvmOptions(xml) {
  const kept = xml.replace(/\s*<jvm-options>([^<]*)<\/jvm-options>/g, (line, option) =>
    removedJvmOptions.some((prefix) => option.startsWith(prefix)) ? "" : line);
  const lines = heapOptions().map((o) => `<jvm-options>${o.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</jvm-options>`).join("");
  return kept.replace("</java-config>", `${lines}</java-config>`);
}

function resources(xml) {
  const properties = Object.entries(pool.properties())
    .map(([k, v]) => `<property name="${k}" value="${v}" />`).join("");
  const attributes = Object.entries(pool.attributes).map(([k, v]) => `${k}="${v}"`).join(" ");
  const clean = removeTag(removeTag(removeTag(xml, "jdbc-resource", { "jndi-name": pool.jndiName }),
    "jdbc-connection-pool", { name: pool.attributes.name }), "resource-ref", { ref: pool.jndiName });
  return clean
    .replace("</resources>",
      `<jdbc-connection-pool ${attributes}>${properties}</jdbc-connection-pool>` +
      `<jdbc-resource pool-name="${pool.attributes.name}" jndi-name="${pool.jndiName}" /></resources>`)
    .replace(/(<server name="server"[^>]*>)/, `$1<resource-ref ref="${pool.jndiName}" />`);
}

function shape(config) {
  let xml = config;
  for (const { tag, match, attributes } of listeners()) xml = set(xml, tag, match, attributes);
  xml = removeTag(xml, "network-listener", { name: "http-listener-2" });
  xml = set(xml, "virtual-server", { id: "server" }, { "network-listeners": "http-listener-1" });
  xml = xml.replace(/(<protocol [^>]*name="http-listener-1"[^>]*>\s*)(<http [^>]*>)/, (_, head, http) =>
    head + withAttributes(http, httpLimits));
  xml = set(xml, "thread-pool", { name: "http-thread-pool" }, { "min-thread-pool-size": "4", "max-thread-pool-size": "48" });
  xml = removeTag(xml, "das-config", {});
  xml = removeTag(xml, "property", { name: "adminConsoleStartup" });
  xml = xml.replace(/(<admin-service [^>]*>)/,
    `$1<das-config autodeploy-enabled="false" dynamic-reload-enabled="false" /><property name="adminConsoleStartup" value="NEVER" />`);
  xml = removeTag(removeTag(xml, "monitoring-service", {}), "jms-service", {});
  xml = xml.replace("</config>", `${unusedServices}</config>`);
  return jvmOptions(xml);
}

function adminKeyFile(password) {
  const salt = randomBytes(8);
  // Payara's SSHA-256 is a hundred rounds: the hash of password and salt, then of each hash again.
  let digest = createHash("sha256").update(password).update(salt).digest();
  for (let round = 2; round <= 100; round += 1) digest = createHash("sha256").update(digest).digest();
  return `admin;{SSHA256}${Buffer.concat([digest, salt]).toString("base64")};asadmin\n`;
}

const xml = readFileSync(file, "utf8");
const start = xml.indexOf('<config name="server-config"');
const end = xml.indexOf("</config>", start) + "</config>".length;
if (start < 0) throw new Error("domain.xml has no server-config");
writeFileSync(file, resources(xml.slice(0, start) + shape(xml.slice(start, end)) + xml.slice(end)), { mode: 0o600 });
writeFileSync(`${domain}/config/admin-keyfile`, adminKeyFile(process.env.ANTRAGSWERK_ADMIN_PASSWORD), { mode: 0o600 });
