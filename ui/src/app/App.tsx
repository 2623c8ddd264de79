import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { makeClient } from "@/api/client";
import { forgetRefusal, refuse, stepTaken, TextProvider, tryAgain } from "@/components";
import { CrashBoundary } from "./Crash";
import { makeRouter } from "./router";

/** Everything the screens stand on: words, answers of the program, places. */
export function App() {
  const [client] = useState(() =>
    makeClient(
      refuse,
      (client) => {
        stepTaken();
        tryAgain(client);
      },
      forgetRefusal,
    ),
  );
  const [router] = useState(() => makeRouter());
  return (
    <TextProvider>
      <CrashBoundary>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </CrashBoundary>
    </TextProvider>
  );
}
