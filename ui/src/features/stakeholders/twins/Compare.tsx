// biome-ignore-all lint/a11y/useSemanticElements: a legend can't stand in a column of a grid
import { useState } from "react";
import type { StakeholderPage, TwinField } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { Button, say, useText } from "@/components";
import type { Lists } from "@/parts/stakeholder";
import { known, standing, twinFields } from "./compare";
import { FieldWords } from "./FieldWords";
import type { Pairing } from "./TwinsDialog";

/** Two records side by side, field by field; what differs is chosen, and one step makes them one. */
export function Compare({
  twins,
  pages: [left, right],
  lists,
  onSettled,
}: {
  twins: Pairing;
  pages: [StakeholderPage, StakeholderPage];
  lists: Lists;
  onSettled: (() => void) | undefined;
}) {
  const text = useText();
  const merge = useCommand("merge_stakeholders");
  const dismiss = useCommand("dismiss_twins");
  const keepsLeft = known(left) >= known(right);
  const [kept, gone] = keepsLeft
    ? [left.stakeholder, right.stakeholder]
    : [right.stakeholder, left.stakeholder];
  // Fields in which the one that goes is right.
  const [taken, setTaken] = useState<ReadonlySet<TwinField>>(new Set());
  const rows = twinFields.map((field) => ({ field, standing: standing(left, right, field) }));
  // Whom it is about is always said, also where both are called the same.
  const shown = rows.filter(
    ({ field, standing }) => standing === "differ" || standing === "one" || field === "name",
  );
  const same = rows.filter(({ field, standing }) => standing === "same" && field !== "name");
  const isBusy = merge.isPending || dismiss.isPending;

  function choose(field: TwinField, isLeft: boolean) {
    const next = new Set(taken);
    if (isLeft === keepsLeft) next.delete(field);
    else next.add(field);
    setTaken(next);
  }
  const name = taken.has("name") ? gone.name : kept.name;
  // A button that is switched off would let go of the keyboard, so a second press is let pass instead.
  function join() {
    if (isBusy) return;
    merge.mutate(
      { keep: kept.id, gone: gone.id, take: [...taken] },
      {
        onSuccess: () => {
          say(text("twins-joined", { name }), { undo: true });
          onSettled?.();
        },
      },
    );
  }
  function tellApart() {
    if (isBusy) return;
    // Nobody had said that they look alike, so there is nothing to note.
    if (twins.why === null) return onSettled?.();
    dismiss.mutate(
      { a: twins.a, b: twins.b },
      {
        onSuccess: () => {
          say(text("twins-told-apart", { name: left.stakeholder.name, other: right.stakeholder.name }), {
            undo: true,
          });
          onSettled?.();
        },
      },
    );
  }
  return (
    <>
      <p className="i2">{text(`twins-why-${(twins.why ?? "selected").replaceAll("_", "-")}`)}</p>
      <div className="twin-rows">
        {shown.map(({ field, standing }) => {
          const label = text(`twins-field-${field.replaceAll("_", "-")}`);
          const isLeft = taken.has(field) !== keepsLeft;
          return (
            <div key={field} role="group" aria-labelledby={`twin-label-${field}`} className="twin-row">
              <span className="lbl" id={`twin-label-${field}`}>
                {label}
              </span>
              {[left, right].map((page, place) => {
                const key = page.stakeholder.id;
                return standing === "differ" ? (
                  <label key={key} className="twin-side">
                    <input
                      type="radio"
                      name={`twin-${field}`}
                      checked={isLeft === (place === 0)}
                      onChange={() => choose(field, place === 0)}
                    />
                    <span>
                      <FieldWords page={page} field={field} lists={lists} />
                    </span>
                  </label>
                ) : (
                  <span key={key} className="twin-side" data-alone>
                    <FieldWords page={page} field={field} lists={lists} />
                  </span>
                );
              })}
            </div>
          );
        })}
        <Counts pages={[left, right]} />
      </div>
      {same.length > 0 && (
        <p className="q s">
          {text("twins-same", {
            fields: new Intl.ListFormat(document.documentElement.lang || "en").format(
              same.map(({ field }) => text(`twins-field-${field.replaceAll("_", "-")}`)),
            ),
          })}
        </p>
      )}
      <p className="q s">{text("twins-comes-along")}</p>
      <div className="row dialog-foot">
        <Button look="main" onPress={join} aria-disabled={isBusy}>
          {text("twins-join")}
        </Button>
        <Button onPress={tellApart} aria-disabled={isBusy}>
          {text(twins.why === null ? "twins-leave" : "twins-apart")}
        </Button>
      </div>
    </>
  );
}

/** How much hangs on each; all of it comes along. */
function Counts({ pages }: { pages: [StakeholderPage, StakeholderPage] }) {
  const text = useText();
  return (
    <div className="twin-row">
      <span className="lbl">{text("twins-has")}</span>
      {pages.map((page) => (
        <span key={page.stakeholder.id} className="twin-side" data-alone>
          <span>
            {text("twins-has-counts", {
              ties: page.ties.length,
              offers: page.offers.length + page.needs.length,
              seats: page.seats.length,
              initiatives: page.initiatives.length,
            })}
          </span>
        </span>
      ))}
    </div>
  );
}
