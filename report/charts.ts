import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { LegacyGridContainLabel } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, GridComponent, LegendComponent, AriaComponent, LegacyGridContainLabel, SVGRenderer]);

/** A row of numbers with its name, and how a number is written. */
export interface Series {
  readonly name: string;
  readonly values: readonly number[];
}
interface Look {
  readonly number: (value: number) => string;
  /** The colour of the first series, by its place among `palette`. */
  readonly from?: number;
}

/** Colours that stand apart for most kinds of colour sight, on light and dark ground alike. */
const palette = ["#3b7dd8", "#d98a2b", "#2f9e77", "#b65fb0", "#8a8f98", "#c2524a"];
/** Stands for the page's own ink until the drawing is text. */
const ink = "#010203";

/** A drawing as SVG text; it holds no script and asks for nothing. */
function draw(width: number, height: number, from: number, option: EChartsCoreOption): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption({
    animation: false,
    color: [...palette.slice(from), ...palette.slice(0, from)],
    textStyle: { fontFamily: "system-ui, sans-serif", color: ink },
    ...option,
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  // The table beside it tells the same to those who do not see the drawing.
  return svg
    .replace("<svg ", '<svg aria-hidden="true" focusable="false" ')
    .replace(/#010203|rgb\(1, ?2, ?3\)/g, "currentColor");
}

const axis = { axisLabel: { color: ink, hideOverlap: true }, splitLine: { lineStyle: { color: "#8884" } } };
/** Nothing happens to a drawing that is pointed at. */
const still = { silent: true, cursor: "default", emphasis: { disabled: true } };
const legend = { top: 0, left: 0, textStyle: { color: ink } };

/** Bars with their numbers, the first on top. */
export const bars = (names: readonly string[], series: readonly Series[], { number, from = 0 }: Look): string =>
  draw(720, 40 + names.length * (12 + series.length * 18) + (series.length > 1 ? 30 : 0), from, {
    grid: { left: 28, right: 56, top: series.length > 1 ? 36 : 8, bottom: 8, containLabel: true },
    ...(series.length > 1 ? { legend } : {}),
    xAxis: { type: "value", min: 0, ...axis, axisLabel: { ...axis.axisLabel, formatter: number } },
    yAxis: { type: "category", data: [...names], inverse: true, axisTick: { show: false }, axisLabel: { color: ink } },
    series: series.map(({ name, values }) => ({
      type: "bar",
      ...still,
      name,
      data: [...values],
      barMaxWidth: 16,
      label: { show: true, position: "right", color: ink, formatter: labelled(number) },
    })),
  });

/** Lines over time; each has a sign of its own, for those who see no colours. */
export const lines = (names: readonly string[], series: readonly Series[], { number }: Look): string =>
  draw(720, 280, 0, {
    grid: { left: 8, right: 24, top: 40, bottom: 8, containLabel: true },
    legend,
    xAxis: { type: "category", data: [...names], ...axis },
    yAxis: { type: "value", min: 0, ...axis, axisLabel: { ...axis.axisLabel, formatter: number } },
    series: series.map(({ name, values }, at) => ({
      type: "line",
      ...still,
      name,
      data: [...values],
      symbol: at === 0 ? "circle" : "diamond",
      symbolSize: at === 0 ? 8 : 11,
      lineStyle: { width: 2.5, type: at === 0 ? "solid" : "dashed" },
    })),
  });

/** Shares of a whole, in percent: a bar a name. */
export const shares = (names: readonly string[], series: readonly Series[], { number }: Look): string =>
  draw(720, 300, 0, {
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    legend,
    xAxis: { type: "category", data: [...names], ...axis },
    yAxis: { type: "value", min: 0, max: 100, ...axis, axisLabel: { color: ink, formatter: (n: number) => `${n} %` } },
    series: series.map(({ name, values }) => ({
      type: "bar",
      ...still,
      stack: "all",
      name,
      data: [...values],
      barMaxWidth: 56,
      label: {
        show: names.length <= 10,
        // Dark on each of the colours; white would be too faint on some.
        color: "#111",
        // A thin slice has no room for its number.
        formatter: ({ value }: { value: number }) => (value >= 8 ? number(Math.round(value)) : ""),
      },
    })),
  });

const labelled =
  (number: (value: number) => string) =>
  ({ value }: { value: number }) =>
    number(value);
