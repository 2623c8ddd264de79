import { KeyRound, Lock, Printer } from "lucide-react";
import { useState } from "react";
import { usePlan } from "@/api/queries";
import { Button, LinkButton, Section, Select, useText } from "@/components";
import { useLock } from "@/parts/passphrase";
import { RecoverySheet } from "./RecoverySheet";
import { SetPassphrase, type Way } from "./SetPassphrase";
import { useSettings } from "./useSettings";

/** Minutes after which a plan locks itself; 0 is never. */
const minutes = [5, 15, 30, 0];

/** Whether the plan can be read without a passphrase, and the ways to another state. */
export function PassphraseSettings() {
  const text = useText();
  const lock = useLock();
  const isLocked = usePlan().data?.locked;
  const [settings, set] = useSettings();
  const [way, setWay] = useState<Way>();
  const [printing, setPrinting] = useState(false);
  if (isLocked === undefined || !settings) return null;
  return (
    <Section title={text("settings-passphrase")} className="lock">
      {isLocked ? (
        <>
          <p>{text("settings-passphrase-set")}</p>
          <Select
            label={text("settings-lock-after")}
            hint={text("settings-lock-after.hint")}
            choices={minutes.map((each) => ({
              id: String(each),
              label:
                each === 0
                  ? text("settings-lock-after.never")
                  : text("settings-lock-after.minutes", { minutes: each }),
            }))}
            value={String(settings.lock_after)}
            onChange={(each) => set({ lock_after: Number(each) })}
          />
          <p className="ways">
            <Button icon={Lock} onPress={() => void lock()}>
              {text("settings-passphrase-now")}
            </Button>
            <Button icon={Printer} onPress={() => setPrinting(true)}>
              {text("settings-recovery")}
            </Button>
            <LinkButton onPress={() => setWay("change")}>{text("settings-passphrase-change")}</LinkButton>
            <LinkButton onPress={() => setWay("remove")}>{text("settings-passphrase-remove")}</LinkButton>
          </p>
        </>
      ) : (
        <>
          <p>{text("settings-passphrase-none")}</p>
          <p>
            <Button icon={KeyRound} onPress={() => setWay("lock")}>
              {text("settings-passphrase-lock")}
            </Button>
          </p>
        </>
      )}
      {way && (
        <SetPassphrase
          way={way}
          onClose={() => setWay(undefined)}
          onSheet={() => {
            setWay(undefined);
            setPrinting(true);
          }}
        />
      )}
      {printing && <RecoverySheet onClose={() => setPrinting(false)} />}
    </Section>
  );
}
