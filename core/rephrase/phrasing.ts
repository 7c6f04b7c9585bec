import type { Stance } from "../model";
import type { Asks } from "./asked/asks";
import type { PlainKinds, RephraseKinds } from "./kinds";
import type { Coarse } from "./own/coarse";
import type { Softer } from "./softer";
import type { TermWords } from "./terms/term-words";
import type { ReadTidy } from "./tidy";
import type { Wonders } from "./wondered/wonders";

/** The same words for what is and for what was. */
export interface Tensed {
  readonly present: string;
  readonly past: string;
}

/**
 * An opening that a clause follows, with `{slot}` for its slot: as a sentence begins («Jeg opplevde at»), and as it goes
 * on where something else stands first («da Kari kom, opplevde jeg at»).
 */
export interface Frame {
  readonly plain: Tensed;
  readonly inverted: Tensed;
}

/** The words a language needs to rephrase, with the small kinds that the build has written down. */
export interface Phrasing extends Omit<Words, "asks" | "wonders"> {
  readonly kinds: RephraseKinds;
  readonly asks?: Asks;
  readonly wonders?: Wonders;
  /** Ways of saying that read badly, and what becomes of them. */
  readonly tidy: () => readonly ReadTidy[];
  /** Coarse words inside a frame, and plain ones that say the same. */
  readonly coarse: () => readonly Coarse[];
}

/** The words a language needs to rephrase, besides those of the packs: its folder has them. */
export interface Words {
  readonly titles: Readonly<Record<Stance, string>>;
  readonly terms: TermWords;
  readonly own: Frame;
  /**
   * What was seen and the thought it gave, in the ways of saying it that suit a feeling and those that suit a judgement.
   * `why` stands before a reason behind what was done. A way the note has already is no longer the first choice: no frame becomes a tic.
   */
  readonly observe: {
    readonly felt: readonly Frame[];
    readonly judged: readonly Frame[];
    readonly why: readonly Frame[];
  };
  /** For a judgement that stands in more words than can be left out: the writer's own feeling, and the thought it gave. */
  readonly thought: Frame;
  /** For an effect on us that is told as meant: words that open it, what they become, and how it is wondered about. */
  readonly effect?: {
    readonly openers: { readonly list: readonly string[]; readonly put: string };
    readonly own: Frame;
    readonly seen: Frame;
  };
  /** «det» in «det var fordi», «it» in «it was because». */
  readonly it: string;
  /** Words that open a reason, first words of a purpose («for å»), and «only» before one. */
  readonly because: readonly string[];
  readonly purpose: readonly (readonly string[])[];
  readonly merely: readonly string[];
  /**
   * For a clause that judges what somebody did: wondered about, not owned. `observe` begins with its slot. A language
   * without it owns the clause as it stands.
   */
  readonly wonder?: { readonly own: Frame; readonly observe: Frame };
  /** What the writer wonders behind a slot for what was done: of one whom a pronoun tells, of others, of an aim. */
  readonly wondering: { readonly whom: Tensed; readonly what: Tensed; readonly why: Tensed; readonly between?: Tensed };
  /** For a language that wonders behind the writer's own feeling too, and owns no judgement. */
  readonly wonders?: Omit<Wonders, "kinds">;
  /** For how often something is said to be so: as far as the writer has seen, in words that claim less. */
  readonly seenSoFar?: {
    readonly words: string;
    /** What claims less, and what stands in its place beside a slot for how often. */
    readonly softer: readonly (readonly [claims: RegExp, less: string, beside?: string])[];
    /** Absolutes that have neither. */
    readonly left: RegExp;
    /** Words behind which the slot stands in brackets, and its hint. */
    readonly hangs: RegExp;
    readonly when: string;
  };
  /**
   * For a condemnation, which no frame makes better: what was said or done has a slot, and what it is about is wondered.
   * `behind` and `whether` have a slot for the writer's feeling, `seen` one for what was seen.
   */
  readonly asks?: Omit<Asks, "kinds">;
  /** For a word that judges a person: what was done stands in its place. `{whom}` is the person. */
  readonly act: Frame & {
    /** As it stands behind another clause: «…, og jeg la merke til {slot} hos {whom}». */
    readonly behind?: Tensed;
    /** Words of a hint with `{who}` where the sentence is told in the present («sa» → «sier»). */
    readonly now?: Readonly<Record<string, string>>;
    /** Of several people, where the verb tells it. */
    readonly many?: { readonly of: RegExp; readonly now: Readonly<Record<string, string>> };
  };
  /** Words of grammar that hold a judging word in its place: they may go with it. */
  readonly holding: RegExp;
  /** Words that only strengthen a condemnation, or join it to what was told before. */
  readonly strengthening?: RegExp;
  /** «Alt», «alle» behind a plain word that negates. */
  readonly anyOf?: Readonly<Record<string, string>>;
  /** States that are felt rather than been («følte seg tråkket på»), and the words for it. */
  readonly feels?: { readonly words: readonly string[] } & Tensed;
  /** What opens a second clause in one frame («… og at …»). */
  readonly that?: string;
  /** Remarks of disbelief that go where the sentence is told as somebody's words. */
  readonly remarks?: readonly string[];
  /** Tags behind a judgement («for å si det pent»), which go with it. */
  readonly tags?: readonly string[];
  /** Names for somebody that a pronoun stands for as well («fyren»). */
  readonly demeaning?: Readonly<Record<string, string>>;
  /** What paints a label from behind («av verste sort») and goes with it. */
  readonly sorts?: readonly (readonly string[])[];
  /** The time of day in «hver eneste natt», which stays where how often has a slot. */
  readonly timesOfDay?: Readonly<Record<string, string>>;
  /** What only strengthens a judgement and goes with it, and adverbs that stay, in the place of `{adverbs}`. */
  readonly emphases: readonly (readonly string[])[];
  readonly joining: readonly (readonly string[])[];
  /** For the same: what the writer felt, with the hint of its slot. A second slot is for what was done, with `{rest}` behind it. */
  readonly feeling: Frame & {
    readonly hint: string;
    /** The feeling before what was done, where a clause hangs on that. */
    readonly ahead?: Tensed;
    /** What has lasted since a time that the sentence names. */
    readonly since?: string;
    /** Between the slot and somebody whom the writer need not have met («eksen hennes»), in place of what stands there. */
    readonly absent?: { readonly met: string; readonly thought: string; readonly kin: RegExp };
    /** The feeling behind what was done, where that names a person already. */
    readonly beside?: Tensed;
  };
  /** «Ikke får viljen sin», and how that is told as it happened. */
  readonly willed?: readonly [RegExp, string];
  /** Behind a harm for which an aim was named: what was before it, and what `{who}` needed. */
  readonly before?: Readonly<Record<"observe" | "own", Tensed>> & { readonly hint: string };
  /** The two set between commas, where a clause cannot be wrapped: «fordi hun, slik jeg opplevde det, skammet seg», «because, as I saw it, she was ashamed». */
  readonly aside: { readonly own: Tensed; readonly observe: Tensed };
  /** Put before a fragment, in a language where an aside behind it reads as a clause of its own; else empty. */
  readonly view: string;
  /** Put behind what somebody tells: what the writer saw; behind a no: the reason that was given. */
  readonly besides: Readonly<
    Record<"seen" | "reason", { readonly text: string; readonly present?: string; readonly hint: string }>
  >;
  readonly and: string;
  readonly or: string;
  /** What a person is said to be «med» where that does not say of what: there what is known stands instead. */
  readonly unnamed: readonly string[];
  /** «har», «hadde» for a copula before «en person med …»: «Hun har rusmiddelproblemer». */
  readonly has?: Readonly<Record<string, string>>;
  /** The same in English: for «person with», «person who uses» behind a copula, by its form, the verb that says it. */
  readonly does?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Single words for what came next: they stay in front of a frame («Så opplevde jeg at hun ble snurt»). */
  readonly sequence?: readonly string[];
  /** Words that only say how sure it is, with `_` for a space: in a frame they have no place («at hun åpenbart var sint»). */
  readonly boosters?: readonly string[];
  /** «Det er aldri hans skyld» is said of what he thinks: whose it is, and the words that say so. */
  readonly blameless?: { readonly whose: Readonly<Record<string, string>>; readonly fault: readonly string[] } & Tensed;
  /** Somebody's view told as if it were so («ingenting duger»), with what may tell when behind it, and the hint of its slot. */
  readonly views?: { readonly words: RegExp; readonly when: RegExp; readonly hint: string };
  /** Nouns for what happened, behind a word that judges it («melodramatisk farvel»): they stay. */
  readonly happenings?: readonly string[];
  /** What stands around the slot for earlier times in place of «som vanlig», where it ends a sentence. */
  readonly also?: string;
  /** What says that somebody's inside is known: no outward look goes with it. */
  readonly within?: readonly string[];
  /** What joins two clauses in one frame: «og», «men». */
  readonly joins: readonly string[];
  /** Words for hearsay that can go where the sentence says who tells it, and the words that say so. */
  readonly tells: Tensed & {
    readonly hearsay: readonly string[];
    /** For «angivelig brystsmerter»: what is put before a complaint, and how words for one end. */
    readonly about?: { readonly put: string; readonly ends: RegExp };
    /** How what was hearsay («skal ha») stands behind those words («har»). */
    readonly as?: Readonly<Record<string, string>>;
  };
  /** Prepositions of time, place and towards whom: what they open can stay where a judging word is left out. */
  readonly stays: readonly string[];
  /** In place of a preposition that the words at fault asked for («pulled a fast one on her»). */
  readonly towardsWhom?: string;
  /** A person in place of a name for one, in the singular and in the plural. */
  readonly person?: { readonly one: string; readonly more: string };
  /** Those of them that name a person («overfor», «with»): beside them a feeling towards `{whom}` has no place. */
  readonly towards: readonly string[];
  /** The tentative verb for a copula: by the copula's form. */
  readonly seem: Readonly<Record<string, string>>;
  /** The same with a «not» behind the copula: by the tentative verb. */
  readonly notSeem?: Readonly<Record<string, string>>;
  readonly be: Tensed;
  /** Pronouns a left-out subject can be restored by, and the noun where the note has none. */
  readonly subjects: readonly string[];
  readonly patient: string;
  /** More of them, where the notes have a label for several («de demente»). */
  readonly patients?: string;
  /** Put before a noun for a person that a note has without, and the nouns that need none («mum»). */
  readonly article?: { readonly word: string; readonly without: readonly string[] };
  /** By subject the possessives and reflexives that tell of the same person; none where they tell nothing («sin»). */
  readonly belongings?: Readonly<Record<string, readonly string[]>>;
  /** Who is meant where a noun for kin would be said twice («moren … hun»). */
  readonly again: Readonly<Record<string, string>>;
  /** The object form of a pronoun; of several, the note's own is taken, else the first. */
  readonly objects: Readonly<Record<string, readonly string[]>>;
  /** Pairs of norms: where the note has a word of the second list and none of the first, its form is taken. */
  readonly norms: readonly { readonly ours: string; readonly theirs: string }[];
  /** Where infinitives end in either of two vowels: how each is met in a note, and the words of ours that are turned. */
  readonly otherInfinitives?: {
    readonly ours: RegExp;
    readonly theirs: RegExp;
    readonly pairs: readonly { readonly ours: string; readonly theirs: string }[];
  };
  /** What points at a thing that was there: «det var krokodilletårer», «this was a tantrum». */
  readonly pointer: string;
  /** For «not once»: what the writer has not seen, with the hint of its slot. */
  readonly notSeen: Frame & { readonly hint: string };
  /** «never» as a plain negation, which leaves room for when it was so; empty where the language needs another verb. */
  readonly notNow: Readonly<Record<string, string>>;
  /**
   * First parts of words for violence, self-harm, suicide, coercion, injury and doses. What holds one of them is never
   * made into somebody's impression: there the concrete act must stand.
   */
  readonly risk: readonly string[];
  /** Beginnings of words that only look like a risk («blodprøve», «spiteful»). */
  readonly harmless: readonly string[];
  /** Sentence adverbs, of one word or more: in a subordinate clause of Norwegian they stand before the verb. */
  readonly adverbs: readonly (readonly string[])[];
  /** Around a claim: what only says how sure the writer is, and what holds it open already. */
  readonly plain?: {
    readonly kinds: PlainKinds;
    /** At the beginning of a clause («obviously»), and inside one. */
    readonly opening: RegExp;
    readonly adverb: RegExp;
    /** «The truth is that», «I could see that»: what is captured is the verb, which has the tense. */
    readonly vouched: RegExp;
    /** Words before a claim by which the writer does not make it («it need not mean that»). */
    readonly held: RegExp;
    /** Words that can only be adjectives, by their ending. */
    readonly state: RegExp;
    /** The hint for what somebody did, where a rule has none and its words are doubted in a frame as well. */
    readonly done: string;
    /** «Has», «had». */
    readonly has: string;
    readonly had: string;
    /** Behind a claim what makes it somebody's own («…, he thinks»). */
    readonly told: RegExp;
    /** Absolutes inside a frame, and what they are in an impression. */
    readonly softer: Softer;
    /** Behind a thought, how often it is said to be so. */
    readonly usual: Softer;
    /** Words at the end of a sentence that a feeling is «over» and not «with». */
    readonly over: RegExp;
    /** For what was only said: it is heard. */
    readonly heard: Tensed;
    /** Before a claim a time that is no clause of its own, and no «and» joins the two. */
    readonly loosely: RegExp;
    /** Verbs that tell what somebody is called. */
    readonly naming: readonly string[];
  };
  /** Behind what is told once more how often, or what it is to prove: it goes. */
  readonly tails?: RegExp;
  /** What a person is said to do with a drug, as it stands before a place, where they would do it there. */
  readonly disorder?: (text: string) => string;
  /** Hints for what is known of a test that was named, and of one that was not. */
  readonly known?: { readonly test: RegExp; readonly tested: string; readonly untested: string };
  /** Subordinate order puts sentence adverbs before the verb. */
  readonly verbSecond: boolean;
  /** Any neutral noun phrase, to try a suggestion with its slots filled. */
  readonly filler: string;
}
