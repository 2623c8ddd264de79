import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import type { CouncilDraft, EditCouncil, EditSeats } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

function open(place: string, refusals = {}) {
  const opened = openWindow({ plan: "sample" }, place, refusals);
  const sent = <T,>(command: string) =>
    opened.asked.filter((each) => each.command === command).map(({ request }) => request as T);
  return { ...opened, sent };
}
/** Opens the community council, which has sixteen seats. */
async function council() {
  const opened = open("/councils?open=c1");
  await screen.findByRole("heading", { name: "At the table" });
  return opened;
}
const picture = async (name: string | RegExp) =>
  within((await screen.findByText(/seats filled/)).closest("ol") as HTMLElement).findByRole("button", {
    name,
  });
const holder = (seat: number) =>
  screen.findByRole("combobox", { name: `Seat ${seat}, held by` }) as Promise<HTMLInputElement>;

describe("the list of councils", () => {
  it("says of each how many seats are filled, and leads to it", async () => {
    const { user } = open("/councils");
    expect(await screen.findByText("13 of 16 seats filled, 2 free, 1 with a term that ended")).toBeTruthy();
    expect(screen.getByText("24 children")).toBeTruthy();
    await user.click(screen.getByRole("link", { name: "Riverbend Community Council" }));
    expect(await screen.findByRole("heading", { name: "At the table" })).toBeTruthy();
    await user.click(screen.getByRole("link", { name: "Councils", current: false }));
    expect(await screen.findByRole("button", { name: "Form a council" })).toBeTruthy();
  });

  it("teaches what a council is while there is none", async () => {
    const { user } = openWindow({ plan: "empty" }, "/councils");
    await user.click(await screen.findByRole("button", { name: "Form the first council" }));
    expect(screen.getByRole("dialog", { name: "Form a council" })).toBeTruthy();
  });
});

describe("forming a council", () => {
  it("starts with the usual seats, all of them free", async () => {
    const { user, sent } = open("/councils");
    await user.click(await screen.findByRole("button", { name: "Form a council" }));
    const dialog = within(screen.getByRole("dialog"));
    await user.type(dialog.getByRole("textbox", { name: "Name" }), "East side council");
    expect((dialog.getByRole("checkbox") as HTMLInputElement).checked).toBe(true);
    await user.keyboard("{Enter}");
    expect(await screen.findByText("None of 18 seats filled")).toBeTruthy();
    const [draft] = sent<CouncilDraft>("create_council");
    expect(draft).toMatchObject({ name: "East side council", kind: "community_council" });
    expect(draft?.seats.every((seat) => seat.holder === null)).toBe(true);
    expect(await screen.findByText("Formed East side council")).toBeTruthy();
  });

  it("needs a name, and says so beside the field", async () => {
    const { user } = open("/councils");
    await user.click(await screen.findByRole("button", { name: "Form a council" }));
    await user.click(screen.getByRole("button", { name: "Form it" }));
    expect(await screen.findByText(/A name is needed here/)).toBeTruthy();
  });
});

describe("a seat", () => {
  it("is filled by typing part of a name", async () => {
    const { user, sent } = await council();
    const field = await holder(15);
    await user.type(field, "local pa");
    await user.click(await screen.findByRole("option", { name: "Local Paper" }));
    await waitFor(async () => expect((await holder(15)).value).toBe("Local Paper"));
    expect(sent<EditSeats>("edit_seats")).toHaveLength(1);
    expect(await screen.findByText("14 of 16 seats filled")).toBeTruthy();
    expect(await picture("Media Member Local Paper It votes.")).toBeTruthy();
  });

  it("becomes free when its field is emptied, in one step that undo takes back", async () => {
    const { user, sent } = await council();
    const field = await holder(9);
    expect(field.value).toBe("Cedar High");
    await user.clear(field);
    expect(sent("edit_seats")).toHaveLength(0);
    await user.keyboard("{Enter}");
    expect(await picture("Schools Member free It votes.")).toBeTruthy();
    await user.tab();
    expect(sent("edit_seats")).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(async () => expect((await holder(9)).value).toBe("Cedar High"));
  });

  it("has what it held again when something else was only typed", async () => {
    const { user, sent } = await council();
    const field = await holder(9);
    await user.clear(field);
    await user.type(field, "Nobody by this name");
    await user.tab();
    await waitFor(() => expect(field.value).toBe("Cedar High"));
    expect(sent("edit_seats")).toHaveLength(0);
  });

  it("can be added, moved and removed by keyboard", async () => {
    const { user } = await council();
    screen.getByRole("button", { name: "Add a seat" }).focus();
    await user.keyboard("{Enter}");
    const field = await holder(17);
    await waitFor(() => expect(document.activeElement).toBe(field));
    screen.getByRole("button", { name: "Move seat 17 up: Member" }).focus();
    await user.keyboard("{Enter}");
    const remove = await screen.findByRole("button", { name: "Remove seat 16: Member" });
    remove.focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByRole("combobox", { name: "Seat 17, held by" })).toBeNull());
    expect(screen.getByRole("button", { name: "Remove seat 16: Justice" })).toBeTruthy();
  });

  it("is found again from the picture", async () => {
    const { user } = await council();
    await user.click(await picture(/^Schools Member Cedar High/));
    expect(document.activeElement).toBe(await holder(9));
  });
});

describe("a gap", () => {
  it("names who could fill it and why, and one press seats them", async () => {
    const { user, sent } = await council();
    const why = await screen.findByText(/Belongs to the media/);
    expect(why.textContent).toContain("Sits on no other council yet");
    await user.click(screen.getByRole("button", { name: "Seat them: Local Paper, Media" }));
    expect(await screen.findByText("Local Paper now holds the seat: Media")).toBeTruthy();
    expect(sent<EditSeats>("edit_seats")[0]?.ids).toHaveLength(1);
    await waitFor(() => expect(screen.queryByText(/Belongs to the media/)).toBeNull());
  });

  it("lets a term that ended go on", async () => {
    const { user } = await council();
    await user.click(await screen.findByRole("button", { name: "Goes on without a last day: Government" }));
    expect(await picture("Government Member Town Council It votes.")).toBeTruthy();
  });

  it("shows which sectors are not at the table, and gives one a seat", async () => {
    const { user } = await council();
    await user.click(await screen.findByRole("button", { name: "Add a seat for Housing" }));
    expect(await picture("Housing Member free It votes.")).toBeTruthy();
  });
});

describe("lived experience", () => {
  it("is never told who brings it, unless somebody asks in the table of seats", async () => {
    const { user } = await council();
    expect(await picture("Lived experience Member filled It votes.")).toBeTruthy();
    expect(document.body.textContent).not.toContain("Survivors’ Network");
    expect(screen.queryByDisplayValue("Survivors’ Network")).toBeNull();
    expect(screen.getByText(/No names are suggested here/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Show who: Seat 7, held by" }));
    expect((await holder(7)).value).toBe("Survivors’ Network");
  });
});

describe("a children’s council", () => {
  it("is a group without names: a number, ages, and adults who advise", async () => {
    const { user, sent } = open("/councils?open=c2");
    expect(await screen.findByText(/You will find no place for names here/)).toBeTruthy();
    expect(screen.getByRole("img", { name: "24 children" })).toBeTruthy();
    expect(screen.queryByRole("combobox", { name: /held by/ })).toBeNull();
    const ages = screen.getByRole("textbox", { name: "Ages" });
    await user.clear(ages);
    await user.type(ages, "about ten{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("youngest and the oldest");
    await user.clear(ages);
    await user.type(ages, "9 - 14{Enter}");
    await waitFor(() =>
      expect(sent<EditCouncil>("edit_council")[0]?.edits).toEqual([
        { field: "age_from", value: 9 },
        { field: "age_to", value: 14 },
      ]),
    );
    await user.click(screen.getByRole("button", { name: "Add a seat for an adult" }));
    expect(await screen.findByRole("heading", { name: "Adults who support them" })).toBeTruthy();
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.queryByRole("button", { name: /Seat 1, role/ })).toBeNull();
  });
});

describe("what can’t be kept", () => {
  it("is said beside the field it belongs to", async () => {
    const rule = { code: "invalid", field: "quorum_percent", rule: "out-of-range" } as const;
    const { user } = open("/councils?open=c1", { edit_council: rule });
    const quorum = await screen.findByRole("textbox", { name: "Quorum" });
    await user.clear(quorum);
    await user.type(quorum, "300{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("outside what is possible");
  });
});

describe("deleting a council", () => {
  it("asks first, and undo brings it back", async () => {
    const { user, sent } = await council();
    await user.click(screen.getByRole("button", { name: "Delete" }));
    await user.click(await screen.findByRole("button", { name: "Keep it" }));
    expect(sent("delete_council")).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Delete" }));
    await user.click(await screen.findByRole("button", { name: "Delete it" }));
    await screen.findByText("Deleted Riverbend Community Council");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("link", { name: "Riverbend Community Council" })).toBeTruthy();
  });
});
