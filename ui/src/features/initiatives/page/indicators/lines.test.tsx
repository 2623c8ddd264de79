import { readFileSync } from "node:fs";
import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

// Style sheets are not read where tests run, so this one is put there by hand.
const sheet = document.createElement("style");
beforeEach(() => {
  sheet.textContent = readFileSync("src/features/initiatives/page/indicators/readings.css", "utf8");
  document.head.append(sheet);
});
afterEach(() => sheet.remove());

const styleOf = (words: string) => getComputedStyle(screen.getByText(words));

describe("the line of a reading", () => {
  it("keeps its fields side by side, with what is wrong below them", () => {
    render(
      <div className="ind-add">
        <div className="fld">
          <span className="vh">Day</span>
          <span className="field">field</span>
          <span className="wrong">A day is needed</span>
        </div>
      </div>,
    );
    const field = screen.getByText("field");
    expect(getComputedStyle(field.parentElement as Element).display).toBe("contents");
    expect(getComputedStyle(field).order).not.toBe("1");
    expect(styleOf("A day is needed")).toMatchObject({ order: "1", gridColumn: "1 / -1" });
  });

  it("gives what is wrong in a narrow column the whole width below it", () => {
    render(
      <div className="ind-readings">
        <table>
          <tbody>
            <tr>
              <td>
                <div className="saved-text">
                  <span className="grows">many</span>
                  <span className="wrong">No number</span>
                </div>
              </td>
            </tr>
          </tbody>
        </table>
      </div>,
    );
    expect(getComputedStyle(screen.getByText("many").closest("tr") as Element).display).toBe("grid");
    // A line laid out as a grid inside a table that is not would be as wide as its first column.
    expect(getComputedStyle(screen.getByText("many").closest("tbody") as Element).display).toBe("block");
    expect(styleOf("No number")).toMatchObject({ order: "1", gridColumn: "1 / -1" });
  });
});
