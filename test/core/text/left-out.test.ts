import assert from "node:assert/strict";
import type { Language } from "../../../core";
import { claimsOf, clausesOf } from "../../clauses";

const of = (language: Language, text: string, holder: string) =>
  it(`${text} (${holder})`, () => assert.match(clausesOf(text, language)[0]!, new RegExp(`: ${holder} \\|`)));

describe("a sentence that names nobody", () => {
  of("nb", "Fikk en klump i magen selv da hun gikk inn porten.", "writer");
  of("nb", "Fikk en klump i magen da hun gikk inn porten.", "other");
  of("nb", "Var nok litt brysk i tonen selv under middagen.", "writer");
  of("nb", "Var redd for seg selv under middagen.", "other");
  of("nn", "Vart nok litt irritert sjølv under måltidet.", "writer");
});

describe("a thought that names no thinker", () => {
  of("nb", "Tror vi må ha en til på natt.", "writer");
  of("nb", "Tror vi har byttet tablettene.", "other");
  of("nn", "Trur me treng ei til på natt.", "writer");
  of("nb", "Aner ikke hvorfor han blir lurt.", "writer");
  of("nb", "Aner ikke at han blir lurt.", "other");
});

describe("who was with the patient and thinks of her", () => {
  const wondered = (language: Language, text: string, words: string) =>
    it(text, () =>
      assert.ok(
        claimsOf(text, language).some((claim) => claim.startsWith(`${words}:`) && claim.endsWith("writer, hedged")),
        claimsOf(text, language).join("\n"),
      ),
    );
  wondered("nb", "Satt med ham og opplevde ham som redd.", "redd");
  wondered("nb", "Snakket med Kari, opplevde henne som redd.", "redd");
  wondered("en", "I gave her tea and thought she was sad.", "sad");
});

describe("what cannot be the writer's", () => {
  of("nb", "Tok det ille opp at jeg vasket over.", "other");
  of("nb", "Lukker øynene straks hun hører meg.", "other");
  of("nb", "Ble skremt da Odd hevet stemmen mot meg.", "writer");
  of("nb", "Tenker evig og alltid på ungene.", "other");
  of("nb", "Blåste røyken i ansiktet på meg.", "other");
  of("nb", "Blåste hele natta.", "staff");
  of("en", "Begrudges every minute I give her.", "other");
  of("en", "Felt left out when the others paired up.", "other");
  of("en", "Felt sorry for her all evening.", "writer");
});
