import { X } from "lucide-react";
import { useState } from "react";
import { Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { holding } from "@/api/fold";
import type { Id, Mark, Paths, Scene } from "@/api/generated";
import { Button, ComboBox, LinkButton, useText } from "@/components";

/** Names offered at once. */
const most = 12;

/** Who could bring two together: whoever stands on the shortest ways between them, in words and on the map. */
export function WayTo({
  mark,
  scene,
  to,
  found,
  onTo,
  onOpen,
}: {
  mark: Mark;
  scene: Scene;
  /** The other one, once somebody has said who. */
  to: Id | undefined;
  found: Paths | undefined;
  onTo: (to: Id | undefined) => void;
  onOpen: (id: Id) => void;
}) {
  const text = useText();
  const [typed, setTyped] = useState("");
  // A list that has been chosen from begins anew: it would stay open otherwise.
  const [round, setRound] = useState(0);
  const others = scene.marks.filter(({ kind, id }) => kind === "stakeholder" && id !== mark.id);
  const nameOf = (id: Id) => scene.marks.find((each) => each.id === id)?.name ?? text("maps-way-hidden");
  const offered = holding(others, (other) => other.name, typed.trim()).slice(0, most);
  if (to === undefined)
    return (
      <ComboBox
        key={round}
        className="wayto"
        inputValue={typed}
        onInputChange={setTyped}
        items={offered}
        menuTrigger="input"
        opensByTab={false}
        value={null}
        onChange={(id) => {
          if (id === null) return;
          setTyped("");
          setRound(round + 1);
          onTo(String(id));
        }}
      >
        <Label className="lbl">{text("maps-way")}</Label>
        <Input className="field" placeholder={text("maps-way.placeholder")} />
        <Popover className="pop">
          <ListBox className="menu">
            {(other: Mark) => (
              <ListBoxItem id={other.id} textValue={other.name} className="item">
                <bdi>{other.name}</bdi>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    );
  const name = nameOf(to);
  const between = (way: Id[]) => way.slice(1, -1);
  return (
    <section className="wayto" aria-label={text("maps-way-to", { name })}>
      <p className="wayto-head">
        <b>{text("maps-way-to", { name })}</b>
        <Button
          small
          look="bare"
          icon={X}
          aria-label={text("maps-way-close", { name })}
          onPress={() => onTo(undefined)}
        />
      </p>
      <div role="status">
        {found && (
          <p>
            {found.ties === null
              ? text("maps-way-none")
              : found.ties === 1
                ? text("maps-way-tied")
                : text("maps-way-ways", { count: found.count, others: found.ties - 1 })}
          </p>
        )}
      </div>
      {found && found.ties !== null && found.ties > 1 && (
        <ul>
          {found.ways.map((way) => (
            <li key={way.join(" ")}>
              {between(way).map((id, at) => (
                <span key={id}>
                  {at > 0 && " – "}
                  <LinkButton className="s" onPress={() => onOpen(id)}>
                    <bdi>{nameOf(id)}</bdi>
                  </LinkButton>
                </span>
              ))}
            </li>
          ))}
          {found.count > found.ways.length && (
            <li className="q">{text("maps-way-more", { count: found.count - found.ways.length })}</li>
          )}
        </ul>
      )}
    </section>
  );
}
