import {
  Label,
  Radio,
  RadioGroup,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from "react-aria-components";
import type { Theme } from "@/api/generated";
import { Checkbox, Section, useText } from "@/components";
import { useSettings } from "./useSettings";

const themes: Theme[] = ["system", "light", "dark", "contrast"];

/** Theme, type size and motion. */
export function AppearanceSettings() {
  const text = useText();
  const [settings, set] = useSettings();
  if (!settings) return null;
  return (
    <Section title={text("settings-look")}>
      <RadioGroup
        className="themes"
        value={settings.theme}
        onChange={(theme) => set({ theme: theme as Theme })}
        orientation="horizontal"
      >
        <Label className="lbl">{text("settings-theme")}</Label>
        <div className="choices">
          {themes.map((theme) => (
            <Radio key={theme} value={theme} className="theme">
              <span className="swatches" data-theme-swatch={theme} aria-hidden="true" />
              {text(`settings-theme-${theme}`)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <Slider
        className="size"
        value={settings.type_size}
        onChange={(size) => set({ type_size: Number(size) })}
        minValue={100}
        maxValue={200}
        step={10}
      >
        <Label className="lbl">{text("settings-type-size")}</Label>
        <SliderOutput className="num q">
          {({ state }) => text("settings-type-size.value", { percent: state.values[0] ?? 100 })}
        </SliderOutput>
        <SliderTrack className="track">
          <SliderThumb className="thumb" />
        </SliderTrack>
      </Slider>
      <Checkbox
        isSelected={settings.motion === "less"}
        onChange={(isStill) => set({ motion: isStill ? "less" : "system" })}
      >
        <span>
          {text("settings-still")}
          <span className="hint block">{text("settings-still.hint")}</span>
        </span>
      </Checkbox>
    </Section>
  );
}
