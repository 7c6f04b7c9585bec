import type { Idiom } from "../idioms";
import { figures } from "./figures";
import { meant } from "./figures/asking";

/*
 * Sentences that condemn by an idiom: owned or wondered about, the condemnation would be said again. In its place stand
 * what was seen, with slots, and the writer's own feeling.
 */

type Way = Idiom[1][number];

const felt = "<left|leaves> me feeling [your own feeling]";
/* What was seen, with a slot for more of it, alone, and with what it stirred. */
const seen = (text: string): Way => ["observe", `${text} ([what you saw or heard])`];
const alone = (text: string): Way => ["reword", text];
const stirs = (text: string): Way => ["own", `${text}, which ${felt}`];
const both = (text: string): readonly Way[] => [seen(text), stirs(text)];
/* The same of what is told in no tense, but was so. */
const wasSeen = (text: string): readonly Way[] => [
  seen(text),
  ["own", `${text}, which left me feeling [your own feeling]`],
  alone(text),
];
/* How somebody looked was seen, and only the state is a thought. */
const looked = (did: string, state: string): readonly Way[] => [
  ["observe", `${did}, and from [what you saw or heard] I thought that ${state}`],
  ["own", `${did}, and my impression was that ${state}`],
];
/* The writer's impression, in the tense of the sentence. */
const impression = (how: string): Way => ["own", `my impression <was|is> that {who} <was|is> ${how}`];
const reason = (done: string): readonly Way[] => [
  ["observe", `I <thought|think> of ${done} as a reason for [what happened]`],
  ["own", `for my part I <felt|feel> [your own feeling] about ${done}`],
];

const often = "(?<often>(?:invariably|always|constantly|as usual|as ever),? )?";
const he = "(?:(?<who>he|she|they) (?:then |just |always )?)?";
const one = "(?:some|a|another|yet another|the|his|her|their)";
/* How often, said by an idiom. */
const again =
  "(?: (?:\\w+ after \\w+(?: after \\w+)?|without (?:exception|fail)|day in,? day out|as (?:always|usual|ever)))";
/* What somebody would gain: an aim, and no «asked to», «went to». */
const to =
  "(?<!\\b(?:asked|told|came|comes|had|has|went|time|trying|wanted|ready|able) )to (?:get|wriggle|avoid|make|dodge|skip|win|worm|squeeze|buy|gain)";
const aim = `(?:,? (?:just|only|purely|simply))? (?:(?:${to.replace(/\(\?:get.*/, "wriggle")}) (?<out>out\\b[^,;]*)|(?<aim>(?:${to}|out of)\\b[^,;]+)|so (?:that )?(?<so>(?:he|she|they)(?:'d)?\\b[^,;]+))`;
const aimed = "{out?to get }{so?so that }{out}{aim}{so}";

const waterworks = `${often}${he}(?:turn(?:s|ed) on|puts? on|switche[sd] on) (?:the|her|his|some) (?:old )?(?:waterworks|tears|crocodile tears)(?<when> (?!to\\b|so\\b)[^,;]*?)?`;
const cried = "{subject}<cried|cries>{when}{often? [when and how often]}";
const tears =
  "(?:(?:the|her|his|their) )?(?:crocodile )?tears (?:dried(?: right)?(?: up)?|stopped|vanished|disappeared)(?<when> (?:as soon as|the (?:second|minute|moment|instant)|when|once)[^,;]+?)";
const sniffing =
  "(?<son>[^,;]{2,40}?) (?:came|comes|was|is|has been|'s been) (?:back |round |in )?(?:sniffing|nosing|snooping) a?round";
const fault =
  "(?:(?:it was|it is|it's|all|entirely|totally|purely) )*(?<whose>his|her|their) own (?:(?:silly|stupid|damn|damned|bloody|daft) )*fault";
const fobbed = "{subject}<told|tells> {us?|us}{us} about {what}";
const pantomime = "[how it goes{him? with him}{her? with her}{rest}{about}{each?, |, and when}{each}{each? by }{each}]";
const drink = "[what {who} said or did] about {bottle?drink}{what} and about {over}";
const unanswered = "{subject}<did|does> not answer{to}";
const asleep = "{subject}<appeared|appears> to be asleep{when}";
const missed = "<missed|misses> {what} with some mention of a {quote}";
const spent = "{subject}<was|is> busy with {what} for {time}";
const walked = "{subject}{away?went|walked} {where}{rest}";

export const idioms: readonly Idiom[] = [
  ...figures,
  // «Poor historian, guarded throughout»: what was missing has a slot.
  [
    "(?:very )?poor historian(?<x>, [^;]*)?",
    [
      ["observe", "history unclear ([what was said, and what was missing]){x}"],
      ["reword", "history unclear{x}"],
    ],
  ],
  // «Hasn't lifted a finger about the arrears»: what was not done is so.
  [
    "(?:(?<who>he|she|they) )?(?<not>hasn't|haven't|has not|have not) (?:so much as )?(?:lifted a finger|done a (?:stroke|tap|hand's turn)) (?<x>(?:about|for|towards) [^,;]+)",
    [alone("{subject}{not} done anything {x}"), stirs("{subject}{not} done anything {x}")],
  ],
  // «He's well aware the carers finish at one, and rings at five past»: that he rings is so.
  [
    "(?<h>he|she|they)(?:'s| is|'re| are) (?:well|fully|perfectly|quite) aware (?<x>[^;]+?), and (?<y>(?:rings|calls|buzzes|comes|goes|turns up|asks|leaves|waits|still \\w+s)\\b[^;]*)",
    [
      ["observe", "{h} {y}, and [what was said or done] makes me wonder how aware {h} is that {x}"],
      ["own", "{h} {y}, and I wonder how aware {h} is that {x}"],
    ],
  ],
  // «Those kids were let down by her staying as long as she did»: what it was like for them is asked.
  [
    "(?<x>(?:the|those|these|her|his|their) (?:kids|children|boys|girls|lads)) (?:were|are|have been) (?:let|badly let) down by (?<y>(?:him|her|them|their mum|their dad)\\b[^;]*)",
    [
      ["observe", "I think about what it was like for {x} ([what you saw or heard]), and I wonder what lay behind it"],
      ["own", "I feel [your own feeling] when I think about what it was like for {x}"],
    ],
  ],
  // «Lonely, that's what it is, and the kettle goes on»: the state is a thought, and what is done is so.
  [
    "(?<x>lonely|bored|scared|frightened|anxious|jealous|hurt|sad|homesick|ashamed), that's (?:what|all) it is, and (?<y>[^;]+?)(?: so that (?<z>[^;]+))?",
    [
      ["observe", "{y}, and from [what you saw or heard] I think that {who} is {x}{z? and that it is so that }{z}"],
      ["own", "{y}, and my impression is that {who} is {x}{z? and that it is so that }{z}"],
    ],
  ],
  // «Given up hoping, has Room 6».
  [
    "given up (?<x>hoping|hope|trying|on \\w+), has (?<who>[^,;]+)",
    [
      ["observe", "I noticed [what you saw or heard] and think that {who} has given up {x}"],
      ["own", "my impression is that {who} has given up {x}"],
    ],
  ],
  // «Buzzed at 0300 because she wanted company, not because of pain».
  [
    "(?<x>[^,;]+?) because (?<h>he|she|they) (?<v>wanted|wants|felt|feels|was|is) (?<y>[^,;]+), (?<z>not because of [^,;]+)",
    [
      ["observe", "{x}, and from [what you saw or heard] I thought that it was because {h} {v} {y}, {z}"],
      ["own", "{x}, and my impression was that it was because {h} {v} {y}, {z}"],
    ],
  ],
  // «Always the red cup, never the green»: what was chosen, and when.
  [
    "always the (?<x>[^,;]+?), never the (?<y>[^,;]+)",
    [
      ["observe", "the {x} rather than the {y} [when and how often]"],
      ["reword", "often the {x}, rarely the {y}"],
    ],
  ],
  // «Blew off his sponsor call, then cooked up some story about the phone line»: a reason was given.
  [
    "(?:(?<who>he|she|they) )?(?:blew off|skipped|missed) (?<x>[^,;]+?),? (?:then|and(?: then)?) (?:cooked|made|dreamed|dreamt) up (?:some|a|another) (?:story|excuse|tale|yarn) about (?<y>[^,;]+)",
    [
      ["observe", "{subject}missed {x}, then gave a reason to do with {y} ([what was said])"],
      ["reword", "{subject}missed {x}, then gave a reason to do with {y}"],
      ["own", "{subject}missed {x}, then gave a reason to do with {y}, which left me feeling [your own feeling]"],
    ],
  ],
  // «Every single time it's somebody else's fault with him»: he said something about others.
  [
    "(?:every (?:single )?time|always|as usual)?,? ?it(?:'s| is) (?:always )?(?:somebody|someone|everybody|everyone) else's fault with (?<h>him|her|them)",
    [
      ["observe", "I have noticed [what was said about others and about {h}], and I wonder what is behind it"],
      ["own", "I feel [your own feeling] at [what was said about others and about {h}]"],
    ],
  ],
  // «There isn't one outing that J sits through to the end».
  [
    "there (?:isn't|is not|wasn't|hasn't been) (?:one|a single) (?<x>[^,;]+?) (?:that )?(?<who>[^\\s,;]+) (?<v>sits|sat|gets|got|stays|stayed|lasts|lasted) (?<y>[^,;]+)",
    [["observe", "I have not seen any {x} that {who} {v} {y} [when you have been along]"]],
  ],
  // «Not once has he owned up to anything».
  [
    "not once has (?<who>he|she|they) (?<v>owned up to|taken responsibility for|apologised for|said sorry for|admitted) (?:anything|it|any of it)",
    [
      ["observe", "I have noticed [what {who} says about what happened], and I wonder what is going on for {whom}"],
      ["own", "I feel [your own feeling] at [what {who} says about what happened]"],
    ],
  ],
  // «Turned on the waterworks when the doctor came so she'd get her leave»: that somebody cried was seen.
  [`${waterworks}${aim}`, meant(cried, aimed)],
  [waterworks, both(cried)],
  // «Tears dried up the second he walked in, which says it all»: seen, but for what it is to say.
  [tears, wasSeen("stopped crying{when}")],
  [
    `${tears}, which (?:says it all|speaks volumes)`,
    [
      [
        "observe",
        "stopped crying{when} ([what you saw or heard]), which to me says that it was about [what you think]",
      ],
      ["own", "stopped crying{when}, which to me says that it was about [what you think]"],
    ],
  ],
  // «The usual attention-seeking on the way home, limping and groaning»: what was seen stands behind it. «Groaning on the
  // way home» reads as «groaning on»: where it was comes first.
  [
    "(?:(?:the|her|his|their|more|some) )?(?:(?:usual|typical|classic|same old) )?(?:attention[- ]seeking|amateur dramatics|theatrics|histrionics|dramatics)(?: behaviou?r)?(?: (?<where>(?:on|at|in|during|before|after|when|all|this|over|by|outside|tonight|today|again)\\b[^,;:]*))?[,:] (?<did>\\w+ing\\b[^;]*)",
    [...both("{where}{where?, }{did}"), alone("{where}{where?, }{did}")],
  ],
  // «Fobbed me off with some tale about a boiler»: something was told.
  [
    `${he}(?:(?:fob(?:s|bed)|sp(?:un|ins)|g(?:ave|ives)|fe(?:d|eds)) (?<us>me|us|staff)(?: off with)?|c[ao]mes? up with|trot(?:s|ted) out) ${one} (?:(?:usual|old|tall|sob|lame|long|cock-and-bull) )*(?:tale|story|yarn|line|guff|flannel|spiel|excuse) about (?<what>[^,;]+)`,
    [["observe", `${fobbed} ([what {who} said])`], alone(fobbed), stirs(fobbed)],
  ],
  // «Son came sniffing around for her checkbook»: the visit was seen, what it was for was not.
  [`${sniffing} (?:for|after) (?<what>[^,;]+)`, meant("{son} <came|comes> by", "about {what}")],
  [sniffing, both("{son} <came|comes> by")],
  // «Woke with a face like thunder, still smarting over it»: how it looked was seen, and only the rest is a thought.
  [
    "(?:(?<who>he|she|they) )?(?<did>(?:woke|stood|sat|walked|came|paced|lay)\\b[^,;]*?),? (?<state>(?:still )?(?:smarting|seething|fuming|stewing|simmering|brooding|gloating|sulking|dreading|regretting|livid|furious)\\b[^,;]*)",
    looked("{subject}{did}", "{who} was {state}"),
  ],
  // «His own silly fault for stopping the lithium»: one thing may have led to the other.
  [`${fault} for (?<doing>(?:not )?\\w+ing\\b[^,;]*)`, reason("{whose} {doing}")],
  [fault, reason("[what {who} said or did]")],
  // «Naturally it was somebody else's fault»: so it was told, if it was.
  [
    "(?:(?:naturally|of course|obviously|needless to say|no surprise|as usual|as ever|as always),? )?(?:it|that|everything)(?:'s| is| was) (?:(?:always|all|naturally|of course) )*(?:somebody|someone|everybody|everyone) else['’]s (?:fault|doing|problem)",
    [
      ["observe", "I <|have >heard [what {who} <said|says> about it], and I wonder<ed what was| what is> behind it"],
      ["own", `[what {who} <said|says> about it] ${felt}`],
    ],
  ],
  // «Not one of these boys has ever rinsed a plate»: as far as the writer has seen.
  [
    "not (?:a single )?one of (?<none>(?:the|these|those|them|our)\\b[^,;]*? (?:has|have)) (?:ever )?(?<done>[^,;]+)",
    [
      ["observe", "none of {none} {done} [on the occasions I know of]"],
      ["own", "as far as I have seen, none of {none} {done}"],
    ],
  ],
  // «It's the same pantomime with her meal after meal»: what happens, and when.
  [
    `(?:(?:it's|it is|it was) )?(?:the )?same (?:old )?(?:pantomime|performance|circus|rigmarole|palaver|charade|drama|song and dance|carry-on|story)${again}*(?: with that (?:(?<him>man|boy)|(?<her>woman|girl))\\b(?<rest>[^,;]*?)|(?<about> with [^,;]+?))(?: (?<each>meal|shift|visit|night|morning) after \\w+)?${again}*`,
    [
      ["observe", `I have noticed ${pantomime}, and I wonder what is behind it`],
      ["own", `${pantomime} leaves me feeling [your own feeling]`],
    ],
  ],
  // «Her brother stood there bursting with pride»: only the pride is a thought.
  [
    "(?<who>[^,;]{0,30}\\b(?:(?<him>brother|dad|father|son|husband|uncle|grandad|grandfather|nephew)|sister|mum|mom|mother|daughter|wife|aunt|gran|nan|niece)) (?<did>(?:stood|sat)(?: there)?) (?<state>(?:bursting|beaming|glowing|swelling) with \\w+)(?<when> (?:while|when|as) [^,;]+)?",
    looked("{who} {did}{when}", "{him?he|she} was {state}"),
  ],
  // «Chose drugs over her kids»: nobody knows of a choice.
  [
    `${he}(?:ch(?:ose|ooses)|pick(?:s|ed)|puts?) (?:the |his |her |their )?(?:(?<bottle>bottle)|(?<what>drugs|drink|booze|alcohol|heroin|crack|cocaine|using|drinking|gambling|pills)) (?:over|before|ahead of) (?<over>[^,;]+)`,
    [
      ["observe", `I <know|have heard> of ${drink}`],
      ["own", `I <felt|feel> [your own feeling] about ${drink}`],
    ],
  ],
  // «Up wanting something at all hours of the night, every night God sends».
  [
    "(?<what>(?:up|awake|out)\\b[^,;]*?) at all hours of the night(?:, every night god sends)?",
    [["observe", "{what} [when and how often]"], impression("often {what} at night")],
  ],
  // «Up and down like a yo-yo night after night»: seen, and often.
  [
    `(?:(?<who>he|she|they)(?:'s| is| was) )?up and down like a (?:yo-?yo|fiddler's elbow|jack-in-the-box)(?=(?<night>.*night)?)(?: (?:all|every|most of the|half the) (?:night|day)| through the night|${again})*`,
    [
      ["observe", "up and down{night? at night} [how often, and when]"],
      alone("often up and down{night? at night}"),
      impression("often up and down{night? at night}"),
    ],
  ],
  // «His story changes depending on who's asking»: that accounts differ can be told.
  [
    "(?<whose>his|her|their) (?:whole |entire )?(?:story|account|version|explanation)(?<of> of [^,;]+?)? (?:keeps (?:on )?changing|kept changing|changes|changed)(?<by> (?:depending on|according to)[^,;]*)?",
    [
      ["observe", "{whose} account{of} <differed|differs>{by} ([what was said, and to whom])"],
      alone("{whose} account{of} <differed|differs>{by}"),
      stirs("{whose} account{of} <differed|differs>{by}"),
    ],
  ],
  // «Pretended not to hear me when I asked»: that no answer came was seen.
  [
    `${he}(?:pretend(?:s|ed)|let on|made out|acted as if (?:he|she|they) did)(?: not|n't) to (?:hear|notice|see)(?<to> (?:(?<me>me\\b)|(?<us>us\\b))[^,;]*| [^,;]+)?`,
    [
      ["observe", `${unanswered} ([what made you think {who} was able to hear{me? you}{us? you}])`],
      ["own", `${unanswered}, and I wonder<ed|> whether {who} was able to hear{me? me}{us? us}`],
    ],
  ],
  // «Pretending to be asleep at the check»: how it looked was seen.
  [
    `${he}(?:pretend(?:s|ed|ing)|sham(?:s|med|ming)) to be asleep(?<when> [^,;]+?)?`,
    [
      ["observe", `${asleep} ([what made you think otherwise])`],
      ["own", `${asleep}, and I wonder<ed whether it was| whether it is> so`],
    ],
  ],
  // «Knows exactly what he is doing»: whether somebody does is wondered about as how aware they are.
  [
    `${he}(?:knows?|knew) (?:(?:exactly|full well|perfectly well|very well|fine well|damn well|bloody well|precisely) )?(?<what>what (?:he|she|they)(?:'s| is| was| are| were) (?:doing|at|up to))`,
    [
      ["observe", "[what was said or done] <made|makes> me wonder how aware {who} <was|is> of {what}"],
      ["own", "I wonder<ed|> how aware {who} <was|is> of {what}"],
    ],
  ],
  // «Blew off both groups with some "headache"»: the reason that was given is one.
  [
    `${he}(?:blew|blows) off (?<what>[^,;"“]+?) with (?:some|a|another|his|her) (?<quote>["“][^"“”]+["”]).?`,
    [alone(`{subject}${missed}`), ["own", `I <felt|feel> [your own feeling] when {who} ${missed}`]],
  ],
  // «Faffed about with the butter for 20 mins to spin things out»: how long it took was seen.
  [
    `${he}(?:faff|mess|muck|putter|potter|dither)(?:ed|s) (?:about|around) (?:with|over) (?<what>[^,;]+?) for (?<time>(?:about |over |nearly )?(?:[\\d½]+|an?|half an|ten|twenty|thirty|forty) (?:mins?|minutes|hours?))(?<dragged> (?:just |purely |only )?to (?:spin|drag|string|draw) (?:things|it|this) out)?`,
    [
      seen(spent),
      alone(`${spent}{dragged?, which seemed long to me}`),
      ["own", `${spent}, and I wonder<ed|> why it took that long`],
    ],
  ],
  // «Chloe flounced out»: that she went was seen.
  [
    "(?:(?<who>he|she|they|[A-Z][a-z]+) )?(?:flounc|storm|stomp|stropp|huff|swann|waltz)ed (?<where>out|off|(?<away>away))(?<rest> (?:of|to|into|before|after|when|at|in)\\b[^,;]+)?",
    wasSeen(walked),
  ],
  // «Wants to split the team and is quite crafty about it»: the aim is a thought, and how it is gone about has a slot.
  [
    "(?:(?<who>he|she|they) )?(?<aim>(?:wants|wanted|is trying|was trying|tries|tried|means|meant|is out|was out) to [^,;]+?) and (?:is|was) (?:(?:so|very|quite|pretty|really|rather) )*[\\w-]+ about it",
    [
      [
        "observe",
        "[what was said or done] <made|makes> me wonder whether {who} {aim}, and I <|have >noticed [how it was gone about]",
      ],
      ["own", "I wonder<ed|> whether {who} {aim}, and I <felt|feel> [your own feeling] about it"],
    ],
  ],
  // «Only settled once he realised»: what he realised is a thought.
  [
    "(?:(?<who>he|she|they) )?only (?<calm>\\w+ed(?: down| off)?) once (?<they>he|she|they) (?<knew>(?:realised|realized|knew|thought|saw|felt|decided|understood)\\b[^;]*)",
    [
      ["observe", "[what happened] gave me the impression that {who} only {calm} once {they} {knew}"],
      ["own", "my impression was that {who} only {calm} once {they} {knew}"],
      // Where the frame does not reach so far.
      ["observe", "{subject}only {calm} once {they}, as I understood it from [what happened], {knew}"],
      ["own", "{subject}only {calm} once {they}, as I saw it, {knew}"],
    ],
  ],
  // «Slept till noon, typical alcoholic»: a kind of people says nothing of one of them.
  [
    "(?<what>[^,;]+), (?:(?:your|an?|the) )?(?:average|typical|classic|textbook|garden-variety) [\\w-]+",
    [alone("{what}")],
    false,
  ],
  // «Swears blind it was only two beers»: what was said stands.
  [
    "(?:(?<who>he|she|they|[A-Z]\\w+) )?(?:swears?|swore|swearing) (?:blind|(?:up and )?down|black and blue|on (?:his|her|their) (?:life|mother's (?:life|grave)|kids' lives)) (?:that )?(?<x>[^;,]+(?:, (?:yet|but|though) [^;,]+)?)(?:, (?:as (?:they all|ever|always|usual)[^;,]*|pull the other one|a likely story|yeah right|my foot|as if))?",
    [
      ["observe", "{subject}<said|says> {x}, and I noticed [what you saw or heard yourself]"],
      ["voice", "{subject}<said|says> {x}"],
    ],
  ],
  // «Effing and blinding the whole way through the dressing»: that somebody swore was heard.
  [
    `(?:(?<who>he|she|they|(?:Mr\\.?|Mrs\\.?|Ms\\.?|Miss) \\w+|[A-Z]\\w+) )?(?:was |is |'s |has been )?(?:effing and (?:blinding|jeffing)|turning the air blue|cursing and swearing)(?<x> (?!and\\b)[^,;]+)?`,
    [["observe", "{subject}swearing{x} ([what was said])"], alone("{subject}swearing{x}")],
  ],
  // «Uses his illness as an excuse», «hides behind his diagnosis»: a reason was given.
  [
    "(?:(?<who>[^,;:'’]{1,30}?)(?: |(?=['’]s )))?(?:is |was |['’]s )?(?:us(?:es|ed|ing) (?<x>(?:(?:his|her|their|the) )?[^,;]+?) as an? (?:excuse|crutch|get-out|shield)|hid(?:es|ing)? behind (?<y>(?:his|her|their|the) [^,;]+?))(?<z> (?:for|when|whenever) [^,;]+)?",
    [
      ["observe", "{subject}<gave|gives> {x}{y} as the reason{z}{z?| for [what]}"],
      ["own", "{subject}<gave|gives> {x}{y} as the reason{z}, and I wonder<ed|> how {who} <saw|sees> it"],
    ],
  ],
  // «Refuses to cooperate»: what it was about was asked by somebody, and is not agreed on.
  [
    "(?:(?<who>[^,;:]{1,30}?) )?refus(?:es|ed|ing) to (?:co-?operate|engage|comply|participate)(?<x> (?:with|in) [^,;]+?)?(?<t> (?:today|tonight|this \\w+|again|during [^,;]+))?",
    [
      ["observe", "{subject}<said|says> no to [what was asked, and by whom]{x? in connection }{x}{t}"],
      ["own", "{who} and I <had not agreed|have not agreed> on [what]{x? in connection }{x}{t}"],
    ],
  ],
  // «Rm 4 manipulates staff»: a number stands in no slot.
  [
    "(?<x>(?:rm|room|bed|flat) \\w+) (?:manipulat|play|us|gam)(?:es|ed|s) (?<y>staff|us|me|the (?:team|staff|nurses|night staff|others|agency (?:nurse|staff)))",
    [
      [
        "observe",
        "{x}: I <|have >noticed [what the patient <said or did|says or does>] towards {y}, and I wonder<ed what was| what is> behind it",
      ],
      [
        "own",
        `{x}: [what the patient <said or did|says or does>] towards {y} ${felt}, and I wonder<ed what lay| what lies> behind it`,
      ],
    ],
  ],
];
