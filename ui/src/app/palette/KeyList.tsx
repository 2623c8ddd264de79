import { Dialog, useText } from "@/components";
import { AllKeys } from "@/parts/actions";

/** The keys of the whole window. */
export function KeyList({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const text = useText();
  return (
    <Dialog title={text("keys-title")} isOpen={isOpen} onClose={onClose}>
      <AllKeys />
    </Dialog>
  );
}
