import type { Choice, Templates } from "../../templates/template";

const setting: Choice = {
  label: "Setting",
  of: ["the common room", "the kitchen", "the patient's room", "outdoors", "on an outing"],
};

export const templates: Templates = {
  shifts: { day: "day", evening: "evening", night: "night" },
  kinds: {
    "shift-report": {
      name: "Shift report",
      sections: [
        { heading: "Situation and setting", first: [setting], hint: "when, and who was there" },
        {
          heading: "Appointments and activities",
          hint: "the day's appointments and what you did together",
          only: "day",
        },
        { heading: "Mood in the community", hint: "what you noticed in the community", only: "evening" },
        { heading: "Sleep and checks", hint: "sleep, checks and times", only: "night" },
        { heading: "What I saw and heard", hint: "what you saw and heard" },
        { heading: "The patient's own words", hint: "the patient's own words" },
        {
          heading: "How I understood it, and what else it could be",
          hint: "your understanding, and another possible one",
        },
        { heading: "My part and my reactions", hint: "what you did and felt" },
        { heading: "What helped", hint: "what helped and what did not" },
        { heading: "Medication, health, risk (facts)", hint: "medication, health and risk" },
        { heading: "For the next shift", hint: "what the next shift needs to know or ask" },
      ],
    },
    incident: {
      name: "Incident",
      sections: [
        { heading: "Before", first: [setting], hint: "what came before, and who was there" },
        { heading: "What happened (timeline)", hint: "times, and what was seen and heard" },
        { heading: "What may have gone on in the patient", hint: "several possible understandings" },
        { heading: "What went on in me", hint: "what you felt and thought" },
        { heading: "What we did, who", hint: "what you did, and who" },
        { heading: "The patient's view afterwards", hint: "the patient's own words about it" },
        {
          heading: "Coercion, injury, notification (facts and legal basis)",
          hint: "coercion, injury and notification, with the legal basis",
        },
        { heading: "Rewind: where did we lose each other?", hint: "the place where you lost each other" },
        { heading: "Plan", hint: "what is agreed" },
      ],
    },
    handover: {
      name: "Handover",
      sections: [
        { heading: "Who and what now", hint: "room or initials, and what matters most now" },
        { heading: "Background in two lines", hint: "background in two lines" },
        { heading: "What we know (facts)", hint: "what you know" },
        {
          heading: "What we think (and how sure)",
          hint: "what you think",
          last: [{ label: "How sure we are", of: ["fairly sure", "unsure", "very unsure"] }],
        },
        { heading: "What the patient wants", hint: "the patient's own wishes" },
        { heading: "Stay curious about", hint: "a question for the next shift" },
        { heading: "Agreements and risk", hint: "agreements and risk" },
      ],
    },
    conversation: {
      name: "Conversation",
      sections: [
        {
          heading: "Topic and who raised it",
          first: [
            { label: "Kind of contact", of: ["planned talk", "everyday chat", "phone call", "talk on an outing"] },
            { label: "Raised by", of: ["the patient", "me", "both of us"] },
          ],
          hint: "topic of the talk",
        },
        { heading: "The patient's account", hint: "the patient's account, word for word where you can" },
        { heading: "Feelings we put words to", hint: "feelings you put words to together" },
        { heading: "What we understood together", hint: "what you understood together" },
        { heading: "What we did not", hint: "what you did not understand yet" },
        { heading: "My reaction", hint: "what you felt" },
        { heading: "Agreed next", hint: "what is agreed" },
        { heading: "Read/approved by the patient", first: [{ of: ["yes", "no", "not asked"] }] },
      ],
    },
    group: {
      name: "Group session",
      sections: [
        {
          heading: "Theme and frame",
          first: [{ label: "Group", of: ["morning meeting", "house meeting", "talking group", "activity group"] }],
          hint: "theme and frame",
        },
        { heading: "What happened between participants", hint: "what happened between participants" },
        { heading: "Different perspectives", hint: "the perspectives that came up" },
        { heading: "Misunderstandings and clearing up", hint: "misunderstandings, and how they were cleared up" },
        { heading: "The leaders' interplay", hint: "what happened between the leaders" },
        { heading: "Themes to take on (no fellow patients' names)", hint: "themes to take on" },
      ],
    },
    repair: {
      name: "Repair",
      sections: [
        { heading: "What went wrong between us", hint: "what went wrong between you" },
        { heading: "My part", hint: "your part in it" },
        { heading: "The patient's experience", hint: "the patient's own words about it" },
        { heading: "What I said (apology/clarification)", hint: "what you said" },
        { heading: "What the patient answered", hint: "what the patient answered" },
        { heading: "What we do next time", hint: "what you do next time" },
      ],
    },
    "team-reflection": {
      name: "Team reflection (not for the journal)",
      sections: [
        { heading: "The situation in brief", hint: "the situation in brief" },
        { heading: "What each of us sees", hint: "what each of you sees" },
        { heading: "What it stirs in us", hint: "what it stirs in you" },
        { heading: "What are we too sure of?", hint: "what you may be too sure of" },
        { heading: "What may the patient think of us?", hint: "what the patient may think of you" },
        {
          heading: "What we try, and when we look again",
          hint: "what you try",
          last: [{ label: "We look again", of: ["at the next team meeting", "in a week", "in a month"] }],
        },
      ],
    },
  },
};
