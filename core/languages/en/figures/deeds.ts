import type { Idiom } from "../../idioms";
import { about, aboutX, atRest, doer, figured, rest, said, thing, whom, whose, worth } from "./asking";

/* Figures for what somebody does: what was said or done has a slot, and about what, towards whom and when stays. */

const toWhom = { behind: ` ${whom}${about}${rest}`, beside: ` towards {y}${aboutX}${atRest}` };
const ofWhat = { behind: ` ${thing}${rest}` };

/** «Plays that sister of his like a violin»: the one whom it is done to stands inside the figure. */
const tool =
  "(?:like an? (?:\\p{L}+ )?(?:violin|fiddle|piano|harp|banjo)|through (?:the (?:wringer|mill)|hell)|for (?:an? )?(?:ride|fools?|mugs?|idiots?)|up the garden path|over a barrel|on a string)";
const insides = (
  [
    [
      `${whom} (?:eating out of|in|under|(?:wrapped|twisted|wound) a?round) ${whose} (?:little )?(?:hands?|fingers?|pocket|thumb)`,
      "{y}",
    ],
    [`(?:that|this|the) (?:[\\p{L}-]+ )*?${whom} of ${whose}s? ${tool}`, "{whose} {y}"],
    [`${whom} ${tool}`, "{y}"],
  ] as const
).flatMap(([ending, them]) =>
  figured(
    [
      "(?:(?:knows?|knew) (?:(?:full|fine|damn|perfectly|very) )*(?:well )?(?:that )?(?:he|she|they)(?:['’]s)? )?(?:has|have|had|got|has got|keeps?|kept|play(?:s|ed|ing)?|put(?:s|ting)?|tak(?:es?|ing)|took|mak(?:es?|ing)|made|led|lead(?:s|ing)?)",
    ],
    { behind: ` ${ending}${rest}`, beside: ` with ${them}${atRest}` },
  ),
);

export const deeds: readonly Idiom[] = [
  ...insides,
  // «Forever talking out of his backside about the money»: what was said is asked for.
  ...figured(
    [
      "(?:talk|speak)(?:s|ed|ing) (?:out of|through) (?:~ (?:arse|ass|backside|hole|hat|bum|behind|hoop)|(?:both sides|the (?:back|side)) of ~ (?:mouth|neck|head))",
      "(?:telling|tells|told) (?:(?:more|the usual) )?(?:porkies|porky pies|pork pies|fibs|whoppers|tall tales)(?: (?:again|as (?:usual|ever|always)))?",
      "(?:raking|raked|dredg(?:ing|ed)|digging|dragging) up (?:(?:old|ancient|past) )*(?:dirt|muck|history|grievances|grudges|rows|scores|wounds)",
      "(?:went|goes|going) (?:all )?a?round the houses(?: (?:rather than|instead of|to avoid) [^,;]+)?",
      "(?:running|runs|ran) the same old (?:script|routine|line|game)",
      "(?:shoots? down|shot down|shooting down) (?:every|any|all)(?: single)? \\p{L}+(?: (?:that )?(?:you|we|I|anyone|staff) \\p{L}+)?",
      "digg(?:ing|ed) ~ own grave(?: with that (?:mouth|tongue|attitude))?",
    ],
    { slot: said },
  ),
  // «Lied his way into the programme».
  ...figured(
    [
      "(?:bullshit|bluff|blag|charm|bluster|waffl|weasel|worm|lie|lied|lying|talk)\\p{L}* ~ way (?:(?:in|on)to|through|out of|past)",
    ],
    { behind: ` ${thing}${rest}`, slot: said, beside: ` in connection with {x}${atRest}` },
  ),
  // «Sticking her nose into Bernadette's business»: what it was about stands behind the figure.
  ...figured(
    [
      "(?:stick(?:s|ing)?|stuck|pok(?:es?|ed|ing)) ~ (?:(?:big|long|great) )?(?:nose|beak|snout|oar|neb) in(?:to)?",
      "pa(?:ys|id|ying) lip service to",
      "mak(?:es|ing) (?:a )?mountains? out of (?:a )?molehills? (?:over|about|with)",
      "(?:sleepwalk|coast|drift)(?:ing|s|ed) through",
    ],
    ofWhat,
  ),
  // «Buttering up the charge nurse before the pass list went up»: so does the one towards whom it was.
  ...figured(
    [
      "(?:butter|suck|lick|crawl|cosy|cozy)(?:ing|s|ed) up(?: to)?",
      "(?:sweet-?talk|soft-?soap|gaslight)(?:ing|s|ed)",
      "(?:winding|winds|wound) up",
      "(?:bait|goad)(?:ing|ed|s)|needl(?:ing|ed)",
      "(?:did|does|pulled|ran|tried) (?:an?|the|his|her) (?:(?:real|right|proper|complete|full) )*(?:snow job|con job|number|hard sell|guilt trip|charm offensive|sob act) on",
      "thr(?:ew|ows|owing) (?:everything (?:but|bar)|the whole) the kitchen sink at",
      "(?:laying|lays|laid) siege to",
    ],
    toWhom,
  ),
  // «Thinks he's the big cheese on the corridor».
  ...figured([
    "(?:thinks?|thought|reckons) (?:he|she|they)(?:['’]s|['’]re| is| are| was| were) (?:the (?:big cheese|bee['’]s knees|dog['’]s bollocks|cat['’]s whiskers|boss|king|queen|big man|don|business|bomb|lord of the manor)|it|god['’]s gift|a cut above|royalty|lord muck|lady muck|all that)",
    "(?:must )?(?:thinks?|thought) (?:we|I|staff|everyone)(?:(?:['’]re|['’]m| were| was| are| am| is) (?:all )?(?:born yesterday|stupid|daft|idiots|mugs|fools|soft|green|thick)| c[ao]me (?:up|down) (?:the|with) [^,;]+)",
    "(?:plays the|played the|playing the) (?:victim|martyr|innocent|sick card|big man|hard man|fool|clown)",
    "(?:has|had|['’]s got) an? finger in every (?:pie|pot)",
    "blow(?:ing|s) hot and cold",
    "can dish it out",
    "(?:would|could|['’]d) (?:try|test) the patience of (?:a saint|Job|the best of us)",
    "(?:suck|drain)(?:s|ed|ing) (?:the life|the energy|the joy|the air) (?:right )?out of [^,;]+",
    "(?:rain|piss)(?:s|ed|ing) on (?:everybody|everyone|people|the others)['’]?s?['’]? (?:parade|chips)",
    "(?:expects?|expected|wants?|wanted|demands|demanded) (?:to be spoon-?fed|to be waited on|to be mollycoddled|to be pampered|(?:it|everything) (?:all )?(?:(?:handed|given|served) (?:up )?to (?:him|her|them)|done for (?:him|her|them)))(?: (?:hand and foot|on a (?:silver )?(?:plate|platter)))?(?: (?:at|by|like) [^,;]+)?",
    "(?:can['’]t|cannot|won['’]t|doesn['’]t|never) (?:stay|stick|keep)s? (?:in|to) ~ own lane",
    "(?:only )?(?:has|knows) (?:only )?(?:the )?(?:two|one) (?:gears?|modes?|moods?|settings?|speeds?)(?:, \\p{L}+ing and \\p{L}+ing)?",
    "(?:has |had )?never (?:once )?(?:owned|owns|admitted|admits|looked at) ~ (?:own )?part(?: in (?:it|this|that|anything|any of it))?",
    "on (?:our|my|staff['’]s|everyone['’]s|the (?:nurses|team)['’]s?) (?:backs?|cases?|necks?)",
    "(?:(?:spark|start|kick|stir)(?:s|ed|ing)|sets) (?:(?:off|up) )?(?:an? |the )?(?:row|argument|fight|quarrel|squabble)s?(?: and then)?",
    "(?:has|got|have|with|ready with) (?:an?|some|another|his|her) (?:alibi|excuse|answer|comeback|sob story|get-out)(?! for\\b)",
    "(?:has |had )?(?:got|has|with) ~ hands? out",
    "must try harder(?:, is all I[^,;]+ ~ report(?: card)?)?",
  ]),
  // «Made his bed with the parole officer and now he can lie in it», «milking that sore back for all it's worth».
  ...figured(["(?:has |had )?made ~ (?:own )?bed"], {
    behind: `${rest},?(?: and| so)?(?: now)?(?: (?:he|she|they))?(?: now)? (?:can|must|will|has to|have to|had to|['’]ll have to|should) (?:(?:now|jolly well|bloody well) )*lie (?:in|on) it`,
  }),
  ...figured(["milk(?:ing|ed|s)"], {
    behind: ` ${thing}${worth}`,
  }),
  // «Hides behind his gran's skirts», and a fact that runs over to what is told to others.
  ...figured(["hid(?:es|ing|e)? behind"], {
    behind: ` ${whom}['’]s (?:skirts?|petticoats?|apron|coat-?tails)${rest}`,
    beside: ` with {y}${atRest}`,
  }),
  ...figured(["(?:sugar-?coat(?:s|ed|ing)|gloss(?:es|ed|ing) over|paint(?:s|ed|ing) a rosy picture of)"], {
    behind: ` ${thing}(?: (?:for|to|with) ${whom})?`,
    slot: "what {who} <told|tells> {y?|others}{y} about {x}",
    beside: "",
  }),
  // «Snaps your head off if you so much as say good morning»: when it comes stays.
  ...figured(
    [
      "(?:snaps?|jumps|takes) (?:your|my|our|everyone['’]s|people['’]s) (?:head off|nose off|face off)",
      "(?:jumps?|goes) (?:down|for) (?:your|my|our|everyone['’]s) throats?",
      "(?:throws? a|has a|pitches a) (?:fit|wobbly|hissy fit|strop)(?= (?:if|when|every))",
      "(?:(?:it )?(?:all )?(?:just )?(?:goes|went|straight) )?in one ear and (?:straight )?out (?:of )?the other",
    ],
    {
      behind:
        "(?:,? (?:if|when|whenever|every (?:\\p{L}+ ){0,2}time(?: that)?) (?<y>(?:you|we|I|staff|anyone)\\b) (?:(?:so much as|even|only|just|dare to|dare) )*(?<x>[^,;]+))?",
      beside: "{y? when }{y}{y? }{x}",
    },
  ),
  // «You'd need to light a rocket under that one before she'd wash a cup»: what should have come of it is known.
  [
    "you(?:['’]d| would)? (?:need|have) to [^,;]+? before (?<who>he|she|they)(?:['’]d| would) (?<y>[^,;]+)",
    [
      ["observe", "I have noticed [what {who} says or does] when it is time to {y}, and I wonder what is behind it"],
      ["own", "I feel [your own feeling] at [what {who} says or does] when it is time to {y}"],
    ],
  ],
  [
    `${doer}(?:on the (?:scrounge|cadge|ponce|mooch|blag|tap) for) ${thing}(?<t> (?:all|this|since|today|tonight)\\b[^,;]*)?`,
    [
      ["reword", "{subject}<asked|asks> for {x}{t}"],
      ["own", "{subject}<asked|asks> for {x}{t}, and I wonder<ed what was| what is> behind it"],
    ],
  ],
];
