/** What settles words, clauses and whom they are about (core/text). */
export interface StructureKinds {
  /** Endings of adverbs, which are no nouns: «-vis», «-ly». */
  readonly adverbEnding: RegExp;
  /** Endings of adjectives that no table knows: «-som», «-ful». */
  readonly adjectiveEnding: RegExp;
  /** Endings of definite nouns: the one thing that is meant. */
  readonly definite: RegExp;
  /** Endings of definite nouns in the singular, for who lies where a number is. */
  readonly definiteOne: RegExp;
  /** Endings of definite nouns that stand first and are no names; «Hanna» has one in «-a». */
  readonly definiteFirst: RegExp;
  /** Endings of pasts that a definite noun has as well: «såret», «såra». */
  readonly definitePast: RegExp;
  /** Those of them that are nouns behind a preposition; «sang», «song». */
  readonly nounNotPast: RegExp;
  /** Endings of nouns that may stand before what only a person does, and are no names. */
  readonly unnamed: RegExp;
  /** Two capitals that are nobody: «TV», «BP». */
  readonly institution: RegExp;
  /** Titles behind which stands a name, however short. */
  readonly title: RegExp;
  /** «F», short for the year of birth. */
  readonly born: RegExp;
  /** «Heller», which is a form of a verb as well. */
  readonly rather: RegExp;
  /** Titles that begin a sentence behind a measure. */
  readonly opensSentence: RegExp;
  /** «Kl.», before the time. */
  readonly oClock: RegExp;
  /** Abbreviated measures, whose stop may end a sentence. */
  readonly measure: RegExp;
  /** A verb of saying that is a thing's as well: «bilen nektet å starte». */
  readonly refuses: RegExp;
  /** What may stand behind an adjective for how one feels: «sint på». */
  readonly feltTowards: RegExp;
  /** Adverbs that are verbs too and give no order where they stand first: «Back in with us». */
  readonly noOrder: RegExp;
  /** Prepositions of a place over which «be» does not reach: «is on leave». */
  readonly placed: RegExp;
  /** Stretches of time that may be «long»: «all day long». */
  readonly stretch: RegExp;
  /** Pasts like their infinitive: «get it put up». */
  readonly pastAsStem: RegExp;
  /** Forms of «get» that have something done. */
  readonly gets: RegExp;
  /** Prepositions before the number of a room. */
  readonly inRoom: RegExp;
  /** Words for some people that stand before nouns as well: «alle koste seg». */
  readonly quantifier: RegExp;
  /** Behind these a bare stem is a noun: «on return». */
  readonly beforeNoun: RegExp;
  /** Behind these a bare stem can be a finite verb: pronouns and plurals. */
  readonly beforeStem: RegExp;
  /** Verbs of thinking and speaking that several named people may stand before. */
  readonly ofMinds: RegExp;
  /** Words for several people. */
  readonly several: RegExp;
  /** «Men», «but»: turns behind a comma. */
  readonly but: RegExp;
  /** What may stand before an aim: «alt for å», «in order to». */
  readonly beforeAim: RegExp;
  /** What an aim begins with. */
  readonly aim: RegExp;
  /** Words of time behind an adjective: «heartbroken since …». */
  readonly sinceThen: RegExp;
  /** «Frå ho står opp»: a preposition that opens a clause of time where a pronoun stands right behind it. */
  readonly fromWhen: RegExp;
  /** «Kvar einaste»: each of them, not where; its two words. */
  readonly each: RegExp;
  readonly eachBehind: RegExp;
  /** «Uttrykk for at»: what is told, not what for. */
  readonly expression: RegExp;
  /** Stand for whoever the clause above is about: «hun er den som», «somebody who». */
  readonly standIn: RegExp;
  /** «Hvem», «who»: whoever it is. */
  readonly who: RegExp;
  /** Articles before which an adverb is a preposition: «in a sulk». */
  readonly governs: RegExp;
  /** Articles that are words for a person too: «en», «one». */
  readonly one: RegExp;
  /** Which of some: «the little one». */
  readonly whichOne: RegExp;
  /** «Which», «hvilken»: which of several it is, or was. */
  readonly whichOfThem: RegExp;
  /** «Den første», «den andre»: one of several, before what she says or does. */
  readonly oneOfSome: RegExp;
  /** The article of somebody called by an adjective: «den demente». */
  readonly theCalled: RegExp;
  /** Articles before a noun that may be somebody. */
  readonly articled: RegExp;
  /** Places that stand for those who are there: «the whole landing». */
  readonly gathered: RegExp;
  readonly whole: RegExp;
  /** Illnesses that with a room are a person: «the bipolar in 4». */
  readonly illness: RegExp;
  /** Illnesses in a plural that is people wherever it stands. */
  readonly illnesses: RegExp;
  /** Those of them that, behind «the» and before a verb, are somebody. */
  readonly illnessOfOne: RegExp;
  readonly beforeIllness: RegExp;
  readonly behindIllness: RegExp;
  readonly roomOfIllness: RegExp;
  /** How many of some people: «et par av». */
  readonly amount: RegExp;
  /** «Av», «of». */
  readonly partOf: RegExp;
  /** «Wondered», «asked»: before a question in its own order. */
  readonly asked: RegExp;
  /** «To know»: so does what somebody wants to know. */
  readonly toKnow: RegExp;
  /** «Who»: behind somebody, and never behind a thing. */
  readonly whoAlone: RegExp;
  /** «Usikker», «unsure»: opens a fragment about what is not known. */
  readonly unsure: RegExp;
  /** What was done with something, told in short: «meds refused». */
  readonly handled: RegExp;
  /** Imperatives that tell what somebody did: «Refuse cream, refuse pad». */
  readonly noImperative: RegExp;
  /** «Alltid», «aldri»: behind an imperative an order to all. */
  readonly always: RegExp;
  /** Modals that take an object: «fikk det», «vil det». */
  readonly takesObject: RegExp;
  /** Forms of «have» that may own something. */
  readonly have: RegExp;
  /** Forms of «do» that may have an object. */
  readonly does: RegExp;
  /** «Playing up», «being awkward»: what a thing does that does not work. */
  readonly acting: RegExp;
  /** Stretches of time, which do nothing: «uka», «halvtimen», "night". */
  readonly noThing: RegExp;
  /** What only somebody does, and what only somebody is: «lyver», «lazy»; before them an unknown word is a name. */
  readonly humanActs: RegExp;
  readonly humanTraits: RegExp;
  /** «Own», «egne», and what it may be of: «feeling», «tanker». */
  readonly ownHead: RegExp;
  readonly ownMatter: RegExp;
  /** Forms of a verb that go with one person alone, and not with «we»: «was». */
  readonly singular: RegExp;
  /** Parts of the body and things that are spoken of without an article: «veins difficult», «åre vanskelig». */
  readonly bareThing: RegExp;
  /** Those of them that are no part of anybody: «clock in the day room». */
  readonly gadget: RegExp;
  /** Opens what one proposes that all do: «let us …». */
  readonly lets: RegExp;
  /** What somebody tells in a row of likes and dislikes: «said she hates peas, loves sweetcorn». */
  readonly likes: RegExp;
  /** What somebody does with a door or a curtain who wants to be left alone: «door shut, refused to come out». */
  readonly shutAway: RegExp;
  /** A participle behind which stands what somebody knows: «knowing full well it was four». */
  readonly knowing: RegExp;
  /** What somebody has in her ways: «tonen frekk» is said of her. */
  readonly aspect: RegExp;
  /** What staff feel and nobody else writes of: «kjente på avmakt». */
  readonly ownFeeling: RegExp;
  /** The verb that goes with it. */
  readonly felt: RegExp;
  /** «If I'm honest»: nobody is honest for another. */
  readonly honest: RegExp;
  readonly beforeHonest: RegExp;
  /** «Selv», «myself». */
  readonly self: RegExp;
  /** «Begrudges»: a form that tells that it is not the writer. */
  readonly thirdPerson: RegExp;
  /** «Thought he had won»: first, or behind «and», whoever did has been named before; none where a verb stands before its subject. */
  readonly hasThought: RegExp;
  /** «Tok ille opp», «expected»: what somebody makes of what we do. */
  readonly reactsTo: RegExp;
  /** «Om bord», «hotell»: where somebody in care takes himself to be; «sender strøm», «avlytter»: what nobody else thinks that others do. */
  readonly elsewhere: RegExp;
  /** «Alltid», «still»: a habit of thinking is told of another. */
  readonly habit: RegExp;
  /** «Felt» before how it was, and the prepositions before whom somebody feels so for. */
  readonly feltSo: RegExp;
  readonly feltFor: RegExp;
  /** «Vi må», «vi bør»: what we ought to do. */
  readonly ought: RegExp;
  /** «Aner», «vet»: whoever does not know that something is so is another. */
  readonly unaware: RegExp;
  /** «Seg»: a reflexive of the third person alone. */
  readonly oneself: RegExp;
  /** «Forstår», «gets»: what must be is grasped by whom it is for. */
  readonly grasps: RegExp;
  /** «At», «that». */
  readonly that: RegExp;
  /** «Trodde jeg var …»: what somebody takes another for. */
  readonly takenFor: RegExp;
  /** «Testing how far»: what somebody tries out. */
  readonly tries: RegExp;
  readonly knew: RegExp;
  readonly so: RegExp;
  /** «Da jeg hørte det»: who witnessed something is whom it moved. */
  readonly witnessed: RegExp;
  readonly debriefs: RegExp;
  /** «Took it to supervision»: where those on duty talk of themselves. */
  readonly supervision: RegExp;
  readonly nobody: RegExp;
  /** «Regnet», «raining»: said of no one. */
  readonly weather: RegExp;
  /** Behind a word for weather: «regnet med», «blåser i». */
  readonly noWeather: RegExp;
  /** «Noen av oss», «all of us». */
  readonly some: RegExp;
  /** «På jobb», «on shift»: those who are there are staff. */
  readonly atWork: RegExp;
  /** «Nights feel he is …»: a shift that stands for those who are on it, before what they make of somebody. */
  readonly shift: RegExp;
  /** «…, then tried to»: goes on behind a comma. */
  readonly andThen: RegExp;
  /** «…, vi spilte kort»: in its own order a sentence of its own. */
  readonly we: RegExp;
  /** «Came away rattled myself»: the writer, wherever in the clause it stands. */
  readonly myself: RegExp;
  /** «My own»: its two words. */
  readonly my: RegExp;
  readonly own: RegExp;
  /** «That», where it may point or strengthen, and open nothing. */
  readonly pointer: RegExp;
  /** «As far as she's concerned», «as bored»: opens no clause there. */
  readonly asView: RegExp;
  readonly concerned: RegExp;
  /** «For», which opens a clause or governs somebody. */
  readonly for: RegExp;
  /** A month that is a verb as well. */
  readonly month: RegExp;
  /** «Var så lettet»: how much, not what came of it. */
  readonly degree: RegExp;
  /** «Describes feeling watched»: how, not what came of it. */
  readonly feeling: RegExp;
  /** «To have it back»: where to. */
  readonly back: RegExp;
  /** Whom an order speaks to. */
  readonly you: RegExp;
  /** «Synes synd på» is no thought. */
  readonly pity: RegExp;
  /** «The truth is he lies»: before «is», and what is so with no «that» behind it. */
  readonly matter: RegExp;
  /** «The second I mentioned it», «bare jeg banket på»: the last word before whoever acted then. */
  readonly moment: RegExp;
  /** «Det er derfor han nektet»: behind which a sentence in its own order stands. */
  readonly therefore: RegExp;
  /** «Det hun sier», «alt han forteller»: its first word. */
  readonly toldMatter: RegExp;
  /** «We know he lies», «turned out he lied»: behind which it stands so too. */
  readonly heldSo: RegExp;
}
