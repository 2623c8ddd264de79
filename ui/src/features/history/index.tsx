/** Stands in until the place is built. */
export function HistoryPage() {
  return <div />;
}
