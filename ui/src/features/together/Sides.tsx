import { Check, Pencil } from "lucide-react";
import type { ReactNode } from "react";
import type { Conflict, SettleChoice, Version, VersionValue } from "@/api/generated";
import { Button, formatDate, useText } from "@/components";
import { useFileWords } from "@/parts/fileWords";
import { Value } from "./Value";
import { shortMoment } from "./when";

interface SidesProps {
  conflict: Conflict;
  /** Missing where there is nothing to choose yet. */
  choose: ((choice: SettleChoice) => void) | undefined;
  isBusy: boolean;
}

/** Where a version speaks of: of several fields that are about one matter, each names its own. */
export function placeOf(conflict: Conflict, version: Version): Conflict["place"] {
  return { ...conflict.place, field: version.field ?? conflict.place.field };
}

/** One side of a case: who said it and when, what, and the button that chooses it. */
function Side({
  version,
  isShown,
  children,
  action,
}: {
  version: Version | undefined;
  isShown: boolean;
  children: ReactNode;
  action: ReactNode;
}) {
  const text = useText();
  return (
    <div className={isShown ? "side shown" : "side"}>
      <div className="w">
        {version && <b>{version.by ? <bdi>{version.by}</bdi> : text("together-nobody")}</b>}
        {version && (
          <time dateTime={new Date(version.at).toISOString()} title={formatDate(version.at, "moment")}>
            {shortMoment(version.at)}
          </time>
        )}
      </div>
      {children}
      <div className="foot">
        {action}
        {isShown && (
          <span className="now s">
            <Check className="ic" aria-hidden />
            {text("together-shown-now")}
          </span>
        )}
      </div>
    </div>
  );
}

/** What each copy says of a field; what the plan shows comes first. */
export function FieldSides({
  conflict,
  choose,
  isBusy,
  isWriting,
  onWrite,
}: SidesProps & { isWriting: boolean; onWrite: () => void }) {
  const text = useText();
  const words = useFileWords();
  const { place, versions } = conflict;
  const shown = versions.find((version) => version.shown);
  const sides = [...versions].sort((a, b) => Number(b.shown) - Number(a.shown));
  const held = (version: Version): VersionValue | undefined =>
    (version.shown ? sides.find((other) => !other.shown) : shown)?.value;
  const label = (version: Version) =>
    text(version.shown ? "together-keep-this.name" : "together-keep-that.name", {
      value: words.value(place, version.value),
    });
  return (
    <div
      className="sides"
      data-write={(choose && conflict.may_write) || undefined}
      data-many={sides.length > 2 || undefined}
    >
      {sides.map((version) => (
        <Side
          key={`${version.site} ${version.seq}`}
          version={version}
          isShown={version.shown}
          action={
            choose && (
              <Button
                small
                isDisabled={isBusy}
                aria-label={label(version)}
                onPress={() => choose({ choose: "version", site: version.site, seq: version.seq })}
              >
                {text(version.shown ? "together-keep-this" : "together-keep-that")}
              </Button>
            )
          }
        >
          <Value place={place} value={version.value} other={held(version)} />
        </Side>
      ))}
      {choose && conflict.may_write && (
        <div className="side new">
          <p className="i2">{text("together-neither")}</p>
          <Button small icon={Pencil} isDisabled={isBusy || isWriting} onPress={onWrite}>
            {text("together-write-new")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A thing that one copy deleted and that stands all the same: keep it, or let it go. */
export function RowSides({ conflict, choose, isBusy }: SidesProps) {
  const text = useText();
  const stays = conflict.versions.find((version) => version.value.is !== "deleted");
  const goes = conflict.versions.find((version) => version.value.is === "deleted");
  const needed = stays?.value.is === "thing" ? stays.value.name : undefined;
  const button = (id: "together-keep-it" | "together-let-go", choice: SettleChoice) =>
    choose && (
      <Button small isDisabled={isBusy} onPress={() => choose(choice)}>
        {text(id)}
      </Button>
    );
  return (
    <div className="sides">
      <Side version={stays} isShown action={button("together-keep-it", { choose: "keep" })}>
        <p className="v big">{text("together-stays")}</p>
        {needed && <p className="more">{text("together-case-needed", { thing: needed })}</p>}
      </Side>
      <Side version={goes} isShown={false} action={button("together-let-go", { choose: "delete" })}>
        <p className="v big">{text("together-goes")}</p>
      </Side>
    </div>
  );
}

/** What breaks a rule together: all of it stands until somebody says what stays. */
export function RuleSides({ conflict, choose, isBusy }: SidesProps) {
  const text = useText();
  const words = useFileWords();
  return (
    <div className="sides" data-many={conflict.versions.length > 2 || undefined}>
      {conflict.versions.map((version) => {
        const place = placeOf(conflict, version);
        const field = version.field ? words.field(place.table, version.field) : undefined;
        const value = [field, words.value(place, version.value)].filter(Boolean).join(": ");
        return (
          <Side
            key={`${version.site} ${version.seq} ${version.field ?? ""}`}
            version={version}
            isShown={false}
            action={
              choose && (
                <Button
                  small
                  isDisabled={isBusy}
                  aria-label={text("together-keep-this.name", { value })}
                  onPress={() => choose({ choose: "version", site: version.site, seq: version.seq })}
                >
                  {text("together-keep-this")}
                </Button>
              )
            }
          >
            {field && <p className="q">{field}</p>}
            <Value place={place} value={version.value} other={undefined} />
          </Side>
        );
      })}
    </div>
  );
}

/** A choice that gave way because it would have closed a circle. */
export function CircleSides({ conflict, choose, isBusy }: SidesProps) {
  const text = useText();
  const [version] = conflict.versions;
  return (
    <div className="sides">
      <Side version={version} isShown={false} action={null}>
        {version && <Value place={conflict.place} value={version.value} other={undefined} />}
      </Side>
      <Side
        version={undefined}
        isShown
        action={
          choose && (
            <Button small isDisabled={isBusy} onPress={() => choose({ choose: "keep" })}>
              {text("together-leave-so")}
            </Button>
          )
        }
      >
        <Value place={conflict.place} value={{ is: "nothing" }} other={undefined} />
      </Side>
    </div>
  );
}
