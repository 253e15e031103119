// What is deployed in a domain, and what has to change:
//   node deployments.mjs plan|sync <domain> <plugin-api.jar|-> <ear|-> <plugin jars...>
//   node deployments.mjs add <domain> <plugin.jar>     node deployments.mjs remove <domain> <plugin>
//   node deployments.mjs list <domain>                 node deployments.mjs forget-ear <domain>
// deployments.json in the domain remembers the digest of every file that was deployed. A plugin that the operator
// deployed stays until the built one changes; copies of such plugins are kept, for a domain that is made anew.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { bundleOf } from "./bundle-name.mjs";
import { removeTag } from "./domain-xml.mjs";
import { deploy, undeploy } from "./payara-admin.mjs";

const [task, domain, ...rest] = process.argv.slice(2);
const store = resolve(domain, "../operator-plugins");
const register = `${domain}/deployments.json`;
const known = read(register);
const kept = read(`${store}/plugins.json`);
const EAR = "antragswerk";
const API_ORDER = 10;
const PLUGIN_ORDER = 20;
const EAR_ORDER = 100;

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

function write(file, value) {
  writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

const digestOf = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");

function wanted([api, ear, ...plugins]) {
  const built = [];
  if (api !== "-") built.push({ name: bundleOf(api).name, file: api, order: API_ORDER, osgi: true });
  for (const file of plugins) built.push({ name: bundleOf(file).name, file, order: PLUGIN_ORDER, osgi: true });
  if (ear !== "-") built.push({ name: EAR, file: ear, order: EAR_ORDER, osgi: false });
  return built.map((one) => withOperatorsChoice({ ...one, builtDigest: digestOf(one.file) }))
    .concat(pluginsOfTheOperatorAlone(built))
    .sort((a, b) => a.order - b.order);
}

// "undeployed by the operator" is a choice as well: an entry without a file.
function withOperatorsChoice(one) {
  const choice = kept[one.name];
  if (!choice || choice.insteadOf !== one.builtDigest) return { ...one, digest: one.builtDigest };
  return choice.file ? { ...one, file: choice.file, digest: choice.digest } : { ...one, away: true };
}

function pluginsOfTheOperatorAlone(built) {
  return Object.entries(kept)
    .filter(([name, choice]) => choice.file && !built.some((one) => one.name === name))
    .map(([name, choice]) => ({ name, file: choice.file, digest: choice.digest, order: PLUGIN_ORDER, osgi: true }));
}

const changes = (all) => all.filter((one) => !one.away && known[one.name]?.digest !== one.digest);

async function deployOne(one) {
  await deploy(one);
  known[one.name] = { digest: one.digest, builtDigest: one.builtDigest, order: one.order };
  write(register, known);
}

async function sync(all) {
  const changed = changes(all);
  for (const one of changed) await deployOne(one);
  return changed.map((one) => one.name);
}

function plan(all) {
  const changed = changes(all);
  if (changed.some((one) => one.order === API_ORDER && known[one.name])) return "fresh-domain";
  if (changed.some((one) => one.order === EAR_ORDER && known[one.name])) return "other-ear";
  return changed.length > 0 ? "changed" : "unchanged";
}

// Of a server that does not run: it would load the old application first, against a schema that is newer.
function forgetEar() {
  const file = `${domain}/config/domain.xml`;
  const xml = readFileSync(file, "utf8");
  writeFileSync(file, removeTag(removeTag(xml, "application", { name: EAR }), "application-ref", { ref: EAR }));
  for (const left of [`applications/${EAR}`, `generated/ejb/${EAR}`, `generated/jsp/${EAR}`, `generated/xml/${EAR}`, `generated/policy/${EAR}`]) {
    rmSync(`${domain}/${left}`, { recursive: true, force: true });
  }
  delete known[EAR];
  write(register, known);
}

async function add(file) {
  const { name, version } = bundleOf(file);
  mkdirSync(store, { recursive: true });
  const copy = `${store}/${name}.jar`;
  const digest = digestOf(file);
  const builtDigest = known[name]?.builtDigest ?? kept[name]?.insteadOf;
  await deployOne({ name, file: resolve(file), order: PLUGIN_ORDER, osgi: true, digest, builtDigest });
  copyFileSync(file, copy);
  write(`${store}/plugins.json`, { ...kept, [name]: { file: copy, digest, insteadOf: builtDigest } });
  return `${name} ${version} is deployed`;
}

async function remove(wantedName) {
  const plugins = Object.keys(known).filter((name) => known[name].order === PLUGIN_ORDER);
  const name = plugins.find((one) => one === wantedName) ?? plugins.find((one) => one.endsWith(`.${wantedName}`) || one.endsWith(`-${wantedName}`));
  if (!name) throw new Error(`no plugin ${wantedName} is deployed; there is: ${plugins.join(", ") || "none"}`);
  await undeploy(name);
  const { builtDigest } = known[name];
  delete known[name];
  write(register, known);
  rmSync(`${store}/${name}.jar`, { force: true });
  mkdirSync(store, { recursive: true });
  const { [name]: _, ...others } = kept;
  write(`${store}/plugins.json`, builtDigest ? { ...others, [name]: { insteadOf: builtDigest } } : others);
  return `${name} is undeployed`;
}

try {
  if (task === "plan") console.log(plan(wanted(rest)));
  else if (task === "sync") console.log((await sync(wanted(rest))).join(", "));
  else if (task === "add") console.log(await add(rest[0]));
  else if (task === "remove") console.log(await remove(rest[0]));
  else if (task === "forget-ear") forgetEar();
  else if (task === "list") console.log(Object.keys(known).join(", "));
  else throw new Error(`unknown task ${task}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
