import { screen, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import type { EditCouncil } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

async function open(council: string, refusals = {}) {
  const opened = openWindow({ plan: "sample" }, `/councils?open=${council}`, refusals);
  const { user } = opened;
  await screen.findByRole("textbox", { name: "Meets" });
  const edits = () =>
    opened.asked
      .filter((each) => each.command === "edit_council")
      .flatMap(({ request }) => (request as EditCouncil).edits);
  const write = async (name: string, words: string) => {
    const field = screen.getByRole("textbox", { name });
    await user.clear(field);
    await user.type(field, `${words}{Enter}`);
  };
  const alert = async () => (await screen.findByRole("alert")).textContent;
  return { ...opened, edits, write, alert };
}

describe("a number that is too large", () => {
  it("of children is told between which it lies", async () => {
    const { edits, write, alert } = await open("c2");
    await write("How many", "100001");
    expect(await alert()).toBe("Write a whole number from 0 to 100,000.");
    await write("How many", "many");
    await waitFor(async () => expect(await alert()).toBe("Write one whole number, such as 24."));
    expect(edits()).toHaveLength(0);
    await write("How many", "100000");
    await waitFor(() => expect(edits()).toEqual([{ field: "children_count", value: 100_000 }]));
  });

  it("of years is told to be that of an adult", async () => {
    const { edits, write, alert } = await open("c2");
    await write("Ages", "10 to 1500");
    expect(await alert()).toEqual(
      expect.stringMatching(/^A children’s council is of children, who are under 18.* At 1,500 /),
    );
    expect(edits()).toHaveLength(0);
  });

  it("of a quorum is told between which it lies, as a share and as seats", async () => {
    const { edits, write, alert } = await open("c1");
    await write("Quorum", "150 %");
    expect(await alert()).toBe("A share lies between 1 % and 100 % of the voting seats.");
    await write("Quorum", "15000 seats");
    await waitFor(async () => expect(await alert()).toBe("Write a whole number from 1 to 1,000."));
    expect(edits()).toHaveLength(0);
  });
});

describe("words of a council that could not be kept", () => {
  it("wait no longer once it is deleted, and nothing says that they do", async () => {
    const refusal = { code: "names_a_child", field: "meets", kinds: ["child_age"], may_keep: true } as const;
    const { user, write } = await open("c3", { edit_council: refusal });
    await write("Meets", "At the house of the girl of 9");
    await screen.findByRole("alert");
    await user.click(screen.getByRole("button", { name: "Delete" }));
    await user.click(await screen.findByRole("button", { name: "Delete it" }));
    await screen.findByText("Deleted Safe hotels task force");
    await screen.findByRole("button", { name: "Form a council" });
    // The page of the council is gone by now, and with it the field.
    expect(screen.queryByText(/not kept yet/)).toBeNull();
    screen.getByText("Deleted Safe hotels task force");
  });
});
