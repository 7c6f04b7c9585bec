import type { Language } from "../language/language";
import type { Certainty, Holder, Voice } from "../model";
import type { ExplainedClaim, Verdict } from "./explain";

type Reason = Exclude<Extract<Verdict, { readonly marked: false }>["why"], "behind">;

interface Words {
  readonly holders: Readonly<Record<Holder, string>>;
  readonly voices: Readonly<Record<Voice, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly claim: (holder: string, certainty: string, voice: string) => string;
  readonly marked: string;
  readonly silent: string;
  /** Why a rule said nothing; those that lean on the claim itself take its words. */
  readonly reasons: Readonly<Record<Exclude<Reason, "holder" | "voice" | "certainty">, string>>;
  readonly behind: (rule: string) => string;
  readonly nothing: string;
  readonly noSentence: string;
}

/** Why a sentence was marked or not, in the words of a colleague. */
export const whyWords: Readonly<Record<Language, Words>> = {
  nb: {
    holders: { other: "en annen", writer: "den som skriver", staff: "personalet", thing: "en ting eller en situasjon" },
    voices: {
      writer: "den som skriver, står for det",
      patient: "pasienten sier det selv",
      "third-party": "en tredje sier det",
      quotation: "det står i et sitat",
    },
    certainties: {
      boosted: "som helt sikkert",
      asserted: "som et faktum",
      hedged: "prøvende",
      questioned: "som et spørsmål",
      hypothetical: "som en betingelse",
      "not-known": "som noe en ikke vet",
    },
    claim: (holder, certainty, voice) => `sagt om ${holder}, ${certainty}; ${voice}`,
    marked: "markert",
    silent: "ikke markert",
    reasons: {
      polarity: "nektingen gjør det til noe annet",
      aspect: "tiden verbet står i, gjør det til noe annet",
      section: "det står i en del av notatet der det hører hjemme",
      with: "det som måtte stått ved siden av, er ikke der",
      without: "noe annet i setningen forklarer det",
      profile: "profilen som er valgt, er roligere",
      team: "teamet har slått det av",
      public: "det er sagt om en offentlig person eller instans",
      service: "det er sagt om noen som betjener kunder",
      alone: "ingenting i notatet sier at det gjelder et menneske",
      title: "det er et navn, eller ord som det snakkes om",
      things: "det er sagt om ting alene",
      bounded: "det er sagt om én hendelse, så lenge den varte",
    },
    behind: (rule) => `${rule} sier mer om de samme ordene`,
    nothing: "Ingen ord her sier noe om hvordan et menneske har det eller er.",
    noSentence: "Sett markøren i en setning, og spør igjen.",
  },
  nn: {
    holders: {
      other: "ein annan",
      writer: "den som skriv",
      staff: "personalet",
      thing: "ein ting eller ein situasjon",
    },
    voices: {
      writer: "den som skriv, står for det",
      patient: "pasienten seier det sjølv",
      "third-party": "ein tredje seier det",
      quotation: "det står i eit sitat",
    },
    certainties: {
      boosted: "som heilt sikkert",
      asserted: "som eit faktum",
      hedged: "prøvande",
      questioned: "som eit spørsmål",
      hypothetical: "som eit vilkår",
      "not-known": "som noko ein ikkje veit",
    },
    claim: (holder, certainty, voice) => `sagt om ${holder}, ${certainty}; ${voice}`,
    marked: "markert",
    silent: "ikkje markert",
    reasons: {
      polarity: "nektinga gjer det til noko anna",
      aspect: "tida verbet står i, gjer det til noko anna",
      section: "det står i ein del av notatet der det høyrer heime",
      with: "det som måtte ha stått ved sida av, er ikkje der",
      without: "noko anna i setninga forklarer det",
      profile: "profilen som er vald, er rolegare",
      team: "teamet har slått det av",
      public: "det er sagt om ein offentleg person eller instans",
      service: "det er sagt om nokon som tek imot kundar",
      alone: "ingenting i notatet seier at det gjeld eit menneske",
      title: "det er eit namn, eller ord som det blir snakka om",
      things: "det er sagt om ting åleine",
      bounded: "det er sagt om éi hending, så lenge ho varte",
    },
    behind: (rule) => `${rule} seier meir om dei same orda`,
    nothing: "Ingen ord her seier noko om korleis eit menneske har det eller er.",
    noSentence: "Set markøren i ei setning, og spør på nytt.",
  },
  en: {
    holders: { other: "another person", writer: "the writer", staff: "staff", thing: "a thing or a situation" },
    voices: {
      writer: "the writer vouches for it",
      patient: "the patient says it",
      "third-party": "somebody else says it",
      quotation: "it stands in a quotation",
    },
    certainties: {
      boosted: "as more than certain",
      asserted: "as a fact",
      hedged: "tentatively",
      questioned: "as a question",
      hypothetical: "as a condition",
      "not-known": "as something not known",
    },
    claim: (holder, certainty, voice) => `said of ${holder}, ${certainty}; ${voice}`,
    marked: "marked",
    silent: "not marked",
    reasons: {
      polarity: "the negation makes it something else",
      aspect: "the tense makes it something else",
      section: "it stands in a part of the note where it belongs",
      with: "what would have to stand beside it is not there",
      without: "something else in the sentence explains it",
      profile: "the profile that was chosen is quieter",
      team: "the team has turned it off",
      public: "it is said of a public person or body",
      service: "it is said of somebody who serves customers",
      alone: "nothing in the note tells that it is of a person",
      title: "it is a name, or words that are spoken of",
      things: "it is said of things alone",
      bounded: "it is said of one scene, for as long as it lasted",
    },
    behind: (rule) => `${rule} says more about the same words`,
    nothing: "No word here says how somebody feels or what somebody is like.",
    noSentence: "Put the caret in a sentence and ask again.",
  },
};

/** What a claim was taken for. */
export function claimInWords({ holder, certainty, voice }: ExplainedClaim, language: Language): string {
  const { claim, holders, certainties, voices } = whyWords[language];
  return claim(holders[holder], certainties[certainty], voices[voice]);
}

/** What a rule made of a claim. */
export function verdictInWords(verdict: Verdict, claim: ExplainedClaim, language: Language): string {
  const words = whyWords[language];
  if (verdict.marked) return words.marked;
  const { why } = verdict;
  const reason =
    why === "behind"
      ? words.behind(verdict.speaker)
      : why === "holder"
        ? words.holders[claim.holder]
        : why === "voice"
          ? words.voices[claim.voice]
          : why === "certainty"
            ? words.certainties[claim.certainty]
            : words.reasons[why];
  return `${words.silent}: ${reason}`;
}
