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
});
