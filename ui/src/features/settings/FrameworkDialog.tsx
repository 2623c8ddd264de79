import { refusalOf } from "@/api/call";
import { useCommand, useFrameworkFile } from "@/api/queries";
import { Button, Dialog, RefusalBanner, say, useText } from "@/components";

/** Shows what another framework would change in the plan, and brings it in. */
export function FrameworkDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const text = useText();
  const { data, error } = useFrameworkFile(path);
  const bring = useCommand("bring_in_framework", {
    onSuccess: () => {
      say(text("settings-framework-brought", { title: data?.title ?? "" }), { undo: true });
      onClose();
    },
  });
  const isNew = data !== undefined && data.added.length + data.renamed.length + data.reworded > 0;
  return (
    <Dialog title={text("settings-framework-other")} isOpen onClose={onClose} wide>
      {error && <RefusalBanner refusal={refusalOf(error)} />}
      {data && !error && (
        <div className="fw-changes">
          <p>
            <b>{data.title}</b> <span className="q s">{data.source}</span>
          </p>
          <p className="i2">
            {text(isNew ? "settings-framework-would" : "settings-framework-same", { kept: data.kept })}
          </p>
          {data.added.length > 0 && (
            <>
              <h3>{text("settings-framework-added", { count: data.added.length })}</h3>
              <ul>
                {data.added.map((item) => (
                  <li key={item.id}>
                    {text("settings-framework-added.item", {
                      kind: text(`settings-items-${item.kind}`),
                      name: item.label,
                    })}
                  </li>
                ))}
              </ul>
            </>
          )}
          {data.renamed.length > 0 && (
            <>
              <h3>{text("settings-framework-renamed", { count: data.renamed.length })}</h3>
              <ul>
                {data.renamed.map((one) => (
                  <li key={`${one.kind} ${one.from}`}>
                    {text("settings-framework-renamed.item", { from: one.from, to: one.to })}
                  </li>
                ))}
              </ul>
            </>
          )}
          {data.reworded > 0 && <p>{text("settings-framework-reworded", { count: data.reworded })}</p>}
        </div>
      )}
      <div className="row dialog-foot">
        {isNew && !error && (
          <Button look="main" isDisabled={bring.isPending} onPress={() => bring.mutate({ path })}>
            {text("settings-framework-bring")}
          </Button>
        )}
        <Button onPress={onClose}>{text(isNew ? "cancel" : "close")}</Button>
      </div>
    </Dialog>
  );
}
