import type { Sentence } from "../../templates/snippets";

/** Sentences to begin with: what stands in [brackets] is the writer's to fill in or to choose. */
export const sentences: readonly Sentence[] = [
  {
    name: "slik såg eg det",
    prefix: "slik",
    text: "Slik eg såg det, [verka / var] [han / ho / hen] [det du la merke til].",
    use: "Som di eiga oppleving",
  },
  {
    name: "eg lurer på",
    prefix: "lurer",
    text: "Eg lurer på om [han / ho / hen] [tanken din].",
    use: "Eit ope spørsmål",
  },
  {
    name: "sett og høyrt",
    prefix: "sett",
    text: "Kl. [klokkeslett] såg eg at [det du såg]. Pasienten sa: «[ordrett]».",
    use: "Det som vart sett og høyrt, med klokkeslett",
  },
  {
    name: "pasienten sine eigne ord",
    prefix: "ord",
    text: "[Ho / Han / Hen] seier med eigne ord: «[ordrett]».",
    use: "Pasienten sine eigne ord",
  },
  {
    name: "samtale og arena",
    prefix: "kontakt",
    text: "[Avtalt samtale / Prat i kvardagen / Telefonsamtale] med pasienten kl. [klokkeslett], [på kjøkkenet / i fellesstova / på rommet / ute]. Teke opp av [pasienten / meg]. Tema: [tema for samtalen].",
    use: "Kva slags samtale, når og kvar, og kven som tok han opp",
  },
  {
    name: "ei anna moglegheit",
    prefix: "anna",
    text: "Ei anna moglegheit kan vere at [ei anna forståing]. Eg veit ikkje, og vi har ikkje spurt [henne / han / hen] enno.",
    use: "Ei anna mogleg forståing",
  },
  {
    name: "min del",
    prefix: "min",
    text: "Eg merka at eg vart [reaksjonen din], og min del i dette kan ha vore at [det du gjorde].",
    use: "Din eigen reaksjon og ditt bidrag",
  },
  {
    name: "reparasjon",
    prefix: "reparer",
    text: "Eg bad om orsaking for [det du gjorde]. [Han / Ho / Hen] svara: «[ordrett]».",
    use: "Når noko gjekk gale mellom dykk",
  },
  {
    name: "å spørje om seinare",
    prefix: "spor",
    text: "Til neste vakt: Spør [henne / han / hen] om [det de lurer på], gjerne [i kveld / i morgon / i neste samtale].",
    use: "Eit spørsmål å ta med vidare",
  },
];
