export function CouncilsPage() {
  return null;
}
