import type { Sentence } from "../../templates/snippets";

/** Sentences to begin with: what stands in [brackets] is the writer's to fill in or to choose. */
export const sentences: readonly Sentence[] = [
  {
    name: "as I saw it",
    prefix: "saw",
    text: "As I saw it, [she / he / they] [seemed / looked] [what you noticed].",
    use: "As your own impression",
  },
  {
    name: "I wonder",
    prefix: "wonder",
    text: "I wonder whether [he / she / they] [your thought].",
    use: "An open question",
  },
  {
    name: "seen and heard",
    prefix: "seen",
    text: 'At [time of day] I saw [what you saw]. The patient said: "[word for word]".',
    use: "What was seen and heard, with the time",
  },
  {
    name: "the patient's own words",
    prefix: "words",
    text: 'In [her / his / their] own words: "[word for word]".',
    use: "The patient's own words",
  },
  {
    name: "contact and setting",
    prefix: "contact",
    text: "[Planned talk / Everyday chat / Phone call] with the patient at [time of day], [in the kitchen / in the common room / in the patient's room / outdoors]. Raised by [the patient / me]. Topic: [topic of the talk].",
    use: "What kind of talk, when and where, and who raised it",
  },
  {
    name: "another possibility",
    prefix: "other",
    text: "Another possibility is that [another understanding]. I do not know, and we have not asked [her / him / them] yet.",
    use: "Another possible understanding",
  },
  {
    name: "my part",
    prefix: "my",
    text: "I noticed that I felt [your reaction], and my part in this may have been that [what you did].",
    use: "Your own reaction and share",
  },
  {
    name: "repair",
    prefix: "sorry",
    text: 'I apologised for [what you did]. [He / She / They] answered: "[word for word]".',
    use: "When something went wrong between you",
  },
  {
    name: "to ask later",
    prefix: "ask",
    text: "For the next shift: please ask [her / him / them] about [what you wonder about], perhaps [this evening / tomorrow / in the next talk].",
    use: "A question to take on",
  },
];
