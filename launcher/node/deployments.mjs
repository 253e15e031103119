// What is deployed in a domain, and what has to change:
//   node deployments.mjs plan|sync <domain> <plugin-api.jar|-> <ear|-> <plugin jars...>
//   node deployments.mjs add <domain> <plugin.jar>     node deployments.mjs remove <domain> <plugin> [version]
//   node deployments.mjs add-beside <domain> <plugin.jar>
//   node deployments.mjs list <domain>                 node deployments.mjs forget-ear <domain>
// deployments.json in the domain remembers the digest of every file that was deployed. A plugin that the operator
// deployed stays until the built one changes; copies of such plugins are kept, for a domain that is made anew.
// A version that is installed beside another one is deployed as <bundle>-<version>, and belongs to the operator alone.
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
  known[one.name] = { digest: one.digest, builtDigest: one.builtDigest, order: one.order, ...(one.osgi ? { version: bundleOf(one.file).version } : {}) };
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

// A bundle of the same version is replaced where it is: the framework takes no second one.
function placeOf(bundle, version, beside) {
  if (known[bundle]?.version === version) return bundle;
  const own = `${bundle}-${version}`;
  return (beside && known[bundle]) || known[own] ? own : bundle;
}

async function add(file, beside) {
  const { name: bundle, version } = bundleOf(file);
  const name = placeOf(bundle, version, beside);
  mkdirSync(store, { recursive: true });
  const copy = `${store}/${name}.jar`;
  const digest = digestOf(file);
  const builtDigest = known[name]?.builtDigest ?? kept[name]?.insteadOf;
  await deployOne({ name, file: resolve(file), order: PLUGIN_ORDER, osgi: true, digest, builtDigest });
  copyFileSync(file, copy);
  write(`${store}/plugins.json`, { ...kept, [name]: { file: copy, digest, insteadOf: builtDigest } });
  return `${bundle} ${version} is deployed${name === bundle ? "" : " beside the others"}`;
}

const bundleNamed = (name) => (name.endsWith(`-${known[name].version}`) ? name.slice(0, -known[name].version.length - 1) : name);
const describe = (name) => `${bundleNamed(name)} ${known[name].version ?? ""}`.trim();

function wantedPlugin(wantedName, version) {
  const plugins = Object.keys(known).filter((name) => known[name].order === PLUGIN_ORDER);
  const called = (name) => [name, bundleNamed(name)].some((one) => one === wantedName || one.endsWith(`.${wantedName}`) || one.endsWith(`-${wantedName}`));
  const found = plugins.filter((name) => called(name) && (!version || known[name].version === version));
  const there = plugins.map(describe).join(", ") || "none";
  if (found.length === 0) throw new Error(`no plugin ${wantedName}${version ? ` in version ${version}` : ""} is deployed; there is: ${there}`);
  if (found.length > 1) throw new Error(`${wantedName} is deployed in several versions; name one of them: ${found.map(describe).join(", ")}`);
  return found[0];
}

async function remove(wantedName, version) {
  const name = wantedPlugin(wantedName, version);
  const gone = describe(name);
  await undeploy(name);
  const { builtDigest } = known[name];
  delete known[name];
  write(register, known);
  rmSync(`${store}/${name}.jar`, { force: true });
  mkdirSync(store, { recursive: true });
  const { [name]: _, ...others } = kept;
  write(`${store}/plugins.json`, builtDigest ? { ...others, [name]: { insteadOf: builtDigest } } : others);
  return `${gone} is undeployed`;
}

try {
  if (task === "plan") console.log(plan(wanted(rest)));
  else if (task === "sync") console.log((await sync(wanted(rest))).join(", "));
  else if (task === "add") console.log(await add(rest[0], false));
  else if (task === "add-beside") console.log(await add(rest[0], true));
  else if (task === "remove") console.log(await remove(rest[0], rest[1]));
  else if (task === "forget-ear") forgetEar();
  else if (task === "list") console.log(Object.keys(known).join(", "));
  else throw new Error(`unknown task ${task}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
