import { Link, useRouterState } from "@tanstack/react-router";
import { Menu, X } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Dialog, DialogTrigger, Modal, ModalOverlay } from "react-aria-components";
import { Button, Logo, useText } from "@/components";
import { placeAt, places } from "./places";

const onRail = places.filter((place) => !place.inHeader);

/** The places, in order; the one where somebody is stands out. */
export function Rail({ brand, onGo }: { brand: ReactNode; onGo?: () => void }) {
  const text = useText();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const here = placeAt(path);
  return (
    <nav className="rail" aria-label={text("places")}>
      <div className="brand">{brand}</div>
      {onRail.map(({ to, label, icon: Icon, end }) => (
        <Link
          key={to}
          to={to}
          className={end ? "end" : ""}
          activeOptions={{ exact: true, includeSearch: false }}
          aria-current={here?.to === to ? "page" : undefined}
          onClick={onGo}
        >
          <Icon className="ic" aria-hidden />
          {text(label)}
        </Link>
      ))}
    </nav>
  );
}

/** The rail as a drawer, for large type in a small window, where it would leave the page no room. */
export function Drawer() {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="places-menu" icon={Menu} aria-label={text("places")} />
      <ModalOverlay className="veil side" isDismissable>
        <Modal className="drawer">
          <Dialog className="dialog" aria-label={text("places")}>
            <Rail
              onGo={() => setOpen(false)}
              brand={
                <>
                  <Logo />
                  <span>{text("app-name")}</span>
                  <Button look="bare" icon={X} aria-label={text("close")} onPress={() => setOpen(false)} />
                </>
              }
            />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
