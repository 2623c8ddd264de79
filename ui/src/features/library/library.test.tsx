import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import type { InitiativeDraft } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

const sample = (place: string) => openWindow({ plan: "sample" }, place);
const made = (asked: { command: string; request: unknown }[]) =>
  asked
    .filter((each) => each.command === "create_initiatives")
    .flatMap((each) => each.request as InitiativeDraft[]);

describe("the library", () => {
  it("starts an initiative from an example, with its tags, and opens its page", async () => {
    const { user, asked } = sample("/library");
    await user.click(await screen.findByRole("button", { name: /from this: Bus stops are well lit/ }));
    await screen.findByRole("heading", { level: 1, name: /Bus stops are well lit/ });
    expect(made(asked)[0]).toMatchObject({
      domains: ["domain-shelter", "domain-safety"],
      levels: ["level-community"],
      principles: ["principle-community-investment"],
    });
    expect(screen.getByRole("link", { name: /Bus stops are well lit/ })).toBeTruthy();
    const domains = screen.getByRole("group", { name: "Domains" });
    expect(within(domains).getByText("Safety")).toBeTruthy();
    expect(within(domains).getByText("Shelter")).toBeTruthy();
    expect(screen.getByText(/Connect children with adults/)).toBeTruthy();
  });

  it("narrows to a domain and a level, and leaves out principles without an example there", async () => {
    const { user } = sample("/library?domain=safety&level=community");
    await screen.findByRole("region", { name: "The community invests in children and youth" });
    expect(screen.queryByRole("region", { name: "Children and youth take part" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show all" }));
    expect(await screen.findByRole("region", { name: "Children and youth take part" })).toBeTruthy();
  });

  it("is browsed by principle too, and says how many examples that leaves", async () => {
    const { user } = sample("/library");
    await user.click(await screen.findByRole("button", { name: /Principle$/ }));
    await user.click(await screen.findByRole("option", { name: "Children and youth take part" }));
    await waitFor(() => expect(screen.getAllByRole("region", { name: /^[A-Z]/ })).toHaveLength(1));
    expect(screen.getByRole("region", { name: "Children and youth take part" })).toBeTruthy();
    expect(screen.getByText("3 of 20 examples")).toBeTruthy();
    expect(window.location.hash).toContain("principle=");
    // The next filter is one Tab away, and not at the other end of the page.
    await new Promise((done) => setTimeout(done, 100));
    expect(document.activeElement?.getAttribute("aria-haspopup")).toBe("listbox");
    await user.click(screen.getByRole("button", { name: "Show all" }));
    expect(await screen.findByText("20 of 20 examples")).toBeTruthy();
  });

  it("shows neighbours where no example stands, says so, and starts with an empty page there", async () => {
    const { user, asked } = sample("/library?domain=domain-mental-health&level=level-family");
    await screen.findByText(/none stands at family level/);
    expect(screen.getAllByRole("button", { name: /^Start from this: / }).length).toBe(13);
    await user.click(screen.getByRole("button", { name: "Start with an empty page here" }));
    const title = (await screen.findByRole("textbox", { name: "Title" })) as HTMLTextAreaElement;
    expect(made(asked)[0]).toMatchObject({
      domains: ["domain-mental-health"],
      levels: ["level-family"],
      example: null,
    });
    // The title that was made up is selected, so that typing replaces it.
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(title.selectionEnd).toBe(title.value.length);
  });

  it("starts in the place that was chosen, whatever a neighbour says of where", async () => {
    const { user, asked } = sample("/library?domain=domain-mental-health&level=level-family");
    await user.click(
      (await screen.findAllByRole("button", { name: /^Start from this: / }))[0] as HTMLElement,
    );
    await waitFor(() => expect(made(asked)).toHaveLength(1));
    expect(made(asked)[0]?.levels).toEqual(["level-family"]);
    expect(made(asked)[0]?.domains).toContain("domain-mental-health");
  });

  it("has the theories with what each asks, and the recommendations with what shows them", async () => {
    const { user } = sample("/library");
    await user.click(await screen.findByRole("tab", { name: "Theories" }));
    expect(await screen.findByText(/treat children as holders of rights/)).toBeTruthy();
    expect(screen.getByText(/Source: .*Framework.*, figure 1/)).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "Recommendations" }));
    expect(await screen.findByText("a shared vision")).toBeTruthy();
    expect(screen.getByText(/Source: .*, appendix C/)).toBeTruthy();
    expect(screen.getByText(/Global Alliance for Behavioral Health/)).toBeTruthy();
  });

  it("is where a cell of the map leads to start something there", async () => {
    const { user } = sample("/maps?view=coverage");
    await user.click(await screen.findByRole("button", { name: /^Mental health.*Family/ }));
    await user.click(await screen.findByRole("link", { name: "Start an initiative here" }));
    await screen.findByText(/none stands at family level/);
    expect(window.location.hash).toContain("level=level-family");
  });
});
