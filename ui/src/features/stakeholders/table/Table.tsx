import { useCallback } from "react";
import type { Stakeholder } from "@/api/generated";
import { type ListProps, Table as ListTable } from "@/parts/list";
import type { Lists } from "@/parts/stakeholder";
import { type Column, columns } from "../order";
import type { TiesOf } from "../useTied";
import { Cells } from "./Cells";
import "./table.css";

/** What the table and the cards are given alike. */
export interface StakeholderListProps extends ListProps<Stakeholder, Column> {
  lists: Lists;
  tiesOf: TiesOf;
}

const ROW_REM = 2.6875;
const nameOf = (one: Stakeholder) => one.name;

/** The stakeholders as a table. */
export function Table({ lists, tiesOf, ...list }: StakeholderListProps) {
  const cells = useCallback(
    (one: Stakeholder, isFresh: boolean) => (
      <Cells one={one} ties={tiesOf(one)} lists={lists} isFresh={isFresh} />
    ),
    [lists, tiesOf],
  );
  return (
    <ListTable
      {...list}
      noun="stakeholders"
      columns={columns}
      rowRem={ROW_REM}
      nameOf={nameOf}
      cells={cells}
    />
  );
}
