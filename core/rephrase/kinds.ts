/*
 * Small kinds of words that decide the rephrasing of one place: each language has its own. All are met with the form of a
 * word, lower case, where nothing else is said. A language that has no such words says `none`.
 */

export interface RephraseKinds {
  /** What points back at the sentence before: «slik». */
  readonly thus: RegExp;
  /** Prepositions that a clause may end in, with what they are of before it. */
  readonly stranded: RegExp;
  /** What points at a thing that was told: «dette». */
  readonly pointing: RegExp;
  /** All or none, where no subject was seen before it. */
  readonly any: RegExp;
  /** Prepositions between a noun and what it belongs to. */
  readonly belonging: RegExp;
  /** Everything, as an object or as «already». */
  readonly everything: RegExp;
  /** The empty subject. */
  readonly it: RegExp;
  /** What a sentence is about in «det er derfor det …». */
  readonly therefore: RegExp;
  /** «Nok» before an article, and the article: another word takes it along. */
  readonly enough: RegExp;
  /** Indefinite articles. */
  readonly article: RegExp;
  /** An article far more often than a negation. */
  readonly articleOrNot: RegExp;
  /** Adverbs that are said of the whole behind a helping verb. */
  readonly ofTheWhole: RegExp;
  /** «Så» behind a reflexive, where it would be read as how much. Met with the text. */
  readonly sits: RegExp;
  /** What cannot stand behind a gap: «det er … at», «jo mer». Met with the text. */
  readonly needsBooster: RegExp;
  /** What a word for how sure it is belongs to, before it. Met with the text. */
  readonly holdsBooster: RegExp;
  /** Each of them: «hver». */
  readonly every: RegExp;
  /** Prepositions behind which stands no time. */
  readonly governs: RegExp;
  /** The noun of «hver gang». */
  readonly time: RegExp;
  /** «Måltid», and what may stand before it where it is when. */
  readonly meal: RegExp;
  /** Prepositions that make a meal a time. */
  readonly atMeal: RegExp;
  /** What is told with «each», where more than how often would be lost. */
  readonly counted: RegExp;
  /** «Unntak»: of all of them. */
  readonly exception: RegExp;
  /** A time of the clock. */
  readonly oClock: RegExp;
  /** Prepositions that say whom it was done to. */
  readonly againstWhom: RegExp;
  /** People that no list of persons has. */
  readonly people: RegExp;
  /** A noun behind an adjective that only tells who it is. */
  readonly oneOfThem: RegExp;
  /** Particles of English verbs. */
  readonly particle: RegExp;
  /** A word that a phrase belongs to, and the phrase. */
  readonly painful: RegExp;
  /** The phrase of «pain in the neck». */
  readonly painfulIn: RegExp;
  /** How often it is said to be so, behind the words. Met with the text. */
  readonly asAlways: RegExp;
  /** Words that weigh what somebody does and tell none of it: beside a judgement they are part of it, in English. */
  readonly conduct: RegExp;
  /** What opens a clause that the words at fault may end in («lied about where»), in English. */
  readonly asking: RegExp;
  /** An article that a pattern may end in. */
  readonly a: RegExp;
  /** Times that «this» makes now. */
  readonly shift: RegExp;
  /** Words before such a time. */
  readonly thisTime: RegExp;
  /** Postures that make one verb with the next: «satt og surmulte». */
  readonly posture: RegExp;
  /** The writers as an object. */
  readonly us: RegExp;
  /** Verbs for what somebody wants of others. */
  readonly wants: RegExp;
  /** «At». */
  readonly that: RegExp;
  /** That it lasted. Met with the text of the clause. */
  readonly stayed: RegExp;
  /** «Som». */
  readonly as: RegExp;
  /** «For tida»: two words that tell when. Met with the text. */
  readonly forNow: RegExp;
  /** Prepositions that the words at fault ask for before a pronoun. */
  readonly atPerson: RegExp;
  /** How something was said, and not where. Met with the text. */
  readonly how: RegExp;
  /** What an infinitive hangs on the words at fault by. */
  readonly to: RegExp;
  /** What opens an aim. */
  readonly toDo: RegExp;
  /** What opens how it was done, and the form of the verb behind it. */
  readonly by: RegExp;
  /** Verbs in «-ing». */
  readonly doing: RegExp;
  /** Words that tell when without a preposition. */
  readonly when: RegExp;
  /** The preposition that the words at fault ask for before a person. */
  readonly onWhom: RegExp;
  /** People that no list of persons has, behind it. */
  readonly others: RegExp;
  /** A reason whose frame would be why it was noticed. Met with the text. */
  readonly because: RegExp;
  /** What opens a clause about all or nothing: it is what the clause is about. */
  readonly allOf: RegExp;
  /** Prepositions before where a person is from. */
  readonly fromPlace: RegExp;
  /** Articles before a term for a person. */
  readonly kinArticle: RegExp;
  /** What did not show, before «men». */
  readonly hidden: RegExp;
  /** Colours that somebody is said to be of a feeling. */
  readonly painted: RegExp;
  /** A reason that opens with «for». */
  readonly reasonOpens: RegExp;
  /** Verbs behind which more than one word is no state. */
  readonly became: RegExp;
  /** A no of what somebody can or will: no event of its own. */
  readonly cannot: RegExp;
  /** What opens a clause that is said of nothing that was done. Met with the text. */
  readonly views: RegExp;
  /** The empty subject of «it was Tuesday when». */
  readonly opensIt: RegExp;
  /** A no that is a fact. */
  readonly refused: RegExp;
  /** What somebody would not or could not do, at the beginning of a clause. Met with the text. */
  readonly cannotOr: RegExp;
  /** What opens a time that a frame goes behind. */
  readonly saidBefore: RegExp;
  /** When it was on the day itself, or nothing at all. Met with the text. */
  readonly thatDay: RegExp;
  /** What opens a clause of time before an empty subject. */
  readonly whenOpens: RegExp;
  /** A time behind the last comma of a sentence. Met with the text. */
  readonly nowBehind: RegExp;
  /** «De andre», «alle»: what holds for all. Met with the text. */
  readonly allOthers: RegExp;
  /** What a statement about all of it begins with: «alt hun gjør». */
  readonly allOfIt: RegExp;
  /** Adjectives before something that is counted, which no list has. */
  readonly large: RegExp;
  /** «Siden», before a verb that was not seen. */
  readonly afterwards: RegExp;
  /** What «not» makes nobody with: «not one of them». */
  readonly notOne: RegExp;
  /** The verb of «what do you expect». */
  readonly expect: RegExp;
  /** The article before a label for a person. */
  readonly oneArticle: RegExp;
  /** What hangs on an adjective by a preposition or «that». */
  readonly ledBy: RegExp;
  /** Prepositions behind a participle for how somebody feels. */
  readonly moodAbout: RegExp;
  /** «Truth is» without its article: it gets one before it. Met with the text. */
  readonly bareTruth: RegExp;
  /** The verb of what somebody has on or has with them. */
  readonly has: RegExp;
  /** What makes it that. */
  readonly hasOn: RegExp;
  /** Adjectives that say of a thing that it goes on and on. */
  readonly constant: RegExp;
  /** Prepositions of when something was done, in the midst of the words at fault. */
  readonly during: RegExp;
  /** What colleagues are asked to do («watch your keys»), by its words. */
  readonly order: RegExp;
  /** Adverbs of how often that stand among other words of a mark. */
  readonly always: RegExp;
  /** The same at the beginning of a mark, before what was so. */
  readonly alwaysSo: RegExp;
  /** «Night after night», behind how often. Met with the text. */
  readonly afterAnother: RegExp;
  /** What «not» makes never with. */
  readonly onceOrEver: RegExp;
  /** What turns the order of a sentence that it opens. */
  readonly neverOpens: RegExp;
  /** What opens a thing and not how often: «samme historie». */
  readonly thatThing: RegExp;
  /** Prepositions that how often hangs on. */
  readonly hangsTime: RegExp;
  /** What has lasted since then. Met with the text. */
  readonly since: RegExp;
  /** On the telephone. Met with the text. */
  readonly onPhone: RegExp;
  /** What the words at fault are about, as it stands. Met with the text. */
  readonly aboutWhat: RegExp;
  /** A question that somebody is at fault «over»; its group is the question. Met with the text. */
  readonly overWhat: RegExp;
  /** What somebody is at fault «with». Met with the text. */
  readonly withWhat: RegExp;
  /** «Resistant to treatment»: the preposition before what it is about. Met with the rest. */
  readonly toWhat: RegExp;
  /** A hint for what was said and not done. Met with the hint. */
  readonly onlySaid: RegExp;
  /** Times that stay before the subject. Met with the text, whatever its capitals. */
  readonly whenFirst: RegExp;
  /** A clause behind a preposition, or one of time with its subject. Met with the text. */
  readonly hangsClause: RegExp;
  /** Indefinite articles before a label that no list knows. */
  readonly indefinite: RegExp;
  /** Everybody, nobody or somebody: no person who is told of. */
  readonly everybody: RegExp;
  /** What tells of the meeting already: no place for the feeling in it. Met with the text. */
  readonly ofMeeting: RegExp;
  /** What opens an aim that is at fault. */
  readonly opensAim: RegExp;
  /** «Skyld» at the end of an aim: «for oppmerksomhetens skyld». */
  readonly sake: RegExp;
  /** Nouns that «for at» tells more of. */
  readonly governing: RegExp;
  /** Behind «went», «came»: somebody moved. */
  readonly moving: RegExp;
  /** «Det aldri er hans skyld»: its groups are whose, and what. Met with the text. */
  readonly neverTheirs: RegExp;
  /** Prepositions before where somebody uses a drug. */
  readonly beforePlace: RegExp;
  /** People, and what they do with a drug. Met with the term. */
  readonly peopleWho: RegExp;
  /** A term for a person, and what they are «med». Met with the term. */
  readonly personWith: RegExp;
  /** «Ved siden av»: behind a place the words go on. Met with the text. */
  readonly besides: RegExp;
  /** A term for a person up to what it tells of them, and that. Met with the term. */
  readonly tellsOf: RegExp;
  /** What makes the next words a likeness or a no. */
  readonly compares: RegExp;
  /** What makes a diagnosis only explain what was done. */
  readonly typical: RegExp;
  /** A tale, as it was heard. */
  readonly tale: RegExp;
  /** A denial that was heard. */
  readonly denies: RegExp;
  /** «Skal», which is hearsay by itself. */
  readonly toHave: RegExp;
  /** A term for what a person does; its group is that. Met with the term. */
  readonly personWho: RegExp;
  /** Whose a label is said to be, behind it. */
  readonly ours: RegExp;
  /** A term for what a person does, before «som». Met with the term. */
  readonly whoUses: RegExp;
  /** A term that has its «med» or «har». Met with the term. */
  readonly holdsWith: RegExp;
  /** «Også», before a label that is somebody else's as well. */
  readonly also: RegExp;
  /** What says of a trouble that it is over. Met with the text. */
  readonly earlier: RegExp;
  /** «Personen», «personene» in a term for a diagnosis: the patient is meant. Met with the term. */
  readonly thePerson: RegExp;
  readonly thePersons: RegExp;
  /** The article of one who is known, before a word for several. */
  readonly theOne: RegExp;
  /** A term for a person; its group is what they have. Met with the term. */
  readonly personHas: RegExp;
  /** Behind everybody or nobody, the others that are meant. */
  readonly otherThan: RegExp;
  /** What opens an aim as if it had come of it, and what leads to one. Met with the words. */
  readonly soThat: RegExp;
  readonly inOrder: RegExp;
  readonly asFor: RegExp;
  /** Adjectives that tell how something was done. */
  readonly manner: RegExp;
  /** Whose a person is, behind the term for them. Met with the words. */
  readonly ofWhose: RegExp;
  /** Prepositions of a place behind a term for a person. */
  readonly placing: RegExp;
  /** The preposition before where somebody comes from. */
  readonly comesFrom: RegExp;
  /** A term for a person; its groups are how it goes on, and the rest. Met with the term. */
  readonly personDoes: RegExp;
  /** Behind «in», what makes a place of it. */
  readonly whoseOrThe: RegExp;
  /** What may follow a term that is said with a verb. */
  readonly mayFollow: RegExp;
  /** Titles that a subject begins with. */
  readonly titled: RegExp;
  /** Particles that only paint the next word. */
  readonly lightWords: RegExp;
  /** A plain word that negates, in place of a coarse one. Met with the words. */
  readonly notOpens: RegExp;
  /** A no right before a coarse word. Met with the text. */
  readonly notEnds: RegExp;
  /** The writer in a frame. Met with what is put. */
  readonly framed: RegExp;
  /** Whom a condemnation is about, at its end; its group is them. Met with the text. */
  readonly withWhom: RegExp;
  /** How often something is said to be so; its group is the time. Met with the text. */
  readonly everyTime: RegExp;
  /** Times that it is not «at». Met with the words. */
  readonly onIt: RegExp;
  /** «En», whoever it is. */
  readonly oneDoes: RegExp;
  /** Prepositions that open neither a time nor a place. */
  readonly noPlace: RegExp;
  /** «Always» before what is done: no «as always», no «has always wanted». Met with the text. */
  readonly absolute: RegExp;
  /** A subject whose verb went with what goes. Met with the text. */
  readonly torn: RegExp;
  /** The slot at the end of what is put. Met with it. */
  readonly slotBehind: RegExp;
  /** What ends a frame behind which nothing is left. Met with the text. */
  readonly opensOnly: RegExp;
  /** What the writer says not to do behind a claim. */
  readonly doNot: RegExp;
  /** What that is. */
  readonly knowOf: RegExp;
  /** Forms of «person» for several. */
  readonly persons: RegExp;
  /** Behind «people» the verb is another. Met with the term. */
  readonly whoUsesIt: RegExp;
  /** What tells of a dependence how long it has been so. */
  readonly longSince: RegExp;
  /** A term that names such a trouble. Met with the term. */
  readonly troubles: RegExp;
  /** One that stands for several. Met with the term. */
  readonly manyTroubles: RegExp;
  /** What tells that it is known. */
  readonly known: RegExp;
  /** A term for a person. Met with the term. */
  readonly personTerm: RegExp;
  /** A term for who uses something; its groups are the person, and what. Met with the term. */
  readonly personUses: RegExp;
  /** A term for who has something, by the groups `person`, `article` and `trouble`. Met with the term. */
  readonly personHasOne: RegExp;
}

/** The same of a language whose notes leave out more than a frame can give back: see `Phrasing.plain`. */
export interface PlainKinds {
  /** Words behind «never» that say how somebody is. */
  readonly contents: RegExp;
  /** What somebody is «in». */
  readonly moods: RegExp;
  /** Those of them without an article. */
  readonly manyMoods: RegExp;
  /** What somebody has none of begins so. */
  readonly no: RegExp;
  /** Before such a word, with the copula left out. */
  readonly never: RegExp;
  /** Behind a participle that says how somebody is. */
  readonly behindState: RegExp;
  /** Behind a state that somebody is in about something. */
  readonly feltAt: RegExp;
  /** Participles that tell a state. */
  readonly states: RegExp;
  /** Participles for what was done to somebody: «found asleep». */
  readonly found: RegExp;
  /** Words whose infinitive is what they are about, and no aim: «tried to», «wants us to». */
  readonly governsTo: RegExp;
}
