import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Refusal } from "@/api/generated";
import { App } from "@/app/App";
import { fakePlatform } from "@/platform/fake";
import { choosePlatform } from "@/platform/platform";

/** Opens the whole window on a made-up program, at a place such as "/history". */
export function openWindow(
  start: Record<string, string> = {},
  place = "/",
  refusals: Record<string, Refusal> = {},
) {
  window.location.hash = `#${place}`;
  const fake = fakePlatform(new URLSearchParams(start));
  const asked: { command: string; request: unknown }[] = [];
  choosePlatform({
    invoke: (command, request) => {
      asked.push({ command, request });
      const refusal = refusals[command];
      return refusal ? Promise.reject(refusal) : fake.invoke(command, request);
    },
  });
  const user = userEvent.setup();
  // As in the page of the window: what opens over it leaves it there for screen readers.
  const root = document.createElement("div");
  root.id = "root";
  document.body.append(root);
  return { user, asked, ...render(<App />, { container: root }) };
}
