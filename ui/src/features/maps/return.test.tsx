import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { call } from "@/api/call";
import type { SceneRequest } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

async function wheel(place = "/maps") {
  const opened = openWindow({ plan: "sample" }, place);
  const map = await screen.findByRole("listbox", { name: /Domain wheel/ });
  const last = () =>
    opened.asked.filter(({ command }) => command === "get_scene").at(-1)?.request as SceneRequest | undefined;
  const go = async (to: string) => {
    await opened.user.click(
      within(screen.getByRole("navigation", { name: "Places" })).getByRole("link", { name: to }),
    );
  };
  return { ...opened, map, last, go };
}
const onlyPlanned = async ({ user, last }: Awaited<ReturnType<typeof wheel>>) => {
  await user.click(screen.getByRole("button", { name: "Active and planned" }));
  await user.click(await screen.findByRole("checkbox", { name: "Active" }));
  await waitFor(() => expect(last()?.filter.statuses).toEqual(["planned"]));
  await user.keyboard("{Escape}");
};

describe("the filters of the wheel", () => {
  it("are as they were for whoever comes back, and say how many are on", async () => {
    const opened = await wheel();
    expect(screen.queryByRole("button", { name: /on: clear/ })).toBeNull();
    await onlyPlanned(opened);
    expect((await screen.findByRole("button", { name: "1 on: clear the filter" })).textContent).toBe("1 on");
    await opened.go("History");
    await screen.findByRole("heading", { level: 1, name: "History" });
    await opened.go("Maps");
    await screen.findByRole("button", { name: "Planned" });
    expect(opened.last()?.filter.statuses).toEqual(["planned"]);
    await opened.user.click(screen.getByRole("button", { name: "1 on: clear the filter" }));
    await screen.findByRole("button", { name: "Active and planned" });
    expect(screen.queryByRole("button", { name: /on: clear/ })).toBeNull();
    expect(document.activeElement?.closest("search")).not.toBeNull();
  });

  it("are named to whoever takes a picture under them", async () => {
    const opened = await wheel();
    const copy = async () => {
      await opened.user.click(screen.getByRole("button", { name: "Picture" }));
      await opened.user.click(await screen.findByRole("menuitem", { name: "Copy as SVG" }));
      return (await screen.findByText(/^Copied/)).textContent;
    };
    expect(await copy()).not.toContain("filters");
    await opened.user.click(screen.getAllByRole("button", { name: "Close" })[0] as HTMLElement);
    await onlyPlanned(opened);
    expect(await copy()).toContain("It shows only what your filters let through");
  });

  it("are counted once each, also where no initiative is shown", async () => {
    const { user } = await wheel();
    await user.click(screen.getByRole("button", { name: "Active and planned" }));
    await user.click(await screen.findByRole("button", { name: "None" }));
    await screen.findByRole("button", { name: "1 on: clear the filter", hidden: true });
  });

  it("are not those of another plan", async () => {
    const opened = await wheel();
    await onlyPlanned(opened);
    await opened.user.click(screen.getByRole("button", { name: "Riverbend" }));
    await opened.user.click(await screen.findByRole("menuitem", { name: "Close this plan" }));
    await opened.user.click(await screen.findByRole("button", { name: /sample/i }));
    await screen.findByRole("button", { name: "Riverbend" });
    await opened.go("Maps");
    await screen.findByRole("button", { name: "Active and planned" });
    expect(screen.queryByRole("button", { name: /on: clear/ })).toBeNull();
  });
});

describe("the keyboard, when what had it is gone", () => {
  it("is on the map after somebody was archived beside it", async () => {
    await wheel();
    const somebody = (await call("list_stakeholders", null)).find((each) => each.name === "Swim Club");
    window.location.hash = `#/maps?open=${somebody?.id}`;
    const panel = await screen.findByRole("complementary", { name: /Swim Club/ });
    const archive = await within(panel).findByRole("button", { name: "Archive" });
    archive.focus();
    fireEvent.click(archive);
    await waitFor(() => expect(screen.queryByRole("complementary", { name: /Swim Club/ })).toBeNull());
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole("listbox", { name: /Domain wheel/ })),
    );
  });

  it("is on the map after its panel was closed, and in the table where that stands in its place", async () => {
    const { user, map } = await wheel();
    const somebody = (await call("list_stakeholders", null)).find((each) => each.name === "Swim Club");
    const openPanel = async () => {
      window.location.hash = `#/maps?open=${somebody?.id}`;
      return within(await screen.findByRole("complementary", { name: /Swim Club/ }));
    };
    await user.click((await openPanel()).getByRole("button", { name: "Close" }));
    await waitFor(() => expect(document.activeElement).toBe(map));
    await user.click(screen.getByRole("button", { name: "Table" }));
    await user.click((await openPanel()).getByRole("button", { name: "Close" }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("region", { name: "Table" })));
  });

  it("is on the page where an initiative is started from a place", async () => {
    const { user, map } = await wheel();
    fireEvent.click(map, { clientX: 480, clientY: 540 });
    const aside = await screen.findByRole("complementary", { name: "This place on the wheel" });
    within(aside).getByRole("link", { name: "Start an initiative here" }).focus();
    await user.keyboard("{Enter}");
    await screen.findByRole("heading", { level: 1, name: "Library" });
    await waitFor(() => expect(document.activeElement?.id).toBe("page"));
  });
});
