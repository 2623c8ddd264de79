import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { askToUnlock } from "@/api/unlocking";
import { savesBeforeLeaving } from "@/platform/leaving";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

const words = "river lamp seven goat";
const locked = { plan: "sample", passphrase: words };

afterEach(() => {
  vi.useRealTimers();
  askToUnlock(undefined);
});

describe("a locked plan", () => {
  it("is locked from the menu, shows nothing of itself, says when the passphrase is wrong, and opens where it was", async () => {
    const { user } = openWindow(locked, "/history");
    await screen.findByRole("heading", { level: 1, name: "History" });
    await user.keyboard("{Control>}l{/Control}");
    await screen.findByRole("heading", { name: "This plan is locked" });
    expect(document.title).toBe("This plan is locked – Commonroot");
    expect(document.body.textContent).not.toMatch(/School nurse|Public Library/);
    const field = screen.getByLabelText("Passphrase");
    expect(field.getAttribute("type")).toBe("password");
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.type(field, "river lamp{Enter}");
    await screen.findByText(/This passphrase does not open the plan\. Look whether capitals are locked/);
    expect(document.activeElement).toBe(field);
    await user.clear(field);
    await user.type(field, `  ${words} {Enter}`);
    await screen.findByRole("heading", { level: 1, name: "History" });
  });

  it("shows what is typed only when asked to, and says that capitals are locked", async () => {
    const { user } = openWindow({ waiting: "/home/ana/Riverbend.commonroot", passphrase: words });
    const field = await screen.findByLabelText("Passphrase");
    screen.getByText("Riverbend.commonroot, in /home/ana");
    await user.click(screen.getByRole("button", { name: "Show the passphrase" }));
    expect(field.getAttribute("type")).toBe("text");
    await user.click(field);
    await user.keyboard("{CapsLock}");
    fireEvent.keyDown(field, { key: "A", modifierCapsLock: true });
    await screen.findByText("Capitals are locked on this keyboard.");
    await user.click(screen.getByRole("button", { name: "Back without opening it" }));
    await screen.findByRole("heading", { name: "Start a plan" });
  });

  it("is asked for when it is chosen among the plans opened before, of which nothing else is known", async () => {
    const { user } = openWindow({ lockedrecent: "" });
    await user.click(await screen.findByRole("button", { name: /A locked plan/ }));
    await screen.findByRole("heading", { name: "This plan is locked" });
    await user.click(screen.getByRole("button", { name: "Back without opening it" }));
    await screen.findByRole("heading", { name: "Start a plan" });
  });

  it("saves what is being typed before it locks", async () => {
    const { user, asked } = openWindow(locked, "/settings");
    const place = await screen.findByRole("textbox", { name: "Place" });
    await user.type(place, " by the river");
    await user.keyboard("{Control>}l{/Control}");
    await screen.findByRole("heading", { name: "This plan is locked" });
    const commands = asked.map(({ command }) => command);
    expect(commands.indexOf("edit_plan")).toBeGreaterThan(-1);
    expect(commands.indexOf("edit_plan")).toBeLessThan(commands.indexOf("lock_now"));
  });

  /** Writes what no rule lets through about Bus Company, which then waits. */
  async function leaveWords({ user }: ReturnType<typeof openWindow>) {
    await user.click(await screen.findByRole("row", { name: /Bus Company/ }));
    const website = await screen.findByRole("textbox", { name: "Website" });
    await user.type(website, "ask at the desk");
    await user.tab();
    await screen.findByRole("button", { name: "One text is not saved yet" });
  }

  it("gives back what was not saved, once it is open again, and shows nothing of it meanwhile", async () => {
    const opened = openWindow(locked, "/stakeholders");
    await leaveWords(opened);
    await opened.user.keyboard("{Control>}l{/Control}");
    await screen.findByRole("heading", { name: "This plan is locked" });
    await screen.findByText(/^One text of this plan is not saved yet/);
    expect(document.body.textContent).not.toContain("ask at the desk");
    await opened.user.type(screen.getByLabelText("Passphrase"), `${words}{Enter}`);
    const website = await screen.findByRole("textbox", { name: "Website" });
    expect((website as HTMLTextAreaElement).value).toBe("ask at the desk");
    screen.getByRole("button", { name: "One text is not saved yet" });
  });

  it("asks whoever closes the window while it is locked and something of it is not saved", async () => {
    const opened = openWindow(locked, "/stakeholders");
    await leaveWords(opened);
    await opened.user.keyboard("{Control>}l{/Control}");
    await screen.findByRole("heading", { name: "This plan is locked" });
    const told: string[] = [];
    savesBeforeLeaving({ invoke: async (command) => void told.push(command) });
    window.dispatchEvent(new Event("leaving"));
    const dialog = within(await screen.findByRole("dialog", { name: "One text is not saved yet" }));
    expect(told).toEqual(["stay"]);
    await opened.user.click(dialog.getByRole("button", { name: "Close without it" }));
    await waitFor(() => expect(told).toContain("leave"));
  });

  it("locks itself when nobody is there, and not while somebody is", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    openWindow({ ...locked, lock_after: "5" });
    await screen.findByRole("navigation", { name: "Places" });
    await act(() => vi.advanceTimersByTimeAsync(4 * 60_000));
    fireEvent.pointerMove(document.body);
    await act(() => vi.advanceTimersByTimeAsync(4 * 60_000));
    expect(screen.queryByRole("heading", { name: "This plan is locked" })).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(70_000));
    await screen.findByRole("heading", { name: "This plan is locked" });
  });

  it("never locks itself without a passphrase, nor where somebody said never", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { asked, unmount } = openWindow({ plan: "sample" });
    await screen.findByRole("navigation", { name: "Places" });
    await act(() => vi.advanceTimersByTimeAsync(60 * 60_000));
    expect(asked.some(({ command }) => command === "lock_now")).toBe(false);
    unmount();
    const never = openWindow({ ...locked, lock_after: "0" });
    await screen.findByRole("navigation", { name: "Places" });
    await act(() => vi.advanceTimersByTimeAsync(60 * 60_000));
    expect(never.asked.some(({ command }) => command === "lock_now")).toBe(false);
  });
});

describe("setting a passphrase", () => {
  it("locks with the same words twice, and says what could not be reached", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/settings");
    await user.click(await screen.findByRole("button", { name: "Lock with a passphrase…" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByLabelText("New passphrase"), "river");
    dialog.getByText("Still 3 characters too short.");
    await user.click(dialog.getByRole("button", { name: "Lock the plan" }));
    dialog.getByText(/A passphrase needs 8 characters/);
    await user.type(dialog.getByLabelText("New passphrase"), " lamp seven goat");
    dialog.getByText("Hard to guess.");
    expect(dialog.queryByText(/A passphrase needs 8 characters/)).toBeNull();
    await user.type(dialog.getByLabelText("The same again"), "river lamp seven goats");
    await user.click(dialog.getByRole("button", { name: "Lock the plan" }));
    dialog.getByText("The two are not the same.");
    expect(asked.some(({ command }) => command === "set_passphrase")).toBe(false);
    await user.type(dialog.getByLabelText("The same again"), "{Backspace}");
    await user.click(dialog.getByRole("button", { name: "Lock the plan" }));
    await dialog.findByRole("heading", { name: "The plan is locked." });
    dialog.getByText(/Its 3 backups too\. One damaged backup was deleted/);
    dialog.getByText(/Riverbend 2026-11-24\.commonroot/);
    dialog.getByText(/Some disks can give back/);
    // What was typed went to the program and nowhere else: no guard looked at it.
    const told = asked.filter(({ request }) => JSON.stringify(request)?.includes("lamp"));
    expect(told.map(({ command }) => command)).toEqual(["set_passphrase"]);
    await user.click(dialog.getAllByRole("button", { name: "Close" })[1] ?? document.body);
    await screen.findByRole("button", { name: "Lock it now" });
  });

  it("asks for the passphrase of now before it takes it away", async () => {
    const { user } = openWindow(locked, "/settings");
    await user.click(await screen.findByRole("button", { name: "Take the passphrase away…" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByLabelText("Passphrase now"), "something else");
    await user.click(dialog.getByRole("button", { name: "Take it away" }));
    await dialog.findByText(/This passphrase does not open the plan/);
    await user.clear(dialog.getByLabelText("Passphrase now"));
    expect(dialog.queryByText(/This passphrase does not open the plan/)).toBeNull();
    await user.type(dialog.getByLabelText("Passphrase now"), words);
    await user.click(dialog.getByRole("button", { name: "Take it away" }));
    await dialog.findByRole("heading", { name: "The passphrase is gone: anybody can read this plan." });
  });
});

describe("files of a locked plan", () => {
  it("say that a document can be read by anybody", async () => {
    const { unmount } = openWindow(locked, "/reports");
    await screen.findByText(/a document or picture you save from it can be read by anybody/);
    unmount();
    openWindow({ plan: "sample" }, "/reports");
    await screen.findByRole("button", { name: /PDF/ });
    expect(screen.queryByText(/can be read by anybody/)).toBeNull();
  });

  it("go out locked unless somebody says otherwise", async () => {
    const { user, asked } = openWindow(locked, "/together");
    const readable = await screen.findByRole("checkbox", { name: "Anybody can read it" });
    expect((readable as HTMLInputElement).checked).toBe(false);
    await user.click(readable);
    await user.click(screen.getByRole("button", { name: /Save the copy|Save a copy/ }));
    await waitFor(() => expect(asked.some(({ command }) => command === "send_copy")).toBe(true));
    expect(asked.find(({ command }) => command === "send_copy")?.request).toMatchObject({ readable: true });
    await screen.findByText(/Whoever has the file can read all of it/);
    await user.click(readable);
    await user.click(screen.getByRole("button", { name: /Save the copy|Save a copy/ }));
    await screen.findByText(/It opens only with the passphrase of this plan/);
  });

  it("come in once their own passphrase was given", async () => {
    const { user } = openWindow({ plan: "sample", lockedcopy: "" }, "/together");
    await user.click(await screen.findByRole("button", { name: /Choose the copy|Choose a copy/ }));
    await screen.findByRole("heading", { name: "This copy is locked" });
    await user.type(screen.getByLabelText("Passphrase"), "not theirs{Enter}");
    await screen.findByText(/This passphrase does not open the plan/);
    await user.clear(screen.getByLabelText("Passphrase"));
    await user.type(screen.getByLabelText("Passphrase"), "their own words here{Enter}");
    await screen.findByRole("heading", { level: 1, name: /would come in/ });
  });

  it("come into a plan that anybody can read only after that was said and asked", async () => {
    const { user, asked } = openWindow({ plan: "sample", lockedcopy: "" }, "/together");
    await user.click(await screen.findByRole("button", { name: /Choose the copy|Choose a copy/ }));
    await user.type(await screen.findByLabelText("Passphrase"), "their own words here{Enter}");
    await screen.findByText("What comes in could be read by anybody");
    expect(screen.getByRole("link", { name: "Set a passphrase first" }).getAttribute("href")).toMatch(
      "/settings",
    );
    const merged = () => asked.some(({ command }) => command === "merge_copy");
    await user.click(screen.getByRole("button", { name: "Bring it in" }));
    const question = await screen.findByRole("dialog", { name: "Bring it in for anybody to read?" });
    await user.click(within(question).getByRole("button", { name: "Not now" }));
    expect(merged()).toBe(false);
    await user.click(screen.getByRole("button", { name: "Bring it in" }));
    await user.click(await screen.findByRole("button", { name: "Bring it in all the same" }));
    await waitFor(() => expect(merged()).toBe(true));
  });
});
