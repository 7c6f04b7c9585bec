/** The report, in a bundle of its own: charts are heavy, and most commands need none. */
export { count } from "./figures";
export { type ReportOptions, reportPage } from "./page";
