/** The report, in a bundle of its own: charts are heavy, and most commands need none. */
export { count, type Figures } from "./figures";
export { leastGroup } from "./groups";
export { type ReportOptions, reportPage } from "./page";
