import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { useWalk } from "./walk";

function Grid() {
  const walk = useWalk(2, 3);
  return (
    <table onKeyDown={walk.onKeyDown}>
      <tbody>
        {[0, 1].map((row) => (
          <tr key={row}>
            {[0, 1, 2].map((column) => {
              const { isCurrent, ...use } = walk.use([row, column]);
              return (
                <td key={column}>
                  <button type="button" {...use} tabIndex={isCurrent ? 0 : -1}>
                    {`${row} ${column}`}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
const here = () => document.activeElement?.textContent;

afterEach(() => {
  document.documentElement.dir = "ltr";
});

it("walks a table with the arrow keys, and the Tab key stops at it once", async () => {
  const user = userEvent.setup();
  render(<Grid />);
  await user.tab();
  await user.keyboard("{ArrowRight}{ArrowDown}");
  expect(here()).toBe("1 1");
  await user.keyboard("{End}{ArrowRight}");
  expect(here()).toBe("1 2");
  await user.tab();
  expect(document.activeElement).toBe(document.body);
  await user.tab({ shift: true });
  expect(here()).toBe("1 2");
});

it("goes the other way where lines run from right to left", async () => {
  document.documentElement.dir = "rtl";
  const user = userEvent.setup();
  render(<Grid />);
  screen.getByRole("button", { name: "0 0" }).focus();
  await user.keyboard("{ArrowLeft}{ArrowLeft}{ArrowRight}");
  expect(here()).toBe("0 1");
});
