import type { Tidy } from "../../rephrase/tidy";

/* What opens a thought of the writer's. */
const thought = "(?:in my view,?|(?:impression (?:is|was)|think|thought|wonder(?:ed)?) (?:that|whether))";

/* «Snotty with the agency worker», «cocky with the police». */
const withWhom =
  /^\w+ with (?:(?:the|our|his|her|my) (?:\w+ ){0,2}(?:worker|nurse|staff|tech|aide|doctor|carer|cleaner|student|sister|brother|mum|mom|dad|mother|father|police|officers?|sergeant|paramedics?|visitors?|residents?|lads?|girls?)|staff|visitors|everyone)\b/i;

const habit = /^(?!was|has|does|refus|this)[a-z]*[^\Ws]s (?:the|that|this|his|her|their|out|up|it|at|in|on)\b[^.]*,/i;
const once = /^\w+ing\b.* (?:after|during) the\b/i;
const influence = /\b(?:influence|effect) on\b/i;
const goingOn = /(?:\bis|\bare|['’]s|['’]re) (?:\w+ )?(?!\w*thing\b)\w+ing\b/i;

/* How somebody is, in the plain words for a figure of speech. */
const states =
  "fed up|put out|(?:very )?(?:annoyed|worried|frightened|pleased|happy|excited|disappointed|ashamed|jealous|upset|bored|nervous|restless|hurt|angry|envious|fond)|freaked out|bummed out|very (?:tired|much in love|attracted|keen|surprised|proud|taken up|low|bitter)|full of (?:guilt|shame|regret|remorse|doubt|grief)|longing";

export const tidy: readonly Tidy[] = [
  // «This was an full of guilt»: what was read as a thing is a state.
  { put: [/\b(that|whether) this (is|was) an? (?=(?:full of|very|fed up|put out)\b)/, "$1 the patient $2 "] },
  // «I think that put out because nobody asked her»: it is said of somebody.
  {
    put: [
      new RegExp(`\\b((?:thought|impression was) that) (?=(?:${states}) (?:with|at|about|over|of|because|when)\\b)`),
      "$1 the patient was ",
    ],
  },
  {
    put: [
      new RegExp(`\\b((?:think|impression is) that) (?=(?:${states}) (?:with|at|about|over|of|because|when)\\b)`),
      "$1 the patient is ",
    ],
  },
  { put: [/\bthat (?=new (?:resident|patient|nurse|worker) )/, "that the "] },
  // «Was at the helm and happy as a sandboy»: where somebody was is no look of theirs.
  { stance: "hedge", leave: /\bseem(?:s|ed) (?:at|in|on|by|with|under) [^,.]* and / },
  // «In my view sick to the teeth of group», «three moves ahead»: no sentence came of it.
  { leave: /^In my view,? (?:sick|fed|tired|two|three|four|a mile|miles|streets|one step)\b/i },
  // «The person of a girlfriend», «one person and now the whole corridor is at it», «what A said»: a label that was more than one word.
  { leave: /\b[Pp]erson of an?\b|^One person and\b|^(?:The )?[Pp]erson with the\b|\[[Ww]hat A (?:said|says)/ },
  { leave: /\b(?:bludger|waster|scrounger|liar|thief|layabout) and (?:an? )?person\b|, haven['’]t done anything\W*$/ },
  // «[…], mark my words»: a wave at the reader.
  {
    put: [
      /(?<=\{slot\}[^,{]{0,80}), (?:mark my words|god help us|god forgive me|no doubt about it|typical|and not for the first time|as if we (?:hadn['’]t|haven['’]t|didn['’]t|needed)[^,]*)(?=,|$)/i,
      "",
    ],
  },
  { put: [/,? no doubt about it(?=\W*$)/, ""] },
  { put: [/,(?:,| ,)/, ","] },
  // «This was very frightened about court»: whoever the sentence tells of was.
  {
    was: /^(?!(?:this|that)\b).*\bhimself\b/i,
    put: [/\b(that|whether) this (is|was) (?=very \w+ed\b)/, "$1 he $2 "],
  },
  {
    was: /^(?!(?:this|that)\b).*\bherself\b/i,
    put: [/\b(that|whether) this (is|was) (?=very \w+ed\b)/, "$1 she $2 "],
  },
  {
    was: /^(?!(?:this|that)\b)/i,
    put: [new RegExp(`\\b(that|whether) this (is|was) (?=(?:${states})(?:[ ,.]|$))`), "$1 the patient $2 "],
  },
  // «The patient really annoyed with us»: that is how somebody was, and no deed.
  {
    put: [
      new RegExp(
        `\\b((?:thought|impression was) that (?:the patient|he|she|they)) (?=(?:(?:really|so|still|right|well|totally|absolutely|all|a bit) )?(?:${states})(?: (?:with|at|about|over|by|of|off|for|that|because|when|after|since|to)\\b|$))`,
      ),
      "$1 was ",
    ],
  },
  {
    put: [
      new RegExp(
        `\\b((?:think|impression is) that (?:the patient|he|she|they)) (?=(?:(?:really|so|still|right|well|totally|absolutely|all|a bit) )?(?:${states})(?: (?:with|at|about|over|by|of|off|for|that|because|when|after|since|to)\\b|$))`,
      ),
      "$1 is ",
    ],
  },
  { put: [/\b(wonder(?:ed)? whether) (\S+(?: \S+){0,3}?) was (?=[^.,]*? since \w)/, "$1 $2 had been "] },
  // «The patient was on edge since the baby came»: what began then had been so.
  { put: [/\b(thought|impression was) that (\S+(?: \S+){0,3}?) was (?=[^.,]*? since \w)/, "$1 that $2 had been "] },
  {
    was: /^[^,.]* since \w/i,
    put: [/^I noticed (?=\{slot\}(?:(?! and )[^,])* since )/, "I have noticed "],
    hint: [/^what (.+) said or did$/, "what $1 has said or done"],
  },
  { was: /^[^,.]* since \w/i, put: [/( since [^,]*), and I wondered what was /, "$1, and I wonder what is "] },
  {
    was: /^[^,.]* since \w/i,
    put: [
      /( since [^,]*?) left me feeling (\{slot\}), and I wondered what lay /,
      "$1 has left me feeling $2, and I wonder what lies ",
    ],
  },
  // «This was shitting himself», «this was nose out of joint»: somebody was.
  { leave: /\b(?:this was|in my view) (?:\w+ing (?:him|her|them)sel(?:f|ves)\b|(?:nose|head|heart|eyes|face)\b)/i },
  // «The patient often has an alibi, that fella»: who it is stands behind already.
  { leave: /\bthe patient\b.*, (?:that|this) (?:fell[ao]w?|lad|lass|one|girl|boy|man|woman|chap|bloke|guy)\b/i },
  { put: [/\b([Aa])n (?=person\b)/, "$1 "] },
  // «An addict to the core»: before a term the article would be another.
  { leave: /\b[Aa]n (?:person|patient)\b/ },
  // «Turned her nose up at the lunch»: what it was about.
  { was: /\bnoses? up at\b/i, put: [/(\{slot\}) at (?!the (?:whole )?lot\b)(?=\w)/, "$1 about "] },
  // «When I noticed …»: what somebody saw is the time of something else.
  {
    leave:
      /\bwhen (?:I (?:have )?noticed \[[^\]]*\] and th(?:ought|ink) that|, as I s[ae][ew] it,) (?:he|she|they) (?:saw|heard|found|realised|realized|noticed)\b/i,
  },
  { put: [/^(\w+ or \w+), and as far as I have seen, /, "$1, as far as I have seen, "] },
  // «[What she says or does] at the rest of the unit», «over the shower», «at thirty-four».
  {
    put: [
      /(\{slot\}) (?:at|between) (?=(?:the (?:rest of|others?|staff|girls|boys|lads|nurses?|cleaners?)|(?:night|day|bank|agency|other) |staff|us|me|him|her(?! \w)|them|every(?:one|body)|anyone)\b)/,
      "$1 with ",
    ],
  },
  {
    put: [
      /(\{slot\}) at (?=the (?:\w+ )?(?:rules?|conditions|boundar(?:y|ies)|curfew|plan|rota|idea|thought)\b)/,
      "$1 about ",
    ],
  },
  { put: [/(\{slot\}) at the best of times\b/, "$1"] },
  {
    put: [
      /(\{slot\}) over (?=(?:the|a|an|his|her|their) )(?!the (?:phone|weekend|holidays?|summer|winter|day|night|evening|week|month|past|last|course|fence|table|line|top|edge|road|counter)\b)/,
      "$1 about ",
    ],
  },
  { leave: /\] at (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\d\d)(?!:|\.\d)\b/i },
  // «At war with the whole world, is Mr Kettering»: who it is would stand there alone.
  {
    was: /, (?:is|was|does|did|has|had) (?:our |that |this |young |old )?(?:M[rs]s? |Miss )?\p{Lu}\p{L}+\.?$/u,
    leave: /\. (?:Is|Was|Does|Did|Has|Had) (?:our |that |this |young |old )?(?:M[rs]s? |Miss )?\p{Lu}\p{L}+\.?$/u,
  },
  // «Woke with a face like thunder», «stood there»: seen, and no thought.
  {
    leave: new RegExp(
      `${thought} (?:(?:(?:\\w\\.)+|[MD]rs?\\.|[\\w'’]+) ){1,4}(?:woke|stood|sat|paced|stormed|stomped|stamped|marched|walked|lay)\\b`,
      "i",
    ),
  },
  // «She is hunting for it ([when and how often])»: beside what goes on now, how often stands apart.
  {
    stance: "observe",
    was: goingOn,
    put: [/(?<!\b(?:noticed|heard|at) )(?<![(\w])\{slot\}$/, "({slot})"],
  },
  // A mind stays a mind, however often.
  {
    leave:
      /^\S+ (?:expects|wants|thinks|believes|hates|loves|fears|assumes|feels|resents|knows|enjoys)\b.*\[when and how often\]/i,
  },
  { put: [/^I (?:have )?noticed (\{slot\}) by (\w+)(,.*|)$/, "By $2 I had noticed $1$3"] },
  // «Snotty with the agency worker»: how somebody is with a person.
  {
    was: withWhom,
    hint: [/^what (.+) (?:said or did|says or does)$/, "how $1 was"],
  },
  // «[What she said or did] by teatime»: by then a state was reached, and no act.
  {
    leave:
      /\] by (?:\w+time|lunch|dinner|supper|tea|breakfast|noon|midnight|evening|night|morning|the (?:end|time))\b/i,
  },
  // «He only set that goal, and …»: the «only» belongs to what it was for.
  {
    leave:
      /^(?:\S+ ){0,2}(?:only|just) (?!now\b|after\b|before\b|then\b)[^,]*, and (?:my\b|from\b|I\b|\[).* it (?:is|was)\b/i,
  },
  // «Behind that smile he's biding his time» goes into a frame.
  { put: [/^In my view (?=(?:behind|under|beneath|underneath)\b)/, "My impression is that "] },
  // «In my view behind that smile», «in my view the lad in 6 he»: the view needs its comma, and has none.
  { leave: /\bin my view (?:behind|under|beneath|underneath|deep|inside|the [^,]*? (?:he|she|they)(?:['’]s)? )/i },
  // «([The number of earlier stays])» tells nothing of one who waits for a place.
  { leave: /\bwaiting to move on\b[^[]*\(\[/i },
  // What is known of other patients does not belong in this one's notes.
  {
    leave:
      /\b(?:other|others|couple of|half|bunch of|load of|lot of) (?:the )?(?:people|residents|patients) [^[]*\(\[what is known/i,
  },
  // «Playing the victim after the review meeting»: that was one time.
  {
    was: once,
    put: [/\bhave noticed (?=\{slot\} (?:[\w ]+ )?(?:after|during) the\b)/, "noticed "],
  },
  {
    was: once,
    put: [/^(\{slot\} (?:[\w ]+ )?(?:after|during) the .*)leaves me/, "$1left me"],
  },
  {
    was: new RegExp(`${once.source}|\\bby \\w+time\\b`, "i"),
    put: [/, and I wonder what (?:is|(lies)) /, ", and I wondered what was "],
    hint: [/says or does$/, "said or did"],
  },
  // «Scrubs it twice a day, and my impression was»: told as it is.
  {
    was: habit,
    put: [/^((?:, )?(?:and )?)my impression was that (he|she|they|the patient) was\b/, "$1my impression is that $2 is"],
  },
  {
    was: habit,
    put: [/\bI thought that (he|she|they|the patient) was\b/, "I think that $1 is"],
  },
  // «When, as I understood it from [..], he»: too much comes between.
  {
    stance: "observe",
    was: /\bwhen (?:he|she|they)\b/i,
    put: [/,? as I understood it from \{slot\},/, " I noticed {slot} and thought that"],
  },
  // A bad influence on somebody is not what was done to them.
  {
    was: influence,
    put: [/\{slot\} to (?=\w)/, "{slot} on "],
    hint: [/^(?=what .+ (?:said or did|says or does)$)/, "the effect of "],
  },
  // What was done elsewhere is known, and not noticed.
  {
    stance: "observe",
    put: [
      /^I (?:have )?noticed (\{slot\} in connection with that [^,]*)(?:, and I wondered what was .*)?$/,
      "I know of $1, and I wonder what was behind it",
    ],
  },
  // A label that is all of the sentence: what is known, and no «person with».
  { put: [/^Person who self-harms by ([\w-]+)(?= \(\{slot\}\)$|$)/, "History of self-harm by $1"] },
  { put: [/^Person with lifelong use of (?=[\w ]+(?: \(\{slot\}\)$|$))/, "Lifelong use of "] },
  { stance: "observe", was: /^\S+(?: \S+)?$/, put: [/^Person with (?=.* disorder \(\{slot\}\)$)/, "Diagnosis of "] },
  { stance: "reword", leave: /^Person with [\w -]+ disorder\W*$/ },
  // For how long goes with «is hunting», a count does not.
  { stance: "observe", was: goingOn, hint: [/^when and how often$/, "since when, and for how long"] },
  { was: /\bbed-?blockers? by\b/i, put: [/\bpatient waiting to move on\b/, "patient still waiting to move on"] },
  {
    was: /\bthe (?:meds?|medication|office|nurses['’]?) (?:window|hatch|station|desk)\b/i,
    put: [/\b(asking|asked)( the)?(?=$| (?:meds?|medication|office|nurses?) )/, "$1 at$2"],
  },
  { was: /after (?:another|the other) about\b/i, put: [/everal explanations$/, "everal things said"] },
  // «Had the decency to thank» reproaches, with a «not» as well.
  { put: [/\bnot had the (?:decency|courtesy|manners|grace) to (?=thank|say|ask|apologi)/, "not been heard to "] },
  { stance: "reword", leave: /^(?:That|It|This) \w+ (?:him|her|them)\W*$|\bwith some ["“]/ },
  { leave: /\bnothing but (?:complain|ask)/i },
  // «He's been lonely» has no «seems» for its «'s».
  { leave: /\bseem(?:s|ed) been\b/i },
  // «The people with anorexia' table»: what is theirs needs other words.
  { leave: /\b(?:person|people|patients?) with [^.]*?[a-z)\]]['’] /i },
  // «Always the red cup», «homesick Saturday night», «late down to every meal»: no sentence came of the fragment.
  { leave: /^As far as I have seen, the patient (?:is|was) (?:often |rarely )?the\b/ },
  {
    leave:
      /\bthis (?:is|was) (?:late|an? \w+ (?:\w+day|night|morning|evening))\b|\bto at (?:many )?meals\b|\bnight, a lot\b|^In my view \w+ \w+day (?:night|morning|evening|afternoon)\b/i,
  },
  { leave: /\bwonder(?:ed)? whether (?:sweet|nice|good) as\b/i },
  // «Bored silly by bingo»: how somebody was.
  { put: [/\b(he|she|they|the patient) (?=(?:bored|scared|worried) (?:silly|stiff|sick|witless)\b)/, "$1 was "] },
  // A label stays none for standing in a slot, and «those» says nothing by itself.
  {
    leave:
      /\[what (?:(?:(?:another|one more|yet another|the|old) )?(?:addict|junkie|drunk|druggie|alcoholic)s?|those|it) (?:say|said|do|did)/i,
  },
  { leave: /\[what [^\]]*\babout (?:some|a) (?:story|excuse|tale) about\b/i },
  // «I noticed … because the daughter hadn't rung»: it would be why the writer noticed.
  { leave: /(?:noticed|felt|feel)\b[^,]*\](?: (?!and\b)[^\s,]+)+ because\b/i },
  // What is left standing behind a comma still judges.
  { leave: /\][^,]*, and an? (?:right|real|proper|total)\b/i },
  { put: [/ without fail(?=, and I|$)/, ""] },
  // Wondered about word for word, a show stays a show.
  {
    leave:
      /\bwonder(?:ed)? whether (?:\w+ ){0,4}(?:put(?:ting)? on (?:a show|an act)|faking it|made a (?:drama|scene|fuss))\b/i,
  },
  { leave: /\bin my view sad to say\b|^(\w+), \1, (?:complain|and (?:I|\[))|^Could have [^,]*, and (?:I|\[)/i },
  // «The lamp got broken»: that was then.
  {
    was: /\bgot (?:broken|smashed|thrown|torn)\b/i,
    put: [/\bmakes me wonder whether it is\b/, "made me wonder whether it was"],
  },
  { was: /\bgot (?:broken|smashed|thrown|torn)\b/i, put: [/\bI wonder whether it is\b/, "I wondered whether it was"] },
  // «Is under the impression that»: one impression is enough.
  { put: [/\b(?:is|'s) under the impression(?: that)?(?= \w)/, "thinks that"] },
  { put: [/\bwas under the impression(?: that)?(?= \w)/, "thought that"] },
  // «Won't lift a finger unless there's an audience»: the slot tells what is done, and when.
  { put: [/ unless(?<=\{slot\}[^,]{0,120}) there(?:['’]s| is) (?:an?|some) /, " when there is no "] },
  {
    put: [
      / unless(?<=\{slot\}[^,]{0,120}) (you|we|I|they) (?=(?:stand|ask|tell|push|remind|prompt|make|sit|go|keep|help)\b)/,
      " when $1 do not ",
    ],
  },
  { leave: /\][^,]* unless / },
  // What only runs somebody down goes, inside a slot or behind it.
  {
    hint: [
      /,? (?:so )?(?:none of (?:this|it|that) (?:should|will|can) (?:be a surprise|surprise (?:anyone|anybody|us|me))|no surprises? there)$/,
      "",
    ],
  },
  { put: [/ as(?<=\{slot\}[^,]{0,120}) (?:if|though) the (?:rules|place|world|ward|house)\b[^,]*/, ""] },
  { put: [/(?<=\{slot\}) with an? (?:[\w-]+ ){0,2}(?:smile|grin|face|streak|tongue|temper)(?=[ ,]|$)/, ""] },
  { leave: /\][^.]*[.,] so (?:not much|no|little) sympathy\b/i },
  {
    leave:
      /\], (?:[\w-]+,? ){0,3}(?:so-and-so|sod|git|old (?:bag|goat|bugger|devil|cow))\b|\][^.]*, that (?:lad|lass|girl|boy|man|woman|one)\b/,
  },
  // «He's after the house, that's all his worry amounts to»: what it is said of has no place behind the slot.
  { leave: /\] all (?:his|her|their|the|that|this) / },
  // «I have noticed …, and has worked out»: the writer has not.
  {
    leave:
      /^I (?:have )?noticed \[[^\]]*\](?! and th(?:ink|ought)\b)[^.]*?,? and (?:has|is|was|had|does|did|will|would)\b/,
  },
  // «Angling for a ride»: what it may be about.
  {
    was: /\b(?:angling|fishing|holding out|gunning) for\b/i,
    put: [
      /\{slot\} for ([^,{]+)(,[^,]*)?, and I wonder what (?:is|lies) (?:going on for \w+|behind it)$/,
      "{slot}$2, and I wonder whether it is about $1",
    ],
  },
  {
    was: /\b(?:angling|fishing|gunning) for\b/i,
    put: [
      /\{slot\} for ([^,{]+) leaves me feeling \{slot\}, and I wonder what lies behind it$/,
      "{slot} leaves me feeling {slot}, and I wonder whether it is about $1",
    ],
  },
  // «What now he says».
  { hint: [/^what now (\S+) /, "what $1 now "] },
  // «A crackhead he used to run with»: the drug is not whom he ran with.
  {
    was: /(?:heads?|junkies?|addicts?|users?) (?:he|she|they) /i,
    put: [/( who uses? [\w ]+(?: \(\{slot\}\))?)$/, "$1 and whom"],
  },
  // «Claims to be taking it» is reported, and no being.
  {
    was: /\bto be \w+ing\b/i,
    put: [/^((?:[\w.]+ ){0,4}(?:[Rr]eport(?:s|ed)?|[Dd]escribe[sd]?)) being(?=$| \w+ing\b)/, "$1"],
  },
  // «She Miss Fry»: the title was read as a verb.
  { put: [/\b(?:he|she|they|the patient) (?=(?:Miss|Mrs?|Ms|Dr)\b\.? [A-Z])/, ""] },
  // «On for the crew»: with whom.
  {
    was: /\bfor the (?:crew|team|ward|unit|court|students?)\b/i,
    hint: [/ about the (?=(?:crew|team|ward|unit|court|students?)\b)/, " with the "],
  },
  {
    stance: "observe",
    was: /\b(?:has|have|had|['’]s|['’]ve) not once\b/i,
    put: [/^(?!not\b|has\b|have\b|had\b|and\b)(?=[a-z][^{]*\{slot\}$)/, "not "],
  },
  // «Has not once wiped a bench»: a no stays one.
  {
    stance: "observe",
    was: /\b(?:has|have|had|['’]s|['’]ve) not once\b/i,
    hint: [/^when and how often$/, "on the occasions I know of"],
  },
  // How often is there already.
  { leave: /\bevery (?:\w+ )?\w+ often\b|\bevery (?:\w+ )?(?:minutes?|hours?|seconds?) \[when/ },
  {
    was: /^[^,]*, (?:room|bed|flat|cell|chair|bay|side room) \w+, (?:is|was)\b/i,
    put: [/^(,? ?)and as far as I have seen, the patient (is|was) /, "$1as far as I have seen, $2 "],
  },
  // «Mr S, room 14, is never out of the office».
  { leave: /^[^,]*, (?:room|bed|flat|cell|chair|bay|side room) \w+, and as far as/i },
  // «Little one delighted with her wellies».
  { put: [/\bthis (is|was) (?=little one )(little one) /, "the $2 $1 "] },
  // «The son, an alcoholic, resents»: its verb would be lost.
  { leave: /^(?:The|His|Her|Their) \w+, an? [^,[]*(?:\(\[[^\]]*\]\))?, and (?:from \[|my |I )/ },
  // «Held it steady the whole time»: once, and all through.
  {
    was: /\b(?:held|kept|stayed|sat|stood|lay|waited|slept|watched|listened)\b[^.]* (?:the whole|all the) time\b/i,
    leave: /\b(?:often|a lot)\b/,
  },
  // «He thinks …, he told me»: it was told, and is no impression.
  {
    leave:
      /(?:impression (?:is |was )?that|(?:think|thought) that|in my view,?) [^.]*, (?:he|she|they) (?:told|said to|tells) (?:me|us)\b/i,
  },
  // «He seemed bored so he set off the alarm»: the seeming would be why.
  { stance: "hedge", leave: /,? so (?:he|she|they|we|I|staff|had|has|was|is|(?!much\b|far\b|that\b)\w+ed) / },
  // An attempt was survived.
  { leave: /\bdied by suicide attempt/i },
  { put: [/,? if you ask me(?=[ ,.]|$)/, ""] },
  // What was hidden would go, and only where it was would stay.
  {
    leave:
      /\] (?:up|in|under|inside|down) (?:his|her|their) (?:sleeves?|socks?|bra|pockets?|pillow|mattress|waistband|cheek|tongue|bag)\b/,
  },
  // «[…] with anything» tells nothing that stays.
  {
    put: [
      /(?<=\{slot\}) (?:with|about|at|to) (?:any|every)(?:thing|one|body)(?! (?:that|who|which)\b|(?<=any(?:one|body)) (?:with|in)\b)(?=[ ,]|$)/,
      "",
    ],
  },
  { leave: /, that (?:lad|lass|girl|boy|man|woman|one) \[/ },
  // «Made up to see her grandson»: how somebody was.
  { was: /^made up (?:to|with|that|about)\b/i, put: [/\b(he|she|they|the patient) (?=made up )/, "$1 was "] },
  // «Devious to the last», «turned her nose up at the lot»: what only paints goes.
  {
    put: [/(?<=\{slot\}) (?:at the (?:whole )?lot|to the (?:last|end|core|bone|hilt)|all the same)(?=[ ,.]|$)/, ""],
  },
  { hint: [/ all the same$/, ""] },
  // «What mother says»: notes leave the article out.
  {
    hint: [
      /^(what|how) (?=(?:(?:patient|resident|client)(?= (?:then |now )?(?:says|said|does|did|is|was|will)\b)|mother|father|sister|brother|son|daughter|wife|husband|partner|girlfriend|boyfriend|neighbour|visitor|ex-husband|ex-wife|man|woman|lad|lass|girl|boy|couple)\b)/,
      "$1 the ",
    ],
  },
  // «Tears for the consultant»: before whom they were.
  { was: /\btears\b[^,]* for the\b/i, put: [/(?<=\{slot\}) with (?=the )/, " in front of "] },
  // «…, or so she claims»: no second thing that may be so.
  { leave: /,? or (?:I (?:have )?(?:noticed|listened)|\[)/ },
  // «… with anything that doesn't come with a cheque»: it hangs on what has gone.
  { leave: /\] (?:that|which) (?:is|was|has|had|does|did|isn|wasn|doesn|didn|\w+s\b)/ },
  // «… about no credit so I let her ring»: what came of it hangs on no slot.
  { leave: /(?:said or did|says or does)\][^,.]* so (?:I|we|staff) \w|\b(?:behind|under|beneath) that, as I /i },
  // «A ([…])&E», «problematic use of ([…]) pills», «a person who uses heroin's room»: the slot, or the term, stands in a word.
  { leave: /\]\)(?:&|['’])|\b(?:use|abuse) of \(\[|\bwho uses? [\w ]+['’]s / },
  // «Another IV person»: how the drug was taken belongs to the term.
  { leave: /\b(?:IV|intravenous) (?:drug )?(?:person|people)\b/i },
  // «Bone idle, frankly»: a wave at the reader.
  { put: [/(?<=\{slot\}), (?:frankly|mind|mind you|to be fair|to be honest|if I'm honest)(?=,|$)/, ""] },
  // «The complaints are non-stop»: how often they are is no predicate.
  { leave: /\b(?:is|are|was|were|['’]s|['’]re) (?:\[when and how often[^\]]*\]|a lot|often)(?=[,.;]|$)/ },
  // «Moans and whinges»: one word for both would be said twice.
  { stance: "reword", leave: /\b(\w{4,}) and \1\b/ },
  // «His own child he couldn't care less about», «the way he comes and goes»: the frame has no place behind them.
  { leave: /\bthe way (?:I (?:have )?noticed|\[)/ },
  {
    leave:
      /^(?:his|her|their) (?:own )?(?:child|children|kids?|baby|family|room|flat|mother|father|mum|mom|dad|sister|brother|son|daughter|wife|husband|partner|parents|gran|nan|neighbour) (?:I (?:have )?noticed|\[)/i,
  },
  // «We know that tune by heart»: what the writers know is not what somebody said.
  { leave: /\[(?:what|how) (?:we|I|you|staff|us) (?:says?|said|do|does|did|is|was|are|were)\b/i },
  // «That mother won't let go, has to have a hand on the wheel»: it is not of the patient.
  {
    leave:
      /^(?:(?:that|this|the|his|her|their) )?(?:mother|father|mum|mom|dad|sister|brother|son|daughter|wife|husband|partner|parents|gran|nan|neighbour)\b[^.:]*\bwhat the patient (?:says|said)\b/i,
  },
  // «… with a smile», «has something to carp about whatever you come up with»: the preposition hangs on nothing.
  { leave: /\] (?:with|about|at|to|for|on|from|of|by|in)(?=[,.]| leaves? | left |$)/ },
  // «Complains about the pillow, the mattress and the air»: half of the list would stand outside.
  { leave: /\babout [^\]]*\], (?:the|an?|his|her|their) [^,[]* and (?:the|an?|his|her|their) [^,[]*$/ },
  // «Being loved gets too close for comfort»: what is done is the subject, and nobody is doing it.
  {
    leave: /\b(?:he|she|they|the patient) (?:is|was) \w+ing \w+ (?:gets|got|makes|made|feels|felt|is|was|takes|took) /,
  },
  // «[…] at supper on purpose»: what was meant has gone with the words.
  { put: [/(?<=\{slot\}(?:(?! whether | that )[^,{]){0,80}) on purpose(?=[ ,.]|$)/, ""] },
  // «He only drinks, and I wonder»: the «only» belonged to what it was for.
  {
    leave:
      /^(?:\S+ ){0,2}(?:only|just) (?!now\b|after\b|before\b|then\b)[^,([]*(?: \(\[[^\]]*\]\))?, and I wonder(?:ed)? what (?:is|was|lies|lay) /,
  },
  { leave: /\[[^\][]{0,80} about (?:a|an|the|such a|a big) (?:fuss|scene|drama|row|fight|song and dance)\b/ },
  // What belongs to the words that went is not told of the slot.
  {
    put: [/(?<=\{slot\}) (?:in stock|in store|in reserve|on tap|at the ready)(?=[ ,]|$)/, ""],
  },
  { put: [/(?<=\{slot\}) to (?=(?:having|being) )/, " about "] },
  { was: /\b\w+ down with (?:him|her|them)\b/i, put: [/(?<=\{slot\}) with (?:him|her|them)(?=[ ,]|$)/, ""] },
  {
    was: /\b(?:everything|everyone|everybody|all) around (?:him|her|them)\b/i,
    put: [/(?<=\{slot\}) around (?:him|her|them)(?=[ ,]|$)/, ""],
  },
  { was: /\bcan(?:not|['’]t) (?:possibly |really )?be (?:that|so|as) \w+ (?:if|when)\b/i, leave: /\] (?:if|when) / },
  { hint: [/ about as (?:though|if) .*$/, ""] },
  {
    hint: [
      / (?:at all times|every (?:single |blessed |bloody |damn )*time|all the time|all (?:day|night)(?: long)?|without (?:fail|exception))$/,
      "",
    ],
  },
  {
    hint: [
      /^(what|how) (.+?) (?:always|never|constantly|forever|absolutely|meanwhile|simply) (?=says?|said|do|did|is|was)/,
      "$1 $2 ",
    ],
  },
  // «Slipped into victim mode and stayed there»: where that was has gone with the words.
  { leave: /\]\. [^\s.]+ (?:stayed|stays|remained|remains|lives|lived) there\b/ },
  // «He jams up, no matter who gives it»: nobody is a «no matter».
  { leave: /\b(?:he|she|they|the patient) (?:is|was|are|were) (?:no matter|whatever|whoever|regardless)\b/ },
  // A term for a person is nobody's own, and takes no insult before it.
  { leave: /\bour (?:person|people) (?:with|who)\b/i },
  {
    leave:
      /\b(?:mainlin(?:e|ing)|needle|pill|heroin|crack|hardened|raging|full-blown|fully[- ]fledged|hopeless|useless|filthy|dirty|scruffy|proper|total|bloody) (?:person|people) (?:with|who)\b/i,
  },
  // «Wasn't clean on the test after leave and ([…]) is hoping»: the slot goes behind what it tells of.
  { leave: /(?:\b(?:and|or|but)|,) \(\[/ },
  // «Until she leaves leaves me».
  { leave: /\b(leaves|left) \1\b/ },
  // «She'd sooner be waited on»: that is so now.
  { put: [/\bimpression was that (?=[^\s,]+['’]d (?:sooner|rather)\b)/, "impression is that "] },
  { put: [/\bthought that (?=[^\s,]+['’]d (?:sooner|rather)\b)/, "think that "] },
  // «Boredom and nothing else behind her ringing».
  {
    put: [
      /\bthis (is|was) ([^,]*?)(?: and nothing (?:else|more))? behind (?=(?:his|her|their|the|all) )/,
      "there $1 $2 behind ",
    ],
  },
  // «Women like her»: any of them. «The mother's …, and begrudges»: that one.
  { put: [/\bthe (?=(?:women|men|people|girls|boys|lads|patients|families) like (?:her|him|them|that|this)\b)/, ""] },
  {
    put: [
      /\b((?:impression (?:is|was)|think|thought) that) (?=(?:mother|father|sister|brother|son|daughter|wife|husband|man|woman) \w)/,
      "$1 the ",
    ],
  },
  { put: [/^Point-blank declines\b/, "Declines"] },
  { put: [/^Point-blank declined\b/, "Declined"] },
  // How often it is said to be so has no place behind the slot either.
  {
    put: [
      /(?<=\{slot\}(?! and)[^,{]{0,40}) (?:at all times|every (?:minute|second|hour) of (?:the|every) day(?: and night)?|in the terrible twos)(?=[ ,.]|$)/,
      "",
    ],
  },
  // «By nature I had noticed», «same as she does with [when and how often]»: torn from what it belonged to.
  { leave: /^By (?:nature|definition|design|choice|rights) I had\b/ },
  { leave: /\b(?:with|to|for|about|from|as) \[when and how often/ },
  { leave: /\[(?:what|how) (?:needless|of course|obviously|naturally)\b/i },
  // «Dad, on the other hand, is …», «popped in and, as per usual, …», «co-patient, a born stirrer»: a half sentence before an «and».
  {
    leave:
      /\band, [^,[]*, and (?:I (?:have )?noticed|\[|my |from \[)|^[^,[]+, (?:on the other hand|though|however|meanwhile|for (?:one|(?:his|her) part)), and (?:I |\[|my |from \[)/,
  },
  { leave: /^\W*(?:co-patient|boy|girl|lad|man|woman|little \w+)(?:, [^,[]{1,20})?, and (?:I |\[)/i },
  // What somebody said is no thought.
  { leave: /\bthought that (?:he|she|they|the patient) (?:said|asked|answered|replied|explained|rang|shouted)\b/ },
  // «She misses her so much it's tearing her apart», «out to stockpile»: the view stands in the middle of what it is of.
  // «Doesn't get what, as I see it, she wants»: an aside in the midst of what is wanted.
  { leave: /\bwhat,? (?:(?:as I|I think|I thought)\b[^,]*,|in my view,?) (?:he|she|they) /i },
  { leave: /\bso, as I [^,]*, much\b|\bin my view out to\b|\bbut \S+ my impression\b|, (?:he|she|they) wants?, / },
];
