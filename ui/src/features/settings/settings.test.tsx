import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";

describe("the settings", () => {
  it("changes theme and type size at once", async () => {
    const { user } = openWindow({ plan: "sample" }, "/settings");
    await user.click(await screen.findByRole("radio", { name: "Dark" }));
    await waitFor(() => expect(document.documentElement.getAttribute("data-theme")).toBe("dark"));
    screen.getByRole("slider", { name: "Type size" }).focus();
    await user.keyboard("{ArrowRight}");
    await waitFor(() => expect(document.documentElement.style.getPropertyValue("--type-size")).toBe("1.1"));
    await user.click(screen.getByRole("radio", { name: "As the computer" }));
    await waitFor(() => expect(document.documentElement.hasAttribute("data-theme")).toBe(false));
  });

  it("renames the community on Enter, as a step with a name", async () => {
    const { user } = openWindow({ plan: "sample" }, "/settings");
    const name = await screen.findByRole("textbox", { name: "Community" });
    await user.clear(name);
    await user.type(name, "Two Creeks{Enter}");
    await screen.findByRole("button", { name: "Two Creeks" });
    await screen.findByRole("button", { name: /^Undo: rename/ });
  });

  it("says beside the field why a value can't be kept", async () => {
    const { user } = openWindow({ plan: "sample" }, "/settings");
    await user.clear(await screen.findByRole("textbox", { name: "Safeguarding lead" }));
    await user.keyboard("{Enter}");
    await screen.findByText(/Name the role that people turn to first/);
  });
});
