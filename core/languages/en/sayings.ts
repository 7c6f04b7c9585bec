import type { Idiom } from "../idioms";
import {
  about,
  aboutX,
  asked,
  askedOften,
  askedWhen,
  being,
  did,
  doesNow,
  fact,
  he,
  person,
  said,
  strong,
  when,
  whose,
} from "./asking";

/* The same of sayings: what was said, worn or given up, to whom and about what, stays; the saying goes. */

export const sayings: readonly Idiom[] = [
  // «Bullshitted her way through the intake», «lied his way into the programme».
  [
    `${he}(?:bullshit(?:ted|s)?|bullshat|bluff(?:ed|s)|blag(?:ged|s)|lied|lies|charm(?:ed|s)|bluster(?:ed|s)|waffl(?:ed|es)) ${whose} way through (?<x>[^,;]+)`,
    asked(said, " during {x}"),
  ],
  [
    `${he}(?:bullshit(?:ted|s)?|bullshat|bluff(?:ed|s)|blag(?:ged|s)|lied|lies|charm(?:ed|s)|weasel(?:led|ed|s)|worm(?:ed|s)) ${whose} way (?:into|out of|onto|past|round) (?<x>[^,;]+)`,
    asked(`${said} in connection with {x}`),
  ],
  // «Sticking her nose into Bernadette's business».
  [
    `${being}(?:(?:stick|pok)(?:ing|es|s|ed)|stuck) ${whose} (?:(?:big|long|great) )?(?:nose|beak|snout|oar|neb) in(?:to)? (?<x>(?!every|all\\b|other)[^,;]+)`,
    asked(`${did} about {x}`),
  ],
  // «Lights are on but nobody's home», «not playing with a full deck»: how somebody responded has a slot.
  [
    `(?:the )?lights (?:are|were|'re) on,? but (?:nobody|no one|no-one)(?:['’]s| is| was) (?:at )?home${when}`,
    asked("how {who} <responded|responds>", "{t}"),
  ],
  [
    `${being}(?:not (?:playing with a full deck|the full (?:shilling|quid)|all there)|a few (?:\\w+ )+short of an? [\\w ]+|a (?:sandwich|brick|slice|card|penny) short of an? [\\w ]+)`,
    asked("how {who} <responded|responds>"),
  ],
  // «Whole evening went on a storm in a teacup she brewed up over the remote».
  [
    "(?:the )?(?<t>whole|entire) (?<d>\\w+) (?:went|was spent|wasted) on a storm in a tea-?cup (?:that )?(?<who>he|she|they) (?:brewed|cooked|whipped|stirred|got|kicked) up (?:over|about) (?<x>[^;,]+)",
    [
      [
        "observe",
        "I noticed [what {who} said or did about {x}] through the {t} {d}, and I wondered what was behind it",
      ],
      ["own", "[what {who} said or did about {x}] through the {t} {d} left me feeling [your own feeling]"],
    ],
  ],
  [`${strong}(?:storm in a tea-?cup|tempest in a teapot) (?:over|about) (?<x>[^;,]+)`, asked(`${did} about {x}`)],
  [
    `${being}mak(?:ing|es) (?:a )?mountains? out of (?:a )?molehills?(?: (?:over|about|with) (?<x>[^,;]+))?`,
    asked(`${did}${aboutX}`),
  ],
  // «Thinks he's the big cheese on the corridor».
  [
    `${he}(?:thinks?|thought|reckons) (?:he|she|they)(?:['’]s|['’]re| is| are| was| were) (?:the (?:big cheese|bee['’]s knees|dog['’]s bollocks|cat['’]s whiskers|boss|king|queen|big man|main man|big I am|don|business|bomb|lord of the manor)|it|god['’]s gift|a cut above|royalty|lord muck|lady muck|all that)(?<t> (?:on|in|at|with|around|to|since|when) [^,;]+)?`,
    asked(did, "{t}"),
  ],
  // «Has a finger in every pie on this ward».
  [`${he}(?:has|had|['’]s got) (?:a|his|her|their) fingers? in every (?:pie|pot)(?<t> [^,;]+)?`, asked(did, "{t}")],
  // «A wind-up merchant and the young fellas fall for it».
  [
    `(?:(?<who>${person})(?:['’]s| is| was) )?${strong}(?:wind-?up|rip-?off|doom|con|bullshit|chaos) merchant(?:,? (?:and|that) (?<x>[^,;]+?) (?:falls?|fell) for it)?`,
    asked(`${did}{x? with }{x}`),
  ],
  // «Can dish it out but he can't take it».
  [`${he}can dish it out,? but (?:(?:he|she|they) )?(?:can['’]t|cannot) take it`, askedOften(doesNow)],
  // «Threw everything but the kitchen sink at us over the urine test».
  [
    `${he}thr(?:ew|ows) (?:everything (?:but|bar)|the whole) the kitchen sink at (?<y>us|me|staff)(?: (?:over|about) (?<x>[^,;]+))?`,
    asked(`what {who} <said|says> to {y}${aboutX}`),
  ],
  // «Her ladyship had a puss on her all evening».
  [
    `(?:(?:her (?:ladyship|majesty|highness)|madam|milady|lady muck) )?(?:had|has|with) an? (?:puss|face|gob|lip) on (?<whose>her)${when}`,
    asked("how {who} <was|is> and what was said", "{t}"),
  ],
  // «Did a real snow job on the new intern about his pass».
  [
    `${he}(?:did|does|pulled|ran|tried) (?:an?|the|his|her) (?:(?:real|right|proper|complete|good|full) )*(?:snow job|con job|number|hard sell|guilt trip|charm offensive|sob act) on (?<y>[^,;]+?)(?: (?:about|over|for) (?<x>[^,;]+))?`,
    asked(`${did} with {y}${aboutX}`),
  ],
  // «Pays lip service to the care plan and that's all».
  [
    `${being}pa(?:ys|id|ying) lip service to (?<x>[^,;]+?)(?:,? and (?:that['’]s (?:all|it|your lot|about it)|no more|nothing (?:else|more)))?`,
    asked(`${did} about {x}`),
  ],
  // «Some neck on him looking for extra cash after Saturday»: what was asked for is so.
  [
    "(?:some|such a|what a|the|brass|a fierce|pure|fair|hell of a) (?:neck|nerve|cheek|gall|brass neck|audacity) (?:on|of) (?:him|her|them|that (?:one|lad|fella|girl)) (?<y>(?:looking|asking|coming|turning up|telling|complaining|giving)\\b[^,;]+)",
    fact("{y}"),
  ],
  // «His head's that far up his own arse he didn't notice»: what was not noticed is a thought.
  [
    `(?:honestly,? )?${whose} head(?:['’]s| is| was) (?:so|that) far up (?:his|her|their) (?:own )?(?:arse|ass|backside|hole|bum)(?: that)? (?<h>he|she|they) (?<y>(?:didn['’]t|did not|doesn['’]t|does not|hasn['’]t|hadn['’]t) [^,;]+)`,
    [
      ["observe", "[what was said or done] <made|makes> me wonder whether {h} {y}"],
      ["own", "my impression <was|is> that {h} {y}"],
    ],
  ],
  // «A right crybaby over the blood test».
  [
    `${being}${strong}(?:cry-?baby|drama queen|wuss|big girl['’]s blouse|baby|wimp|diva|mardy (?:cow|git|arse)|mard-?arse|princess|prima donna|wet blanket) (?:over|about) (?<x>[^,;]+)`,
    asked(`${did} about {x}`),
  ],
  // «Mouth like a sewer on her tonight»: what was said has a slot.
  [
    `(?:(?:has|had|with) )?(?:an? )?(?:mouth|gob|tongue)(?: on (?:him|her|them))? like a (?:sewer|navvy|docker|trooper|fishwife|cesspit|toilet|razor|whip|foghorn)(?: on (?:him|her|them))?${when}`,
    asked(said, "{t}"),
  ],
  [
    `(?:(?:has|had|with) )?(?:an? |the )?(?:foul|filthy|dirty|vile|big|smart|cheeky) (?:mouth|gob|trap|tongue) on (?:him|her|them)${when}`,
    asked(said, "{t}"),
  ],
  // «You'd need to light a rocket under that one before she'd wash a cup».
  [
    "you(?:['’]d| would) (?:need|have) to (?:light|put|set|stick) an? (?:rocket|firework|bomb|fire|squib) (?:under|up) [^,;]+? before (?<who>he|she|they)(?:['’]d| would) (?<y>[^,;]+)",
    askedOften("what {who} says or does when it is time to {y}"),
  ],
  // «Would try the patience of a saint».
  [`${he}(?:would|could|['’]d) (?:try|test) the patience of (?:a saint|Job|the best of us)`, askedOften(doesNow)],
  // «Bites your head off if you so much as say good morning».
  [
    `${he}(?:bites?|snaps?|jumps|takes|eats) (?:your|my|our|everyone['’]s|people['’]s) (?:head|nose|face) off (?:if|when|whenever|for) (?<p>you|we|I) (?:(?:so much as|even|only|just|dare|dare to) )*(?<y>[^,;]+)`,
    [
      ["observe", "I have noticed [what {who} says] when {p} {y}, and I wonder what is behind it"],
      ["own", "I feel [your own feeling] at [what {who} says] when {p} {y}"],
    ],
  ],
  // «Mutton dressed as lamb for the visit», «came down to tea dressed like a tart».
  [
    `${being}mutton dressed (?:up )?as lamb(?<t> (?:for|at|in|on) [^,;]+)?`,
    [
      ["observe", "I <|have >noticed [what {who} <wore|wears>]{t}"],
      ["own", `[what {who} <wore|wears>]{t} <left|leaves> me feeling [your own feeling]`],
    ],
  ],
  [
    "(?<y>(?:(?:he|she|they) )?(?:came|went|arrived|turned up|appeared)\\b[^,;]*?),? dressed (?:up )?like an? (?:\\w+ )?(?:tart|slut|whore|hooker|prostitute|slapper|clown|tramp|scarecrow)",
    [
      ["observe", "{y} ([what {who} wore])"],
      ["reword", "{y}"],
    ],
  ],
  // «Buttering up the charge nurse before the pass list went up».
  [
    `${being}(?:butter(?:ing|s|ed) up|suck(?:ing|s|ed) up to|sweet-?talk(?:ing|s|ed)|soft-?soap(?:ing|s|ed)|lick(?:ing|s|ed) up to|crawl(?:ing|s|ed) to) (?<x>[^,;]+?)(?<t> (?:before|after|when|just before|ahead of) [^,;]+)`,
    askedWhen(did, " towards {x}{t}"),
  ],
  [
    `${being}(?:butter(?:ing|s|ed) up|suck(?:ing|s|ed) up to|sweet-?talk(?:ing|s|ed)|soft-?soap(?:ing|s|ed)|lick(?:ing|s|ed) up to) (?<x>(?:(?! before| after| when| to )[^,;])+)`,
    asked(did, " towards {x}"),
  ],
  // «Mother constantly on our backs».
  [
    `${he}(?:(?:is|was|['’]s) )?(?:(?:always|constantly|forever|permanently|still|back) on|never off) (?:our|my|staff['’]s|everyone['’]s|the (?:nurses['’]|team['’]s)) (?:backs?|cases?|necks?)${about}`,
    askedOften(`what {who} asks or says${aboutX}`),
  ],
  // «Old pisshead, you can't trust a word of it».
  [
    `${strong}(?:old )?(?:pisshead|pothead|drunk|liar|junkie|soak|lush|chancer|bullshitter), (?:you |we )?(?:can['’]t|cannot) (?:trust|believe) a word (?:of it|(?:he|she|they) says?)`,
    asked(said),
  ],
  // «Caught out fair and square and still wouldn't eat humble pie».
  [
    `${he}(?:(?:was|got) )?(?:caught|found) (?:out|in the act|red-handed)(?: fair and square)?,? (?:and|but|yet) (?:(?:he|she|they) )?(?:still )?(?:wouldn['’]t|won['’]t|didn['’]t) (?:eat humble pie|back down|admit (?:it|to it)|own up|say sorry|apologi[sz]e)`,
    [
      ["observe", "I noticed [what {who} said when asked about what happened], and I wondered what was behind it"],
      ["own", "[what {who} said when asked about what happened] left me feeling [your own feeling]"],
    ],
  ],
  // «Sugar-coats the relapse for his mother».
  [
    `${being}sugar-?coat(?:s|ed|ing) (?<x>[^,;]+?)(?: (?:for|to|with) (?<y>[^,;]+))?`,
    asked("what {who} <told|tells> {y?|others}{y} about {x}"),
  ],
  // «Refused the home leave in the end, cutting off his nose to spite his face».
  [
    `(?<y>[^;]+?),? (?:just )?(?:cutting|cut) off (?:his|her|their) nose to spite (?:his|her|their) (?:own )?face`,
    fact("{y}"),
  ],
  // «Can't stay in her own lane, Brittany, nosing in everybody's business».
  [
    `(?:can['’]t|cannot|won['’]t|doesn['’]t|never) (?:stays?|sticks?|keeps?) (?:in|to) ${whose} own lane(?:, (?<who>\\p{Lu}\\p{L}+))?(?:, (?:nosing|poking|meddling|interfering|sticking)[^;]*)?`,
    askedOften(`${doesNow} about what others are doing`),
  ],
  // «Dog in the manger about the armchair, doesn't sit in it and won't let Vera have it».
  [
    `${being}${strong}dog in the manger (?:about|over|with) (?<x>[^,;]+?)(?:, (?:doesn['’]t|won['’]t|never)[^;]*)?`,
    asked(`${did} about {x}`),
  ],
  // «Went all round the houses rather than tell me the truth».
  [
    `${being}(?:went|goes|going) (?:all )?(?:a?round) the houses (?:rather than|instead of|to avoid) [^;,]+`,
    asked(said),
  ],
  // «Half-baked excuse about the bus».
  [
    `${strong}(?:half-?baked|half-?arsed|lame|piss-?weak|flimsy|feeble|cock-and-bull|pathetic|threadbare) (?:excuse|story|reason|explanation|tale) (?:about|as to) (?<x>[^,;]+)`,
    asked(`${said} about {x}`),
  ],
  // «Gaslighting the night staff about what was agreed at handover».
  [
    `${being}gaslight(?:ing|s|ed) (?<y>(?:(?! about| over)[^,;])+)${about}`,
    asked(`what {who} <said|says> to {y}${aboutX}`),
  ],
  // «Turned a deaf ear to every word the dietitian said».
  [
    `${being}turn(?:ed|s|ing) a deaf ear to (?:every(?: single)? word|everything|anything|all)(?: that)? (?<x>[^,;]+?) (?:said|says|had to say|told (?:him|her|them))`,
    askedWhen(did, " when {x} <spoke|speaks>"),
  ],
  [`${being}turn(?:ed|s|ing) a deaf ear to (?<x>(?!every|anything|all\\b)[^,;]+)`, asked(`${did} about {x}`)],
  // «Sucks the life out of every room she walks into».
  [
    `${he}(?:sucks?|drains?|sucked|drained) the (?:life|energy|joy|air|oxygen|good) (?:right )?out of (?:every|any|the|a|everyone|everybody|you|us|me)[^,;]*`,
    asked(did),
  ],
  // «Turned her nose up at the lunch, then had crisps at three».
  [
    `${he}turn(?:ed|s) (?:up )?${whose} noses? (?:up )?at (?<x>[^,;]+?)(?:,| and) (?:(?:then|and|but) )+(?<y>(?:had|ate|asked|ordered|went|bought|took)\\b[^;]+)`,
    fact("{subject}did not want {x}, then {y}"),
  ],
  // «Dying swan act at the top of the stairs».
  [
    `${strong}(?:dying swan|poor me|woe is me|damsel in distress|martyr) (?:act|routine|performance)${when}`,
    asked(did, "{t}"),
  ],
  // «This takes the biscuit, sold his roommate's trainers …»: what was done is so.
  [
    "(?:well,? )?(?:this|that|it)(?: really| just)? (?:takes|took|beats|beat) (?:the (?:biscuit|cake)|all|everything)[,:] (?<y>[^;]+)",
    [
      ["reword", "{y}"],
      ["own", "{y}, and I <felt|feel> [your own feeling] about it"],
    ],
  ],
  // «Cold-blooded the way she told him he was out of the flat»: how it was said has a slot.
  [
    "(?:(?:so|pretty|just|really|quite|very) )*(?:cold-blooded|cold-hearted|callous|heartless|brutal|cruel|ruthless|rotten|shameful|disgraceful|sly|sneaky|sickening|shocking|outrageous|despicable|spiteful|brazen|pathetic|childish|ridiculous|scandalous),? the way (?<y>(?:he|she|they) (?:told|asked|spoke|talked|left|walked|answered|rang|treated|said|turned|went|came)\\b[^;]*)",
    [
      ["observe", "{y} ([how it was said or done])"],
      ["own", "{y}, and I felt [your own feeling] about the way it was done"],
    ],
  ],
  // «Born with a silver spoon in his mouth and it shows in how he talks to the porter».
  [
    "(?:(?:was|is) )?born with a silver spoon[^,;]*?,? and it shows in (?:how|the way) (?<who>he|she|they) (?<y>[^;]+)",
    [
      ["observe", "I have noticed [how {who} {y}], and I wonder what is behind it"],
      ["own", "[how {who} {y}] leaves me feeling [your own feeling]"],
    ],
  ],
  // «No shrinking violet, this lady, we all got an earful».
  [
    "no (?:shrinking violet|wallflower|angel|choirboy|saint)(?:, (?:this|that) (?:one|lady|lad|lass|girl|boy|man|woman|fella))?(?:,? (?:and )?(?:we all|everyone|all of us|staff) got an earful)?",
    asked(said),
  ],
  // «Pulled the plug on the session five minutes in, no commitment whatsoever».
  [
    "(?<y>(?!no\\b|(?:sleepwalk|coast|drift)ing\\b)[^;,]+), (?:(?:absolutely|clearly|just|simply) )?(?:zero|no|not an ounce of|not a scrap of|no sign of) (?:commitment|effort|respect|backbone|shame|gratitude|manners|discipline|consideration|remorse|sense of responsibility)(?: (?:whatsoever|at all|there|on (?:him|her|them)))?",
    fact("{y}"),
  ],
  // «Made her bed with that man and now has to lie in it».
  [
    `made ${whose} (?:own )?bed(?: with (?<x>[^,;]+?))?,? (?:and|so)(?: now)?(?: (?:he|she|they))?(?: now)? (?:can|must|will|has to|have to|had to|['’]ll have to) (?:(?:now|jolly well|bloody well) )*lie (?:in|on) it`,
    [
      [
        "observe",
        "I have noticed [what {who} says or does{x? about the relationship with }{x}], and I wonder what is behind it",
      ],
      ["own", "[what {who} says or does{x? about the relationship with }{x}] leaves me feeling [your own feeling]"],
    ],
  ],
  // «Came out of the lift itching for a fight»: that somebody came was seen.
  [
    `(?<y>${he}(?:came|walked|woke|arrived|got|went|turned|sat|stood)\\b[^,;]*?),? (?:(?:clearly|just|obviously) )?(?:(?:itching|spoiling|gunning|looking|raring|dying|out|ready|up) for (?:a|another) (?:fight|row|argument|scrap|confrontation|barney|ruck)|loaded for bear|on the warpath)`,
    [
      ["observe", "{y} ([what you saw or heard])"],
      ["own", "{y}, and I wondered what was going on for {whom}"],
    ],
  ],
  // «Pissing and moaning about the mattress since Monday».
  [
    `${being}(?:piss|bitch|moan|whing|grip|grous|whin)(?:e?ing) and (?:moan|bitch|groan|whing|complain|whin|grip)(?:e?ing) (?:about|over) (?<x>[^,;]+?) (?<t>since [^,;]+)`,
    [
      ["reword", "{subject}has complained about {x} {t}"],
      ["own", "{subject}has complained about {x} {t}, and I wonder what is behind it"],
    ],
  ],
  [
    `${being}(?:piss|bitch|moan|whing|grip|grous|whin)(?:e?ing|e?d|e?s) and (?:moan|bitch|groan|whing|complain|whin|grip)(?:e?ing|e?d|e?s) (?:about|over) (?<x>[^,;]+)`,
    fact("{subject}<complained|complains> about {x}"),
  ],
  // «Sat there stewing about the phone ban until half nine»: that somebody sat there was seen.
  [
    `(?<y>${he}(?:woke|stood|sat|lay|walked|paced)(?: (?:there|up|around))?) (?<z>(?:stewing|seething|fuming|brooding|smarting|simmering) (?:about|over|at|because)\\b[^,;]*)`,
    [
      ["observe", "{y}, and from [what you saw or heard] I thought that {who} was {z}"],
      ["own", "{y}, and my impression was that {who} was {z}"],
    ],
  ],
  // «Her version of Saturday needs taking with a pinch of salt»: it was told, and how it was is open.
  [
    `${whose} (?:version|account|story|tale)(?<x> of [^,;]+?)? (?:needs?|needed|should be|has to be|is to be|must be|is best|was best) (?:taking|taken|to be taken) with [^,;]*salt`,
    [
      ["observe", "I have listened to {whose} account{x}, and I noticed [what you saw or heard yourself]"],
      ["own", "I am unsure how to understand {whose} account{x}"],
    ],
  ],
  // «Big chip on his shoulder, this lad», «stiff-necked old man, there's no telling him».
  [
    `${being}${strong}chips? on ${whose} shoulders?${about}(?:, (?:this|that) (?:one|lad|lass|girl|boy|man|woman|fella|lady))?`,
    askedOften(`${doesNow}${aboutX}`),
  ],
  [
    `${strong}(?:[\\p{L}-]+ )+(?:man|woman|lad|girl|fella|lady|article|so-and-so),? (?:and )?there['’]s no (?:telling|talking to|helping|pleasing|reasoning with) (?:him|her)`,
    askedOften(doesNow),
  ],
];
