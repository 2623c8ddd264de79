import type { FilePath, OpenPlan } from "@/api/generated";
import type { Answers } from "./answers";
import { type FakePlan, sampleTown } from "./state";

type Locking = Pick<Answers, "unlock_plan" | "unlock_copy" | "lock_now" | "still_here" | "set_passphrase">;

/** As the program tidies it. */
const tidied = (typed: string) => typed.normalize("NFC").trim().split(/\s+/u).join(" ");

/** The passphrase of the plan, if it has one, and the plan that waits for it. */
export class Lock {
  passphrase: string | null;
  waiting: FilePath | null = null;
  private away: FakePlan | undefined;
  private copies = new Set<string>();

  constructor(start: URLSearchParams) {
    // `?passphrase=` locks the plan; `?waiting=` starts where it has to be opened.
    this.passphrase = start.get("passphrase");
    const path = start.get("waiting");
    if (path) this.waiting = { path };
  }

  /** Refused if the copy needs a passphrase of its own and has not been given one. */
  copy(path: string, needed: boolean): void {
    if (needed && !this.copies.has(path)) throw { code: "locked", path };
  }

  /** Refused if this is not the passphrase of the plan; none is nobody's. */
  refuseOther(typed: string | null): void {
    if (typed !== null && tidied(typed) !== this.passphrase) throw { code: "wrong_passphrase" };
  }

  answers(
    now: () => FakePlan | undefined,
    lay: (plan: FakePlan | undefined) => void,
    opened: () => OpenPlan,
  ): Locking {
    return {
      unlock_plan: ({ passphrase }) => {
        if (tidied(passphrase) !== this.passphrase) throw { code: "wrong_passphrase" };
        lay(this.away ?? sampleTown());
        this.waiting = null;
        return opened();
      },
      unlock_copy: ({ path, passphrase }) => {
        if (tidied(passphrase) !== "their own words here") throw { code: "wrong_passphrase" };
        this.copies.add(path);
        return null;
      },
      lock_now: () => {
        const plan = now();
        if (!plan || this.passphrase === null) return false;
        this.away = plan;
        this.waiting = { path: plan.path };
        lay(undefined);
        return true;
      },
      still_here: () => null,
      set_passphrase: ({ current, new: next }) => {
        if (this.passphrase !== null && tidied(current ?? "") !== this.passphrase)
          throw { code: "wrong_passphrase" };
        this.passphrase = next === null ? null : tidied(next);
        const path = "/home/ana/Documents/Commonroot/Riverbend 2026-11-24.commonroot";
        return {
          plan: opened(),
          backups: 3,
          deleted: next === null ? 0 : 1,
          readable: next === null ? [] : [{ path }],
        };
      },
    };
  }
}
