import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { StepLabel } from "@/api/generated";
import { useStepWords } from "./names";
import { TextProvider } from "./text";

function said(args: StepLabel["args"], op = "edit-stakeholders-archived"): string {
  const Told = () => <p data-testid="step">{useStepWords()({ op, args })}</p>;
  const { unmount } = render(
    <TextProvider>
      <Told />
    </TextProvider>,
  );
  const words = screen.getByTestId("step").textContent ?? "";
  unmount();
  return words;
}

it("says of a step with the archive which way it went, as far as the step tells", () => {
  const one = { count: "1", name: "Bus Company" };
  expect(said({ ...one, value: "true" })).toBe("put Bus Company away");
  expect(said({ ...one, value: "false" })).toBe("take Bus Company out of the archive");
  expect(said({ count: "3", name: "Bus Company", value: "true" })).toBe("put 3 stakeholders away");
  expect(said({ count: "3", name: "Bus Company", value: "false" })).toBe(
    "take 3 stakeholders out of the archive",
  );
  expect(said(one)).toBe("put Bus Company away or take it out again");
});

it("says the day of a review in words, as far as it is known", () => {
  expect(said({ count: "1", name: "2026-11-30" }, "remove-review")).toMatch(
    /^delete the review of (30 November|November 30,) 2026$/,
  );
  expect(said({ name: "2026-11" }, "add-review")).toBe("begin the review of November 2026");
  expect(said({ name: "2026" }, "edit-review")).toBe("change the review of 2026");
});

it("leaves a name of digits as it is", () => {
  expect(said({ count: "1", name: "2027" }, "add-milestone")).toBe("add the milestone “2027”");
});
