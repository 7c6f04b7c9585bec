import type { Idiom } from "../../idioms";
import { whose } from "./asking";

/* Figures for a state of mind, in plain words as a thought of the writer's; and what something may have had to do with. */

const when = "(?<t> (?:now|since|when|that|after|because|as|at|about|over|with) [^;]+)";
const states = (
  [
    [`(?:(?:an?|huge|great|big|real|massive) )*(?:weight|load) off ${whose} (?:shoulders|mind)${when}`, "relieved"],
    [`heart (?:sank|dropped)(?: like a stone)?${when}`, "very disappointed"],
    [`(?:the )?wind went (?:(?:right|clean) )?out of ${whose} sails(?:${when})?`, "discouraged"],
    [`ready to (?:blow a gasket|explode|hit the roof|blow)${when}`, "very angry"],
  ] as const
).map(
  ([figure, state]): Idiom => [
    figure,
    [
      ["observe", `I noticed [what you saw or heard] and <thought|think> that {who} <was|is> ${state}{t}`],
      ["own", `my impression <was|is> that {who} <was|is> ${state}{t}`],
    ],
  ],
);

const hates =
  "(?:sick to (?:death|the (?:back )?teeth) of|sick and tired of|tired of|fed up (?:of|with)|(?:can['’]t|cannot|couldn['’]t) (?:stand|bear|stomach|abide|stick|hack)(?: playing second fiddle to)?)";
const hence = "(?:so|hence|(?:and )?(?:that['’]s|that is|which is|this is) why)";
/** What was done is so, and what it may have had to do with is wondered. */
const linked: Idiom[1] = [
  [
    "observe",
    "{y}, and [what was said or done] <made|makes> me wonder whether that <had|has> to do with {a?a }{a}{x}{z}",
  ],
  ["own", "{y}, and I wonder<ed|> whether that <had|has> to do with {a?a }{a}{x}{z}"],
];

export const minds: readonly Idiom[] = [
  ...states,
  // «Sick to the back teeth of group, so he went to bed at six», «guilty conscience, that's why he was so helpful».
  [`(?:(?:he|she|they) )?${hates} (?<x>[^,;]+?),? ${hence} (?<y>(?:he|she|they) [^;]+)`, linked],
  [
    `(?:(?<a>(?:guilty|bad) conscience)|old scores? to settle with (?<x>[^,;]+)|(?<z>jealousy|boredom|spite|nerves|fear|envy|loneliness|homesickness|pride|shame)),? ${hence} (?<y>(?:he|she|they) [^;]+)`,
    linked,
  ],
  // «She can't stand playing second fiddle to the new girl, hence the performance at lunch».
  [
    `(?<who>he|she|they) ${hates} (?<x>[^,;]+?), hence the (?:performance|tantrum|strop|drama|carry-on|huff|palaver|theatrics|waterworks|fuss|act|scene)(?<t> [^;]+)?`,
    [
      ["observe", "I noticed [what {who} said or did]{t}, and I wondered whether that had to do with {x}"],
      ["own", "I felt [your own feeling] at [what {who} said or did]{t}"],
    ],
  ],
];
