import type { Recast } from "../../rephrase/recast";

/*
 * Sentences that condemn by an idiom: owned or wondered about, the condemnation would be said again. In its place stand
 * what was seen, with slots, and the writer's own feeling.
 */

const felt = (past: boolean) => `${past ? "left" : "leaves"} me feeling [your own feeling]`;
const thought = (past: boolean) => `from [what was said or done] I ${past ? "thought" : "think"} that`;
const impression = (past: boolean) => `my impression ${past ? "was" : "is"} that`;

const lead = "(?:(?:naturally|of course|obviously|needless to say|no surprise|as usual|as ever|as always),? )?";
const often = "(?<often>(?:invariably|always|constantly|as usual|as ever|as always),? )?";
const he = "(?:(?<who>he|she|they) (?:then |just |always )?)?";
const sayingAll =
  "(?:, (?:which|that) (?:says it all|said it all|says a lot|says everything|speaks volumes|tells you everything|tells you all you need to know|speaks for itself))?";
/* How often, said by an idiom. */
const again =
  "(?: (?:\\w+ after \\w+(?: after \\w+)?|without (?:exception|fail)|every (?:single )?(?:time|day|night|shift|meal|morning|evening|week|payday|weekend|month)|day in,? day out|as (?:always|usual|ever)|for as long as we(?:'ve| have) (?:had|known) (?:him|her|them)))";
/* What somebody would gain: an aim, and no «asked to», «went to». */
const aim =
  "(?<!\\b(?:asked|told|came|comes|had|has|got|went|time|try|trying|wanted|ready|due|able|invited))(?:,? (?:just|only|purely|simply))? (?<aim>(?:to (?:get|wriggle|avoid|make|dodge|skip|win|worm|squeeze|buy|gain)|out of|so (?:that )?(?:he|she|they)(?:'d)?)\\b[^,;]+)";

export const recasts: readonly Recast[] = [
  // «Turned on the waterworks when the doctor came so she'd get her leave»: that somebody cried was seen.
  {
    when: new RegExp(
      `^${often}${he}(?:turn(?:s|ed) on|puts? on|switche[sd] on) (?:the|her|his|some) (?:old )?(?:waterworks|tears|crocodile tears)(?<when> (?!to\\b|so\\b)[^,;]*?)?(?:${aim})?$`,
      "i",
    ),
    ways: ({ part, who, past }) => {
      const cried = `${part("who") === "" ? "" : `${who} `}${past ? "cried" : "cries"}${part("when")}`;
      const seen = part("often") === "" ? cried : `${cried} [when and how often]`;
      const gain = part("aim").replace(/^to wriggle out/, "to get out");
      if (gain === "")
        return [
          ["observe", `${seen} ([what was said or done before])`],
          ["own", `${seen}, which ${felt(past)}`],
        ];
      const it = `it ${past ? "was" : "is"} ${gain}`;
      return [
        ["observe", `${seen}, and ${thought(past)} ${it}`],
        ["own", `${seen}, and ${impression(past)} ${it}`],
      ];
    },
  },
  // «Tears dried up the second he walked in, which says it all»: seen, but for what it is to say.
  {
    when: new RegExp(
      `^(?:(?<whose>the|her|his|their) )?(?:crocodile )?tears (?:dried(?: right)?(?: up)?|stopped|vanished|disappeared|evaporated)(?<when> (?:as soon as|the (?:second|minute|moment|instant)|when|once)[^,;]+?)${sayingAll}$`,
      "i",
    ),
    ways: ({ part }) => [
      ["observe", `stopped crying${part("when")} ([what you saw or heard])`],
      ["reword", `stopped crying${part("when")}`],
      ["own", `stopped crying${part("when")}, which ${felt(true)}`],
    ],
  },
  // «The usual attention-seeking on the way home, limping and groaning»: what was seen stands behind it.
  {
    when: /^(?:(?:the|her|his|their|more|some) )?(?:(?:usual|typical|classic|same old) )?(?:attention[- ]seeking|amateur dramatics|theatrics|histrionics|dramatics)(?: behaviou?r)?(?<where> [^,;:]+)?[,:] (?<did>\w+ing\b[^;]*)$/i,
    ways: ({ part, past }) => [
      ["observe", `${part("did")}${part("where")} ([what was said or done before])`],
      ["reword", `${part("did")}${part("where")}`],
      ["own", `${part("did")}${part("where")}, which ${felt(past)}`],
    ],
  },
  // «Fobbed me off with some tale about a boiler»: something was told.
  {
    when: new RegExp(
      `^${he}(?:fob(?:s|bed) (?<off>me|us|staff) off with|sp(?:un|ins) (?<spun>me|us|staff)|g(?:ave|ives) (?<gave>me|us|staff)|fe(?:d|eds) (?<fed>me|us|staff)|c[ao]mes? up with|trot(?:s|ted) out) (?:some|a|another|yet another|the|his|her|their) (?:(?:usual|old|tall|sob|lame|long|cock-and-bull) )*(?:tale|story|yarn|line|guff|flannel|spiel|excuse) about (?<what>[^,;]+)$`,
      "i",
    ),
    ways: ({ part, who, past }) => {
      const whom = part("off") || part("spun") || part("gave") || part("fed") || "us";
      const told = `${part("who") === "" ? "" : `${who} `}${past ? "told" : "tells"} ${whom} about ${part("what")}`;
      return [
        ["observe", `${told} ([what ${who} said])`],
        ["reword", told],
        ["own", `${told}, and I ${past ? "was" : "am"} left feeling [your own feeling]`],
      ];
    },
  },
  // «Son came sniffing around for her checkbook»: the visit was seen, what it was for was not.
  {
    when: /^(?<who>[^,;]{2,40}?) (?:came|comes|was|is|has been|'s been) (?:back |round |in )?(?:sniffing|nosing|snooping) a?round(?: (?:for|after) (?<what>[^,;]+))?$/i,
    ways: ({ part, past }) => {
      const came = `${part("who")} ${past ? "came" : "comes"} by`;
      const what = part("what");
      if (what === "")
        return [
          ["observe", `${came} ([what was said or done])`],
          ["own", `${came}, which ${felt(past)}`],
        ];
      const it = `it ${past ? "was" : "is"} about ${what}`;
      return [
        ["observe", `${came}, and ${thought(past)} ${it}`],
        ["own", `${came}, and ${impression(past)} ${it}`],
      ];
    },
  },
  // «His own silly fault for stopping the lithium»: one thing may have led to the other.
  {
    when: /^(?:(?:it was|it is|it's|all|entirely|totally|purely) )*(?<whose>his|her|their) own (?:(?:silly|stupid|damn|damned|bloody|daft) )*fault(?: for (?<doing>(?:not )?\w+ing\b[^,;]*))?$/i,
    ways: ({ part, who, past }) => {
      const doing =
        part("doing") === "" ? `[what ${who} said or did]` : `${part("whose").toLowerCase()} ${part("doing")}`;
      return [
        ["observe", `I ${past ? "thought" : "think"} that [what happened] ${past ? "had" : "has"} to do with ${doing}`],
        ["own", `I ${past ? "felt" : "feel"} [your own feeling] about ${doing}`],
      ];
    },
  },
  // «Naturally it was somebody else's fault»: so it was told, if it was.
  {
    when: new RegExp(
      `^${lead}(?:it|that|everything)(?:'s| is| was) (?:(?:always|all|naturally|of course) )*(?<fault>(?:somebody|someone|everybody|everyone) else['’]s (?:fault|doing|problem))$`,
      "i",
    ),
    ways: ({ who, past }) => [
      ["observe", `I ${past ? "heard" : "have heard"} [what ${who} said about it]`],
      ["own", `[what ${who} said about it] ${felt(past)}`],
    ],
  },
  // «Place is what you'd expect from a hoarder»: what it is like can be told.
  {
    when: /^(?<what>[^,;]+?) (?<is>is|was|looks|looked|smells|smelled|smelt) (?:just |exactly |pretty much )?what you(?:'d| would)? expect (?:from|of|with) (?:an?|any|your average|your typical) [\w -]+$/i,
    ways: ({ part, past }) => {
      const seen = `${part("what")} ${/^(?:looks|smells|is)$/i.test(part("is")) ? "is" : "was"} [what you saw]`;
      return [
        ["observe", seen],
        ["own", `${seen}, and it ${felt(past)}`],
      ];
    },
  },
  // «Not one of these boys has ever rinsed a plate»: as far as the writer has seen.
  {
    when: /^not (?:a single )?one of (?<them>(?:the|these|those|them|our)\b[^,;]*?) (?<has>has|have) (?:ever |once |even )+(?<done>[^,;]+)$/i,
    ways: ({ part }) => [
      ["observe", `on [the occasions I know of], none of ${part("them")} ${part("has")} ${part("done")}`],
      ["own", `as far as I have seen, none of ${part("them")} ${part("has")} ${part("done")}`],
    ],
  },
  // «It's the same pantomime with her meal after meal»: what happens, and when.
  {
    when: new RegExp(
      `^(?:(?:it's|it is|it was|always|just) )*(?:the )?same (?:old )?(?:pantomime|performance|circus|rigmarole|palaver|charade|drama|song and dance|carry-on|story)${again}*(?: with (?:(?<her>her|him)|(?<whom>[^,;]+?)))?${again}*$`,
      "i",
    ),
    ways: ({ part, who }) => {
      const one = part("her") === "" ? who : part("her").toLowerCase() === "her" ? "she" : "he";
      const hint = part("whom") === "" ? `what ${one} said or did, and when` : "what happened, and when";
      const about = part("whom") === "" ? "" : ` with ${part("whom")}`;
      return [
        ["observe", `I have noticed [${hint}]${about}`],
        ["own", `[${hint}]${about} ${felt(false)}`],
      ];
    },
  },
  // «Chose drugs over her kids»: nobody knows of a choice.
  {
    when: new RegExp(
      `^${he}(?:ch(?:ose|ooses)|pick(?:s|ed)|puts?) (?:the |his |her |their )?(?<what>drugs|drink|booze|bottle|alcohol|heroin|crack|cocaine|using|drinking|gambling|pills) (?:over|before|ahead of) (?<whom>[^,;]+)$`,
      "i",
    ),
    ways: ({ part, who, past }) => {
      const done = `[what ${who} said or did] with regard to ${part("whom")}`;
      return [
        ["observe", `I ${past ? "noticed" : "have noticed"} ${done}`],
        ["own", `I ${past ? "felt" : "feel"} [your own feeling] about ${done}`],
      ];
    },
  },
  // «Up and down like a yo-yo night after night»: seen, and often.
  {
    when: new RegExp(
      `^(?:(?<who>he|she|they)(?:'s| is| was) )?up and down like a (?:yo-?yo|fiddler's elbow|jack-in-the-box)(?<rest>(?: (?:all|every|most of the|half the) (?:night|day)| through the night|${again})*)$`,
      "i",
    ),
    ways: ({ part, who, past }) => {
      const time = /night/i.test(part("rest")) ? " at night" : "";
      return [
        ["observe", `up and down${time} [how often, and when]`],
        ["reword", `often up and down${time}`],
        ["own", `${impression(past)} ${who} ${past ? "was" : "is"} up and down a lot${time}`],
      ];
    },
  },
  // «His story changes depending on who's asking»: that accounts differ can be told.
  {
    when: /^(?<whose>his|her|their) (?:whole |entire )?(?:story|account|version|explanation)(?: of (?<of>[^,;]+?))? (?:keeps (?:on )?changing|kept changing|changes|changed)(?: (?:depending on|according to|every time|each time|with whoever)[^,;]*| (?:daily|by the (?:hour|day|minute)))?$/i,
    ways: ({ part, who, past }) => {
      const account = `${part("whose")} account${part("of") === "" ? "" : ` of ${part("of")}`}`;
      return [
        ["observe", `${account} ${past ? "differed" : "differs"} ([what was said, and to whom])`],
        ["reword", `${account} ${past ? "differed" : "differs"} from one conversation to another`],
        ["own", `[what ${who} has told us] ${past ? "left" : "leaves"} me unsure of what happened`],
      ];
    },
  },
  // «Cunning as a fox, your average anorexic»: a kind of people says nothing of one of them.
  {
    when: /^(?<what>[^,;]+), (?:(?:your|an?|the) )?(?:average|typical|classic|textbook|garden-variety) [\w-]+$/i,
    ways: ({ part, who, past, judged }) =>
      judged
        ? [
            ["observe", `I ${past ? "noticed" : "have noticed"} [what ${who} said or did]`],
            ["own", `[what ${who} said or did] ${felt(past)}`],
          ]
        : [["reword", part("what")]],
  },
];
