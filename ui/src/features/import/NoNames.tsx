import { Button, useText } from "@/components";

/** No column looked like names: the headings that were found, to pick the names by hand. */
export function NoNames({
  headings,
  onTake,
  onChoose,
}: {
  headings: string[];
  onTake: (heading: string) => void;
  onChoose: () => void;
}) {
  const text = useText();
  const found = headings.filter((heading) => heading.trim() !== "");
  return (
    <section className="no-names" aria-label={text("import-no-names")} role="alert">
      <h2>{text("import-no-names")}</h2>
      <p className="i2">{text(found.length > 0 ? "import-no-names.pick" : "import-no-names.empty")}</p>
      <div className="row">
        {found.map((heading, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: headings may repeat, and never move
          <Button key={place} small onPress={() => onTake(heading)}>
            <bdi>{heading}</bdi>
          </Button>
        ))}
      </div>
      <p className="row">
        <span className="i2">{text("import-no-names.other")}</span>
        <Button onPress={onChoose}>{text("import-choose-other")}</Button>
      </p>
    </section>
  );
}
