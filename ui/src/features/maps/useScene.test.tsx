import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { everything, useScaledScene } from "./useScene";

vi.mock("@/api/call", () => ({ call: () => new Promise(() => {}) }));

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);

describe("the scale that labels are asked for", () => {
  it("is the one that the same map was last shown at, also in its table", () => {
    const { result, rerender } = renderHook(
      ({ domain }: { domain: string | null }) => useScaledScene("wheel", { ...everything, domain }),
      { wrapper, initialProps: { domain: null as string | null } },
    );
    act(() => result.current.onScale(0.56));
    expect(result.current.request.scale).toBeCloseTo(0.7);
    rerender({ domain: "safety" });
    act(() => result.current.onScale(1.6));
    expect(result.current.request.scale).toBe(1.5);
    // All domains again, in the table: no map tells its scale there.
    rerender({ domain: null });
    expect(result.current.request.scale).toBeCloseTo(0.7);
    rerender({ domain: "safety" });
    expect(result.current.request.scale).toBe(1.5);
  });
});
