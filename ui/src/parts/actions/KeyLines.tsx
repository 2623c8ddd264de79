import { useText } from "@/components";

/** Lines of a list of keys, by the names of their messages; each names its keys in its attribute `keys`. */
export function KeyLines({ lines }: { lines: readonly string[] }) {
  const text = useText();
  return (
    <dl className="keylist">
      {lines.map((line) => (
        <div key={line}>
          <dt>{text(line)}</dt>
          <dd>
            {text(`${line}.keys`)
              .split("|")
              .map((key) => (
                <kbd key={key}>{key.trim()}</kbd>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
