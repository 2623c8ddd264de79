import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import type { Scene } from "@/api/generated";
import { Button, MenuButton, useText } from "@/components";
import type { Said } from "./line";
import type { CartOf } from "./useCart";

/** What the wheel shows and how much of it, in a corner that the circle leaves free or with the legend. */
export function Cart({ scene, cart, isCorner }: { scene: Scene; cart: CartOf; isCorner: boolean }) {
  const { words, counts } = cart;
  return (
    <header className={isCorner ? "mapcart" : "mapline"}>
      <h1>{words.title}</h1>
      <p>{counts.join("\n")}</p>
      {words.names && isCorner && <p className="q">{words.names}</p>}
      <Fills scene={scene} />
      {cart.unplaced && <Link onPress={cart.onUnplaced}>{cart.unplaced}</Link>}
      {words.release && <Link onPress={cart.release}>{words.release}</Link>}
    </header>
  );
}

/** The same in one line above the map: each part whole or not at all, and a menu for what has no room. */
export function CartLine({ cart, said }: { cart: CartOf; said: Said }) {
  const { words } = cart;
  const waiting = [
    { id: "unplaced", label: cart.unplaced, onAction: cart.onUnplaced, isThere: said.unplaced },
    { id: "release", label: words.release, onAction: cart.release, isThere: said.release },
  ].filter(({ label, isThere }) => label && !isThere);
  return (
    <header className="mapline">
      <h1 className={said.title ? undefined : "vh"}>{words.title}</h1>
      <p>{words.counts}</p>
      {said.names && <p className="q">{words.names}</p>}
      {said.unplaced && <Link onPress={cart.onUnplaced}>{words.unplaced}</Link>}
      {said.release && <Link onPress={cart.release}>{words.release}</Link>}
      {waiting.length > 0 && (
        <MenuButton
          label={words.more}
          lines={waiting}
          button={
            <Button small look="bare">
              {words.more} <ChevronDown className="ic" aria-hidden />
            </Button>
          }
        />
      )}
    </header>
  );
}

/** What grey says, where colour says nothing. */
function Fills({ scene }: { scene: Scene }) {
  const text = useText();
  const levels = scene.levels.map((level) => level.name.text);
  const list = new Intl.ListFormat(document.documentElement.lang || "en").format(levels);
  return <p className="fills">{text("maps-legend-fill", { levels: list })}</p>;
}

function Link({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <Button look="bare" small className="more" onPress={onPress}>
      {children}
    </Button>
  );
}
