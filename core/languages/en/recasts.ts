import type { Recast, Way } from "../../rephrase/recast";

/*
 * Sentences that condemn by an idiom: owned or wondered about, the condemnation would be said again. In its place stand
 * what was seen, with slots, and the writer's own feeling.
 */

const small = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);
const felt = (past: boolean) => `${past ? "left" : "leaves"} me feeling [your own feeling]`;
const told = (hint: string, past: boolean) =>
  past ? hint : hint.replace(/\bsaid or did\b/, "says or does").replace(/\bsaid\b/, "says");
/* What was seen, with a slot for more of it, alone, and with what it stirred. */
const seen = (text: string): Way => ["observe", `${text} ([what you saw or heard])`];
const alone = (text: string): Way => ["reword", text];
const stirs = (text: string, past: boolean): Way => ["own", `${text}, which ${felt(past)}`];
const both = (text: string, past: boolean) => [seen(text), stirs(text, past)];
/* How somebody looked was seen, and only the state is a thought. */
const looked = (did: string, state: string): readonly Way[] => [
  ["observe", `${did}, and from [what you saw or heard] I thought that ${state}`],
  ["own", `${did}, and my impression was that ${state}`],
];
/* What was seen, and what it may have been for. */
const meant = (text: string, past: boolean, what: string): readonly Way[] => {
  const whether = `wonder${past ? "ed" : ""} whether it ${past ? "was" : "is"} ${/^so (?!that)/.test(what) ? what.replace("so", "so that") : what}`;
  const made = `[what was said or done] ${past ? "made" : "makes"} me ${whether.replace("wondered", "wonder")}`;
  return [
    ["observe", `${text}, and ${made}`],
    ["own", `${text}, and I ${whether}`],
  ];
};
/* A slot for what was done, or was said, with what it was about. */
const noted = (hint: string, past: boolean, about = "", verb = "noticed"): readonly Way[] => [
  [
    "observe",
    `I ${past ? "" : "have "}${verb} [${told(hint, past)}]${about}, and I ${past ? "wondered what was" : "wonder what is"} behind it`,
  ],
  ["own", `[${told(hint, past)}]${about} ${felt(past)}`],
];

const of = (pattern: string, ways: Recast["ways"]): Recast => ({ when: new RegExp(`^${pattern}$`, "i"), ways });

const often = "(?<often>(?:invariably|always|constantly|as usual|as ever),? )?";
const he = "(?:(?<who>he|she|they) (?:then |just |always )?)?";
const one = "(?:some|a|another|yet another|the|his|her|their)";
/* How often, said by an idiom. */
const again =
  "(?: (?:\\w+ after \\w+(?: after \\w+)?|without (?:exception|fail)|day in,? day out|as (?:always|usual|ever)))";
/* What somebody would gain: an aim, and no «asked to», «went to». */
const aim =
  "(?:,? (?:just|only|purely|simply))? (?<aim>(?:(?<!\\b(?:asked|told|came|comes|had|has|went|time|trying|wanted|ready|able) )to (?:get|wriggle|avoid|make|dodge|skip|win|worm|squeeze|buy|gain)|out of|so (?:that )?(?:he|she|they)(?:'d)?)\\b[^,;]+)";

export const recasts: readonly Recast[] = [
  // «Turned on the waterworks when the doctor came so she'd get her leave»: that somebody cried was seen.
  of(
    `${often}${he}(?:turn(?:s|ed) on|puts? on|switche[sd] on) (?:the|her|his|some) (?:old )?(?:waterworks|tears|crocodile tears)(?<when> (?!to\\b|so\\b)[^,;]*?)?(?:${aim})?`,
    ({ parts: { often: most, when = "", aim: gain }, subject, past }) => {
      const cried = `${subject}${past ? "cried" : "cries"}${when}${most === undefined ? "" : " [when and how often]"}`;
      return gain === undefined ? both(cried, past) : meant(cried, past, gain.replace(/^to wriggle out/, "to get out"));
    },
  ),
  // «Tears dried up the second he walked in, which says it all»: seen, but for what it is to say.
  of(
    "(?:(?:the|her|his|their) )?(?:crocodile )?tears (?:dried(?: right)?(?: up)?|stopped|vanished|disappeared)(?<when> (?:as soon as|the (?:second|minute|moment|instant)|when|once)[^,;]+?)(?<all>, which (?:says it all|speaks volumes))?",
    ({ parts: { when, all } }) => {
      const stopped = `stopped crying${when}`;
      if (all === undefined) return [...both(stopped, true), alone(stopped)];
      return [
        ["observe", `${stopped} ([what you saw or heard]), which to me says that it was about [what you think]`],
        ["own", `${stopped}, which to me says that it was about [what you think]`],
      ];
    },
  ),
  // «The usual attention-seeking on the way home, limping and groaning»: what was seen stands behind it.
  of(
    "(?:(?:the|her|his|their|more|some) )?(?:(?:usual|typical|classic|same old) )?(?:attention[- ]seeking|amateur dramatics|theatrics|histrionics|dramatics)(?: behaviou?r)?(?: (?<where>(?:on|at|in|during|before|after|when|all|this|over|by|outside|tonight|today|again)\\b[^,;:]*))?[,:] (?<did>\\w+ing\\b[^;]*)",
    ({ parts: { where, did = "" }, past }) => {
      // «Groaning on the way home» reads as «groaning on»: where it was comes first.
      const scene = where === undefined ? did : `${where}, ${did}`;
      return [...both(scene, past), alone(scene)];
    },
  ),
  // «Fobbed me off with some tale about a boiler»: something was told.
  of(
    `${he}(?:(?:fob(?:s|bed)|sp(?:un|ins)|g(?:ave|ives)|fe(?:d|eds)) (?<whom>me|us|staff)(?: off with)?|c[ao]mes? up with|trot(?:s|ted) out) ${one} (?:(?:usual|old|tall|sob|lame|long|cock-and-bull) )*(?:tale|story|yarn|line|guff|flannel|spiel|excuse) about (?<what>[^,;]+)`,
    ({ parts: { whom = "us", what }, subject, who, past }) => {
      const told = `${subject}${past ? "told" : "tells"} ${whom} about ${what}`;
      return [["observe", `${told} ([what ${who} said])`], alone(told), stirs(told, past)];
    },
  ),
  // «Son came sniffing around for her checkbook»: the visit was seen, what it was for was not.
  of(
    "(?<who>[^,;]{2,40}?) (?:came|comes|was|is|has been|'s been) (?:back |round |in )?(?:sniffing|nosing|snooping) a?round(?: (?:for|after) (?<what>[^,;]+))?",
    ({ parts: { who, what }, past }) => {
      const came = `${who} ${past ? "came" : "comes"} by`;
      return what === undefined ? both(came, past) : meant(came, past, `about ${what}`);
    },
  ),
  // «Woke with a face like thunder, still smarting over it»: how it looked was seen, and only the rest is a thought.
  of(
    "(?:(?<who>he|she|they) )?(?<did>(?:woke|stood|sat|walked|came|paced|lay)\\b[^,;]*), (?<state>(?:still )?(?:smarting|seething|fuming|stewing|brooding|gloating|sulking|dreading|regretting|livid|furious)\\b[^,;]*)",
    ({ parts: { did = "", state }, subject, who }) => looked(subject + did, `${who} was ${state}`),
  ),
  // «His own silly fault for stopping the lithium»: one thing may have led to the other.
  of(
    "(?:(?:it was|it is|it's|all|entirely|totally|purely) )*(?<whose>his|her|their) own (?:(?:silly|stupid|damn|damned|bloody|daft) )*fault(?: for (?<doing>(?:not )?\\w+ing\\b[^,;]*))?",
    ({ parts: { whose = "", doing }, who, past }) => {
      const done = doing === undefined ? `[what ${who} said or did]` : `${whose.toLowerCase()} ${doing}`;
      return [
        ["observe", `I ${past ? "thought" : "think"} of ${done} as a reason for [what happened]`],
        ["own", `for my part I ${past ? "felt" : "feel"} [your own feeling] about ${done}`],
      ];
    },
  ),
  // «Naturally it was somebody else's fault»: so it was told, if it was.
  of(
    "(?:(?:naturally|of course|obviously|needless to say|no surprise|as usual|as ever|as always),? )?(?:it|that|everything)(?:'s| is| was) (?:(?:always|all|naturally|of course) )*(?:somebody|someone|everybody|everyone) else['’]s (?:fault|doing|problem)",
    ({ who, past }) => noted(`what ${who} said about it`, past, "", "heard"),
  ),
  // «Not one of these boys has ever rinsed a plate»: as far as the writer has seen.
  of(
    "not (?:a single )?one of (?<none>(?:the|these|those|them|our)\\b[^,;]*? (?:has|have)) (?<done>[^,;]+)",
    ({ parts: { none, done = "" } }) => [
      ["observe", `none of ${none} ${done.replace(/^ever /, "")} [on the occasions I know of]`],
      ["own", `as far as I have seen, none of ${none} ${done.replace(/^ever /, "")}`],
    ],
  ),
  // «It's the same pantomime with her meal after meal»: what happens, and when.
  of(
    `(?:(?:it's|it is|it was) )?(?:the )?same (?:old )?(?:pantomime|performance|circus|rigmarole|palaver|charade|drama|song and dance|carry-on|story)${again}*(?<whom> with [^,;]+?)(?<each> (?:meal|shift|visit|night|morning) after \\w+)?${again}*`,
    ({ parts: { whom = "", each = "" } }) => {
      const about = whom
        .replace(/^ with that (?:man|boy)\b/i, " with him")
        .replace(/^ with that (?:woman|girl)\b/i, " with her");
      const [unit = ""] = each.trim().split(" ");
      return noted(`how it goes${about}${unit === "" ? ", and when" : `, ${unit} by ${unit}`}`, false);
    },
  ),
  // «Her brother stood there bursting with pride»: only the pride is a thought.
  of(
    "(?<who>[^,;]{0,30}\\b(?:(?<him>brother|dad|father|son|husband|uncle|grandad|grandfather|nephew)|sister|mum|mom|mother|daughter|wife|aunt|gran|nan|niece)) (?<did>(?:stood|sat)(?: there)?) (?<state>(?:bursting|beaming|glowing|swelling) with \\w+)(?<when> (?:while|when|as) [^,;]+)?",
    ({ parts: { him, did, state, when = "" }, who }) =>
      looked(`${who} ${did}${when}`, `${him === undefined ? "she" : "he"} was ${state}`),
  ),
  // «Chose drugs over her kids»: nobody knows of a choice.
  of(
    `${he}(?:ch(?:ose|ooses)|pick(?:s|ed)|puts?) (?:the |his |her |their )?(?<what>drugs|drink|booze|bottle|alcohol|heroin|crack|cocaine|using|drinking|gambling|pills) (?:over|before|ahead of) (?<whom>[^,;]+)`,
    ({ parts: { what, whom }, who, past }) => {
      const done = `[what ${who} said or did] about ${what === "bottle" ? "drink" : what} and about ${whom}`;
      return [
        ["observe", `I ${past ? "know" : "have heard"} of ${done}`],
        ["own", `I ${past ? "felt" : "feel"} [your own feeling] about ${done}`],
      ];
    },
  ),
  // «Up wanting something at all hours of the night, every night God sends».
  of(
    "(?<what>(?:up|awake|out)\\b[^,;]*?) at all hours of the night(?:, every night god sends)?",
    ({ parts: { what = "" }, who, past }) => [
      ["observe", `${what} [when and how often]`],
      [
        "own",
        `my impression ${past ? `was that ${who} was` : `is that ${who} is`} often ${what.toLowerCase()} at night`,
      ],
    ],
  ),
  // «Up and down like a yo-yo night after night»: seen, and often.
  of(
    `(?:(?<who>he|she|they)(?:'s| is| was) )?up and down like a (?:yo-?yo|fiddler's elbow|jack-in-the-box)(?<rest>(?: (?:all|every|most of the|half the) (?:night|day)| through the night|${again})*)`,
    ({ parts: { rest = "" }, who, past }) => {
      const updown = `up and down${/night/i.test(rest) ? " at night" : ""}`;
      return [
        ["observe", `${updown} [how often, and when]`],
        alone(`often ${updown}`),
        ["own", `my impression ${past ? `was that ${who} was` : `is that ${who} is`} often ${updown}`],
      ];
    },
  ),
  // «His story changes depending on who's asking»: that accounts differ can be told.
  of(
    "(?<whose>his|her|their) (?:whole |entire )?(?:story|account|version|explanation)(?<of> of [^,;]+?)? (?:keeps (?:on )?changing|kept changing|changes|changed)(?<by> (?:depending on|according to)[^,;]*)?",
    ({ parts: { whose, of: what = "", by = "" }, past }) => {
      const differs = `${past ? "differed" : "differs"}${by}`;
      return [
        ["observe", `${whose} account${what} ${differs} ([what was said, and to whom])`],
        alone(`${whose} account${what} ${differs}`),
        ["own", `${whose} account${what} ${differs}, which ${felt(past)}`],
      ];
    },
  ),
  // «Pretended not to hear me when I asked»: that no answer came was seen.
  of(
    `${he}(?:pretend(?:s|ed)|let on|made out|acted as if (?:he|she|they) did)(?: not|n't) to (?:hear|notice|see)(?<whom> [^,;]+)?`,
    ({ parts: { whom = "" }, subject, who, past }) => {
      const still = `${subject}${past ? "did" : "does"} not answer${whom}`;
      const sense = (us: string) => `${who} was able to hear${/^ (?:me|us)\b/.test(whom) ? us : ""}`;
      return [
        ["observe", `${still} ([what made you think ${sense(" you")}])`],
        ["own", `${still}, and I ${past ? "wondered" : "wonder"} whether ${sense(/^ me/.test(whom) ? " me" : " us")}`],
      ];
    },
  ),
  // «Pretending to be asleep at the check»: how it looked was seen.
  of(
    `${he}(?:pretend(?:s|ed|ing)|sham(?:s|med|ming)) to be asleep(?<when> [^,;]+?)?`,
    ({ parts: { when = "" }, subject, past }) => {
      const looked = `${subject}${past ? "appeared" : "appears"} to be asleep${when}`;
      return [
        ["observe", `${looked} ([what made you think otherwise])`],
        ["own", `${looked}, and I ${past ? "wondered whether it was" : "wonder whether it is"} so`],
      ];
    },
  ),
  // «Knows exactly what he is doing»: whether somebody does is wondered about as how aware they are.
  of(
    `${he}(?:knows?|knew) (?:exactly|full well|perfectly well|very well|fine well|damn well|bloody well|precisely) (?<what>what (?:he|she|they)(?:'s| is| was| are| were) (?:doing|at|up to))`,
    ({ parts: { what = "" }, who, past }) => {
      const aware = `how aware ${who} ${past ? "was" : "is"} of ${what}`;
      return [
        ["observe", `[what was said or done] ${past ? "made" : "makes"} me wonder ${aware}`],
        ["own", `I ${past ? "wondered" : "wonder"} ${aware}`],
      ];
    },
  ),
  // «Blew off both groups with some "headache"»: the reason that was given is one.
  of(
    `${he}(?:blew|blows) off (?<what>[^,;"“]+?) with (?:some|a|another|his|her) (?<quote>["“][^"“”]+["”]).?`,
    ({ parts: { what, quote = "" }, subject, who, past }) => {
      const missed = `${past ? "missed" : "misses"} ${what} with some mention of a ${quote}`;
      return [alone(subject + missed), ["own", `I ${past ? "felt" : "feel"} [your own feeling] when ${who} ${missed}`]];
    },
  ),
  // «Faffed about with the butter for 20 mins to spin things out»: how long it took was seen.
  of(
    `${he}(?:faff|mess|muck|putter|potter|dither)(?:ed|s) (?:about|around) (?:with|over) (?<what>[^,;]+?) for (?<time>(?:about |over |nearly )?(?:[\\d½]+|an?|half an|ten|twenty|thirty|forty) (?:mins?|minutes|hours?))(?<dragged> (?:just |purely |only )?to (?:spin|drag|string|draw) (?:things|it|this) out)?`,
    ({ parts: { what, time, dragged }, subject, past }) => {
      const spent = `${subject}${past ? "was" : "is"} busy with ${what} for ${time}`;
      const long = dragged === undefined ? spent : `${spent}, which seemed long to me`;
      return [
        seen(spent),
        alone(long),
        ["own", `${spent}, and I ${past ? "wondered" : "wonder"} why it took that long`],
      ];
    },
  ),
  // «Chloe flounced out»: that she went was seen.
  of(
    "(?:(?<who>he|she|they|[A-Z][a-z]+) )?(?:flounc|storm|stomp|stropp|huff|swann|waltz)ed (?<where>out|off|away)(?<rest> (?:of|to|into|before|after|when|at|in)\\b[^,;]+)?",
    ({ parts: { where, rest = "" }, subject }) => {
      const went = `${subject}${where === "away" ? "went" : "walked"} ${where}${rest}`;
      return [...both(went, true), alone(went)];
    },
  ),
  // «Wants to split the team and is quite crafty about it»: the aim is a thought, and how it is gone about has a slot.
  of(
    "(?:(?<who>he|she|they) )?(?<aim>(?:wants|wanted|is trying|was trying|tries|tried|means|meant|is out|was out) to [^,;]+?) and (?:is|was) (?:(?:so|very|quite|pretty|really|rather) )*[\\w-]+ about it",
    ({ parts: { aim = "" }, who, past }) => {
      const whether = `whether ${who} ${small(aim)}, and I`;
      const [made, have, feel] = past ? ["made", "", "felt"] : ["makes", "have ", "feel"];
      return [
        ["observe", `[what was said or done] ${made} me wonder ${whether} ${have}noticed [how it was gone about]`],
        ["own", `I wonder${past ? "ed" : ""} ${whether} ${feel} [your own feeling] about it`],
      ];
    },
  ),
  // «Only settled once he realised»: what he realised is a thought.
  of(
    "(?:(?<who>he|she|they) )?only (?<calm>\\w+ed(?: down| off)?) once (?<they>he|she|they) (?<knew>(?:realised|realized|knew|thought|saw|felt|decided|understood)\\b[^;]*)",
    ({ parts: { calm, they, knew }, subject, who }) => [
      ["observe", `[what happened] gave me the impression that ${who} only ${calm} once ${they} ${knew}`],
      ["own", `my impression was that ${who} only ${calm} once ${they} ${knew}`],
      // Where the frame does not reach so far.
      ["observe", `${subject}only ${calm} once ${they}, as I understood it from [what happened], ${knew}`],
      ["own", `${subject}only ${calm} once ${they}, as I saw it, ${knew}`],
    ],
  ),
  // «Slept till noon, typical alcoholic»: a kind of people says nothing of one of them.
  of(
    "(?<what>[^,;]+), (?:(?:your|an?|the) )?(?:average|typical|classic|textbook|garden-variety) [\\w-]+",
    ({ parts: { what = "" }, judged }) => (judged ? [] : [alone(what)]),
  ),
];
