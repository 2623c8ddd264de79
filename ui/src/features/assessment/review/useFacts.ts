import { useMemo } from "react";
import {
  useAsks,
  useAssessment,
  useCouncils,
  useFactors,
  useFramework,
  useInitiatives,
  usePlan,
  usePopulationGroups,
  useRecognitions,
  useSectors,
  useStakeholders,
  useTies,
} from "@/api/queries";
import { today } from "@/parts/stakeholder";
import type { Facts } from "./facts";

/** What the plan answers already; nothing until all of it is read, for half of it would look like little. */
export function useFacts(): Facts | undefined {
  const items = useFramework().data?.items;
  const vision = usePlan().data?.plan.vision;
  const stakeholders = useStakeholders().data;
  const sectors = useSectors().data;
  const councils = useCouncils().data;
  const ties = useTies().data;
  const asks = useAsks().data;
  const initiatives = useInitiatives().data;
  const factors = useFactors().data?.factors;
  const assessment = useAssessment().data;
  const groups = usePopulationGroups().data;
  const recognitions = useRecognitions().data;
  return useMemo(() => {
    const isRead = items && stakeholders && sectors && councils && ties && asks && initiatives;
    if (!isRead || !factors || !assessment || !groups || !recognitions || vision === undefined)
      return undefined;
    return {
      items,
      vision,
      stakeholders,
      sectors,
      councils,
      ties,
      asks,
      initiatives,
      factors,
      ...assessment,
      groups,
      recognitions,
      today: today(),
    };
  }, [
    items,
    vision,
    stakeholders,
    sectors,
    councils,
    ties,
    asks,
    initiatives,
    factors,
    assessment,
    groups,
    recognitions,
  ]);
}
