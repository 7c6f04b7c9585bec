import { holdWays } from "../../../rephrased";

describe("what came of a state, in English", () => {
  it("stands first as a fact, and only the state that it is said to come of is a thought", () =>
    holdWays("en", [
      [
        "He was bored so he set off the fire alarm at 0320.",
        "He set off the fire alarm at 0320, and my impression was that it was because he was bored.",
        /bored so/,
      ],
      [
        "Tom was bored, so he set off the fire alarm.",
        "Tom set off the fire alarm, and my impression was that it was because he was bored.",
        /, so /,
      ],
      [
        "Wanted to wind up the other patients, so turned the music up.",
        "Turned the music up, and I wondered whether it was because the patient wanted to wind up the other patients.",
        /whether the patient wanted/,
      ],
      [
        "He was angry so we gave him PRN lorazepam 1 mg.",
        "We gave him PRN lorazepam 1 mg, and my impression was that it was because he was angry.",
        /mg\.,/,
      ],
      // Neither an aim nor how long it holds comes of a state.
      [
        "His pal was jealous so long as there was beer left.",
        "My impression was that his pal was jealous so long as there was beer left.",
        /^Long/,
      ],
      // What is done as a subject is nobody's state.
      [
        "Being loved gets too close for comfort, so Ingrid pushes her mother away. He was angry.",
        "Being loved gets too close for comfort, so Ingrid pushes her mother away. My impression was that he was angry.",
        /because she is being loved/,
      ],
    ]));
});
