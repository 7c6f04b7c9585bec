import type { Language } from "../language/language";
import type { Role } from "../model";
import type { Kinds } from "./kinds";

/** Words parted by spaces; an underscore joins the words of one entry («etter_at»). */
export type Words = string;

/** The closed classes and tables of one language. */
export interface ClosedClasses {
  readonly language: Language;
  readonly pronouns: {
    /** First person singular, and what staff call themselves («u.t.», «undertegnede»). */
    readonly writer: { readonly subject: Words; readonly object: Words };
    /** We: the staff. */
    readonly staff: { readonly subject: Words; readonly object: Words };
    /** He, she, they: forms that can only be subject, only object, or either. */
    readonly other: { readonly subject: Words; readonly object: Words; readonly either: Words };
    /** It, this, that: a thing, or nothing at all («det regner»). */
    readonly thing: Words;
    /** One, you: nobody in particular. */
    readonly generic: Words;
    readonly reflexive: Words;
    /** His, her, their: possessives of others. */
    readonly possessive: Words;
  };
  readonly people: {
    /** Noun entries for people who live here: inflected by `inflection.noun`. */
    readonly patient: Words;
    readonly kin: Words;
    readonly staff: Words;
    /** All other words for people (fellow residents, neighbours, groups): `other` too. */
    readonly others: Words;
    /** Common given names, lower case. */
    readonly names: Words;
    /** Names that are surnames, or may be either. */
    readonly surnames: Words;
  };
  readonly subordinators: {
    /** that */ readonly content: Words;
    /** whether */ readonly question: Words;
    /** because, since: the writer vouches for what follows */ readonly cause: Words;
    /** if, unless */ readonly condition: Words;
    /** when, while, before, after */ readonly time: Words;
    /** although, even though */ readonly concession: Words;
    /** as if */ readonly manner: Words;
    /** so that */ readonly purpose: Words;
    /** who, which, that */ readonly relative: Words;
    /** what, how, why, where as heads of a clause */ readonly wh: Words;
  };
  readonly coordinators: Words;
  readonly negation: Words;
  /** no, nobody, nothing: negate the clause they stand in */
  readonly negative: Words;
  readonly prepositions: Words;
  readonly determiners: Words;
  /** Articles before a noun that is new. */
  readonly articles: Words;
  /** Rooms, whose number can stand for who is in them («rom 4 bærer nag»): all forms. */
  readonly rooms: Words;
  /** Animals of a house, which are angry and afraid as well: all forms. */
  readonly animals: Words;
  /** Sentence adverbs and particles that may stand between a verb and what belongs to it. */
  readonly light: Words;
  /** very, so, quite: may stand before an adjective */
  readonly intensifiers: Words;
  /** First parts of compounds that only strengthen («kjempe-», «drit-»), without hyphen. */
  readonly intensifyingPrefixes: Words;
  /** perhaps, probably, possibly: hedge the clause they stand in */
  readonly hedges: Words;
  /** obviously, clearly, deep down, really */
  readonly boosters: Words;
  /** be: lemmas */ readonly copulas: Words;
  /** become, get: lemmas */ readonly becoming: Words;
  /** seem, look, appear: lemmas that hedge what follows */ readonly seeming: Words;
  /** have, as in the perfect: lemmas */ readonly perfect: Words;
  /** may, might, can, could: forms that leave it open */ readonly openModals: Words;
  /** must, shall, will, would, should: forms */ readonly modals: Words;
  /** say, tell, report, describe, think aloud (mener, synes): lemmas whose subject vouches for what follows */
  readonly reporting: Words;
  /** believe, think, wonder, experience, interpret: lemmas which with the writer as subject hold a reading tentatively */
  readonly tentative: Words;
  /** Whole openings that hold what follows tentatively («det kan hende», «mitt inntrykk er at», «mulig»): patterns */
  readonly tentativeFrames: readonly string[];
  /** Openings with a source («ifølge», «iflg.», «according to»): words */
  readonly accordingTo: Words;
  /** Openings that say that it is not known («vet ikke om», «usikker på om»): patterns */
  readonly notKnownFrames: readonly string[];
  /** Abbreviations that end in a full stop and do not end a sentence, with their stop */
  readonly abbreviations: Words;
  /** How letters are typed that a keyboard has not: «aa=å». */
  readonly typed?: Words;
  /** Other spellings of a word, read as the word: «w/=with», «cannae=can't» */
  readonly spellings?: Words;
  /** Closed-class words that tell this language from the other two. */
  readonly telling: Words;
  /** Closed-class words that tell neighbours this language must not be taken for (Danish, Swedish). */
  readonly foreign: Words;
  /** Headings, lower case, whole or first words → what stands under them. */
  readonly headings: Readonly<Record<string, Role>>;
  readonly inflection: Inflection;
}

/** All that the reading knows of a language besides its packs. */
export interface Grammar extends ClosedClasses {
  /** Small kinds of words that decide the reading of one place: made when a note first asks. */
  readonly kinds: () => Kinds;
  /** The verb table: one verb a line, as `inflection.verb` reads it. Read when a verb's forms are first asked for. */
  readonly verbs: () => string;
}

export interface VerbForms {
  readonly lemma: string;
  readonly infinitive: readonly string[];
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly imperative: readonly string[];
  /** -ende, -ande, -ing */
  readonly presentParticiple: readonly string[];
  /** «holdes», «gis»: present and infinitive of the passive, where the language has a form for it. No pattern meets it. */
  readonly passive?: readonly string[];
}

/** How the words of the language are inflected. Entries are lemmas, with a class after a slash where the rule needs it. */
export interface Inflection {
  /** A line of the verb table, or a lemma with its class («surmule/a»). Throws on an entry it cannot read. */
  verb(entry: string): VerbForms;
  /** All forms of an adjective, base form first. */
  adjective(entry: string): readonly string[];
  /** All forms of a noun, base form first: in Norwegian indefinite, definite, plural, definite plural, and genitives. */
  noun(entry: string): readonly string[];
}
