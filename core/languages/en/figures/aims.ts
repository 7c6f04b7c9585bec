import type { Idiom } from "../../idioms";
import { aboutX, asked, did, doer, meant, rest, thing, worth } from "./asking";

/* What somebody is said to have been after: what was done is so or has a slot, and what it may have been for is wondered. */

const lead = "(?:(?<lead>[^;:–]{1,20}) – )?";
/** What was said or done has a slot, and for what, to what or because of what it may have been is wondered. */
const wondered = (beside: string, why: string): Idiom[1] =>
  asked(did.replace("{who} ", "{who} {then}"), beside).map(([stance, text]) => [
    stance,
    `{lead}{lead? – }${text.replace(/, and I wonder.*/, "")}, and I wonder<ed|> whether it <was|is> ${why}`,
  ]);
const toGet = "(?<to>in order to|to|so as to) (?<y>(?:get|avoid|stay|skip|be|dodge|win|jump|keep|have)\\b[^,;]+)";
const after =
  "because (?<called>he|she|they)(?:['’]s| is| was|['’]re| are| were) (?:(?:angling|fishing|looking|hoping|out) for|after) (?<z>[^,;]+)";

export const aims: readonly Idiom[] = [
  // «M. – milking that sore back for a taxi».
  [`${lead}${doer}milk(?:ing|ed|s) ${thing} for (?!all\\b)(?<y>[^,;]+)`, wondered(aboutX, "about {y}")],
  // «Put on a show with hyperventilating to get it sooner», «sweet as pie with the consultant because he's angling for leave».
  [
    `${lead}${doer}(?<then>then )?(?:(?:put(?:s|ting)? on (?:a show|an act|a performance) with|(?:made|makes|making) (?:an? |such |big |right |proper )*(?:drama|song and dance|meal|scene|fuss|production) (?:out of|about|over|of)|milk(?:ing|ed|s)) ${thing}(?:${worth})?|put(?:s|ting)? on (?:a show|an act|a performance)|(?:faking it|putting it on|playing sick|shamming)(?: again)?|(?:sweet|nice|good) as (?:pie|gold))${rest},? (?:(?:just|only|purely|simply) )?(?:${toGet}|${after})`,
    wondered(`${aboutX}{t}`, "{z?about }{z}{to}{to? }{y}"),
  ],
  // «Pretending to hear voices because she is bored».
  [
    `${lead}${doer}pretending to (?<v>hear|see|feel) (?<x>[^,;]+?) because (?<y>[^,;]+)`,
    wondered(" about {v}ing {x}", "because {y}"),
  ],
  // «Knew he was not allowed to and did it anyway»: that it was done is so.
  [
    "(?<who>(?:Mr |Mrs |Ms )?\\w+) (?<k>knew|knows) (?:(?:full|very|perfectly|damn) well )?(?<y>[^,;]+?),? (?:and|but) (?:he |she |they )?(?<z>(?:still |then )?\\w+[^,;]*? (?:anyway|regardless|all the same))",
    [
      ["observe", "[what was said or done] <made|makes> me wonder whether {who} {k} {y}. {who} {z}"],
      ["own", "I wonder<ed|> whether {who} {k} {y}. {who} {z}"],
    ],
  ],
  // «Ignored me to make a point»: that no response came is so.
  [
    "(?:(?<who>he|she|they) )?(?:ignored|blanked) (?<x>me|us|staff|the \\w+)(?<only> (?:just|only|purely|simply))? to (?<y>(?:make|prove|show|get|annoy|spite|punish|wind|test|provoke)\\b[^,;]+)",
    meant("{subject}did not respond to {x}", "{only} to {y}"),
  ],
  // «To impress the older boys he squared up to Dean», «only set that goal to get the leader off his back».
  [
    "to (?<y>(?:impress|annoy|spite|scare|provoke|please|wind up|get at) [^,;]+?),? (?<h>he|she|they) (?<x>[^;]+)",
    meant("{h} {x}", "to {y}"),
  ],
  [
    "(?<x>he|she|they) only (?<d>(?:set|came|asked|joined|signed|agreed|wrote|made|took|went)\\b[^,;]*?) to (?<y>(?:get|please|keep|look|avoid|make)\\b[^,;]+)",
    meant("{x} {d}", "only to {y}"),
  ],
  [
    "(?<x>he|she|they) did (?<d>it|this|that) (?:just |only )?to (?!(?:get (?:attention|a reaction|a rise|at|back|his|her|their)|annoy|provoke|wind|upset|spite|punish|hurt|manipulate)\\b)(?<y>[^,;]+)",
    meant("{x} did {d}", "to {y}"),
  ],
  // «Juice ended up on the floor, the reason being envy of M's seat»: what happened is so, and why is a thought.
  [
    "(?<x>[^;]+), the reason being (?<y>[^;]+)",
    [
      ["observe", "{x}, and [what was said or done] <made|makes> me wonder whether the reason <was|is> {y}"],
      ["own", "{x}, and my impression <was|is> that the reason <was|is> {y}"],
    ],
  ],
  // «Mum's visit was cancelled, which he took as proof that nobody wants him»: that it was cancelled is so.
  [
    "(?<x>[^;]+), which (?<h>he|she|they) (?<v>took|takes|saw|sees|read|reads) as (?<y>(?:proof|a sign|evidence|confirmation|an insult|a rejection)\\b[^;]*)",
    [
      ["observe", "{x}, and [what was said] gave me the impression that {h} {v} it as {y}"],
      ["own", "{x}, and my impression was that {h} {v} it as {y}"],
    ],
  ],
  // «At the jumper just to get a rise out of us»: what is done is so, and only why is wondered.
  [
    "(?<x>[^;]+?),? (?<only>just|only|purely|simply) to (?<y>(?:get a rise out of|wind up|annoy|rile|provoke|test|get at|get back at|needle|bait) [^;]+|(?:wind|get) (?:us|me|staff|him|her|them) (?:up|going))",
    meant("{x}", "{only} to {y}"),
  ],
];
