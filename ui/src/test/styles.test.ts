import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".css"))
  .map((path) => join("src", path));

/** What in a style sheet names a left or a right, which is another side where lines run from right to left. */
function sided(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, "");
  const named =
    /(?:^|[;{\s])((?:(?:margin|padding|border)-)?(?:left|right)(?:-[a-z]+)?\s*:[^;}]*|(?:text-align|float|clear)\s*:\s*(?:left|right)\b|border-(?:top|bottom)-(?:left|right)-radius\s*:[^;}]*)/g;
  return [...plain.matchAll(named)].map(([, found = ""]) => found.trim());
}

describe("style sheets", () => {
  it("are read for sides by this check", () => {
    expect(sided("a { left: 0; margin-right: 2px }")).toEqual(["left: 0", "margin-right: 2px"]);
    expect(sided("a{border-top-left-radius:2px;float:right}")).toEqual([
      "border-top-left-radius:2px",
      "float:right",
    ]);
    expect(sided("a { inset-inline-start: 0; text-align: start } /* left: 0 */")).toEqual([]);
  });

  it("say where a line starts and ends, never left or right, so that they mirror", () => {
    expect(sheets.length).toBeGreaterThan(20);
    const found = sheets.flatMap((path) =>
      sided(readFileSync(path, "utf8")).map((each) => `${path}: ${each}`),
    );
    expect(found).toEqual([]);
  });

  it("leave room below what they cut off, for what hangs below a line as in “g” and “p”", () => {
    const rules = (path: string) =>
      [...readFileSync(path, "utf8").matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, of = "", rule = ""]) => ({
        of: of.trim(),
        rule,
      }));
    const cut = ["src/parts/list/table.css", "src/features/initiatives/timeline/timeline.css"]
      .flatMap(rules)
      .filter(({ rule }) => /text-overflow: ellipsis|line-clamp/.test(rule));
    expect(cut.length).toBe(2);
    for (const { of, rule } of cut)
      expect(Number(/line-height: ([\d.]+)/.exec(rule)?.[1]), of).toBeGreaterThanOrEqual(1.25);
  });

  it("show hints of what may be written in other letters than what is written", () => {
    const css = readFileSync("src/components/saved-text.css", "utf8");
    expect(css).toMatch(/\.saved-text \.words::placeholder \{[^}]*font-style: italic;/);
  });
});
