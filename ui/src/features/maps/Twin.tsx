import { useState } from "react";
import type { Id, Mark, Scene } from "@/api/generated";
import { useFramework } from "@/api/queries";
import { DomainMark, LinkButton, useItemName, useText } from "@/components";
import { NobodyYet } from "./NobodyYet";
import { TwinHead } from "./TwinHead";
import { columns, type Order, rowsOf, sortRows } from "./twinRows";
import "./twin.css";

/** The map as a table: the same marks, in the same order until somebody sorts them by a heading; for reading, for screen readers, for the numbers. */
export function Twin({
  scene,
  selected,
  onSelect,
}: {
  scene: Scene;
  selected: Id | undefined;
  onSelect: (mark: Mark) => void;
}) {
  const text = useText();
  const name = useItemName();
  const [order, setOrder] = useState<Order>();
  const items = useFramework().data?.items ?? [];
  const item = (id: Id | undefined) => items.find((each) => each.id === id);
  if (scene.marks.length === 0 && scene.unplaced.length === 0)
    return (
      <section className="maptwin" aria-label={text("maps-as-table")}>
        <h1>{text(`maps-${scene.view}-title`)}</h1>
        <NobodyYet />
      </section>
    );
  const kind = (mark: Mark) =>
    mark.kind === "initiative"
      ? text("maps-words-initiative", { status: mark.status ?? "" })
      : text("maps-twin-stakeholder");
  const hasSigns = scene.key.length > 0;
  const partners = new Map<number, string[]>();
  for (const tie of scene.ties) {
    const [from, to] = [scene.marks[tie.from]?.name ?? "", scene.marks[tie.to]?.name ?? ""];
    partners.set(tie.from, [...(partners.get(tie.from) ?? []), to]);
    partners.set(tie.to, [...(partners.get(tie.to) ?? []), from]);
  }
  for (const fan of scene.fans)
    partners.set(
      fan.initiative,
      fan.lines.map((line) => scene.marks[line.partner]?.name ?? ""),
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="maptwin" aria-label={text("maps-as-table")} tabIndex={0}>
      <h1>{text(`maps-${scene.view}-title`)}</h1>
      <table>
        <TwinHead
          columns={columns.filter((column) => column !== "sign" || hasSigns)}
          order={order}
          onOrder={setOrder}
        />
        <tbody>
          {sortRows(rowsOf(scene), order, kind).map(({ mark, at, sign }) => {
            const domain = item(scene.domains[mark.domain]?.id);
            const level = item(scene.levels[mark.level]?.id);
            return (
              <tr key={mark.id} aria-current={mark.id === selected || undefined}>
                {hasSigns && <td className="num">{sign}</td>}
                <th scope="row">
                  <LinkButton onPress={() => onSelect(mark)}>
                    <bdi>{mark.name}</bdi>
                  </LinkButton>
                </th>
                <td>{kind(mark)}</td>
                <td>
                  {domain && (
                    <span className="withmark">
                      <DomainMark domain={domain} size={20} />
                      {name(domain, "short")}
                    </span>
                  )}
                </td>
                <td>{level && name(level, "short")}</td>
                <td className="num">
                  {mark.elsewhere > 0
                    ? text("maps-twin-count-of", { count: mark.ties, all: mark.ties + mark.elsewhere })
                    : mark.ties}
                </td>
                <td className="with">{[...new Set(partners.get(at) ?? [])].join(", ")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
