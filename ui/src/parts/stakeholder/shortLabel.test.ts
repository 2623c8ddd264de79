import { expect, it } from "vitest";
import { isShortLabel, lettersIn } from "./shortLabel";

it("takes 2 to 5 letters, however many signs each is written with", () => {
  for (const words of ["PL", "4H", "CHD", "NAACP", " PL ", "Ñandú", "e\u0301to\u0301n", "नमस्ते"])
    expect(isShortLabel(words), words).toBe(true);
  expect(lettersIn("e\u0301to\u0301n")).toBe(4);
});

it("takes nothing shorter or longer", () => {
  for (const words of ["P", "NAACPX", "Public Library", "P L P L"])
    expect(isShortLabel(words), words).toBe(false);
});
