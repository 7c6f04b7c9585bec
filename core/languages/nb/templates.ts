import type { Choice, Templates } from "../../templates/template";

const arena: Choice = {
  label: "Arena",
  of: ["fellesstua", "kjøkkenet", "pasientrommet", "uteområdet", "på tur"],
};

export const templates: Templates = {
  shifts: { day: "dag", evening: "kveld", night: "natt" },
  kinds: {
    "shift-report": {
      name: "Vaktrapport",
      sections: [
        { heading: "Situasjon og arena", first: [arena], hint: "når, og hvem som var der" },
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
    },
    incident: {
      name: "Hendelse",
      sections: [
        { heading: "Før hendelsen", first: [arena], hint: "det som skjedde før, og hvem som var der" },
        { heading: "Hva skjedde (tidslinje)", hint: "klokkeslett og det som ble sett og hørt" },
        { heading: "Hva kan ha foregått i pasienten", hint: "flere mulige forståelser" },
        { heading: "Hva foregikk i meg", hint: "det du kjente på og tenkte" },
        { heading: "Hva vi gjorde, hvem", hint: "det dere gjorde, og hvem" },
        { heading: "Pasientens syn etterpå", hint: "pasientens egne ord om hendelsen" },
        { heading: "Tvang, skade, varsling (fakta og hjemmel)", hint: "tvang, skade og varsling, med hjemmel" },
        { heading: "Spol tilbake: hvor mistet vi hverandre?", hint: "stedet der dere mistet hverandre" },
        { heading: "Plan", hint: "det som er avtalt videre" },
      ],
    },
    handover: {
      name: "Overlapp",
      sections: [
        { heading: "Hvem og hva nå", hint: "rom eller initialer, og det som er viktigst nå" },
        { heading: "Bakgrunn på to linjer", hint: "bakgrunn på to linjer" },
        { heading: "Hva vi vet (fakta)", hint: "det dere vet" },
        {
          heading: "Hva vi tror (og hvor sikre vi er)",
          hint: "det dere tror",
          last: [{ label: "Hvor sikre vi er", of: ["ganske sikre", "usikre", "svært usikre"] }],
        },
        { heading: "Hva pasienten ønsker", hint: "pasientens egne ønsker" },
        { heading: "Å være nysgjerrig på", hint: "et spørsmål til neste vakt" },
        { heading: "Avtaler og risiko", hint: "avtaler og risiko" },
      ],
    },
    conversation: {
      name: "Samtale",
      sections: [
        {
          heading: "Tema og hvem som tok det opp",
          first: [
            { label: "Samtaleform", of: ["avtalt samtale", "prat i hverdagen", "telefonsamtale", "samtale på tur"] },
            { label: "Tatt opp av", of: ["pasienten", "meg", "oss begge"] },
          ],
          hint: "tema for samtalen",
        },
        { heading: "Pasientens fortelling", hint: "pasientens fortelling, helst ordrett" },
        { heading: "Følelser vi satte ord på", hint: "følelser dere satte ord på sammen" },
        { heading: "Det vi forsto sammen", hint: "det dere forsto sammen" },
        { heading: "Det vi ikke forsto", hint: "det dere ikke forsto ennå" },
        { heading: "Min reaksjon", hint: "det du kjente på" },
        { heading: "Avtalt videre", hint: "det som er avtalt" },
        { heading: "Lest/godkjent av pasienten", first: [{ of: ["ja", "nei", "ikke spurt"] }] },
      ],
    },
    group: {
      name: "Gruppe",
      sections: [
        {
          heading: "Tema og ramme",
          first: [{ label: "Gruppe", of: ["morgenmøte", "husmøte", "samtalegruppe", "aktivitetsgruppe"] }],
          hint: "tema og ramme",
        },
        { heading: "Hva skjedde mellom deltakerne", hint: "det som skjedde mellom deltakerne" },
        { heading: "Ulike perspektiver", hint: "perspektivene som kom fram" },
        { heading: "Misforståelser og oppklaring", hint: "misforståelser, og hvordan de ble oppklart" },
        { heading: "Ledernes samspill", hint: "det som skjedde mellom lederne" },
        { heading: "Tema å ta med videre (uten navn på medpasienter)", hint: "tema å ta med videre" },
      ],
    },
    repair: {
      name: "Å finne sammen igjen",
      sections: [
        { heading: "Hva gikk galt mellom oss", hint: "det som gikk galt mellom dere" },
        { heading: "Min del", hint: "din del i det" },
        { heading: "Pasientens opplevelse", hint: "pasientens egne ord om det" },
        { heading: "Hva jeg sa (beklagelse/oppklaring)", hint: "det du sa" },
        { heading: "Hva pasienten svarte", hint: "det pasienten svarte" },
        { heading: "Hva vi gjør neste gang", hint: "det dere gjør neste gang" },
      ],
    },
    "team-reflection": {
      name: "Refleksjon i teamet (ikke til journalen)",
      sections: [
        { heading: "Situasjonen kort", hint: "situasjonen kort" },
        { heading: "Hva hver av oss ser", hint: "det hver av dere ser" },
        { heading: "Hva vekkes i oss", hint: "det som vekkes i dere" },
        { heading: "Hva er vi for sikre på?", hint: "det dere kan være for sikre på" },
        { heading: "Hva kan pasienten tenke om oss?", hint: "det pasienten kan tenke om dere" },
        {
          heading: "Hva prøver vi, og når ser vi på det igjen",
          hint: "det dere prøver",
          last: [{ label: "Vi ser på det igjen", of: ["på neste teammøte", "om en uke", "om en måned"] }],
        },
      ],
    },
  },
};
