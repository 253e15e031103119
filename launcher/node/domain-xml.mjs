// Changes of single tags in the text of a domain.xml.
function attributesOf(tag) {
  return Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map((m) => [m[1], m[2]]));
}

export function withAttributes(tag, wanted) {
  const merged = { ...attributesOf(tag), ...wanted };
  const name = tag.match(/^<([\w-]+)/)[1];
  const end = tag.endsWith("/>") ? " />" : ">";
  return `<${name} ${Object.entries(merged).map(([k, v]) => `${k}="${v}"`).join(" ")}${end}`;
}

export function set(xml, name, match, wanted) {
  let found = 0;
  const result = xml.replace(new RegExp(`<${name}(?=[\\s/>])[^>]*>`, "g"), (tag) => {
    const have = attributesOf(tag);
    if (!Object.entries(match).every(([k, v]) => have[k] === v)) return tag;
    found += 1;
    return withAttributes(tag, wanted);
  });
  if (found === 0) throw new Error(`domain.xml has no <${name}> with ${JSON.stringify(match)}`);
  return result;
}

export function removeTag(xml, name, match) {
  return xml.replace(new RegExp(`\\s*<${name}(?=[\\s/>])[^>]*?(/>|>[\\s\\S]*?</${name}>)`, "g"), (element) => {
    const have = attributesOf(element.slice(0, element.indexOf(">") + 1));
    return Object.entries(match).every(([k, v]) => have[k] === v) ? "" : element;
  });
}
