export function InitiativesPage() {
  return null;
}
export function InitiativePage() {
  return null;
}
