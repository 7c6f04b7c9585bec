import type { Idiom } from "../../idioms";
import { about, asked, did, doer, fact, nothing, thing, whose, within } from "./asking";

/* Figures beside a fact: what was seen or done stands for itself, and the figure goes. */

/** Bed, by other names. */
const bed = "(?:the|his|her|their) (?:pit|bed|scratcher|sack|leaba)";
/** How often something is so. */
const habit =
  "(?:(?:up and down|in and out) like a (?:yo-?yo|fiddler['’]s elbow|jack-in-the-box)|(?:as )?regular as clockwork|like clockwork|like a broken record)";

const limb = "(?:finger|hand|brush)";
const notDone = (not: string, help: string): Idiom[1] => [
  ["observe", `{subject}${not} ${help} ([what was to be done, and when])`],
  ["reword", `{subject}${not} ${help}`],
  ["own", `as far as I have seen, {who} ${not} ${help}`],
];

export const facts: readonly Idiom[] = [
  // «Won't lift a finger at tea unless you stand over her»: how it goes otherwise has a slot.
  [
    `${doer}(?:(?:wo|does|do)n['’]t|never) lifts? an? ${limb}(?<t> (?:at|in|during|with|for) (?:(?!unless)[^,;])+?)? unless (?:(?<p>you|we|I|they) (?<y>[^,;]+)|there(?:['’]s| is) (?:an?|some) (?<z>[^,;]+))`,
    asked(did, "{t} when {p}{p? do not }{y}{z?there is no }{z}"),
  ],
  // «Wouldn't lift a finger at clean-up», «never lifted a brush for her»: that no help came is so.
  ...[
    [`(?: for (?<x>him|her|them|us|me|(?:the|his|her|their|our) ${within}))(?<t> ${within})?`, "help {x}{t}"] as const,
    [
      `(?: (?:him|her|them)sel(?:f|ves))?(?<t> (?:at|in|during|with|all|today|tonight)\\b(?:${within})?)?`,
      "help{t}",
    ] as const,
  ].flatMap(([behind, said]): readonly Idiom[] => [
    [
      `${doer}(?<has>has|have|had) never (?:so much as |once )?lifted an? ${limb}${behind}`,
      notDone("{has} not", said.replace("help", "helped")),
    ],
    [
      `${doer}(?:(?:would|wo|did|does)n['’]t|never) lift(?:s|ed)? an? ${limb}${behind}`,
      notDone("<did|does> not", said),
    ],
  ]),
  // «Lazybones, still in the pit at noon», «couldn't be arsed with OT so stayed in his pit».
  [
    `(?:(?!still)[^,;]+, )?(?:(?:he|she|they)(?:['’]s| is| was) )?still in ${bed} (?<t>[^,;]+)`,
    fact("still in bed {t}"),
  ],
  [
    `${doer}(?:couldn['’]t|can['’]t|could not) be (?:arsed|bothered|assed|fagged) (?:with|to go to|going to|to do|doing) ${thing}(?:,| and| so|, so) (?:(?:he|she|they) )?(?:stayed|lay|remained) in ${bed}(?<t> [^,;]+)?`,
    fact("{subject}stayed in bed{t} and did not go to {x}"),
  ],
  // «Turned her nose up at the lunch, then had crisps at three».
  [
    `${doer}turn(?:ed|s) (?:up )?${whose} noses? (?:up )?at (?!(?:the (?:whole )?lot|every|all)\\b)${thing}(?<y>,? (?:(?:and|but) )?then [^;]+)?`,
    fact("{subject}<did|does> not want {x}{y}"),
  ],
  // «Pissing and moaning about the mattress since Monday».
  [
    `${doer}(?:piss|bitch|moan|whing|grip|grous|whin)e?(?:ing|d|s) and (?:moan|bitch|groan|whing|complain|whin|grip)e?(?:ing|d|s)${about}(?<t> since [^,;]+)`,
    fact("{subject}has complained{x? about }{x}{t}"),
  ],
  [
    `${doer}(?:piss|bitch|moan|whing|grip|grous|whin)e?(?:ing|d|s) and (?:moan|bitch|groan|whing|complain|whin|grip)e?(?:ing|d|s)${about}`,
    fact("{subject}<complained|complains>{x? about }{x}"),
  ],
  // «Regular as clockwork, he's at the hatch the second we sit down»: how often has a slot.
  [
    `${habit}[,:]? (?<who>he|she|they)(?:['’]s| is| was|['’]re| are) (?:(?:always|constantly|forever) )?${thing}(?: (?:the (?:second|minute|moment|instant)|as soon as) (?<y>[^;]+))?`,
    [
      ["observe", "{who} <was|is> {x}{y? when }{y} ([how many times, and when])"],
      ["reword", "{who} <was|is> often {x}{y? when }{y}"],
      ["own", "as far as I have seen, {who} <was|is> often {x}{y? when }{y}"],
    ],
  ],
  // «Not once has he had the decency to thank anybody»: a no stays one.
  [
    "not once (?<v>has|have|had) (?<who>he|she|they) (?:ever )?(?:had|shown) the (?:(?:common|basic) )?(?:decency|courtesy|manners|grace) to (?<x>(?:thank|say|ask|apologi[sz]e)\\b[^;]*)",
    [["observe", "{who} {v} not been heard to {x} [on the occasions I know of]"]],
  ],
  // «Some neck on him looking for extra cash after Saturday», «this takes the biscuit, sold his roommate's trainers».
  [
    "(?:some|such a|what an?|the|an?) (?:(?:brass|fierce|pure) )?(?:neck|nerve|cheek|gall|audacity) (?:on|of) (?:him|her|them|that (?:one|lad|fella|girl)),? (?<y>\\p{L}+ing\\b[^,;]+)",
    fact("{y}"),
  ],
  [
    "(?:well,? )?(?:this|that|it)(?: really| just)? (?:takes|took|beats|beat) (?:the (?:biscuit|cake)|all|everything)[,:] (?<y>[^;]+)",
    fact("{y}"),
  ],
  // «Refused the leave, cutting off his nose to spite his face», «left the session, no commitment whatsoever».
  [
    "(?<y>(?!no\\b)[^;,]+?),? (?:just )?(?:cutting|cut) off (?:his|her|their) nose to spite (?:his|her|their) (?:own )?face",
    fact("{y}"),
  ],
  [`(?<y>(?!no\\b)[^;,]+), ${nothing}`, fact("{y}")],
  // «Cold-blooded the way she told him», «born with a silver spoon and it shows in how he talks»: how has a slot.
  [
    "(?:(?:(?:so|just|really|quite|very) )*[\\p{L}-]+,? the way|[^,;]+?,? and it shows in (?:how|the way)) (?<y>(?:he|she|they) [^;]+)",
    [
      ["observe", "{y} ([how it was said or done])"],
      ["own", "{y}, and I felt [your own feeling] about the way it was done"],
    ],
    true,
  ],
  // «Came down to tea dressed like a tart».
  [
    "(?<y>(?:(?:he|she|they) )?(?:came|went|arrived|turned up|appeared)\\b[^,;]*?),? (?:dressed|dolled up|got up) (?:up )?like an? [^,;]+",
    [
      ["observe", "{y} ([what {who} wore])"],
      ["reword", "{y}"],
    ],
  ],
];
