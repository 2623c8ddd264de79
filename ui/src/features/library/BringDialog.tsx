import { PackageOpen } from "lucide-react";
import { refusalOf } from "@/api/call";
import { useCommand, usePackFile } from "@/api/queries";
import { Button, Dialog, RefusalBanner, say, useText } from "@/components";
import { IdeaList, LeftOut } from "@/parts/packs";

/** Shows all that would come of a pack, and keeps it in the library. */
export function BringDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const text = useText();
  const { data, error } = usePackFile(path);
  const bring = useCommand("bring_in_pack", {
    onSuccess: () => {
      say(text("library-brought", { count: fresh }), { undo: true });
      onClose();
    },
  });
  const fresh = data ? data.pack.ideas.length - data.known : 0;
  return (
    <Dialog title={text("library-bring")} isOpen onClose={onClose} wide>
      {error && <RefusalBanner refusal={refusalOf(error)} />}
      {data && !error && (
        <>
          <p className="i2">
            {text("library-bring-from", {
              title: data.pack.title,
              community: data.pack.community ?? "none",
            })}
          </p>
          <div className="pack-in">
            <IdeaList ideas={data.pack.ideas} />
          </div>
          <LeftOut leftOut={data.left_out} />
          {data.known > 0 && (
            <p className="q s" role="status">
              {text("library-bring-known", { count: data.known, all: data.pack.ideas.length })}
            </p>
          )}
        </>
      )}
      <div className="row dialog-foot">
        {data && fresh > 0 && (
          <Button
            look="main"
            icon={PackageOpen}
            isDisabled={bring.isPending}
            onPress={() => bring.mutate({ path })}
          >
            {text("library-bring-go", { count: fresh })}
          </Button>
        )}
        <Button onPress={onClose}>{text(data && fresh > 0 ? "cancel" : "close")}</Button>
      </div>
    </Dialog>
  );
}
