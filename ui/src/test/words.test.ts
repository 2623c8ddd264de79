import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FluentBundle } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { bundle } from "@/components/text";
import refusals from "../api/generated/Refusal.ts?raw";

const english = bundle("en");

function files(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path));
}

const code = files("src", /\.tsx?$/).filter(
  (path) => !/\.test\.|generated|platform.fake|^src.test/.test(path),
);

function worded(words: FluentBundle, id: string): boolean {
  const [message = "", attribute] = id.split(".", 2);
  const found = words.getMessage(message);
  return attribute ? found?.attributes[attribute] !== undefined : Boolean(found?.value);
}

const uncommented = (path: string) =>
  readFileSync(path, "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "");

/** Words between tags, and in the attributes that people see or hear. */
function literals(source: string): string[] {
  const between = /(?<!=)>\s*([^<>{}()=;]*[A-Za-z]{2}[^<>{}()=;]*)(?:<\/|\{)/g;
  const spoken = /\b(?:aria-label|title|placeholder|alt|label|hint)="([^"]*[A-Za-z]{2}[^"]*)"/g;
  return [...source.matchAll(between), ...source.matchAll(spoken)]
    .map((found) => (found[1] ?? "").trim())
    .filter((words) => !/^(,|&|extends\b|satisfies\b|as\b)/.test(words));
}

describe("words", () => {
  it("are found by the check when they stand in the code", () => {
    expect(literals('<p className="x">Hello there</p>')).toEqual(["Hello there"]);
    expect(literals("<Button>\n  Save {name}\n</Button>")).toEqual(["Save"]);
    expect(literals('<img alt="A wheel" />')).toEqual(["A wheel"]);
    expect(literals('const f = (a: Map<string, number>) => { return <p>{text("x")}</p>; }')).toEqual([]);
  });

  it("never stand in the code", () => {
    const found = code
      .filter((path) => path.endsWith(".tsx"))
      .flatMap((path) => literals(uncommented(path)).map((words) => `${path}: ${words}`));
    expect(found).toEqual([]);
  });

  it("exist for every message that the code asks for by name", () => {
    const asked = code
      .filter((path) => readFileSync(path, "utf8").includes("useText"))
      .flatMap((path) =>
        [...uncommented(path).matchAll(/\btext\(\s*"([^"]+)"|<Words\s+id="([^"]+)"/g)].map(
          (found) => found[1] ?? found[2] ?? "",
        ),
      );
    expect(asked.length).toBeGreaterThan(50);
    expect([...new Set(asked)].filter((id) => !worded(english, id))).toEqual([]);
  });

  it("say for every refusal what happened, what is safe and what to do", () => {
    const codes = [...refusals.matchAll(/"code": "(\w+)"/g)].map((found) =>
      (found[1] ?? "").replaceAll("_", "-"),
    );
    expect(codes.length).toBeGreaterThan(15);
    const missing = codes
      .flatMap((each) => [`error-${each}`, `error-${each}.safe`, `error-${each}.do`])
      .filter((id) => !worded(english, id));
    expect(missing).toEqual([]);
  });

  it("are all read: no message is dropped for a slip in its file, and none is given twice", () => {
    const seen = new Map<string, string>();
    for (const path of files("locales/en", /\.ftl$/)) {
      for (const [, id = ""] of readFileSync(path, "utf8").matchAll(/^([a-z][\w-]*) *=/gm)) {
        expect(english.hasMessage(id), `${id} in ${path}`).toBe(true);
        expect(seen.get(id), `${id} in ${path} again`).toBeUndefined();
        seen.set(id, path);
      }
    }
  });
});
