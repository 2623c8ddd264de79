import { Link, useRouterState } from "@tanstack/react-router";
import { LifeBuoy, Menu, X } from "lucide-react";
import { Fragment, type ReactNode, useState } from "react";
import { Button as AriaButton, Dialog, DialogTrigger, Modal, ModalOverlay } from "react-aria-components";
import { Button, Logo, useText } from "@/components";
import { placeAt, places } from "./places";

const onRail = places.filter((place) => !place.inHeader);

/** The places, in order; the one where somebody is stands out. At its foot stands whom to call, in every window. */
export function Rail({
  brand,
  onGo,
  onEmergency,
}: {
  brand: ReactNode;
  onGo?: () => void;
  onEmergency: () => void;
}) {
  const text = useText();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const here = placeAt(path);
  return (
    <nav className="rail" aria-label={text("places")}>
      <div className="brand">{brand}</div>
      {onRail.map(({ to, label, icon: Icon, end }) => (
        <Fragment key={to}>
          {end && (
            <AriaButton className="end call" onPress={onEmergency}>
              <LifeBuoy className="ic" aria-hidden />
              {text("not-here-who-to-call")}
            </AriaButton>
          )}
          <Link
            to={to}
            className={end ? "last" : ""}
            activeOptions={{ exact: true, includeSearch: false }}
            aria-current={here?.to === to ? "page" : undefined}
            onClick={onGo}
          >
            <Icon className="ic" aria-hidden />
            {text(label)}
          </Link>
        </Fragment>
      ))}
    </nav>
  );
}

/** The rail as a drawer, for large type in a small window, where it would leave the page no room. */
export function Drawer({ onEmergency }: { onEmergency: () => void }) {
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
              onEmergency={() => {
                setOpen(false);
                onEmergency();
              }}
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
