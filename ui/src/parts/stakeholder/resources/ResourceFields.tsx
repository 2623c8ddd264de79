import type { ResourceKind } from "@/api/generated";
import { NotHere, type Problem, SavedText, useItemName, useText } from "@/components";
import { Choose } from "../Choose";
import type { Lists } from "../useLists";
import { type NewResource, readAmount, resourceKinds } from "./resource";

/** Kind, domain and amount of an offer or need; one that is kept already has its words here too. */
export function ResourceFields<T extends NewResource>({
  resource,
  lists,
  withWords,
  save,
  kindError,
}: {
  resource: T;
  lists: Lists;
  withWords?: boolean;
  save: (resource: T) => Promise<Problem | undefined>;
  /** That it is still to be said of what kind it is. */
  kindError?: Problem | undefined;
}) {
  const text = useText();
  const itemName = useItemName();
  const language = document.documentElement.lang || "en";
  return (
    <div className="lines">
      {withWords && (
        <>
          <SavedText
            label={text("resource-text")}
            placeholder={text("resource-text")}
            value={resource.text}
            needed={text("resource-needed", { text: resource.text })}
            onSave={(value) => save({ ...resource, text: value ?? "" })}
          />
          <NotHere className="care" />
        </>
      )}
      <Choose<ResourceKind>
        always
        label={text("resource-kind")}
        value={resource.kind}
        placeholder={text("resource-kind-choose")}
        error={kindError}
        choices={resourceKinds.map((id) => ({
          id,
          label: text(`resource-kind-${id}`),
          about: text(`resource-kind-${id}.about`),
        }))}
        onSave={(value) => save({ ...resource, kind: value ?? resource.kind })}
      />
      <Choose
        label={text("resource-domain")}
        value={resource.domain}
        unknown={text("resource-domain-main")}
        choices={lists.domains.map((domain) => ({ id: domain.id, label: itemName(domain, "short") }))}
        onSave={(value) => save({ ...resource, domain: value })}
      />
      <SavedText
        label={text("resource-amount")}
        placeholder={text("resource-amount-such-as")}
        value={resource.amount === null ? null : new Intl.NumberFormat(language).format(resource.amount)}
        onSave={async (words) => {
          const amount = words === null ? null : readAmount(words);
          if (amount === undefined) return text("resource-amount-wrong");
          return save({ ...resource, amount });
        }}
      />
    </div>
  );
}
