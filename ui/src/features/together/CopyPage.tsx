import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { type ReactNode, useState } from "react";
import { refusalOf } from "@/api/call";
import type { MergePreview } from "@/api/generated";
import { keys } from "@/api/keys";
import { useCommand, useMergePreview } from "@/api/queries";
import { Button, RefusalBanner, Section, say, useText } from "@/components";
import { ChooseCopy } from "./Bring";
import { Case } from "./Case";
import { Comes } from "./Comes";
import { LockedCopy } from "./LockedCopy";
import { ReadableQuestion, ReadableWarning } from "./ReadableQuestion";
import { daySpan } from "./when";

/** A copy before it comes in: what it would bring and what it would ask, and one button that writes. */
export function CopyPage({ path }: { path: string }) {
  const text = useText();
  const bring = useBring();
  const [asking, setAsking] = useState(false);
  const { data: preview, error, refetch } = useMergePreview(path, bring.isPending || bring.isSuccess);
  if (error && refusalOf(error).code === "locked") {
    return (
      <Frame title={text("together-locked-copy")} file={path.replace(/^.*[\\/]/, "")}>
        <LockedCopy path={path} onUnlocked={() => void refetch()} />
      </Frame>
    );
  }
  if (error) {
    return (
      <Frame title={text("together-cannot")} file={path.replace(/^.*[\\/]/, "")}>
        <div className="problem">
          <RefusalBanner refusal={refusalOf(error)} />
        </div>
        <ChooseCopy>{text("together-choose-another")}</ChooseCopy>
      </Frame>
    );
  }
  if (!preview) {
    return (
      <Frame title={text("together-reading")} isReading>
        {null}
      </Frame>
    );
  }
  if (preview.steps === 0) {
    return (
      <Frame title={text("together-nothing-new")} file={preview.file_name}>
        <p className="i2 why">{text("together-nothing-new.why")}</p>
        <ChooseCopy>{text("together-choose-another")}</ChooseCopy>
      </Frame>
    );
  }
  const { steps, conflicts } = preview;
  const stands =
    conflicts.length === 0
      ? text("together-all-fit")
      : text("together-will-need", { count: conflicts.length });
  return (
    <Frame
      title={`${text("together-would-come-in", { steps })} ${stands}`}
      file={preview.file_name}
      foot={
        <Finish
          isBusy={bring.isPending}
          onBring={() => (preview.unlocks ? setAsking(true) : bring.mutate({ path }))}
        />
      }
    >
      {preview.unlocks && <ReadableWarning />}
      <ReadableQuestion
        isOpen={asking}
        isBusy={bring.isPending}
        onBring={() => bring.mutate({ path })}
        onClose={() => setAsking(false)}
      />
      <div className="two-parts">
        <div className="side-part">
          <Section title={text("together-comes")}>
            <Comes preview={preview} />
          </Section>
        </div>
        <div className="main-part">
          <People preview={preview} />
          <Section title={text("together-will-need.title")} className="to-choose">
            <p className="i2">
              {text(conflicts.length === 0 ? "together-will-need.none" : "together-will-need.why")}
            </p>
            {conflicts.map((conflict) => (
              <Case
                key={`${conflict.place.table} ${conflict.place.row} ${conflict.place.field ?? ""}`}
                conflict={conflict}
              />
            ))}
          </Section>
        </div>
      </div>
    </Frame>
  );
}

/** Brings a copy in, keeps what it brought, and goes to where the rest is decided. */
function useBring() {
  const text = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  return useCommand("merge_copy", {
    onSuccess: async ({ output }) => {
      client.setQueryData(keys.brought, output);
      await navigate({ to: "/together", search: {}, replace: true });
      say(text("together-brought", { conflicts: output.conflicts.length }));
    },
  });
}

/** The page around whatever there is to say of a copy. */
function Frame({
  title,
  file,
  isReading,
  foot,
  children,
}: {
  title: string;
  file?: string;
  isReading?: boolean;
  foot?: ReactNode;
  children: ReactNode;
}) {
  const text = useText();
  return (
    <div className="tog">
      <div className="in">
        <Link to="/together" className="crumb i2">
          <ArrowLeft className="ic" aria-hidden />
          {text("together-back")}
        </Link>
        <header className="top" aria-live={isReading ? "polite" : undefined}>
          <h1 className="say-first">{title}</h1>
          {file !== undefined && (
            <p className="i2 file">
              <bdi>{file}</bdi>
            </p>
          )}
        </header>
        {children}
      </div>
      {foot}
    </div>
  );
}

/** Whose steps come in, the busiest first. */
function People({ preview }: { preview: MergePreview }) {
  const text = useText();
  return (
    <Section title={text("together-people")}>
      <ul className="people">
        {preview.people.map((person) => (
          <li key={person.author}>
            <b>{person.author ? <bdi>{person.author}</bdi> : text("together-nobody")}</b>
            <span className="i2">
              {text("together-person-steps", {
                steps: person.steps,
                days: daySpan(person.first_at, person.last_at),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The foot of the page: that nothing is written yet, and the one button that writes. */
function Finish({ isBusy, onBring }: { isBusy: boolean; onBring: () => void }) {
  const text = useText();
  const navigate = useNavigate();
  return (
    <footer className="finish">
      <p className="i2">
        {text("together-nothing-yet")} <span className="more">{text("together-nothing-yet.after")}</span>
      </p>
      <span className="end">
        <Button onPress={() => navigate({ to: "/together", search: {} })}>{text("together-not-now")}</Button>
        <Button look="main" isDisabled={isBusy} onPress={onBring}>
          {text(isBusy ? "together-bringing" : "together-bring-in")}
        </Button>
      </span>
    </footer>
  );
}
