import { X } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import {
  Dialog as AriaDialog,
  Popover as AriaPopover,
  Button,
  DialogTrigger,
  Heading,
  Menu,
  MenuItem,
  MenuTrigger,
  Modal,
  ModalOverlay,
  OverlayArrow,
  type PopoverProps,
  Tooltip,
  TooltipTrigger,
} from "react-aria-components";
import { useText } from "./text";

/** A question or a page of its own over the page; Escape closes it. */
export function Dialog({
  title,
  isOpen,
  onClose,
  wide,
  children,
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
}) {
  const text = useText();
  useEffect(() => {
    if (isOpen) return keepKeyboard;
  }, [isOpen]);
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={`modal ${wide ? "wide" : ""}`}>
        <AriaDialog className="dialog">
          <Heading slot="title" className="title">
            {title}
          </Heading>
          <Button className="btn bare sq x" aria-label={text("close")} onPress={onClose}>
            <X className="ic" aria-hidden />
          </Button>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Once a dialog is gone, the keyboard is back where it was; where that is gone too, it is on the page. */
function keepKeyboard() {
  const look = () => {
    if (document.activeElement === document.body)
      document.getElementById("page")?.focus({ preventScroll: true });
  };
  // The dialog gives it back in a frame of its own.
  requestAnimationFrame(() => requestAnimationFrame(look));
}

/** More about the button it belongs to; the first child of `DialogTrigger` is the button. */
export function PopoverButton({
  button,
  label,
  children,
  placement = "bottom start",
}: {
  button: ReactNode;
  /** Names the popover for screen readers. */
  label: string;
  children: ReactNode;
  placement?: PopoverProps["placement"];
}) {
  return (
    <DialogTrigger>
      {button}
      <AriaPopover className="pop more" placement={placement} offset={6} aria-label={label}>
        {children}
      </AriaPopover>
    </DialogTrigger>
  );
}

/** One line of a menu. */
export interface MenuLine {
  id: string;
  label: string;
  isDisabled?: boolean;
  onAction: () => void;
}

/** A menu under the button it belongs to. */
export function MenuButton({
  button,
  label,
  lines,
}: {
  button: ReactNode;
  label: string;
  lines: MenuLine[];
}) {
  return (
    <MenuTrigger>
      {button}
      <AriaPopover className="pop" placement="bottom start" offset={6}>
        <Menu className="menu" aria-label={label}>
          {lines.map((line) => (
            <MenuItem
              key={line.id}
              id={line.id}
              className="item"
              onAction={line.onAction}
              isDisabled={line.isDisabled ?? false}
            >
              {line.label}
            </MenuItem>
          ))}
        </Menu>
      </AriaPopover>
    </MenuTrigger>
  );
}

/** A few words about a button, on hover and on focus. */
export function Tip({ words, children }: { words: string; children: ReactNode }) {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <Tooltip className="tip" offset={8}>
        <OverlayArrow />
        {words}
      </Tooltip>
    </TooltipTrigger>
  );
}
