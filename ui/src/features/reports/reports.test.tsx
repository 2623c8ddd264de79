import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";

beforeEach(() => {
  let made = 0;
  URL.createObjectURL = () => `blob:page-${++made}`;
  URL.revokeObjectURL = () => {};
  // jsdom has no constructed style sheets.
  (globalThis as { CSSStyleSheet: unknown }).CSSStyleSheet = class {
    replaceSync() {}
  };
  (document as { adoptedStyleSheets: unknown[] }).adoptedStyleSheets = [];
});

describe("the summary", () => {
  it("shows every page, and makes it anew for other paper", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/reports");
    await waitFor(() => expect(screen.getAllByRole("img", { name: /^Page \d of 4/ })).toHaveLength(4));
    await user.click(screen.getByRole("button", { name: /Paper/ }));
    await user.click(await screen.findByRole("option", { name: "Letter" }));
    const papers = () => asked.filter((each) => each.command === "render_report").map((each) => each.request);
    await waitFor(() => expect(papers().at(-1)).toEqual({ document: "summary", paper: "letter" }));
  });

  it("prints only when the picture of every page has come", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/reports");
    const commands = () => asked.map((each) => each.command);
    await user.click(await screen.findByRole("button", { name: "Print" }));
    await waitFor(() => expect(document.querySelectorAll(".print-pages img")).toHaveLength(4));
    const pictures = [...document.querySelectorAll(".print-pages img")];
    for (const picture of pictures.slice(0, 3)) fireEvent.load(picture);
    expect(commands()).not.toContain("print_report");
    for (const picture of pictures.slice(3)) fireEvent.load(picture);
    await waitFor(() => expect(commands()).toContain("print_report"));
    expect(asked.find((each) => each.command === "print_report")?.request).toBe("a4");
  });

  it("prints again when the system's dialog was called off, of which nobody hears", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/reports");
    const prints = () => asked.filter((each) => each.command === "print_report");
    const print = await screen.findByRole("button", { name: "Print" });
    await user.click(print);
    await waitFor(() => expect(document.querySelectorAll(".print-pages img")).toHaveLength(4));
    for (const picture of document.querySelectorAll(".print-pages img")) fireEvent.load(picture);
    await waitFor(() => expect(prints()).toHaveLength(1));
    expect(print).toHaveProperty("disabled", false);
    await user.click(print);
    await waitFor(() => expect(prints()).toHaveLength(2));
    // Printed at last: the pages go, and come anew for the next time.
    fireEvent(window, new Event("afterprint"));
    await waitFor(() => expect(document.querySelector(".print-pages")).toBeNull());
    await user.click(print);
    await waitFor(() => expect(document.querySelectorAll(".print-pages img")).toHaveLength(4));
    for (const picture of document.querySelectorAll(".print-pages img")) fireEvent.load(picture);
    await waitFor(() => expect(prints()).toHaveLength(3));
  });

  it("says where it was saved", async () => {
    const { user } = openWindow({ plan: "sample" }, "/reports");
    const save = await screen.findByRole("button", { name: "Save as PDF" });
    await waitFor(() => expect(save).toHaveProperty("disabled", false));
    await user.click(save);
    await screen.findByText(/^Saved as \/home\/ana\/Documents\/Riverbend summary\.pdf/);
  });

  it("names the characters that no font has", async () => {
    openWindow({ plan: "sample", replaced: "" }, "/reports");
    await screen.findByText("⚘ in “Sunrise ⚘ Garden”");
  });

  it("says why a document could not be made", async () => {
    openWindow({ plan: "sample" }, "/reports", { render_report: { code: "document", detail: "out of ink" } });
    expect((await screen.findByRole("alert")).textContent).toContain("could not be made (out of ink)");
  });
});
