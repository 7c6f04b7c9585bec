/*
 * Small kinds of words and endings that decide the reading of one place: each language has its own. All are met with
 * the form of a word, lower case. A language that has no such words says `none`.
 */

/** A kind that the language has no words of. */
export const none = /(?!)/;

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
  readonly beforeIllness: RegExp;
  readonly behindIllness: RegExp;
  readonly roomOfIllness: RegExp;
  /** How many of some people: «et par av». */
  readonly amount: RegExp;
  /** «Av», «of». */
  readonly partOf: RegExp;
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
  /** Ends of stretches of time, which do nothing. */
  readonly noThing: RegExp;
  /** What staff feel and nobody else writes of: «kjente på avmakt». */
  readonly ownFeeling: RegExp;
  /** The verb that goes with it. */
  readonly felt: RegExp;
  /** «If I'm honest»: nobody is honest for another. */
  readonly honest: RegExp;
  readonly beforeHonest: RegExp;
  /** «Selv», «myself». */
  readonly self: RegExp;
  /** «Thinks»: where its form tells that it is not the writer. */
  readonly thinksThird: RegExp;
  readonly knowsThird: RegExp;
  /** «Alltid», «still»: a habit of thinking is told of another. */
  readonly habit: RegExp;
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
  readonly nobody: RegExp;
  /** «Regnet», «raining»: said of no one. */
  readonly weather: RegExp;
  /** Behind a word for weather: «regnet med», «blåser i». */
  readonly noWeather: RegExp;
  /** «Noen av oss», «all of us». */
  readonly some: RegExp;
  /** «På jobb», «on shift»: those who are there are staff. */
  readonly atWork: RegExp;
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
}

/** What tells who vouches for something, how surely, and of whom it is (core/claims). */
export interface ClaimKinds {
  /** Verbs of saying at the end of what was said: «…, sier han». */
  readonly said: RegExp;
  /** What a relative thinks was told as well. */
  readonly thought: RegExp;
  /** «Og sa det», «and said so». */
  readonly saidIt: RegExp;
  /** What may stand behind it. */
  readonly behindSaidIt: RegExp;
  /** «Om en skal tro kona», «if his wife is to be believed». */
  readonly believed: RegExp;
  readonly toBe: RegExp;
  readonly if: RegExp;
  /** «Står det», said of paper. */
  readonly stands: RegExp;
  /** «Hjelper», «works»: what helps whenever it is so. */
  readonly helps: RegExp;
  /** «What helps when …», «det som hjelper»: opens what helps. */
  readonly whatHelps: RegExp;
  /** «Når», «whenever»: whenever it is so. */
  readonly whenever: RegExp;
  /** Opens what an advice is for: «straks», «once». */
  readonly onceSo: RegExp;
  /** What is practised: «skal øve på». */
  readonly practised: RegExp;
  /** Imperatives of an advice: «offer», «sit». */
  readonly advised: RegExp;
  /** «Det», «it». */
  readonly it: RegExp;
  /** «Så lenge», «as long»: its two words. */
  readonly soLong: RegExp;
  readonly long: RegExp;
  /** «Etter det kona forteller»: two or three words before a verb of saying. */
  readonly tidings: RegExp;
  /** How somebody bears herself: «behaves as if» leaves nothing open. */
  readonly bearing: RegExp;
  /** «Slik jeg ser det», «as I see it». */
  readonly asISee: RegExp;
  /** Whole headings behind which somebody else's account runs: «Collateral from mother:». */
  readonly accountHead: RegExp;
  /** How such a heading begins where it must name somebody. */
  readonly accountOf: RegExp;
  /** Such a heading of a group. */
  readonly accountOfGroup: RegExp;
  /** «Hypotese:»: all that follows is put forward as one. */
  readonly supposal: RegExp;
  /** «Hva han følte, vet jeg ikke»: opens a question that stands first. */
  readonly asks: RegExp;
  /** Offices, papers and people of the town, in the form in which they say something. */
  readonly house: RegExp;
  /** «Ser det ut», «turns out»: one thought in two clauses. */
  readonly out: RegExp;
  /** «Ser det slik at»: its two words. */
  readonly thus: RegExp;
  readonly sees: RegExp;
  /** «Som», «as»: what somebody takes something for. */
  readonly as: RegExp;
  /** «Ringte», «texted»: who rang tells what she thinks. */
  readonly rang: RegExp;
  /** «So that», «so as»: an aim, and no outcome. */
  readonly soThat: RegExp;
  /** «Is only here so …»: nor is that. */
  readonly onlyHere: RegExp;
  /** «Slapp», of somebody who is spared. */
  readonly spared: RegExp;
  /** «Som vanlig», «as usual». */
  readonly usual: RegExp;
  /** Stems of calling and describing somebody. */
  readonly naming: RegExp;
  /** Forms of calling somebody something: no «as» is needed. */
  readonly calls: RegExp;
  /** Stems of describing somebody as something. */
  readonly describes: RegExp;
  /** «Om», «about». */
  readonly about: RegExp;
  /** Stems of saying behind which «to» tells what for. */
  readonly forAnEnd: RegExp;
  /** Stems of what one says of oneself: «kaller seg». */
  readonly ofOneself: RegExp;
  readonly without: RegExp;
  /** «Ba oss», «asked me»: what is asked of us is ours to do. */
  readonly askedOf: RegExp;
  /** Days, which have a capital and are nobody. */
  readonly weekday: RegExp;
  /** «Som en forbryter», «like a criminal». */
  readonly likeness: RegExp;
  /** «LAR-erne»: a capital that makes no name. */
  readonly initialism: RegExp;
  /** Ends of nouns for how somebody is, not for somebody. */
  readonly abstract: RegExp;
  /** Behind a noun for a relative: «family situation». */
  readonly ofFamily: RegExp;
  /** Behind a participle that tells how one felt: «upset about». */
  readonly feltAt: RegExp;
  /** «Såret», the noun. */
  readonly wound: RegExp;
  /** Ends of adjectives that may grade a neuter behind them: «ubehagelig varmt». */
  readonly grading: RegExp;
  /** Ends of neuters that are said of how things are. */
  readonly ofThings: RegExp;
  /** «Enn», «than». */
  readonly than: RegExp;
  /** Ends of adjectives behind which a definite noun is what one fears: «livredd hunden». */
  readonly afraid: RegExp;
  /** Ends of adverbs that look like nouns behind an adjective. */
  readonly noNoun: RegExp;
  /** Plans, rules, agreements and aims: what shall be. */
  readonly plan: RegExp;
  /** Those who come after, to whom a note is addressed: «for those on nights». */
  readonly colleagues: RegExp;
  /** «As per», with nothing behind it. */
  readonly asPer: RegExp;
  /** Opens a heading over what to do: «ved uro:», «OBS:». */
  readonly directs: RegExp;
  /** Headings over what was talked about. */
  readonly topic: RegExp;
  /** «Beskjed om at»: what is told somebody beforehand. */
  readonly notice: RegExp;
  /** «Husk at», «remember that». */
  readonly reminder: RegExp;
  /** «Situasjoner der», «situations where». */
  readonly situation: RegExp;
  /** Modals of what we hope for: «for at hun ikke skal …». */
  readonly aiming: RegExp;
  /** «Vi vil at hun …». */
  readonly wishes: RegExp;
  /** Paper that says what somebody once wrote. */
  readonly paper: RegExp;
  /** «It's on the sheet», «det står i planen»: its two words. */
  readonly points: RegExp;
  readonly lies: RegExp;
  /** «Jf.», «see». */
  readonly refers: RegExp;
  /** «Meldte seg syk»: that tells nothing; the stem, and what stands behind it. */
  readonly signs: RegExp;
  readonly signedTo: RegExp;
  /** «Noted to be rude»: with nobody who notes, what the writer says. */
  readonly noted: RegExp;
  /** «Nekter å spise» tells nothing, «nekter å ha spist» does. */
  readonly denies: RegExp;
  /** «As per usual», but not «as per usual plan». */
  readonly asUsual: RegExp;
  readonly usualPlan: RegExp;
  /** «Looked at us»: what somebody did, and no impression. */
  readonly looks: RegExp;
  readonly lookedAt: RegExp;
  readonly lookedAway: RegExp;
  /** «Struck the nurse». */
  readonly strikes: RegExp;
  /** «Sounded the alarm». */
  readonly sounds: RegExp;
  /** «Appeared at the door». */
  readonly appears: RegExp;
  readonly intoView: RegExp;
  /** Stems of telling what somebody feels, beside those of thinking. */
  readonly feels: RegExp;
  /** «Kan», «could»: tells of an ability before what is done. */
  readonly ability: RegExp;
  /** Films, books and games. */
  readonly story: RegExp;
  /** Opens a clause about a story that stands some words before: «en film der …». */
  readonly inStory: RegExp;
  /** Opens one about a story right before it: «en film som …». */
  readonly ofStory: RegExp;
  /** «Den handler om»: points back to the story. */
  readonly theStory: RegExp;
  /** Plays, and the place where they are played. */
  readonly play: RegExp;
  readonly scene: RegExp;
  /** Stems of playing a part. */
  readonly plays: RegExp;
  /** «So», which tells an aim, an outcome or, behind a comma, whose words. */
  readonly soThen: RegExp;
  /** «And nothing else». */
  readonly else: RegExp;
  /** «Has no idea»: another's not knowing is a claim. */
  readonly has: RegExp;
  /** «Under the impression»: what somebody believes. */
  readonly under: RegExp;
  /**
   * Parties, governments, armies, papers and companies, and those who act for them or before all: ministers,
   * journalists, historians. What they do is done by nobody in care.
   */
  readonly publicWord: RegExp;
  /** Names of countries, parties and papers, with their capital. */
  readonly publicName: RegExp;
  /** Words of public life that are nobody: signs that a sentence is of it. */
  readonly publicSign: RegExp;
  /** «MAD means crazy»: the word is spoken of. */
  readonly means: RegExp;
  /** «They», of whom several are meant. */
  readonly plural: RegExp;
  /** Those who serve customers, and what tells of it. */
  readonly trade: RegExp;
  readonly tradeSign: RegExp;
  /** What is said only of those who are paid for it. */
  readonly ofTrade: RegExp;
  /** Words of care: who is spoken of near them may be in it, whatever else she is. */
  readonly care: RegExp;
}

export interface Kinds extends StructureKinds, ClaimKinds {}

/** The kinds as the build writes them down: by their sources, so that no bundle carries those of every language. */
export type WrittenKinds = Readonly<Record<keyof Kinds, string>>;

/** What the build writes of the kinds of a language. */
export const writeKinds = (kinds: Kinds): WrittenKinds => map<RegExp, string>(kinds, ({ source }) => source);

/** The kinds that the build has written. */
export const readKinds = (written: WrittenKinds): Kinds =>
  map<string, RegExp>(written, (source) => new RegExp(source, "u"));

const map = <From, To>(
  kinds: Readonly<Record<keyof Kinds, From>>,
  made: (kind: From) => To,
): Readonly<Record<keyof Kinds, To>> =>
  Object.fromEntries(Object.entries<From>(kinds).map(([name, kind]) => [name, made(kind)])) as Record<keyof Kinds, To>;

/** Expressions as the build writes them down: `flags/source`. */
export type Written<Expressions> = Readonly<Record<keyof Expressions, string>>;

/** What the build writes of expressions that keep their flags. */
export const writeExpressions = <Name extends string>(
  expressions: Readonly<Record<Name, RegExp>>,
): Readonly<Record<Name, string>> =>
  Object.fromEntries(
    Object.entries<RegExp>(expressions).map(([name, { flags, source }]) => [name, `${flags}/${source}`]),
  ) as Record<Name, string>;

/** The expressions that the build has written, each made when it is first asked for: most notes need few of them. */
export function readExpressions<Name extends string>(
  written: Readonly<Record<Name, string>>,
): Readonly<Record<Name, RegExp>> {
  const made: Partial<Record<Name, RegExp>> = {};
  const read = {} as Record<Name, RegExp>;
  for (const [name, text] of Object.entries(written) as [Name, string][]) {
    const get = () => {
      made[name] ??= expressionOf(text);
      return made[name];
    };
    Object.defineProperty(read, name, { get, enumerable: true });
  }
  return read;
}

function expressionOf(text: string): RegExp {
  const at = text.indexOf("/");
  return new RegExp(text.slice(at + 1), text.slice(0, at));
}
