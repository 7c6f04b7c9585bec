import type { Templates } from "../../templates/template";

export const templates: Templates = {
  kinds: { "shift-report": "Vaktrapport" },
  shifts: { day: "dag", evening: "kveld", night: "natt" },
  arena: "arena",
  shiftReport: [
    { heading: "Situasjon og arena", hint: "kvar, når og kven som var der" },
    { heading: "Avtalar og aktivitetar", hint: "avtalane i dag og det de gjorde saman", only: "day" },
    { heading: "Stemninga i fellesskapet", hint: "det du merka i fellesskapet", only: "evening" },
    { heading: "Søvn og tilsyn", hint: "søvn, tilsyn og klokkeslett", only: "night" },
    { heading: "Kva eg såg og høyrde", hint: "det du såg og høyrde" },
    { heading: "Pasienten sine eigne ord", hint: "pasienten sine eigne ord" },
    { heading: "Slik forstod eg det – og kva anna det kan vere", hint: "di forståing, og ei anna mogleg forståing" },
    { heading: "Min del og mine reaksjonar", hint: "det du gjorde og kjende på" },
    { heading: "Kva som hjelpte", hint: "det som hjelpte, og det som ikkje hjelpte" },
    { heading: "Medisin, helse, risiko (fakta)", hint: "medisin, helse og risiko" },
    { heading: "Til neste vakt", hint: "det neste vakt treng å vite eller spørje om" },
  ],
};
