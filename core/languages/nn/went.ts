/** «Å stå opp» slik det står i forteljinga. */
export const went: Readonly<Record<string, string>> = {
  "stå opp": "stod opp",
  kome: "kom",
  komme: "kom",
  koma: "kom",
  gå: "gjekk",
  dra: "drog",
  reise: "reiste",
  reisa: "reiste",
  møte: "møtte",
  møta: "møtte",
  svare: "svarte",
  svara: "svarte",
  "dukke opp": "dukka opp",
  "dukka opp": "dukka opp",
};
