/** Stands in until the place is built. */
export function ReportsPage() {
  return <div />;
}
