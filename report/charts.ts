import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { LegacyGridContainLabel } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, GridComponent, LegendComponent, AriaComponent, LegacyGridContainLabel, SVGRenderer]);

/** Colours that stand apart for most kinds of colour sight, on light and dark ground alike. */
const palette = ["#3b7dd8", "#d98a2b", "#2f9e77", "#b65fb0", "#8a8f98", "#c2524a"];
const ink = "#7a7f87";

/** A drawing as SVG text; it holds no script and asks for nothing. */
function draw(width: number, height: number, option: EChartsCoreOption): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption({
    animation: false,
    color: palette,
    textStyle: { fontFamily: "system-ui, sans-serif", color: ink },
    ...option,
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  // The table beside it tells the same to those who do not see the drawing.
  return svg.replace("<svg ", '<svg aria-hidden="true" focusable="false" ');
}

const axis = { axisLabel: { color: ink }, splitLine: { lineStyle: { color: "#8884" } } };

/** Bars with their numbers, the first on top. */
export const bars = (
  names: readonly string[],
  series: readonly { readonly name: string; readonly values: readonly number[] }[],
): string =>
  draw(720, 60 + names.length * (14 + series.length * 12), {
    grid: { left: 8, right: 48, top: series.length > 1 ? 32 : 8, bottom: 8, containLabel: true },
    ...(series.length > 1 ? { legend: { top: 0, textStyle: { color: ink } } } : {}),
    xAxis: { type: "value", ...axis },
    yAxis: { type: "category", data: [...names], inverse: true, ...axis },
    series: series.map(({ name, values }) => ({
      type: "bar",
      name,
      data: [...values],
      barMaxWidth: 16,
      label: { show: true, position: "right", color: ink },
    })),
  });

/** Lines over time. */
export const lines = (
  names: readonly string[],
  series: readonly { readonly name: string; readonly values: readonly number[] }[],
): string =>
  draw(720, 260, {
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    legend: { top: 0, textStyle: { color: ink } },
    xAxis: { type: "category", data: [...names], ...axis },
    yAxis: { type: "value", min: 0, ...axis },
    series: series.map(({ name, values }) => ({ type: "line", name, data: [...values], symbolSize: 7 })),
  });

/** Shares of a whole over time, in percent. */
export const shares = (
  names: readonly string[],
  series: readonly { readonly name: string; readonly values: readonly number[] }[],
): string =>
  draw(720, 280, {
    grid: { left: 8, right: 16, top: 56, bottom: 8, containLabel: true },
    legend: { top: 0, textStyle: { color: ink } },
    xAxis: { type: "category", data: [...names], ...axis },
    yAxis: { type: "value", min: 0, max: 100, ...axis },
    series: series.map(({ name, values }) => ({ type: "bar", stack: "all", name, data: [...values], barMaxWidth: 48 })),
  });
