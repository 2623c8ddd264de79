/** Stands in until the place is built. */
export function OverviewPage() {
  return <div />;
}
