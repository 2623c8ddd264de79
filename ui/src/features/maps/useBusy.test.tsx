import { act, renderHook } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { useBusy } from "./useBusy";

it("tells of what takes a while, and of nothing that is quick", () => {
  vi.useFakeTimers();
  try {
    const { result, rerender } = renderHook(({ isUnderWay }) => useBusy(isUnderWay), {
      initialProps: { isUnderWay: true },
    });
    act(() => void vi.advanceTimersByTime(290));
    expect(result.current).toBe(false);
    act(() => void vi.advanceTimersByTime(20));
    expect(result.current).toBe(true);
    rerender({ isUnderWay: false });
    expect(result.current).toBe(false);
    // The next one waits anew.
    rerender({ isUnderWay: true });
    expect(result.current).toBe(false);
    act(() => void vi.advanceTimersByTime(310));
    expect(result.current).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
