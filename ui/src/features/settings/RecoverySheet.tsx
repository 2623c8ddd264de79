import { useQueryClient } from "@tanstack/react-query";
import { Printer } from "lucide-react";
import { type FormEvent, useCallback, useEffect, useState } from "react";
import { Label, Radio, RadioGroup, Text } from "react-aria-components";
import { call, refusalOf } from "@/api/call";
import type { Refusal } from "@/api/generated";
import { keys } from "@/api/keys";
import { usePlan } from "@/api/queries";
import { Button, Dialog, type Problem, RefusalBanner, StatusMessage, useText } from "@/components";
import { PassphraseField, tidied } from "@/parts/passphrase";
import { PrintPages, type Report } from "@/parts/print";

const ways = ["printed", "written"] as const;
type Way = (typeof ways)[number];

/** Prints the page that a council keeps on paper. Nothing of it stays: no file, and no picture of the page. */
export function RecoverySheet({ onClose }: { onClose: () => void }) {
  const text = useText();
  const client = useQueryClient();
  const paper = usePlan().data?.plan.paper ?? "a4";
  const [way, setWay] = useState<Way>("written");
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<Problem>();
  const [refused, setRefused] = useState<Refusal>();
  const [sheet, setSheet] = useState<Report>();
  const [asked, setAsked] = useState(0);
  const [busy, setBusy] = useState(false);

  const forget = useCallback(() => {
    setSheet(undefined);
    client.removeQueries({ queryKey: [...keys.report, "page"] });
    void call("forget_report", null);
  }, [client]);
  useEffect(() => forget, [forget]);

  const print = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setRefused(undefined);
    if (way === "printed" && tidied(typed) === "") return setWrong(text("passphrase-needed"));
    setBusy(true);
    try {
      const passphrase = way === "printed" ? typed : null;
      const info = await call("render_recovery_sheet", { passphrase, paper });
      setSheet({ info, made: Date.now() });
      setAsked((times) => times + 1);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.code === "wrong_passphrase") setWrong(refusal);
      else setRefused(refusal);
    }
    setBusy(false);
  };

  return (
    <Dialog title={text("recovery-title")} isOpen onClose={onClose}>
      <form className="set-passphrase" onSubmit={print} noValidate>
        {refused && <RefusalBanner refusal={refused} onClose={() => setRefused(undefined)} />}
        <p>{text("recovery-ask")}</p>
        <RadioGroup className="sheet-ways" value={way} onChange={(each) => setWay(each as Way)}>
          <Label className="lbl">{text("recovery-with")}</Label>
          {ways.map((each) => (
            <Radio key={each} value={each} className="way">
              <span className="dot" aria-hidden="true" />
              <span>
                {text(`recovery-with.${each}`)}
                <Text slot="description" className="hint block">
                  {text(`recovery-with.${each}-hint`)}
                </Text>
              </span>
            </Radio>
          ))}
        </RadioGroup>
        {way === "printed" && (
          <PassphraseField
            label={text("passphrase-current")}
            value={typed}
            onChange={(value) => {
              setTyped(value);
              setWrong(undefined);
            }}
            error={wrong}
          />
        )}
        <p className="row">
          <Button look="main" icon={Printer} type="submit" aria-disabled={busy}>
            {text("recovery-print")}
          </Button>
          <Button onPress={onClose}>{text("close")}</Button>
        </p>
        <StatusMessage>{busy && text("recovery-making")}</StatusMessage>
      </form>
      {sheet && <PrintPages key={sheet.made} report={sheet} paper={paper} asked={asked} onDone={forget} />}
    </Dialog>
  );
}
