import { expect, it } from "vitest";
import { room } from "./appearance";

it("gives the rail up only where large type meets a small window", () => {
  expect(room(1440, 100)).toBe("large");
  expect(room(1024, 100)).toBe("middle");
  expect(room(1440, 200)).toBe("small");
  expect(room(1024, 120)).toBe("small");
  expect(room(1920, 200)).toBe("middle");
});
