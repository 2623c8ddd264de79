import { Button, useText } from "@/components";

/** The two answers to whether to leave while so many texts wait. Staying has the keyboard: it loses nothing. */
export function LeaveOrStay({
  count,
  say,
  isBusy = false,
}: {
  count: number;
  say: (goes: boolean) => void;
  isBusy?: boolean;
}) {
  const text = useText();
  return (
    <>
      <Button className="stop" onPress={() => say(true)} isDisabled={isBusy}>
        {text("leave-without", { count })}
      </Button>
      <Button autoFocus onPress={() => say(false)}>
        {text("leave-stay")}
      </Button>
    </>
  );
}
