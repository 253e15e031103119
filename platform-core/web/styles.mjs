// Makes the style sheet of KERN that we send: only what our templates use, and for both directions of writing.
// node styles.mjs <target folder>
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { PurgeCSS } from "purgecss";
import postcss from "postcss";

const KERN = "node_modules/@kern-ux/native/dist/kern.min.css";
const ASSETS = "src/main/webapp/WEB-INF/assets";
const TEMPLATES = ["src/main/resources/views/*.html", `${ASSETS}/*.js`];
// Names that templates put together, like kern-alert--{{ kind }}
const COMPOSED = [/^kern-(alert|icon|badge)--(info|success|warning|danger)$/];

/** KERN says left and right; where lines begin at the right, both are the other way round. */
const toLogical = {
  postcssPlugin: "logical-directions",
  Declaration(declaration) {
    const { prop, value } = declaration;
    if (/^(left|right)$/.test(prop)) declaration.prop = prop === "left" ? "inset-inline-start" : "inset-inline-end";
    else if (/^(margin|padding|border)-(left|right)/.test(prop)) {
      declaration.prop = prop.replace("-left", "-inline-start").replace("-right", "-inline-end");
    } else if (prop === "float" && /^(left|right)$/.test(value)) {
      // browsers of before 2024 know only the old word
      if (!declaration.next()?.value.startsWith("inline-")) declaration.cloneAfter({ value: value === "left" ? "inline-start" : "inline-end" });
    } else if (prop === "clear" && /^(left|right)$/.test(value)) {
      declaration.value = "both";
    } else if (prop === "text-align" && /^(left|right)$/.test(value)) declaration.value = value === "left" ? "start" : "end";
  },
};

/** Custom properties that neither KERN's remaining rules nor our own sheets read. */
function withoutUnusedTokens(css) {
  const root = postcss.parse(css);
  for (let removed = true; removed; ) {
    removed = false;
    const read = new Set((root.toString() + ownSheets()).match(/var\(\s*--[\w-]+/g)?.map((use) => use.replace(/var\(\s*/, "")));
    root.walkDecls(/^--/, (token) => {
      if (!read.has(token.prop)) {
        token.remove();
        removed = true;
      }
    });
  }
  root.walkRules((rule) => rule.nodes.length === 0 && rule.remove());
  return root.toString();
}

function ownSheets() {
  return readdirSync(ASSETS)
    .filter((name) => name.endsWith(".css"))
    .map((name) => readFileSync(`${ASSETS}/${name}`, "utf8"))
    .join("\n");
}

const [used] = await new PurgeCSS().purge({
  content: TEMPLATES,
  css: [KERN],
  safelist: COMPOSED,
  keyframes: true,
  fontFace: true,
});
const logical = postcss([toLogical]).process(used.css, { from: undefined }).css;
const target = process.argv[2];
mkdirSync(target, { recursive: true });
writeFileSync(`${target}/kern.css`, withoutUnusedTokens(logical));
