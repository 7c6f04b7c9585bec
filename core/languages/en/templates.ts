import type { Templates } from "../../templates/template";

export const templates: Templates = {
  kinds: { "shift-report": "Shift report" },
  shifts: { day: "day", evening: "evening", night: "night" },
  arena: "setting",
  shiftReport: [
    { heading: "Situation and setting", hint: "where, when and who was there" },
    { heading: "Appointments and activities", hint: "the day's appointments and what you did together", only: "day" },
    { heading: "Mood in the community", hint: "what you noticed in the community", only: "evening" },
    { heading: "Sleep and checks", hint: "sleep, checks and times", only: "night" },
    { heading: "What I saw and heard", hint: "what you saw and heard" },
    { heading: "The patient's own words", hint: "the patient's own words" },
    { heading: "How I understood it, and what else it could be", hint: "your understanding, and another possible one" },
    { heading: "My part and my reactions", hint: "what you did and felt" },
    { heading: "What helped", hint: "what helped and what did not" },
    { heading: "Medication, health, risk (facts)", hint: "medication, health and risk" },
    { heading: "For the next shift", hint: "what the next shift needs to know or ask" },
  ],
};
