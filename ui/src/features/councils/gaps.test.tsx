import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, expect, it } from "vitest";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

it("says of a free seat without a voice why nobody is suggested, and what brings suggestions", async () => {
  const { user } = openWindow({ plan: "empty" }, "/councils");
  await user.click(await screen.findByRole("button", { name: "Form the first council" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.type(dialog.getByRole("textbox", { name: "Name" }), "East side");
  await user.click(dialog.getByRole("checkbox"));
  await user.type(dialog.getByRole("textbox", { name: "Name" }), "{Enter}");
  await user.click(await screen.findByRole("button", { name: "Add a seat" }));
  await screen.findByText(
    "Nobody is suggested, because this seat has no voice yet. Choose a voice in the table below, and whoever could bring it is suggested here.",
  );
  await user.click(screen.getByRole("button", { name: "Add a seat" }));
  await screen.findByText(/because these seats have no voice yet/);
  await waitFor(() => expect(screen.queryByText(/Nobody in the plan fits/)).toBeNull());
});

it("names the seats that somebody could take first, before those that wait behind a press", async () => {
  openWindow({ plan: "sample" }, "/councils?open=c1");
  const open = within(await screen.findByRole("region", { name: /seats? waits? for somebody/ }));
  const seats = () => open.getAllByRole("heading", { level: 3 }).map((each) => each.textContent);
  // In the council the free seat of lived experience comes before that of the media, for which somebody is named.
  await waitFor(() => expect(seats()).toEqual(["Media", "Government", "Lived experience"]));
});
