import type { Language } from "../../core";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";
import type { ReportWords } from "./words";

export type { ReportWords } from "./words";

export const reportWords: Readonly<Record<Language, ReportWords>> = { nb, nn, en };
