// What an XML manifest for an Excel task pane must satisfy, checked without the network. Sources: the element order and
// the length limits of Microsoft's manifest reference; icon sizes and https of the Marketplace rules.
import { XMLParser } from "fast-xml-parser";

export const REQUIREMENT_SET = { name: "ExcelApi", version: "1.14" };

const ROOT_ORDER = [
  "Id",
  "AlternateId",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
];
const OVERRIDES_ORDER = ["Description", "Requirements", "Hosts", "Resources"];
const FORM_FACTOR_ORDER = ["GetStarted", "FunctionFile", "ExtensionPoint"];
const GROUP_ORDER = ["Label", "Icon", "Control"];
const CONTROL_ORDER = ["Label", "Supertip", "Icon", "Action"];
const RESOURCES_ORDER = ["Images", "Urls", "ShortStrings", "LongStrings"];
const LIMITS = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
  Url: 2048,
  resid: 32,
};
const TEMPLATE_ID = "05c2e1c9-3e1d-406e-9a91-e9ac64854143";
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/**
 * Checks a manifest; returns sentences, one per fault, none when it is right.
 * `iconSize(path)` gives [width, height] of a file below the site root, null when it is missing; `pageExists(path)` says
 * whether a page is built; `packageVersion` is that of package.json; `shipped` forbids localhost.
 */
export function manifestFaults(xml, { iconSize, pageExists, packageVersion, shipped }) {
  const faults = [];
  const say = (condition, sentence) => void (condition || faults.push(sentence));
  const root = parse(xml);
  if (!root) return ["the root element is not OfficeApp"];
  say(root.attributes["xsi:type"] === "TaskPaneApp", "OfficeApp must have xsi:type TaskPaneApp");
  order(root, ROOT_ORDER, faults);

  const id = text(root, "Id");
  say(GUID.test(id), `Id is not a GUID: ${id}`);
  say(id.toLowerCase() !== TEMPLATE_ID, "Id is the one of Microsoft's template: make your own");
  const version = text(root, "Version");
  say(/^[1-9]\d*(\.\d+){0,3}$/.test(version), `Version must be one to four numbers from 1.0 on: ${version}`);
  say(
    `${version}.`.startsWith(`${packageVersion}.`),
    `Version ${version} does not follow package.json ${packageVersion}`,
  );
  for (const name of ["DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl"]) {
    say(child(root, name), `${name} is missing`);
  }
  for (const name of ["DisplayName", "Description"]) {
    for (const value of withOverrides(child(root, name))) {
      say(
        value.length > 0 && value.length <= LIMITS[name],
        `${name} is empty or longer than ${LIMITS[name]}`,
      );
    }
  }
  say(text(root, "DefaultLocale") === "nl-NL", "DefaultLocale must be nl-NL");
  say(
    children(child(root, "Hosts"), "Host").every((host) => host.attributes.Name === "Workbook"),
    "Hosts must be Workbook only",
  );
  say(text(root, "Permissions") === "ReadWriteDocument", "Permissions must be ReadWriteDocument");

  const sets = all(root, "Set");
  say(sets.length >= 2, "Requirements must stand in the base manifest and in VersionOverrides");
  for (const set of sets) {
    say(
      set.attributes.Name === REQUIREMENT_SET.name && set.attributes.MinVersion === REQUIREMENT_SET.version,
      `requirement set must be ${REQUIREMENT_SET.name} ${REQUIREMENT_SET.version}`,
    );
  }

  const overrides = child(root, "VersionOverrides");
  if (!overrides) return [...faults, "VersionOverrides is missing"];
  order(overrides, OVERRIDES_ORDER, faults);
  for (const each of all(overrides, "DesktopFormFactor")) order(each, FORM_FACTOR_ORDER, faults);
  for (const each of all(overrides, "Group")) order(each, GROUP_ORDER, faults);
  for (const each of all(overrides, "Control")) order(each, CONTROL_ORDER, faults);
  const resources = child(overrides, "Resources");
  if (!resources) return [...faults, "Resources is missing"];
  order(resources, RESOURCES_ORDER, faults);
  resourceFaults(overrides, resources, faults);

  const origin = originOf(attribute(child(root, "IconUrl"), "DefaultValue"));
  const allowed = new Set([origin, ...all(root, "AppDomain").map((each) => originOf(each.text))]);
  for (const url of urls(root)) {
    say(url.startsWith("https://"), `not https: ${url}`);
    say(url.length <= LIMITS.Url, `longer than ${LIMITS.Url}: ${url}`);
    say(allowed.has(originOf(url)), `outside the site and AppDomains: ${url}`);
    if (shipped) say(!/^https:\/\/(localhost|127\.)/.test(url), `points to this machine: ${url}`);
    const path = url.slice(originOf(url).length + 1).split("?")[0];
    if (path.endsWith(".html")) say(pageExists(path), `page is not built: ${path}`);
  }
  iconFaults(root, resources, iconSize, faults);
  return faults;
}

function resourceFaults(overrides, resources, faults) {
  const defined = new Map();
  for (const group of resources.children) {
    for (const item of group.children) {
      const id = item.attributes.id ?? "";
      if (defined.has(id)) faults.push(`resource id ${id} is defined twice`);
      if (id.length > LIMITS.resid) faults.push(`resource id ${id} is longer than ${LIMITS.resid}`);
      defined.set(id, group.name);
      const limit = LIMITS[group.name];
      for (const value of withOverrides(item)) {
        if (!value) faults.push(`resource ${id} is empty`);
        if (limit && value.length > limit) faults.push(`resource ${id} is longer than ${limit}`);
      }
      if (
        group.name.endsWith("Strings") &&
        !all(item, "Override").some((o) => o.attributes.Locale === "en-US")
      ) {
        faults.push(`resource ${id} has no English text`);
      }
    }
  }
  const used = new Set();
  visit(overrides, (element) => {
    const id = element.attributes.resid;
    if (id === undefined) return;
    used.add(id);
    if (!defined.has(id)) faults.push(`resid ${id} is not defined`);
  });
  for (const id of defined.keys()) if (!used.has(id)) faults.push(`resource ${id} is never used`);
  const ids = new Set();
  for (const element of [...all(overrides, "Control"), ...all(overrides, "Group")]) {
    const id = element.attributes.id;
    if (!id || ids.has(id)) faults.push(`control id ${id} is missing or used twice`);
    ids.add(id);
  }
}

function iconFaults(root, resources, iconSize, faults) {
  const expected = [
    [attribute(child(root, "IconUrl"), "DefaultValue"), 32],
    [attribute(child(root, "HighResolutionIconUrl"), "DefaultValue"), 64],
  ];
  const sizes = new Map();
  visit(root, (element) => {
    if (element.name === "Image" && element.attributes.size) {
      sizes.set(element.attributes.resid, Number(element.attributes.size));
    }
  });
  for (const image of all(resources, "Image")) {
    expected.push([image.attributes.DefaultValue, sizes.get(image.attributes.id)]);
  }
  for (const [url, size] of expected) {
    if (!url) continue;
    const path = url.slice(originOf(url).length + 1);
    const found = iconSize(path);
    if (!found) faults.push(`icon file is missing: ${path}`);
    else if (found[0] !== size || found[1] !== size) {
      faults.push(`icon ${path} is ${found[0]} x ${found[1]}, must be ${size} x ${size}`);
    }
  }
  for (const icon of all(root, "Icon")) {
    const have = children(icon, "Image").map((image) => image.attributes.size);
    for (const size of ["16", "32", "80"]) {
      if (!have.includes(size)) faults.push(`an Icon lacks size ${size}`);
    }
  }
}

function parse(xml) {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "" });
  const element = (node) => {
    const name = Object.keys(node).find((key) => key !== ":@");
    const inner = Array.isArray(node[name]) ? node[name] : [];
    return {
      name: name.replace(/^.*:/, ""),
      attributes: node[":@"] ?? {},
      text: inner
        .filter((each) => "#text" in each)
        .map((each) => String(each["#text"]))
        .join("")
        .trim(),
      children: inner.filter((each) => !("#text" in each)).map(element),
    };
  };
  return (
    parser
      .parse(xml)
      .map(element)
      .find((each) => each.name === "OfficeApp") ?? null
  );
}

function order(parent, wanted, faults) {
  let last = -1;
  for (const { name } of parent.children) {
    const position = wanted.indexOf(name);
    if (position < 0) faults.push(`${parent.name} may not hold ${name}`);
    else if (position < last) faults.push(`${name} stands too late in ${parent.name}`);
    else last = position;
  }
}

const child = (parent, name) => parent?.children.find((each) => each.name === name) ?? null;
const children = (parent, name) => parent?.children.filter((each) => each.name === name) ?? [];
const text = (parent, name) => child(parent, name)?.text ?? "";
const attribute = (element, name) => element?.attributes[name] ?? "";
const originOf = (url) => /^[a-z]+:\/\/[^/]+/i.exec(url)?.[0] ?? "";

function visit(element, see) {
  see(element);
  for (const each of element.children) visit(each, see);
}

function all(element, name) {
  const found = [];
  visit(element, (each) => void (each.name === name && found.push(each)));
  return found;
}

function withOverrides(element) {
  if (!element) return [];
  return [
    element.attributes.DefaultValue ?? "",
    ...all(element, "Override").map((each) => each.attributes.Value ?? ""),
  ];
}

function urls(root) {
  const found = [];
  visit(root, (element) => {
    const value = element.attributes.DefaultValue;
    if (value && /^[a-z]+:\/\//i.test(value)) found.push(value);
  });
  return found;
}
