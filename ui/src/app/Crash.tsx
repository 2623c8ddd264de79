import { Component, type ReactNode } from "react";
import { Button, useText } from "@/components";

/** What a person sees instead of a blank window. */
export function CrashPage({ detail }: { detail: string }) {
  const text = useText();
  return (
    <main className="pad crash" role="alert">
      <h1>{text("crash-title")}</h1>
      <p>{text("crash-safe")}</p>
      <p>{text("crash-do")}</p>
      <Button look="main" onPress={() => window.location.reload()}>
        {text("crash-reload")}
      </Button>
      <details>
        <summary>{text("crash-detail")}</summary>
        <pre>{detail}</pre>
      </details>
    </main>
  );
}

/** Catches a defect of a screen. Nothing is lost: what was done is in the plan's file already. */
export class CrashBoundary extends Component<{ children: ReactNode }, { detail?: string }> {
  override state: { detail?: string } = {};

  static getDerivedStateFromError(error: unknown) {
    return { detail: String(error) };
  }

  override render() {
    return this.state.detail === undefined ? this.props.children : <CrashPage detail={this.state.detail} />;
  }
}
