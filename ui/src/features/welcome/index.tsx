/** Stands in until the place is built. */
export function WelcomePage() {
  return <div />;
}
