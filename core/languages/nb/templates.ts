import type { Templates } from "../../templates/template";

export const templates: Templates = {
  kinds: { "shift-report": "Vaktrapport" },
  shifts: { day: "dag", evening: "kveld", night: "natt" },
  arena: "arena",
  shiftReport: [
    { heading: "Situasjon og arena", hint: "hvor, når og hvem som var der" },
    { heading: "Avtaler og aktiviteter", hint: "dagens avtaler og det dere gjorde sammen", only: "day" },
    { heading: "Stemning i fellesskapet", hint: "det du merket i fellesskapet", only: "evening" },
    { heading: "Søvn og tilsyn", hint: "søvn, tilsyn og klokkeslett", only: "night" },
    { heading: "Hva jeg så og hørte", hint: "det du så og hørte" },
    { heading: "Pasientens egne ord", hint: "pasientens egne ord" },
    {
      heading: "Slik forsto jeg det – og hva annet det kan være",
      hint: "din forståelse, og en annen mulig forståelse",
    },
    { heading: "Min del og mine reaksjoner", hint: "det du gjorde og kjente på" },
    { heading: "Hva som hjalp", hint: "det som hjalp, og det som ikke hjalp" },
    { heading: "Medisin, helse, risiko (fakta)", hint: "medisin, helse og risiko" },
    { heading: "Til neste vakt", hint: "det neste vakt trenger å vite eller spørre om" },
  ],
};
