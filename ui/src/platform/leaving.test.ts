import { afterEach, describe, expect, it, vi } from "vitest";
import { savesBeforeLeaving } from "./leaving";

afterEach(() => {
  document.body.replaceChildren();
});

describe("a window that is about to be closed", () => {
  it("leaves the field somebody is in, waits for what that saves, and only then says that it may go", async () => {
    const asked: string[] = [];
    let kept = () => {};
    const invoke = vi.fn((command: string) => {
      asked.push(command);
      return command === "edit"
        ? new Promise<null>((done) => (kept = () => done(null)))
        : Promise.resolve(null);
    });
    const platform = savesBeforeLeaving({ invoke });
    const field = document.body.appendChild(document.createElement("input"));
    field.addEventListener("blur", () => void platform.invoke("edit", field.value));
    field.focus();
    window.dispatchEvent(new Event("leaving"));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).toEqual(["edit"]);
    kept();
    await vi.waitFor(() => expect(asked).toEqual(["edit", "leave"]));
  });
});
