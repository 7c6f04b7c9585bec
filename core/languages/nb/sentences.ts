import type { Sentence } from "../../templates/snippets";

/** Sentences to begin with: what stands in [brackets] is the writer's to fill in or to choose. */
export const sentences: readonly Sentence[] = [
  {
    name: "slik så jeg det",
    prefix: "slik",
    text: "Slik jeg så det, [virket / var] [han / hun / hen] [det du la merke til].",
    use: "Som din egen opplevelse",
  },
  {
    name: "jeg lurer på",
    prefix: "lurer",
    text: "Jeg lurer på om [han / hun / hen] [din tanke].",
    use: "Et åpent spørsmål",
  },
  {
    name: "sett og hørt",
    prefix: "sett",
    text: "Kl. [klokkeslett] så jeg at [det du så]. Pasienten sa: «[ordrett]».",
    use: "Det som ble sett og hørt, med klokkeslett",
  },
  {
    name: "pasientens egne ord",
    prefix: "ord",
    text: "[Hun / Han / Hen] sier med egne ord: «[ordrett]».",
    use: "Pasientens egne ord",
  },
  {
    name: "samtale og arena",
    prefix: "kontakt",
    text: "[Avtalt samtale / Prat i hverdagen / Telefonsamtale] med pasienten kl. [klokkeslett], [på kjøkkenet / i fellesstua / på rommet / ute]. Tatt opp av [pasienten / meg]. Tema: [tema for samtalen].",
    use: "Hva slags samtale, når og hvor, og hvem som tok den opp",
  },
  {
    name: "en annen mulighet",
    prefix: "annet",
    text: "En annen mulighet kan være at [en annen forståelse]. Jeg vet ikke, og vi har ikke spurt [henne / ham / hen] ennå.",
    use: "En annen mulig forståelse",
  },
  {
    name: "min del",
    prefix: "min",
    text: "Jeg merket at jeg ble [din reaksjon], og min del i dette kan ha vært at [det du gjorde].",
    use: "Din egen reaksjon og ditt bidrag",
  },
  {
    name: "reparasjon",
    prefix: "reparer",
    text: "Jeg ba om unnskyldning for [det du gjorde]. [Han / Hun / Hen] svarte: «[ordrett]».",
    use: "Når noe gikk galt mellom dere",
  },
  {
    name: "å spørre om senere",
    prefix: "spor",
    text: "Til neste vakt: Spør [henne / ham / hen] om [det dere lurer på], gjerne [i kveld / i morgen / i neste samtale].",
    use: "Et spørsmål å ta med videre",
  },
];
