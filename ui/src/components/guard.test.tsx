import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";
import { keepWithReason, reason, story } from "@/test/guard";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

const field = (name: string) => screen.getByRole("textbox", { name }) as HTMLTextAreaElement;

/** Opens the panel of the bus company. */
async function open() {
  const opened = openWindow({ plan: "sample" }, "/stakeholders");
  await opened.user.click(await screen.findByRole("row", { name: /Bus Company/ }));
  await screen.findByRole("textbox", { name: "Name" });
  const count = (command: string) => opened.asked.filter((each) => each.command === command).length;
  return { ...opened, count };
}

describe("words that could tell who a child is", () => {
  it("are quoted beside the field while somebody types, and the warning goes with them", async () => {
    const { user, count } = await open();
    await user.clear(field("What it does for children and families"));
    await user.type(field("What it does for children and families"), story);
    await screen.findByText(/could tell who a child is: “girl of 9”\. Say it without the name/);
    expect(count("edit_stakeholders")).toBe(0);
    await user.clear(field("What it does for children and families"));
    await user.type(field("What it does for children and families"), "Children of 9 to 12 ride for free");
    await waitFor(() => expect(screen.queryByText(/could tell who a child is/)).toBeNull());
  });

  it("are refused, and Reword goes back to them", async () => {
    const { user } = await open();
    const about = field("What it does for children and families");
    await user.clear(about);
    await user.type(about, story);
    await user.tab();
    const reword = await screen.findByRole("button", { name: "Reword" });
    expect(about.value).toBe(story);
    await user.click(reword);
    expect(document.activeElement).toBe(about);
    await user.clear(about);
    await user.type(about, "A child told us");
    await user.tab();
    await waitFor(() => expect(screen.queryByRole("button", { name: "Reword" })).toBeNull());
  });

  it("are kept once somebody says why, and the reason may name nobody", async () => {
    const { user, asked } = await open();
    const about = field("What it does for children and families");
    await user.clear(about);
    await user.type(about, story);
    await user.tab();
    await user.click(await screen.findByRole("button", { name: "Keep it, and say why" }));
    await user.keyboard("Maya, 9 asked{Enter}");
    await screen.findByText("This looks as if it could tell who a child is.");
    await user.clear(field("Why it has to stay"));
    await user.type(field("Why it has to stay"), "It stood in the paper{Enter}");
    await waitFor(() => expect(screen.queryByRole("button", { name: "Reword" })).toBeNull());
    expect(asked.filter((each) => each.command === "keep_text").at(-1)?.request).toEqual({
      field: "about",
      text: story,
      reason: "It stood in the paper",
    });
    expect(about.value).toBe(story);
    await screen.findByRole("button", { name: /Undo/ });
  });

  it("are no name of anything, whatever the reason", async () => {
    const { user } = await open();
    await user.clear(field("Name"));
    await user.type(field("Name"), "Maya, 9{Enter}");
    await screen.findByRole("button", { name: "Reword" });
    expect(screen.queryByRole("button", { name: "Keep it, and say why" })).toBeNull();
  });
});

describe("a name that may be a group's all the same", () => {
  const coalition = "Case 2024 Coalition";
  const sayWhy = async (user: Awaited<ReturnType<typeof open>>["user"]) => {
    await screen.findByText(/^Not added: “Case 2024 Coalition”\. This looks as if it could tell/);
    // Beside the field, and not at the head of the page, which knows no way on.
    expect(document.querySelector(".page > .banner")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Keep it, and say why" }));
    await user.keyboard(`${reason}{Enter}`);
  };

  it("is added by name once somebody says why", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/stakeholders");
    const add = (await screen.findByRole("textbox", { name: "Add by name" })) as HTMLInputElement;
    await user.type(add, `${coalition}{Enter}`);
    await screen.findByRole("button", { name: "Keep it, and say why" });
    expect(add.value).toBe(coalition);
    await sayWhy(user);
    await screen.findByText(`Added ${coalition}`);
    expect(add.value).toBe("");
    expect(document.activeElement).toBe(add);
    expect(asked.find(({ command }) => command === "keep_text")?.request).toEqual({
      field: "name",
      text: coalition,
      reason,
    });
  });

  it("is asked for among many that were pasted, and takes none of them with it", async () => {
    const { user } = openWindow({ plan: "empty" }, "/stakeholders");
    await user.click(await screen.findByRole("textbox", { name: "Add by name" }));
    await user.paste(`Food Bank\n${coalition}\nYouth Hub`);
    await sayWhy(user);
    await screen.findByRole("row", { name: /Case 2024/ });
    screen.getByRole("row", { name: /Youth Hub/ });
  });

  it("can be said another way; what was pasted beside it comes in", async () => {
    const { user } = openWindow({ plan: "empty" }, "/stakeholders");
    const add = (await screen.findByRole("textbox", { name: "Add by name" })) as HTMLInputElement;
    await user.click(add);
    await user.paste(`Food Bank\n${coalition}`);
    await user.click(await screen.findByRole("button", { name: "Reword" }));
    expect(add.value).toBe(coalition);
    expect(document.activeElement).toBe(add);
    await screen.findByRole("row", { name: /Food Bank/ });
    expect(screen.queryByRole("button", { name: "Reword" })).toBeNull();
  });

  it("is an initiative's title", async () => {
    const { user } = openWindow({ plan: "sample" }, "/initiatives");
    await user.type(await screen.findByRole("textbox", { name: /^New initiative/ }), `${coalition}{Enter}`);
    await sayWhy(user);
    await screen.findByText(`Added ${coalition}`);
  });

  it("is a partner's that nobody knew yet", async () => {
    const { user } = openWindow({ plan: "sample" }, "/initiatives/i-10");
    await user.type(
      await screen.findByRole("combobox", { name: "Add a partner by name" }),
      `${coalition}{Enter}`,
    );
    await sayWhy(user);
    await screen.findByRole("button", { name: `Take out ${coalition}` });
  });

  it("is a council's", async () => {
    const { user } = openWindow({ plan: "sample" }, "/councils");
    await user.click(await screen.findByRole("button", { name: "Form a council" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByRole("textbox", { name: "Name" }), `${coalition}{Enter}`);
    await dialog.findByRole("button", { name: "Reword" });
    await user.type(dialog.getByRole("textbox", { name: "Name" }), "s");
    expect(dialog.queryByRole("button", { name: "Reword" })).toBeNull();
    await user.type(dialog.getByRole("textbox", { name: "Name" }), "{Backspace}{Enter}");
    await user.click(await dialog.findByRole("button", { name: "Keep it, and say why" }));
    await user.keyboard(`${reason}{Enter}`);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await screen.findAllByText(coalition);
  });
});

describe("a reason", () => {
  it.each([
    ["/councils?open=c1", "Purpose", "purpose"],
    ["/councils?open=c1", "Meets", "meets"],
    ["/councils?open=c2", "How they are chosen", "how_chosen"],
    ["/settings", "Our vision", "vision"],
    ["/settings", "Place", "place"],
  ])("is asked for beside the field at %s, %s", keepWithReason);

  it("is asked for where a tie is about to be, beside the note it is about", async () => {
    const { user, asked } = await open();
    await user.click(screen.getByRole("button", { name: "Add a tie" }));
    await user.keyboard("legal{ArrowDown}{Enter}");
    const form = within(await screen.findByRole("group", { name: "Add a tie" }));
    await user.type(form.getByRole("textbox", { name: "Note" }), story);
    await user.click(form.getByRole("button", { name: "Add the tie" }));
    await user.click(await form.findByRole("button", { name: "Keep it, and say why" }));
    await user.type(form.getByRole("textbox", { name: "Why it has to stay" }), `${reason}{Enter}`);
    await screen.findByText("Tied Bus Company and Legal Aid");
    expect(asked.find(({ command }) => command === "keep_text")?.request).toMatchObject({ field: "note" });
  });

  it("is asked for where an offer is about to be, and where it is changed", async () => {
    const { user, asked } = await open();
    await user.click(screen.getByRole("button", { name: "Add an offer" }));
    const form = within(await screen.findByRole("form", { name: "Add an offer" }));
    await user.click(form.getByRole("button", { name: /Kind/ }));
    await user.click(await screen.findByRole("option", { name: /^Space/ }));
    await user.type(form.getByRole("textbox", { name: "What can it bring?" }), `${story}{Enter}`);
    await user.click(await form.findByRole("button", { name: "Keep it, and say why" }));
    await user.type(form.getByRole("textbox", { name: "Why it has to stay" }), `${reason}{Enter}`);
    await user.click(await screen.findByRole("button", { name: `Change: ${story}` }));
    const words = screen.getByRole("textbox", { name: "In words" });
    await user.type(words, " and her brother");
    await user.tab();
    await user.click(await screen.findByRole("button", { name: "Keep it, and say why" }));
    await user.type(screen.getByRole("textbox", { name: "Why it has to stay" }), `${reason}{Enter}`);
    await screen.findByRole("button", { name: `Change: ${story} and her brother` });
    expect(
      asked.filter(({ command }) => command === "keep_text").map(({ request }) => request),
    ).toMatchObject([{ field: "offer" }, { field: "offer" }]);
  });
});

it("says beside a note that invites stories where a concern belongs", async () => {
  const { user } = await open();
  screen.getByText(/This is not the place to report a concern/);
  const panel = within(screen.getByRole("complementary", { name: /Bus Company/ }));
  await user.click(panel.getByRole("button", { name: "Who to call" }));
  await screen.findByRole("dialog", { name: "If a child is in danger now" });
});

describe("what is said about words", () => {
  it("goes as soon as they are changed, before anything is looked at again", async () => {
    const { user, count } = await open();
    const about = field("What it does for children and families");
    await user.clear(about);
    await user.type(about, story);
    await screen.findByText(/could tell who a child is: “girl of 9”/);
    const looked = count("check_text");
    fireEvent.change(about, { target: { value: "A girl of nine told us" } });
    expect(screen.queryByText(/could tell who a child is/)).toBeNull();
    expect(count("check_text")).toBe(looked);
  });

  it("goes with them once they were refused", async () => {
    const { user } = await open();
    const about = field("What it does for children and families");
    await user.clear(about);
    await user.type(about, story);
    await user.tab();
    await user.click(await screen.findByRole("button", { name: "Reword" }));
    fireEvent.change(about, { target: { value: "A girl told us" } });
    expect(screen.queryByRole("button", { name: "Reword" })).toBeNull();
    expect(screen.queryByText(/could tell who a child is/)).toBeNull();
    expect(about.getAttribute("aria-invalid")).toBeNull();
  });

  it.each([
    ["/settings", "Our vision", ""],
    ["/initiatives", /^New initiative/, "Case 2024 Coalition"],
    ["/stakeholders", "Add by name", "Case 2024 Coalition"],
  ])("goes from a field that was refused at %s, %s", async (place, name, title) => {
    const { user } = openWindow({ plan: "sample" }, place);
    const box = (await screen.findByRole("textbox", { name })) as HTMLInputElement;
    await user.clear(box);
    await user.type(box, title ? `${title}{Enter}` : story);
    if (!title) await user.tab();
    await screen.findByRole("button", { name: "Reword" });
    await waitFor(() => expect(box.value).toBe(title || story));
    fireEvent.change(box, { target: { value: "A child told us" } });
    expect(screen.queryByRole("button", { name: "Reword" })).toBeNull();
    expect(screen.queryByText(/could tell who a child is/)).toBeNull();
  });
});

it("is said only once a press has ended: words that come up would move away what is pressed", async () => {
  const { user } = await open();
  await user.type(field("Website"), "no address");
  await user.pointer({ keys: "[MouseLeft>]", target: screen.getByRole("button", { name: "Add a tie" }) });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(field("Website").getAttribute("aria-invalid")).toBeNull();
  await user.pointer({ keys: "[/MouseLeft]" });
  await waitFor(() => expect(field("Website").getAttribute("aria-invalid")).toBe("true"));
});

describe("a new tag", () => {
  const tag = "Maya, 9";
  const picked = async (user: Awaited<ReturnType<typeof open>>["user"], box: HTMLElement) => {
    await user.type(box, `${tag}{Enter}`);
    const picker = within(box.closest(".picker") as HTMLElement);
    await picker.findByText(/^Not added: “Maya, 9”\. This looks as if it could tell who a child is/);
    // Beside the field, and not at the head of the page as well.
    expect(document.querySelector(".page > .banner")).toBeNull();
    expect((box as HTMLInputElement).value).toBe(tag);
    // A tag is a name: no reason keeps it.
    expect(picker.queryByRole("button", { name: "Keep it, and say why" })).toBeNull();
    await user.click(picker.getByRole("button", { name: "Reword" }));
    expect(document.activeElement).toBe(box);
    expect((box as HTMLInputElement).value).toBe(tag);
    expect(picker.queryByText(/^Not added/)).toBeNull();
  };

  it("is refused beside the field in which it was typed, in the panel of a stakeholder", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: /tag.*Tags|Tags/ }));
    await picked(user, await screen.findByRole("textbox", { name: "Find or make a tag" }));
  });

  it("is refused there on the page of an initiative too", async () => {
    const { user } = openWindow({ plan: "sample" }, "/initiatives/i-0");
    await user.click(await screen.findByRole("button", { name: /Tags|Add a tag/ }));
    await picked(user, await screen.findByRole("textbox", { name: "Find or make a tag" }));
  });
});
