import type { Choice, Templates } from "../../templates/template";

const arena: Choice = {
  label: "Arena",
  of: ["fellesstova", "kjøkkenet", "pasientrommet", "uteområdet", "på tur"],
};

export const templates: Templates = {
  shifts: { day: "dag", evening: "kveld", night: "natt" },
  kinds: {
    "shift-report": {
      name: "Vaktrapport",
      sections: [
        { heading: "Situasjon og arena", first: [arena], hint: "når, og kven som var der" },
        { heading: "Avtalar og aktivitetar", hint: "avtalane i dag og det de gjorde saman", only: "day" },
        { heading: "Stemninga i fellesskapet", hint: "det du merka i fellesskapet", only: "evening" },
        { heading: "Søvn og tilsyn", hint: "søvn, tilsyn og klokkeslett", only: "night" },
        { heading: "Kva eg såg og høyrde", hint: "det du såg og høyrde" },
        { heading: "Pasienten sine eigne ord", hint: "pasienten sine eigne ord" },
        {
          heading: "Slik forstod eg det – og kva anna det kan vere",
          hint: "di forståing, og ei anna mogleg forståing",
        },
        { heading: "Min del og mine reaksjonar", hint: "det du gjorde og kjende på" },
        { heading: "Kva som hjelpte", hint: "det som hjelpte, og det som ikkje hjelpte" },
        { heading: "Medisin, helse, risiko (fakta)", hint: "medisin, helse og risiko" },
        { heading: "Til neste vakt", hint: "det neste vakt treng å vite eller spørje om" },
      ],
    },
    incident: {
      name: "Hending",
      sections: [
        { heading: "Før hendinga", first: [arena], hint: "det som hende før, og kven som var der" },
        { heading: "Kva hende (tidslinje)", hint: "klokkeslett og det som vart sett og høyrt" },
        { heading: "Kva kan ha gått føre seg i pasienten", hint: "fleire moglege forståingar" },
        { heading: "Kva gjekk føre seg i meg", hint: "det du kjende på og tenkte" },
        { heading: "Kva vi gjorde, kven", hint: "det de gjorde, og kven" },
        { heading: "Pasienten sitt syn etterpå", hint: "pasienten sine eigne ord om hendinga" },
        { heading: "Tvang, skade, varsling (fakta og heimel)", hint: "tvang, skade og varsling, med heimel" },
        { heading: "Spol tilbake: kvar mista vi kvarandre?", hint: "staden der de mista kvarandre" },
        { heading: "Plan", hint: "det som er avtalt vidare" },
      ],
    },
    handover: {
      name: "Overlapp",
      sections: [
        { heading: "Kven og kva no", hint: "rom eller initialar, og det som er viktigast no" },
        { heading: "Bakgrunn på to linjer", hint: "bakgrunn på to linjer" },
        { heading: "Kva vi veit (fakta)", hint: "det de veit" },
        {
          heading: "Kva vi trur (og kor sikre vi er)",
          hint: "det de trur",
          last: [{ label: "Kor sikre vi er", of: ["ganske sikre", "usikre", "svært usikre"] }],
        },
        { heading: "Kva pasienten ønskjer", hint: "dei eigne ønska til pasienten" },
        { heading: "Å vere nysgjerrig på", hint: "eit spørsmål til neste vakt" },
        { heading: "Avtalar og risiko", hint: "avtalar og risiko" },
      ],
    },
    conversation: {
      name: "Samtale",
      sections: [
        {
          heading: "Tema og kven som tok det opp",
          first: [
            { label: "Samtaleform", of: ["avtalt samtale", "prat i kvardagen", "telefonsamtale", "samtale på tur"] },
            { label: "Teke opp av", of: ["pasienten", "meg", "oss begge"] },
          ],
          hint: "tema for samtalen",
        },
        { heading: "Forteljinga til pasienten", hint: "forteljinga til pasienten, helst ordrett" },
        { heading: "Kjensler vi sette ord på", hint: "kjensler de sette ord på saman" },
        { heading: "Det vi forstod saman", hint: "det de forstod saman" },
        { heading: "Det vi ikkje forstod", hint: "det de ikkje forstod enno" },
        { heading: "Reaksjonen min", hint: "det du kjende på" },
        { heading: "Avtalt vidare", hint: "det som er avtalt" },
        { heading: "Lese/godkjent av pasienten", first: [{ of: ["ja", "nei", "ikkje spurt"] }] },
      ],
    },
    group: {
      name: "Gruppe",
      sections: [
        {
          heading: "Tema og ramme",
          first: [{ label: "Gruppe", of: ["morgonmøte", "husmøte", "samtalegruppe", "aktivitetsgruppe"] }],
          hint: "tema og ramme",
        },
        { heading: "Kva hende mellom deltakarane", hint: "det som hende mellom deltakarane" },
        { heading: "Ulike perspektiv", hint: "perspektiva som kom fram" },
        { heading: "Misforståingar og oppklaring", hint: "misforståingar, og korleis dei vart oppklara" },
        { heading: "Samspelet mellom leiarane", hint: "det som hende mellom leiarane" },
        { heading: "Tema å ta med vidare (utan namn på medpasientar)", hint: "tema å ta med vidare" },
      ],
    },
    repair: {
      name: "Å finne saman att",
      sections: [
        { heading: "Kva gjekk gale mellom oss", hint: "det som gjekk gale mellom dykk" },
        { heading: "Min del", hint: "din del i det" },
        { heading: "Opplevinga til pasienten", hint: "pasienten sine eigne ord om det" },
        { heading: "Kva eg sa (orsaking/oppklaring)", hint: "det du sa" },
        { heading: "Kva pasienten svara", hint: "det pasienten svara" },
        { heading: "Kva vi gjer neste gong", hint: "det de gjer neste gong" },
      ],
    },
    "team-reflection": {
      name: "Refleksjon i teamet (ikkje til journalen)",
      sections: [
        { heading: "Situasjonen kort", hint: "situasjonen kort" },
        { heading: "Kva kvar av oss ser", hint: "det kvar av dykk ser" },
        { heading: "Kva blir vekt i oss", hint: "det som blir vekt i dykk" },
        { heading: "Kva er vi for sikre på?", hint: "det de kan vere for sikre på" },
        { heading: "Kva kan pasienten tenkje om oss?", hint: "det pasienten kan tenkje om dykk" },
        {
          heading: "Kva prøver vi, og når ser vi på det att",
          hint: "det de prøver",
          last: [{ label: "Vi ser på det att", of: ["på neste teammøte", "om ei veke", "om ein månad"] }],
        },
      ],
    },
  },
};
