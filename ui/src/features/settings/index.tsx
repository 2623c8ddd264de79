/** Stands in until the place is built. */
export function SettingsPage() {
  return <div />;
}
