import { render, screen } from "@testing-library/react";
import { useLocale } from "react-aria-components";
import { afterEach, expect, it } from "vitest";
import { direction, TextProvider } from "./text";

afterEach(() => {
  document.documentElement.lang = "en";
  document.documentElement.dir = "ltr";
});

it("knows which way the lines of a language run", () => {
  expect(["ar", "fa-IR", "he", "UR"].map(direction)).toEqual(["rtl", "rtl", "rtl", "rtl"]);
  expect(["en", "es-MX", "am", "zh"].map(direction)).toEqual(["ltr", "ltr", "ltr", "ltr"]);
});

it("tells the page and its controls, whatever language the computer speaks", () => {
  const Told = () => <p>{useLocale().direction}</p>;
  const { rerender } = render(
    <TextProvider language="ar">
      <Told />
    </TextProvider>,
  );
  expect(document.documentElement.dir).toBe("rtl");
  expect(document.documentElement.lang).toBe("ar");
  expect(screen.getByText("rtl")).toBeTruthy();
  rerender(
    <TextProvider>
      <Told />
    </TextProvider>,
  );
  expect(document.documentElement.dir).toBe("ltr");
  expect(screen.getByText("ltr")).toBeTruthy();
});
