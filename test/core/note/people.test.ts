import assert from "node:assert/strict";
import { createAnalyser, type Language } from "../../../core";

const analyser = createAnalyser();

/** The text with the names that are found in [brackets]. */
function named(rule: string, text: string, language: Language): string {
  const { findings } = analyser.read(text, { language, profile: "supervision" });
  return findings
    .filter((finding) => finding.rule === rule)
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (seen, { span: { start, end } }) => `${seen.slice(0, start)}[${seen.slice(start, end)}]${seen.slice(end)}`,
      text,
    );
}

const sees = (rule: string, language: Language, marked: string) =>
  it(marked, () => assert.equal(named(rule, marked.replace(/[[\]]/g, ""), language), marked));

describe("a full name is seen, a first name is not", () => {
  sees("privacy/full-name", "nb", "Snakket med [Kari Nordmann] i dag.");
  sees("privacy/full-name", "nb", "[Tor Egil Brekkestad] ringte kl. 12.");
  sees("privacy/full-name", "nb", "Tor Egil ringte. Kari og Ola spiste.");
  sees("privacy/full-name", "nb", "Gikk tur i Ole Bulls gate og til NAV.");
  sees("privacy/full-name", "nb", "Ring Kari. Oslo er langt unna.");
  sees("privacy/full-name", "nn", "[Ragnhild Storemyr] kom på besøk.");
  sees("privacy/full-name", "en", "Spoke to [Sarah Pemberton] today.");
  sees("privacy/full-name", "en", "Sarah and James ate. Monday was quiet.");
});

describe("a fellow patient's name is seen", () => {
  sees("privacy/fellow-patient", "nb", "Kranglet med medpasienten [Ola] om tv-en.");
  sees("privacy/fellow-patient", "nb", "Kranglet med en medpasient om tv-en. Ola sov.");
  sees("privacy/fellow-patient", "nn", "Krangla med medbebuaren [Ola] om tv-en.");
  sees("privacy/fellow-patient", "en", "Argued with fellow patient [Sarah] about the TV.");
});
