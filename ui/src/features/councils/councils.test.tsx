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
    expect(dialog.getByPlaceholderText("Riverbend Community Council")).toBeTruthy();
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

  it("keeps a name nobody has, says so, and adds them with one press", async () => {
    const { user, sent } = await council();
    const field = await holder(9);
    await user.clear(field);
    await user.type(field, "Nobody by this name");
    await user.tab();
    await screen.findByText(/^Nobody of that name is in the plan yet/);
    expect(field.value).toBe("Nobody by this name");
    expect(sent("edit_seats")).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "New stakeholder “Nobody by this name”" }));
    await waitFor(() => expect(sent("edit_seats")).toHaveLength(1));
    expect(sent("add_on_the_way")).toHaveLength(1);
    await screen.findByText("Nobody by this name now holds the seat: Schools");
  });

  it("adds and seats a new one with Enter, and has what it held again with Escape", async () => {
    const { user, sent } = await council();
    const field = await holder(9);
    await user.clear(field);
    await user.type(field, "Brand New Choir");
    await screen.findByRole("option", { name: "New stakeholder “Brand New Choir”" });
    await user.keyboard("{Escape}{Escape}");
    await waitFor(() => expect(field.value).toBe("Cedar High"));
    await user.clear(await holder(15));
    await user.type(await holder(15), "Brand New Choir{Enter}");
    await waitFor(async () => expect((await holder(15)).value).toBe("Brand New Choir"));
    expect(sent("add_on_the_way")).toHaveLength(1);
  });

  it("tells beside it why a new name is refused", async () => {
    const { user } = await council();
    const field = await holder(15);
    await user.type(field, "Maya, 9{Enter}");
    await screen.findByText(/^Not added: “Maya, 9”\. This looks as if it could tell/);
    expect(document.querySelector(".page > .banner")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Reword" }));
    expect(document.activeElement).toBe(await holder(15));
    expect((await holder(15)).value).toBe("Maya, 9");
  });

  it("opens its list when it is pressed, and Enter takes nobody that was not asked for", async () => {
    const { user, sent } = await council();
    await user.click(await holder(9));
    await screen.findByRole("option", { name: "Bus Company" });
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByRole("option")).toBeNull());
    expect((await holder(9)).value).toBe("Cedar High");
    expect(sent("edit_seats")).toHaveLength(0);
  });

  it("is emptied again by Ctrl+Z right after it was filled, and filled right after it was emptied", async () => {
    const { user, sent } = await council();
    await user.type(await holder(15), "local pa{Enter}");
    await waitFor(async () => expect((await holder(15)).value).toBe("Local Paper"));
    expect(document.activeElement).toBe(await holder(15));
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(sent("undo")).toHaveLength(1));
    await waitFor(async () => expect((await holder(15)).value).toBe(""));
    await user.clear(await holder(9));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(sent("edit_seats")).toHaveLength(2));
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(async () => expect((await holder(9)).value).toBe("Cedar High"));
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

describe("the order of seats", () => {
  const move = (seat: number, way: "up" | "down") =>
    screen.getByRole("button", { name: new RegExp(`^Move seat ${seat} ${way}:`) });

  it("is changed by keyboard, which stays on the seat that moves, and says where it is now", async () => {
    const { user } = await council();
    await holder(9);
    move(9, "down").focus();
    await user.keyboard("{Enter}");
    await screen.findByText("Moved the seat to place 10 of 16");
    await waitFor(() => expect(document.activeElement).toBe(move(10, "down")));
    expect((await holder(10)).value).toBe("Cedar High");
    move(15, "down").focus();
    await user.keyboard("{Enter}");
    await screen.findByText("Moved the seat to place 16 of 16");
    // It can go no further down, so the keyboard is on the way back.
    await waitFor(() => expect(document.activeElement).toBe(move(16, "up")));
  });
});

describe("the voice of a seat", () => {
  it("stands under what kind of voice it is, and no two are called the same", async () => {
    const { user } = await council();
    await user.click(await screen.findByRole("button", { name: /Seat 5, voice/ }));
    const list = within(await screen.findByRole("listbox"));
    const under = (name: string) =>
      within(list.getByRole("group", { name }))
        .getAllByRole("option")
        .map((each) => each.textContent);
    const people = under("From their own life");
    const sectors = under("For a sector");
    expect(people).toEqual(["Lived experience", "Youth", "Parents", "Elders"]);
    expect(sectors).toContain("Youth (sector)");
    expect(sectors).toContain("Parents (sector)");
    expect(sectors).toContain("Schools");
    expect(sectors.filter((each) => people.includes(each))).toEqual([]);
    await user.click(list.getByRole("option", { name: "Youth (sector)" }));
    expect(await picture(/^Youth \(sector\) Member/)).toBeTruthy();
  });
});

describe("from and until", () => {
  const until = (seat: number) =>
    screen.findByRole("textbox", { name: `Seat ${seat}, until` }) as Promise<HTMLTextAreaElement>;

  it("say at the field when the end lies before the beginning, and keep what was typed", async () => {
    const { user } = await council();
    const field = await until(9);
    await user.type(field, "1 March 2026{Enter}");
    const wrong = await screen.findByRole("alert");
    expect(wrong.textContent).toContain("The end lies before the beginning");
    expect(field.getAttribute("aria-describedby")).toBe(wrong.id);
    expect(field.value).toBe("1 March 2026");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("take a year or a month as far as it is known", async () => {
    const { user, sent } = await council();
    await user.type(await until(9), "2028{Enter}");
    await waitFor(() =>
      expect(sent<EditSeats>("edit_seats")[0]?.edits).toEqual([{ field: "until", value: "2028" }]),
    );
    await waitFor(async () => expect((await until(9)).value).toBe("2028"));
  });
});

describe("somebody on two seats", () => {
  it("is said kindly and not refused", async () => {
    const { user } = await council();
    await user.type(await holder(15), "public lib");
    await user.click(await screen.findByRole("option", { name: "Public Library" }));
    await screen.findByText(
      "Public Library now holds the seat: Media. They hold seat 1 here too; if you mean both, all is well.",
    );
    expect(await screen.findByText("Also holds seat 1")).toBeTruthy();
    expect(screen.getByText("Also holds seat 15")).toBeTruthy();
  });

  it("is not said where it would tell who brings lived experience", async () => {
    const { user } = await council();
    await user.type(await holder(15), "survivors");
    await user.click(await screen.findByRole("option", { name: "Survivors’ Network" }));
    await screen.findByText("Survivors’ Network now holds the seat: Media");
    expect(screen.queryByText(/Also holds/)).toBeNull();
  });
});

describe("what is done for whoever holds a seat", () => {
  it("is said of the seat, one field each, and kept", async () => {
    const { user, sent } = await council();
    expect(screen.queryByRole("textbox", { name: "Pay" })).toBeNull();
    await user.click(
      await screen.findByRole("button", { name: "Preparation, support, pay: seat 7, 1 of 3 said" }),
    );
    const given = within(screen.getByRole("group", { name: "What is done for whoever holds seat 7" }));
    expect((given.getByRole("textbox", { name: "Pay" }) as HTMLTextAreaElement).value).toContain(
      "30 dollars",
    );
    expect(given.getByText(/never of a person/)).toBeTruthy();
    expect(given.getByText(/not the place to report a concern/)).toBeTruthy();
    await user.type(given.getByRole("textbox", { name: "Support" }), "Child care");
    await user.tab();
    await waitFor(() =>
      expect(sent<EditSeats>("edit_seats")[0]?.edits).toEqual([{ field: "support", value: "Child care" }]),
    );
    await screen.findByRole("button", { name: "Preparation, support, pay: seat 7, 2 of 3 said" });
  });

  it("is asked for beside a free seat of lived experience, and leads there", async () => {
    const { user } = await council();
    await screen.findByText(/Not said yet for this seat: preparation and support/);
    await user.click(
      screen.getByRole("button", { name: "Say what is done for whoever takes the seat: Lived experience" }),
    );
    const given = within(screen.getByRole("group", { name: "What is done for whoever holds seat 8" }));
    await waitFor(() =>
      expect(document.activeElement).toBe(given.getByRole("textbox", { name: "Preparation" })),
    );
  });

  it("is not asked of seats of a sector", async () => {
    await council();
    await holder(9);
    expect(screen.queryByRole("button", { name: /Seat 9: preparation/ })).toBeNull();
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
    await user.type(ages, "12 to 6{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("youngest age is above the oldest");
    await user.clear(ages);
    await user.type(ages, "0 to 99{Enter}");
    expect((await screen.findByRole("alert")).textContent).toMatch(/At 99 somebody is an adult/);
    expect(sent("edit_council")).toHaveLength(0);
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

describe("words that could tell who a child is", () => {
  it("are kept of a council only with a reason", async () => {
    const refusal = {
      code: "names_a_child",
      field: "purpose",
      kinds: ["child_age"],
      may_keep: true,
    } as const;
    const { user, sent } = open("/councils?open=c1", { edit_council: refusal });
    await user.type(await screen.findByRole("textbox", { name: "Purpose" }), " For the girl of 9.");
    await user.tab();
    await user.click(await screen.findByRole("button", { name: "Keep it, and say why" }));
    await user.type(
      screen.getByRole("textbox", { name: "Why it has to stay" }),
      "A made-up case for training{Enter}",
    );
    await waitFor(() => expect(sent("keep_text")).toHaveLength(1));
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
