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

/* The same where the saying runs over the whole sentence, or where a frame would only say it again. */

type Way = Idiom[1][number];

/** A state of mind in plain words, as a thought of the writer's. */
const state = (text: string): readonly Way[] => [
  ["observe", `I noticed [what you saw or heard] and <thought|think> that {who} <was|is> ${text}`],
  ["own", `my impression <was|is> that {who} <was|is> ${text}`],
];
/** What was done is so, and what it may have had to do with is wondered. */
const linked = (text: string): readonly Way[] => [
  ["observe", `{y}, and [what was said or done] <made|makes> me wonder whether that <had|has> to do with ${text}`],
  ["own", `{y}, and I wonder<ed|> whether that <had|has> to do with ${text}`],
];
const differs =
  "(?:bully|demon|devil|nightmare|terror|monster|bitch|tyrant|witch|brute|different (?:person|girl|boy|man|woman))";
const charms = "(?:teacher['’]s pet|angel|toady|saint|lamb|charmer|gentleman|sweetheart|perfect (?:lady|gentleman))";

export const turns: readonly Idiom[] = [
  // «Huge weight off his shoulders now the court thing is sorted», «heart sank like a stone when his dad cancelled».
  [
    `(?:(?:an?|huge|great|big|real|massive) )*(?:weight|load) off ${whose} (?:shoulders|mind)(?<t> (?:now|since|when|that|after|because) [^;]+)`,
    state("relieved{t}"),
  ],
  ["heart (?:sank|dropped)(?: like a stone)? (?<t>(?:when|at|as|because) [^;]+)", state("very disappointed {t}")],
  [
    `(?:the )?wind went (?:(?:right|clean) )?out of ${whose} sails(?<t> (?:when|at|as|after|because) [^;]+)?`,
    state("discouraged{t}"),
  ],
  [
    "ready to (?:blow a gasket|explode|hit the roof|blow) (?:about|over) (?<x>[^,;]+?), (?:livid|furious|fuming|raging) with (?<y>[^;]+)",
    state("very angry with {y} about {x}"),
  ],
  // «Swallowed the lottery scam hook, line and sinker».
  [
    `${he}(?:swallow(?:ed|s)|bought|buys|fell for|falls for) (?<x>[^,;]+?),? hook,? line,? and sinker`,
    [
      ["observe", "[what was said] gave me the impression that {who} <believed|believes> {x}"],
      ["own", "my impression <was|is> that {who} <believed|believes> {x}"],
    ],
  ],
  // «Sick to the back teeth of group, so he went to bed at six», «guilty conscience, that's why he was so helpful».
  [
    "(?:sick to (?:death|the (?:back )?teeth)|sick and tired|tired|fed up) (?:of|with) (?<x>[^,;]+),? so (?<y>(?:he|she|they) [^;]+)",
    linked("{x}"),
  ],
  [
    "(?:(?<a>guilty conscience|bad conscience)|(?<b>jealousy|boredom|spite|nerves|fear|envy|loneliness|homesickness|pride|shame)|old scores? to settle with (?<c>[^,;]+)),? (?:that['’]s|that is|which is) why (?<y>(?:he|she|they) [^;]+)",
    linked("{a?a }{a}{b}{c}"),
  ],
  // «She can't stand playing second fiddle to the new girl, hence the performance at lunch».
  [
    "(?<who>he|she|they) (?:can['’]t|cannot|couldn['’]t) (?:stand|bear|stomach|abide) (?:playing second fiddle to )?(?<x>[^,;]+?), hence the (?:performance|tantrum|strop|drama|carry-on|huff|palaver|theatrics|waterworks|fuss|act|scene) (?<t>[^;]+)",
    [
      ["observe", "I noticed [what {who} said or did] {t}, and I wondered whether that had to do with {x}"],
      ["own", "[what {who} said or did] {t} left me feeling [your own feeling]"],
    ],
  ],
  // «Lapped up the attention from the students».
  [
    `${being}(?:lapp(?:ed|ing)|laps|lapping|soak(?:ed|s|ing)|bask(?:ed|s|ing)) (?:up|in) (?:all )?(?:the|every bit of the) (?:attention|sympathy|limelight|fuss|admiration) (?:from|of) (?<x>[^,;]+)`,
    asked(`${did} with {x}`),
  ],
  // «Nothing but pie-in-the-sky promises from her, every single time».
  [
    `(?:nothing but|all|just|only|more) (?:[\\p{L}-]+ )?promises from (?:(?<whose>her)|him|them)(?:,? (?:every (?:single )?time|as (?:usual|ever|always)))?`,
    askedOften("what {who} says that {who} will do, and what comes of it"),
  ],
  // «Wolf in sheep's clothing, mark my words».
  ["(?:an? |real |proper )*wolf in sheep['’]s clothing(?:, [^;]+)?", asked(did)],
  // «A leech on his sister, lived off her since March».
  [
    "(?:an? )?(?:leech|parasite|sponger|drain|millstone|burden) (?:on|round|to) (?<x>[^,;]+?), (?:lived|living|lives|sponged|sponging) off (?:him|her|them)(?<t> [^,;]+)?",
    [
      ["observe", "I know of [what {who} has had from {x}]{t}, and I wonder how they see it themselves"],
      ["own", "I feel [your own feeling] about [what {who} has had from {x}]{t}"],
    ],
  ],
  // «Hides behind his gran's skirts».
  [
    `${being}hid(?:es|ing|e)? behind (?<x>(?:his|her|their) [^,;]+?)['’]s (?:skirts?|petticoats?|apron|coat-?tails)`,
    asked("what {who} <said or did|says or does> when {x} <was|is> there"),
  ],
  // «A homewrecker, and no shame about it».
  [`${strong}[\\p{L}-]+,? and (?:no shame about it|proud of it|makes no secret of it|not a bit ashamed)`, asked(did)],
  // «Winding up Joe on purpose, for her own entertainment».
  [
    `${being}(?:winding up|wound up|winds up|bait(?:ing|ed|s)|needl(?:ing|ed|es)|goad(?:ing|ed|s)|provok(?:ing|ed|es)) (?<x>[^,;]+?) (?:(?:on purpose|deliberately|for sport|for fun),? )?(?:purely |just )?for ${whose} own (?:entertainment|amusement|enjoyment|fun)`,
    asked(did, " towards {x}"),
  ],
  [
    `${being}(?:winding up|wound up|winds up|bait(?:ing|ed|s)|needl(?:ing|ed|es)|goad(?:ing|ed|s)|provok(?:ing|ed|es)) (?<x>[^,;]+?) (?:on purpose|deliberately), (?:purely |just )?for ${whose} own (?:entertainment|amusement|enjoyment|fun)`,
    asked(did, " towards {x}"),
  ],
  // «Puts his mother through the wringer on every visit».
  [
    `${being}put(?:s|ting)? (?<x>[^,;]+?) through (?:the (?:wringer|mill)|hell)(?: (?:on|at|during) (?:every|each)(?: single)? (?<e>\\p{L}+))?`,
    asked(`${did} with {x}`, "{e? during }{e}{e?s}"),
  ],
  // «Telling porkies as usual about his blood sugars», «constantly raking up old dirt about his sister».
  [
    `${being}(?:telling|tells|told) (?:(?:more|the usual) )?(?:porkies|porky pies|fibs|whoppers|pork pies|tall tales)(?: (?:again|as (?:usual|ever|always)))?${about}(?: again)?`,
    asked(`${said}${aboutX}`),
  ],
  [
    `${being}(?:rak|dredg|digg|drag)ing up (?:(?:old|ancient|past) )*(?:dirt|muck|history|grievances|grudges|rows|scores|wounds)${about}`,
    askedOften(`what {who} says${aboutX}`),
  ],
  // «Bit of a snowflake, our Kyle, can't take the mildest feedback».
  [
    `${strong}[\\p{L}-]+(?: \\p{L}+)?, (?:our|young|poor|old) (?<who>\\p{L}+), (?:can['’]t|cannot|won['’]t|doesn['’]t|never) [^;]+`,
    askedOften(doesNow),
  ],
  // «Rained on everybody's parade at movie night with her griping».
  [
    `${being}rain(?:ed|s|ing) on (?:everybody|everyone|people|the others)['’]?s?['’]? parade(?<t> (?:at|in|during|on) [^,;]+?)? with ${whose} (?:griping|moaning|complaining|whinge?ing|carping)`,
    fact("{subject}<complained|complains>{t}"),
  ],
  // «Gone off the rails again since payday, no one made him».
  [
    "(?:(?:has|had|been) )?(?:gone|went|goes|come|came) off the rails(?: again)?(?<t> since [^,;]+)(?:, (?:no one|nobody) (?:made|forced|asked) (?:him|her|them))?",
    [
      ["observe", "I have noticed [what {who} has said or done]{t}, and I wonder what is behind it"],
      [
        "own",
        "[what {who} has said or done]{t} has left me feeling [your own feeling], and I wonder what lies behind it",
      ],
    ],
  ],
  // «Helicopter mother, hovering over the poor lad's plate the entire visit».
  [
    "(?:(?:proper|real|right|classic|typical|a) )*(?:helicopter|smother|tiger|pushy|interfering|overbearing) (?<x>mother|mum|mam|mom|parent|father|dad), \\p{L}+ing [^;]*?(?<t> (?:the (?:entire|whole)|all) \\p{L}+)?",
    [
      ["observe", "I noticed [what the {x} said or did]{t}, and I wondered what was behind it"],
      ["own", "[what the {x} said or did]{t} left me feeling [your own feeling], and I wondered what lay behind it"],
    ],
  ],
  // «He only has the two gears, whingeing and sulking, never anything else».
  [
    `${he}only (?:has|have|got|knows) (?:the )?(?:two|one) (?:gears?|modes?|moods?|settings?|speeds?)(?:, [^;]+)?`,
    askedOften(doesNow),
  ],
  // «Cried wolf with the call bell four times before supper», «crying wolf with the chest pain».
  [
    `${being}(?:crying|cried|cries) wolf with the (?:call )?(?:bell|buzzer)(?<t> [^,;]+)?`,
    fact("{subject}<rang|rings> the call bell{t}"),
  ],
  [`${being}(?:crying|cried|cries) wolf (?:with|about|over) (?<x>[^,;]+)`, asked(`${said} about {x}`)],
  // «Swinging the lead with that back of his, he was carrying chairs at lunch».
  [
    `${being}(?:swinging|swings|swung) the lead (?:with|about|over) (?:that|the|this) (?<x>\\p{L}+) of ${whose}s?, (?<y>(?:he|she|they) [^;]+)`,
    [
      ["observe", "{y}. I noticed [what {who} said about {whose} {x}], and I wondered what was behind it"],
      ["own", "{y}. [what {who} said about {whose} {x}] left me feeling [your own feeling]"],
    ],
  ],
  // «Sowing discord among the girls, a word here, a word there».
  [
    `${being}sow(?:ing|ed|s) (?:discord|dissent|trouble|division|doubt) (?:among|amongst|between) (?<x>[^,;]+)(?:, a word here[^;]*)?`,
    asked(`${did} with {x}`),
  ],
  // «All hat and no cattle, as far as his job plans go».
  [
    `${strong}all (?:hat and no cattle|mouth and no trousers|talk and no (?:action|trousers|do)|bark and no bite),? (?:as far as|when it comes to) (?<x>[^,;]+?)(?: go| goes| go(?:es)? anyway)?`,
    askedOften("what {who} says about {x}"),
  ],
  // «Turned on the charm for the inspector, a different girl when they'd gone».
  [
    `${he}turn(?:ed|s) on the charm (?:for|with) (?<x>[^,;]+), a different [^;]+`,
    asked(`${did} with {x}, and afterwards`),
  ],
  // «Always sparks off a row and then stands back all innocent».
  [
    `${he}(?:always|forever|constantly) (?:sparks?|starts?|sets|kicks|stirs) (?:(?:off|up) )?(?:an? |the )?(?:row|argument|fight|quarrel|squabble)s? and (?:then )?(?:stands?|sits?|walks?|acts?|looks?|plays?) [^;]+`,
    askedOften("what {who} says or does before and during a quarrel"),
  ],
  // «Running the same old script on the weekend staff, sob story first, request second».
  [
    `${being}(?:running|runs|ran) the same old (?:script|routine|line|game) on (?<x>[^,;]+)(?:, [^;]+)?`,
    asked(`${said} to {x}`),
  ],
  // «Gaming the system, a sick note for every form that comes in the door».
  [`${being}(?:gam|work|play|milk)(?:ing|s) the system(?:, [^;]+)?`, asked(did)],
  // «It's all one big game to her and she enjoys every move».
  [
    "(?:it['’]s|it is|this is|that['’]s) (?:(?:all|just|only|nothing but) )*(?:one |an? )?(?:big |great )?(?:game|joke|laugh) to (?:(?<whose>her)|him|them)(?: and (?:he|she|they) [^;]+)?",
    askedOften(doesNow),
  ],
  // «Every conversation turns into the blame game with Mr O'Rourke, and it is never him».
  [
    "every (?:conversation|chat|talk|meeting|one-to-one) (?:turns into|ends in|ends up as|becomes) the blame game with (?<who>[^,;]+?)(?:,? and it(?:['’]s| is) never (?:him|her|them|his fault|her fault))?",
    askedOften("what {who} says about what others have done"),
  ],
  // «Plays us all for fools and loves it».
  [
    `${he}(?:plays?|played|takes?|took|makes?|made) (?:us|me|everyone|staff)(?: all)? for (?:fools|mugs|an? (?:fool|mug|idiot)|idiots)(?:,? and (?:loves|loved|enjoys|enjoyed) (?:it|every \\w+ of it))?`,
    asked(did),
  ],
  // «She knows well she has her dad wrapped around her little finger».
  [
    "(?<who>he|she|they) (?:knows?|knew) (?:(?:full|fine|rightly|damn|perfectly|very) )*(?:well )?(?:that )?(?:he|she|they)(?:['’]s got| has| had| have) (?<x>[^,;]+?) (?:wrapped|twisted|wound) (?:a?round) (?:his|her|their) (?:little )?finger",
    asked(`${did} with {x}`),
  ],
  // «The usual opening gambit before ward round: chest pain».
  [
    "(?:(?:the|his|her|their) )?usual (?:opening )?(?:gambit|ploy|trick|move|excuse) (?<t>(?:before|at|on|after|during) [^,;:]+): (?<y>[^;]+)",
    [
      ["observe", "{y} mentioned {t} ([what was said])"],
      ["reword", "{y} mentioned {t}"],
    ],
  ],
  // «Upstaged Claire's graduation deliberately, couldn't let her have the one day».
  [
    `${he}(?:upstag|hijack|ruin|sabotag|spoil)(?:ed|es|s|t) (?<x>[^,;]+?)(?: (?:deliberately|on purpose))?, (?:couldn['’]t|can['’]t|wouldn['’]t) (?:let|bear|stand) [^;]+`,
    asked(`${did} in connection with {x}`),
  ],
  // «He's the puppet master, the other two just do his dirty work».
  [
    `(?<who>${person})(?:['’]s| is| was) the (?:puppet master|puppeteer|shit-?stirrer|ring-?leader|mastermind|brains|instigator), the (?:other|rest|lads|girls)[^;]*`,
    asked(`${did} with the others`),
  ],
  // «Oscar-winning performance with the asthma tonight».
  [
    `${strong}(?:oscar-(?:winning|worthy)|award-winning|bafta-winning|bravura|stellar) (?:performance|act|display|turn)(?: (?:with|about|over) (?<x>(?:(?! tonight| today| at | in | this )[^,;])+))?${when}`,
    asked(`${did}${aboutX}`, "{t}"),
  ],
  // «Groundhog Day with Mr P, every single morning the same moaning about the porridge».
  [
    "groundhog day with (?<who>[^,;]+), every (?:single )?(?<e>\\p{L}+) the same \\p{L}+ing about (?<x>[^,;]+)",
    [
      ["observe", "I have noticed [what {who} says about {x}] on many {e}s, and I wonder what is behind it"],
      ["reword", "{who} has complained about {x} on many {e}s"],
    ],
  ],
  // «On the scrounge for fags all day»: what was asked for is so.
  [
    `${being}on the (?:scrounge|cadge|ponce|mooch|blag|tap) for (?<x>(?:(?! all | this | since | today| tonight)[^,;])+)${when}`,
    fact("{subject}<asked|asks> for {x}{t}"),
  ],
  // «Gold-digger of a girlfriend was in again».
  [
    "(?:(?:the|his|her|that) )?(?:gold-?digger|nightmare|horror|witch|cow|bitch|waster|leech|brute|battleaxe|dragon) of an? (?<x>girlfriend|boyfriend|wife|husband|mother|father|sister|brother|son|daughter|mother-in-law|father-in-law|ex) (?<y>[^;]+)",
    [
      ["reword", "the {x} {y}"],
      ["own", "the {x} {y}, and I felt [your own feeling]"],
    ],
  ],
  // «Typical dole bludger and junkie, slept through his appointment»: what was done is so.
  [
    "(?:(?:typical|classic|another|usual|your) )+(?:[\\p{L}-]+ ){0,2}(?:bludger|scrounger|waster|layabout|junkie|addict|drunk|alcoholic|pisshead|druggie)(?: and (?:an? )?(?:junkie|addict|drunk|alcoholic|liar|waster|thief))?, (?<y>(?:slept|missed|lost|spent|arrived|came|left|went|took|forgot)\\b[^;]*)",
    fact("{y}"),
  ],
  // «Never once owned his part, it's always chalked up to staff».
  [
    `(?:${he}has )?never (?:once )?(?:owned|owns|admitted|admits|looked at) ${whose} (?:own )?part(?: in [^,;]+)?(?:, (?:it['’]s|it is) (?:always|all) [^;]+)?`,
    askedOften("what {who} says about {whose} own part"),
  ],
  // «Constantly laying siege to the office with her petty complaints».
  [
    `${being}(?:laying|lays|laid) siege to (?<x>[^,;]+?) with ${whose} (?:(?:petty|endless|constant|silly) )*(?:complaints|demands|requests|questions)`,
    [
      ["observe", "complaints or requests at {x} ([how many times, and about what])"],
      ["own", "I have noticed [what {who} asks for at {x}], and I wonder what is behind it"],
    ],
  ],
  // «Shoots down every single suggestion you make, always knows better».
  [
    `${he}shoots? down (?:every|any|all)(?: single)? (?:suggestion|idea|offer|plan|proposal)s?[^,;]*(?:, (?:always )?knows (?:better|best))?`,
    askedOften("what {who} says when something is suggested"),
  ],
  // «Caught red-handed with Maura's purse and still brazen about it».
  [
    "(?:was )?caught (?:red-handed|bang to rights) with (?<x>[^,;]+?),? and (?:(?:still|was|quite|completely) )*(?:brazen|unrepentant|unashamed|shameless|cocky) about it",
    [
      ["observe", "seen with {x} ([what was said])"],
      ["reword", "seen with {x}"],
    ],
  ],
  // «Teacher's pet with the psychologist and a bully the second she's gone», «angel with the visitors, demon with us».
  [
    `(?:an? |the |real |proper )*${charms} (?:with|round|around|to|in front of) (?<x>[^,;]+?),? (?:and|but) (?:an? )?${differs} (?:the (?:second|minute|moment)|when|once|as soon as) (?<y>[^;]+)`,
    askedOften("how {who} is with {x}, and what happens when {y}"),
  ],
  [
    `(?:an? |the |real |proper )*${charms} (?:with|to) (?<x>[^,;]+), (?:an? )?${differs} (?:with|to) (?<y>[^,;]+)`,
    askedOften("how {who} is with {x}, and how with {y}"),
  ],
  [
    "(?:(?:right|real|proper|a) )*jekyll and hyde, (?:lovely|nice|sweet|charming|polite) (?:to|with) (?<x>[^,;]+?) and (?:vile|nasty|horrible|rude|foul|awful|vicious) (?:to|with) (?<y>[^,;]+)",
    askedOften("how {who} is with {x}, and how with {y}"),
  ],
  // «Devil-may-care attitude, couldn't care less what happens on the tag».
  [
    "(?:devil-may-care|couldn['’]t-care-less|don['’]t-care) attitude,? (?:(?:he|she|they) )?(?:couldn['’]t|doesn['’]t|didn['’]t) (?:care less|give an? \\p{L}+|care)(?: about)? (?<x>[^;]+)",
    asked("how {who} <responded|responds> to {x}"),
  ],
  // «Digging his own grave with that mouth», «must try harder, is all I'd put on his report card».
  [`${being}digging ${whose} own grave(?: with that (?:mouth|tongue|attitude))?`, asked(said)],
  [`must try harder,? (?:[^;]*?${whose} report(?: card)?|that['’]s all I[^;]*)`, askedOften(doesNow)],
  // «Sleepwalking through the programme, zero effort».
  [
    `${being}(?:sleepwalk|coast|drift)(?:ing|s|ed) through (?<x>[^,;]+)(?:, (?:zero|no|not an ounce of) \\p{L}+)?`,
    askedWhen(did, " in {x}"),
  ],
  // «Not once has he had the decency to thank anybody»: a no stays one.
  [
    "not once (?<v>has|have|had) (?<who>he|she|they) (?:ever )?(?:had|shown) the (?:(?:common|basic) )?(?:decency|courtesy|manners|grace) to (?<x>(?:thank|say|ask|apologi[sz]e)\\b[^;]*)",
    [["observe", "{who} {v} not been heard to {x} [on the occasions I know of]"]],
  ],
];
