/** Stands in until the place is built. */
export function ImportPage() {
  return <div />;
}
