/** The ways to show results, as they are asked for. */
export const formatNames = ["pretty", "json", "ndjson", "sarif", "checkstyle", "junit"] as const;
/** One of them. */
export type FormatName = (typeof formatNames)[number];
