import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it, vi } from "vitest";
import type { Stakeholder, Tie } from "@/api/generated";
import { useTied } from "./useTied";

const ties = [
  { from: "choir", to: "bank", presence: "absent" },
  { from: "school", to: "clinic", presence: "present" },
] as Tie[];
vi.mock("@/api/call", () => ({ call: () => Promise.resolve(ties) }));

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);
const one = (id: string, tie_count: number) => ({ id, tie_count }) as Stakeholder;

it("tells none, which is known, from not asked", async () => {
  const { result } = renderHook(useTied, { wrapper });
  // Known of both ends to have no tie to the other.
  await waitFor(() => expect(result.current(one("bank", 0))).toBe(0));
  expect(result.current(one("choir", 0))).toBe(0);
  expect(result.current(one("school", 1))).toBe(1);
  expect(result.current(one("skaters", 0))).toBeNull();
});
