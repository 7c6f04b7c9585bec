import type { Manner, Role, StrengthClass } from "../../core";

/** The words of a report, in the language of the one who reads it. */
export interface ReportWords {
  readonly locale: string;
  readonly title: string;
  readonly contents: string;
  readonly notes: string;
  readonly sentences: string;
  readonly perThousand: string;
  readonly number: string;
  readonly findings: string;
  readonly strengths: string;
  readonly byStrength: string;
  readonly byStrengthHelp: string;
  readonly noStrength: string;
  readonly byFamily: string;
  readonly byFamilyHelp: string;
  readonly noFinding: string;
  readonly overTime: string;
  readonly overTimeHelp: string;
  /** From the first period to the last, in words. */
  readonly change: (what: string, before: string, after: string, first: string, last: string) => string;
  readonly byFamilyOverTime: string;
  readonly claims: string;
  /** In a row of a table: «om andres indre: som fakta». */
  readonly ofMinds: string;
  readonly claimsHelp: string;
  readonly sections: string;
  readonly sectionsHelp: string;
  readonly checks: string;
  readonly asWhole: string;
  readonly checksHelp: string;
  readonly copied: string;
  readonly copiedText: (sentences: number, marked: number) => string;
  readonly identifiers: string;
  readonly identifiersHelp: string;
  readonly parts: string;
  readonly partsHelp: string;
  readonly unit: string;
  readonly shift: string;
  readonly kind: string;
  readonly period: string;
  readonly week: string;
  readonly others: string;
  readonly examples: string;
  readonly examplesHelp: string;
  readonly well: string;
  readonly wonder: string;
  readonly noText: string;
  readonly search: string;
  readonly only: string;
  readonly everything: string;
  readonly shown: string;
  readonly table: string;
  readonly here: string;
  readonly against: string;
  readonly against2: string;
  readonly use: string;
  readonly useText: readonly string[];
  readonly notFor: string;
  readonly notForText: readonly string[];
  readonly manner: Readonly<Record<Manner, string>>;
  readonly strengthClass: Readonly<Record<StrengthClass, string>>;
  readonly role: Readonly<Record<Role, string>>;
  /** Kinds of notes and shifts as front matter has them. */
  readonly values: Readonly<Record<string, string>>;
  readonly identifier: Readonly<Record<string, string>>;
  readonly share: string;
}
