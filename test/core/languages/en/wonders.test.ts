import assert from "node:assert/strict";
import { waysOnAll } from "../../../rephrased";

/** All ways that put text into an English note, of all its findings. */
const waysOn = (text: string): readonly string[] => waysOnAll(text, "en");

describe("what condemns is wondered about in English", () => {
  const cases: readonly (readonly [string, string])[] = [
    // A condemnation is not owned: what was seen stands there, with slots.
    [
      "Turned on the waterworks when the doctor came so she'd get her leave.",
      "Cried when the doctor came, and I wondered whether it was so that she'd get her leave.",
    ],
    ["Puts on the tears to wriggle out of snack.", "Cries, and I wonder whether it is to get out of snack."],
    [
      "Tears dried up the second he walked in, which says it all.",
      "Stopped crying the second he walked in, which to me says that it was about [what you think].",
    ],
    ["The usual attention-seeking on the way home, limping and groaning.", "On the way home, limping and groaning."],
    ["Fobbed me off with some tale about a broken boiler.", "Told me about a broken boiler."],
    ["Son came sniffing around for her savings.", "Son came by, and I wondered whether it was about her savings."],
    [
      "His own silly fault for stopping the lithium.",
      "For my part I felt [your own feeling] about his stopping the lithium.",
    ],
    [
      "Naturally it was somebody else's fault.",
      "I heard [what the patient said about it], and I wondered what was behind it.",
    ],
    ["Not one of these boys has ever rinsed a plate.", "As far as I have seen, none of these boys has rinsed a plate."],
    [
      "It's the same pantomime with her meal after meal.",
      "I have noticed [how it goes with her, meal by meal], and I wonder what is behind it.",
    ],
    ["Chose drugs over her kids.", "I know of [what she said or did] about drugs and about her kids."],
    ["Up and down like a yo-yo all night.", "Up and down at night [how often, and when]."],
    ["His story changes depending on who's asking.", "His account differs depending on who's asking."],
    [
      "Cunning as a fox, your average anorexic.",
      "I noticed [what the patient said or did], and I wondered what was behind it.",
    ],
    ["Slept till noon, typical alcoholic.", "Slept till noon."],
    [
      "Faffed about with the butter for 20 mins to spin things out.",
      "Was busy with the butter for 20 mins, and I wondered why it took that long.",
    ],
    [
      "Kicked off over nothing, purely to see how far he could push me.",
      "I noticed [what he said or did], and I wondered whether it was purely to see how far he could push me.",
    ],
    // What goes on behind a slot joins it.
    [
      "Bit of a madam about which room she got.",
      "[What she said or did about which room she got] left me feeling [your own feeling], and I wondered what lay behind it.",
    ],
    [
      "Dug his own grave with that custody business.",
      "I know of [what he said or did] in connection with that custody business, and I wonder what was behind it.",
    ],
    ["A likely story.", "I listened to [what the patient said], and I wondered what was behind it."],
    [
      "Maybe around 10, didn't look at the clock, he got cold feet about going home.",
      "Maybe around 10, didn't look at the clock, my impression was that he got cold feet about going home.",
    ],
    // A condemnation is neither owned nor wondered about: what hangs on it stays, and what it was about is wondered.
    [
      "She doesn't give two hoots about her diet: biscuit tin by the bed.",
      "I feel [your own feeling] at [what she says or does about her diet]: biscuit tin by the bed.",
    ],
    [
      "The eldest girl is stirring between her brothers.",
      "I have noticed [what the eldest girl says or does] between her brothers, and I wonder what is behind it.",
    ],
    [
      "Lacks motivation for the programme.",
      "I have noticed [what the patient says or does about the programme], and I wonder what is behind it.",
    ],
    [
      "He was unmotivated for the group, had to be dragged there.",
      "I noticed [what he said or did about the group], and I wondered what was going on for him. Had to be dragged there.",
    ],
    ["His sons don't give a damn.", "I have noticed [what his sons say or do], and I wonder what is behind it."],
    [
      "She pretended not to hear me when I knocked.",
      "She did not answer me when I knocked, and I wondered whether she was able to hear me.",
    ],
    ["He wanted an audience.", "I noticed [what he said or did], and I wondered what was going on for him."],
    // An aim with something in it stays, and is wondered about.
    [
      "She let on to be asleep so as not to have to talk to the niece.",
      "I noticed [what she said or did about being asleep], and I wondered whether it was so as not to have to talk to the niece.",
    ],
    ["He knows exactly what he is doing.", "I wonder how aware he is of what he is doing."],
    // What a trick is done for belongs to the claim; what it is about does not.
    [
      "Carl is milking that bad knee for all it's worth.",
      "I have noticed [what Carl says or does] about that bad knee, and I wonder what is behind it.",
    ],
    [
      "He ignored us just to make a point.",
      "He did not respond to us, and I wondered whether it was just to make a point.",
    ],
    [
      "Dana won't lift a finger at tea unless there's an audience.",
      "I have noticed [what Dana says or does] at tea when there is no audience, and I wonder what is behind it.",
    ],
    [
      "He lied about the money, so none of this should surprise anyone.",
      "I noticed [what he said or did about the money], and I wondered what was going on for him.",
    ],
    [
      "In one ear and out the other every time you explain it.",
      "I have noticed [what the patient says or does] when you explain it, and I wonder what is behind it.",
    ],
    [
      "Lee made his bed with the landlord and now he can lie in it.",
      "I noticed [what Lee said or did] with the landlord, and I wondered what was behind it.",
    ],
    ["A crackhead she used to run with rang.", "A person who uses crack and whom she used to run with rang."],
  ];
  for (const [text, wanted] of cases) {
    it(`${text} → ${wanted}`, () => {
      const all = waysOn(text);
      assert.ok(all.includes(wanted), all.join("\n"));
    });
  }
});
