import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import type { ImportChoice, ImportPreview } from "@/api/generated";
import { bundle } from "@/components/text";
import { openWindow } from "@/test/app";
import { reason, story } from "@/test/guard";
import { fakeLayout } from "@/test/layout";
import { withUse } from "./uses";

beforeAll(fakeLayout);

const english = bundle("en");
function words(id: string, args: Record<string, number>): string {
  const pattern = english.getMessage(id)?.value;
  return pattern ? english.formatPattern(pattern, args) : id;
}

describe("the words of a dry run", () => {
  it("say what is new, from how many rows, and what is left out", () => {
    const summary = (fresh: number, added: number, rows: number, refused: number) =>
      words("import-summary", { new: fresh, added, rows, refused });
    expect(summary(11, 0, 244, 0)).toBe("11 new stakeholders, from 244 rows. None left out.");
    expect(summary(1, 0, 1, 2)).toBe("One new stakeholder, from one row. 2 left out.");
    expect(summary(0, 3, 5, 0)).toBe("3 stakeholders you have learn more, from 5 rows. None left out.");
    expect(summary(0, 0, 5, 0)).toBe("Nothing new in 5 rows. None left out.");
  });

  it("say what came of it", () => {
    expect(words("import-done", { new: 11, added: 0, refused: 0 })).toBe("Brought in 11 stakeholders.");
    expect(words("import-done", { new: 2, added: 1, refused: 1 })).toBe(
      "Brought in 2 stakeholders, and added to one. One row was left out.",
    );
  });
});

it("has one column of names", () => {
  expect(withUse(["name", "sector"], 1, "name")).toEqual(["ignore", "name"]);
  expect(withUse(["name", "sector"], 1, "tags")).toEqual(["name", "tags"]);
});

describe("bringing in a list", () => {
  const begin = async (list = "ordinary") => {
    const opened = openWindow({ plan: "sample", list }, "/import");
    await opened.user.click(await screen.findByRole("button", { name: "Choose a file" }));
    return opened;
  };

  it("writes nothing until the last button, and then shows what is new with Undo", async () => {
    const { user, asked } = await begin();
    const go = await screen.findByRole("button", { name: "Bring in 11 stakeholders" });
    expect(
      await screen.findByRole("heading", { level: 1, name: /11 new stakeholders, from 244 rows/ }),
    ).toBeTruthy();
    expect(asked.some(({ command }) => command === "apply_import")).toBe(false);
    await waitFor(() => expect((go as HTMLButtonElement).disabled).toBe(false));
    await user.click(go);
    await screen.findByText("11 of 47 shown");
    await screen.findByText(/Brought in 11 stakeholders/);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByText(/Undone/);
  });

  it("leaves private-looking columns out until somebody chooses a use, and looks again then", async () => {
    const { user, asked } = await begin();
    await screen.findByText(/Looks private, so it stays out/);
    const uses = () =>
      asked
        .filter(({ command }) => command === "preview_import")
        .map(({ request }) => (request as ImportChoice).uses[3]);
    await waitFor(() => expect(uses()).toEqual(["ignore"]));
    await user.click(screen.getByRole("button", { name: /What “Contact e-mail” is used for/ }));
    await user.click(await screen.findByRole("option", { name: "Keep as it is" }));
    await screen.findByText(/you chose to bring it in/);
    await waitFor(() => expect(uses()).toEqual(["ignore", "keep"]));
  });

  /** Chooses a use for the column of e-mail addresses. */
  const takeEmailAs = async (user: Awaited<ReturnType<typeof begin>>["user"], use: string) => {
    await user.click(await screen.findByRole("button", { name: /What “Contact e-mail” is used for/ }));
    await user.click(await screen.findByRole("option", { name: use }));
  };
  const bringIn = async (user: Awaited<ReturnType<typeof begin>>["user"]) => {
    const go = await screen.findByRole("button", { name: "Bring in 11 stakeholders" });
    await waitFor(() => expect((go as HTMLButtonElement).disabled).toBe(false));
    await user.click(go);
  };

  it("asks once why names are kept, and brings none in before that is said", async () => {
    const { user, asked } = await begin();
    const applied = () => asked.filter(({ command }) => command === "apply_import");
    expect(screen.queryByRole("textbox", { name: "Kept for" })).toBeNull();
    await takeEmailAs(user, "Name of the work contact (private)");
    await screen.findByRole("heading", { name: "Why you keep these people’s data" });
    await bringIn(user);
    expect(await screen.findByText(/Say what these people’s data are kept for/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Kept for" }));
    expect(applied()).toHaveLength(0);
    await user.keyboard("Planning evenings");
    await bringIn(user);
    expect(await screen.findByText(/Say on which day these people agreed/)).toBeTruthy();
    await user.keyboard("1/2/2026");
    await bringIn(user);
    expect(await screen.findByText(/1 February 2026 or 2 January 2026/)).toBeTruthy();
    await user.clear(screen.getByRole("textbox", { name: "They agreed on" }));
    await user.keyboard("1 feb 2026");
    await bringIn(user);
    await screen.findByText(/Brought in 11 stakeholders/);
    expect((applied()[0]?.request as ImportChoice).contacts).toEqual({
      purpose: "Planning evenings",
      source: null,
      consent_on: "2026-02-01",
      private: false,
    });
  });

  it("asks why words of what they are kept for have to stay, and then brings them in", async () => {
    const { user, asked } = await begin();
    await takeEmailAs(user, "Name of the work contact (private)");
    await user.type(await screen.findByRole("textbox", { name: "Kept for" }), story);
    await user.type(screen.getByRole("textbox", { name: "They agreed on" }), "1 feb 2026");
    await bringIn(user);
    await user.click(await screen.findByRole("button", { name: "Keep it, and say why" }));
    await user.type(screen.getByRole("textbox", { name: "Why it has to stay" }), `${reason}{Enter}`);
    await screen.findByText(/Brought in 11 stakeholders/);
    expect(asked.find(({ command }) => command === "keep_text")?.request).toEqual({
      field: "contact_purpose",
      text: story,
      reason,
    });
  });

  it("takes numbers at work without a reason, and asks for one when they are private", async () => {
    const { user, asked } = await begin();
    await takeEmailAs(user, "Telephone or address of the work contact (private)");
    await screen.findByText(/at work need no reason/);
    expect(screen.queryByRole("textbox", { name: "Kept for" })).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: "These are private numbers or addresses" }));
    await user.type(screen.getByRole("textbox", { name: "Kept for" }), "Planning evenings");
    await user.type(screen.getByRole("textbox", { name: "Came from" }), "The sign-up sheet");
    await user.type(screen.getByRole("textbox", { name: "They agreed on" }), "1 feb 2026");
    await bringIn(user);
    await screen.findByText(/Brought in 11 stakeholders/);
    const applied = asked.find(({ command }) => command === "apply_import");
    expect((applied?.request as ImportChoice).contacts).toMatchObject({
      source: "The sign-up sheet",
      private: true,
    });
  });

  it("points from a private column that is only kept to the work contact", async () => {
    const { user } = await begin();
    await takeEmailAs(user, "Keep as it is");
    expect(await screen.findByText(/bring it in as the work contact/)).toBeTruthy();
  });

  it("says what to know of the list, and shows both values where a row differs", async () => {
    const { user } = await begin();
    await screen.findByText(/Rows 4, 9 hold several names each/);
    await user.click(screen.getByRole("radio", { name: "Differs 1" }));
    await screen.findByText("Where it stands differs: kept “Neutral”, not “Has concerns”");
  });

  it("shows what each column holds when none is clearly the names, and where the headings stand", async () => {
    const { user } = await begin("nameless");
    await screen.findByRole("heading", { level: 1, name: "Which column holds the names?" });
    expect(await screen.findByText("Cruz Roja")).toBeTruthy();
    const row = screen.getByRole("textbox", { name: "Row of the headings" }) as HTMLInputElement;
    expect(row.value).toBe("3");
    await user.clear(row);
    await user.type(row, "1{Enter}");
    expect(await screen.findByRole("rowheader", { name: "Registro municipal" })).toBeTruthy();
    await user.clear(row);
    await user.type(row, "3{Enter}");
    await user.click(await screen.findByRole("button", { name: "These are the names: Sigla" }));
    await screen.findByRole("heading", { level: 1, name: /11 new stakeholders/ });
    expect(screen.getByRole("button", { name: /What “Sigla” is used for/ }).textContent).toContain("Name");
  });

  it("offers no column as the names that looks private or holds dates, and asks without an error", async () => {
    await begin("nameless");
    await screen.findByRole("button", { name: "These are the names: Sigla" });
    expect(screen.queryByRole("button", { name: "These are the names: Correo" })).toBeNull();
    expect(screen.queryByRole("button", { name: "These are the names: Alta" })).toBeNull();
    expect(screen.getByText("Can’t be the names: dates, ages or numbers")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says there already what each column is used for, and lets every guess be changed", async () => {
    const { user } = await begin("nameless");
    await screen.findByRole("button", { name: "These are the names: Sigla" });
    const table = screen.getByRole("table");
    const rows = within(table).getAllByRole("row").slice(1);
    for (const row of rows) within(row).getByRole("button", { name: /is used for/ });
    const mail = () => screen.getByRole("button", { name: /What “Correo” is used for/ });
    expect(mail().textContent).toContain("Leave out");
    await user.click(mail());
    expect(screen.queryByRole("option", { name: "Name" })).toBeNull();
    await user.click(await screen.findByRole("option", { name: /^Telephone or address/ }));
    await waitFor(() => expect(mail().textContent).not.toContain("Leave out"));
    screen.getByRole("heading", { level: 1, name: "Which column holds the names?" });
  });

  it("reads a list whose first row is an organisation already", async () => {
    const { user, asked } = await begin("nameless");
    const bare = await screen.findByRole("checkbox", { name: /No headings/ });
    await user.click(bare);
    await screen.findByRole("heading", { level: 1, name: /11 new stakeholders/ });
    const last = () => asked.filter(({ command }) => command === "preview_import").at(-1)?.request;
    expect((last() as ImportChoice).header_row).toBe(0);
    const row = screen.getByRole("textbox", { name: "Row of the headings" }) as HTMLInputElement;
    expect(row.value).toBe("");
    await user.type(row, "3{Enter}");
    await screen.findByRole("button", { name: "These are the names: Sigla" });
    expect(screen.getByRole("checkbox", { name: /No headings/ })).toHaveProperty("checked", false);
  });

  it("refuses a list of children in kind words", async () => {
    await begin("children");
    const said = await screen.findByRole("alert");
    expect(said.textContent).toContain("no record of any child");
    expect(said.textContent).toContain("Date of birth, Age");
    expect(screen.queryByRole("button", { name: /These are the names/ })).toBeNull();
  });

  it("counts every row once, and splits names at line breaks only when somebody says so", async () => {
    const { user, asked } = await begin();
    await screen.findByRole("button", { name: "11 new stakeholders: see the rows" });
    const counts = [...document.querySelectorAll(".comes b")].map((one) => Number(one.textContent));
    const [all = 0, ...each] = counts;
    expect(each.reduce((sum, one) => sum + one, 0)).toBe(all);
    const splits = () =>
      asked
        .filter(({ command }) => command === "preview_import")
        .map(({ request }) => (request as ImportChoice).split_lines);
    await user.click(screen.getByRole("checkbox", { name: "Each line in a cell is a name of its own" }));
    await waitFor(() => expect(splits()).toEqual([false, true]));
    expect(screen.getByRole("checkbox", { name: /Each line in a cell/ })).toHaveProperty("checked", true);
  });

  it("folds the columns that stay out, and leads from a count to its rows", async () => {
    const { user } = await begin("wide");
    const more = await screen.findByRole("button", {
      name: /Show the 20 columns that stay out; one looks private/,
    });
    expect(screen.queryByText("Indicator 18")).toBeNull();
    await user.click(more);
    expect(screen.getByText("Indicator 18")).toBeTruthy();
    await user.click(await screen.findByRole("button", { name: "1 left out: see the rows" }));
    expect(screen.getByRole("radio", { name: "Left out 1" }).getAttribute("aria-checked")).toBe("true");
  });

  it("says how many still need a place, and leads to them", async () => {
    const { user } = await begin();
    const go = await screen.findByRole("button", { name: "Bring in 11 stakeholders" });
    await waitFor(() => expect((go as HTMLButtonElement).disabled).toBe(false));
    await user.click(go);
    expect(await screen.findByText(/11 of these still need a domain or level/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Show only those" }));
    await screen.findByText(/Select them, and press “Domain or level”/);
    expect(window.location.hash).toContain("unplaced=true");
  });

  it("drops “just brought in” when the import is undone", async () => {
    const { user } = await begin();
    const go = await screen.findByRole("button", { name: "Bring in 11 stakeholders" });
    await waitFor(() => expect((go as HTMLButtonElement).disabled).toBe(false));
    await user.click(go);
    await screen.findByText("11 of 47 shown");
    expect(window.location.hash).toContain("since=");
    await user.keyboard("{Control>}z{/Control}");
    await screen.findByText("36 of 36 shown");
    expect(window.location.hash).not.toContain("since=");
    expect(screen.queryByRole("button", { name: /Just brought in/ })).toBeNull();
  });
});

// The made-up program's dry run has one of each verdict; each must have words.
it("has words for every verdict", () => {
  const verdicts: ImportPreview["rows"][number]["verdict"][] = ["new", "same", "adds", "differs", "refused"];
  for (const verdict of verdicts) {
    expect(english.hasMessage(`import-verdict-${verdict}`)).toBe(true);
    expect(english.hasMessage(`import-said-${verdict}`)).toBe(true);
  }
});
