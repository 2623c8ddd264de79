import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call, refusalOf } from "@/api/call";
import type { Erase, EraseWhat } from "@/api/generated";
import { keys, stale } from "@/api/keys";
import { Button, Checkbox, Dialog, RefusalBanner, StatusMessage, useText } from "@/components";
import { Copies } from "./Copies";
import { Left } from "./Left";
import "./erase.css";
import { Mentions } from "./Mentions";

/**
 * Asks before what is kept on somebody is erased for good, with all that goes and all that the program cannot reach;
 * afterwards says what a search of the whole file found.
 */
export function EraseDialog({
  target,
  onClose,
}: {
  /** Whom; nobody closes the question. */
  target: EraseWhat | undefined;
  onClose: (erased: boolean) => void;
}) {
  const text = useText();
  const [mentions, setMentions] = useState(true);
  const client = useQueryClient();
  // What is erased often takes the place of this question with it, so the rest of the window reads the plan anew
  // only once somebody has read what came of it.
  const erase = useMutation({
    mutationFn: async (request: Erase) => {
      const { output, changed: nouns } = await call("erase", request);
      return { done: output, nouns };
    },
    meta: { ownRefusal: true },
  });
  const done = erase.data?.done;
  const { data, error } = useQuery({
    queryKey: keys.erasePreview(target),
    queryFn: () => (target ? call("preview_erase", target) : null),
    enabled: target !== undefined && done === undefined,
    gcTime: 0,
  });
  if (!target) return null;
  const close = () => {
    setMentions(true);
    const nouns = erase.data?.nouns;
    erase.reset();
    onClose(done !== undefined);
    for (const queryKey of nouns ? stale(nouns) : []) void client.invalidateQueries({ queryKey });
  };
  const kind = target.what;
  if (done) {
    return (
      <Dialog title={text("erase-done", { kind })} isOpen onClose={close}>
        <div className="erase" role="status">
          {done.left.length === 0 ? <p>{text("erase-nothing-left")}</p> : <Left left={done.left} />}
          {0 < done.backups && <p className="i2">{text("erase-backups-gone", { count: done.backups })}</p>}
          <Copies copies={done.copies} />
        </div>
        <p className="row dialog-foot">
          <Button look="main" autoFocus onPress={close}>
            {text("close")}
          </Button>
        </p>
      </Dialog>
    );
  }
  const named = data ? data.mentions.length + data.earlier : 0;
  return (
    <Dialog title={text("erase-title", { kind, name: data?.name ?? "" })} isOpen onClose={close}>
      {error && <RefusalBanner refusal={refusalOf(error)} />}
      {erase.error && <RefusalBanner refusal={refusalOf(erase.error)} />}
      {!data && !error && <StatusMessage>{text("loading")}</StatusMessage>}
      {data && (
        <div className="erase">
          <p>{text("erase-what", { kind })}</p>
          <p className="i2">{text("erase-for-good", { count: data.backups })}</p>
          {0 < named && (
            <>
              <Checkbox isSelected={mentions} onChange={setMentions}>
                {text("erase-mentions", { count: named })}
              </Checkbox>
              <Mentions mentions={data.mentions} earlier={data.earlier} />
            </>
          )}
          <Copies copies={data.copies} />
        </div>
      )}
      <p className="row dialog-foot">
        <Button
          className="stop"
          isDisabled={!data || erase.isPending}
          onPress={() => erase.mutate({ target, mentions })}
        >
          {text("erase-go")}
        </Button>
        <Button autoFocus isDisabled={erase.isPending} onPress={close}>
          {text("erase-keep")}
        </Button>
      </p>
    </Dialog>
  );
}
