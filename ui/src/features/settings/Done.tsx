import { Printer } from "lucide-react";
import type { PassphraseSet } from "@/api/generated";
import { Button, useText } from "@/components";
import type { Way } from "./SetPassphrase";

/** What was locked or opened, and, said honestly, what was not. The keyboard goes to what comes next. */
export function Done({
  set,
  way,
  onClose,
  onSheet,
}: {
  set: PassphraseSet;
  way: Way;
  onClose: () => void;
  onSheet: () => void;
}) {
  const text = useText();
  return (
    <div className="set-passphrase">
      <p role="status">
        {text("set-passphrase-backups", { count: set.backups })}{" "}
        {set.deleted > 0 && text("set-passphrase-deleted", { count: set.deleted })}
      </p>
      {set.readable.length > 0 && (
        <div className="note">
          <p>{text("set-passphrase-readable")}</p>
          <ul>
            {set.readable.map(({ path }) => (
              <li key={path}>
                <bdi className="path">{path}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {way === "lock" && (
        <div>
          <h3>{text("set-passphrase-elsewhere")}</h3>
          <ul className="dots">
            <li>{text("set-passphrase-elsewhere.copies")}</li>
            <li>{text("set-passphrase-elsewhere.disk")}</li>
            <li>{text("set-passphrase-elsewhere.name")}</li>
          </ul>
        </div>
      )}
      <p className="row">
        {way !== "remove" && (
          <Button look="main" icon={Printer} onPress={onSheet} autoFocus>
            {text("settings-recovery")}
          </Button>
        )}
        <Button look={way === "remove" ? "main" : "plain"} onPress={onClose} autoFocus={way === "remove"}>
          {text("close")}
        </Button>
      </p>
    </div>
  );
}
