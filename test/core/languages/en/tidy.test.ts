import assert from "node:assert/strict";
import { waysOnAll } from "../../../rephrased";

/** All ways that put text into an English note, of all its findings. */
const waysOn = (text: string): readonly string[] => waysOnAll(text, "en");

describe("what reads badly in English is left out or put in other words", () => {
  const leftOut: readonly (readonly [string, RegExp])[] = [
    ["Sponges off his mate.", /whether|impression|sponge/],
    ["She is very manipulative and always kicks off when agency staff are on.", /manipulative|always/],
    ["She only has herself to blame.", /whether|blame/],
    ["Auntie Pat plays the martyr beautifully.", /martyr/],
    ["Parents undermine us at every turn.", /undermine/],
    ["Rings that bell every five minutes, day in, day out.", /impression/],
    ["She is hunting for that purse all day every day.", /impression|in my view|\w \[/i],
    ["Pat's brother stood there bursting with pride.", /that Pat/],
    ["Right little diva by teatime.", /\] by teatime/],
    ["Got an answer for everything, has that one.", /that one said/],
    ["He only set that goal to get the group leader off his back.", /only set that goal, and/],
    ["Will say whatever suits her, day in, day out.", /whatever/],
    ["He'll be another bed-blocker by Monday.", /\(\[/],
    ["The other anorexics copied her at once.", /\(\[/],
    ["Parents undermine us at every turn.", /this time/],
    ["Behind that smile he's biding his time till he can do a runner.", /In my view behind/],
    ["His story changes depending on who's asking.", /\[What he said\]/],
    ["She is a drug-seeker, plain and simple, and has worked out which nurse is soft.", /noticed .* and has/],
    ["He is late for every run without fail.", /every run often/],
    ["Miss Fry misses her sister something terrible.", /she Miss/],
    ["Has not once wiped down a bench without being told.", /^Has wiped/],
    ["M, 19 – pretending to hear voices because his court date is coming up.", /whether it is to hear/],
  ];
  for (const [text, bad] of leftOut) {
    it(`${text}: not ${bad.source}`, () =>
      assert.ok(!waysOn(text).some((way) => bad.test(way)), waysOn(text).join("\n")));
  }

  it("say nothing that English has not", () => {
    for (const text of [
      "She was dreading ward round.",
      "He got cold feet about going home.",
      "Mrs O. finds fault from the minute she opens her eyes.",
      "Same story as always with that man.",
    ])
      for (const way of waysOn(text))
        assert.ok(!/seemed (?:dreading|cold feet)|\] her eyes|as \[|as often/.test(way), `${text} → ${way}`);
  });

  it("are left out where no sentence comes of them", () => {
    for (const [text, bad] of [
      ["We've yet to hear a kind word from that quarter, the complaints are non-stop.", /are (?:often|a lot|\[)/],
      ["G. moans and whinges the day long.", /complains and complains/],
      ["His own child he couldn't give a damn about.", /child (?:I noticed|\[)/],
      ["Dad thinks we're running a hotel, the way he comes and goes at all hours.", /the way (?:I have|\[)/],
      ['He was going to pay for the coffee "tomorrow", and we know that tune by heart.', /what we says/],
      ["That mother won't let go for a second, has to have a hand on the wheel at all times.", /what the patient says/],
      ["Man has something to carp about whatever you come up with.", /\] with|\[what man/],
      ["Complains without end about the pillow, the mattress and the air.", /\], the mattress/],
      ["She can't possibly be that sore if she's fit for doing crosswords.", /\] if/],
      ["Wenche slipped into victim mode and stayed there.", /stayed there/],
      ["He jams up at every single instruction, no matter who gives it.", /he is no matter/],
      ["Kåre is an old mainlining junkie and a poor teacher for the young ones.", /mainlining person/],
      ["Room 3: our borderline scratched herself in the shower to get us running.", /our person/],
      ["Roger wasn't clean on the test after leave and is hoping we'll forget about it.", /and \(\[/],
      ["Being loved gets too close for comfort, so Ingrid pushes her mother away.", /she is being loved/],
      ["He misses his mum every minute of the day and night.", /mum and night/],
      ["Dad, on the other hand, is mainly concerned with saving his own skin.", /other hand, and/],
      ["I got the blame for the whole thing, same as she does with everyone she meets.", /with \[when/],
      ["Co-patient, a born stirrer, was egging the whole thing on from the yard.", /stirrer, and/],
      ["Daughter popped in and, as per usual, found something to moan about.", /usual, and/],
      ["Explained it's up to the doctor, she said ok and left, raging.", /thought that she said/],
      ["Addicts have never learnt to wait their turn.", /\[what (?:the )?addicts/i],
    ] as const)
      for (const way of waysOn(text)) assert.ok(!bad.test(way), `${text} → ${way}`);
  });
});
