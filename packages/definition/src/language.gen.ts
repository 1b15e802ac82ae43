// Generated from schemas/ by packages/definition/scripts/generate.mjs. Do not edit.
import type { FieldKind } from './field-kind.ts';

/** What every kind of definition begins with. */
export type Definition = Pick<FormDefinition, '$schema' | 'id' | 'title' | 'satisfies' | 'note' | 'overlays'>;
/** How far a company's own pack may change a property: `fixed` not at all, `stricter` only to something that demands more, `free` as it likes. */
export type Bound = 'fixed' | 'stricter' | 'free';
/** A condition or calculation on one line, in CEL. Read a field that may be empty only behind `has(form.x)` or `default(form.x, value)`. At most 2,000 characters. */
export type Cel = string;
/** One thing that can be chosen: its title, or its title with a note. */
export type OptionDefinition =
  | string
  | {
      /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
      title: string;
      /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
      note?: string;
    };
/** From one time of day up to, not including, another. An end at or before the start lies on the next day; `00:00-24:00` is the whole day. */
export type Interval = string;
/** One way to find people. Exactly one of the properties; `order` goes with `superiorsUpTo`. */
export type Who =
  | {
      /** One certain person, by the id the host application knows. When the person leaves, the pack has to change: prefer a position. */
      person: string;
    }
  | {
      /** Everybody who holds this position, by its id in organization.json. */
      position: string;
    }
  | {
      /** Whoever holds the position that heads this department. */
      headOf: string;
    }
  | {
      /** Whoever heads the department of the person who asks. */
      headOfRequester: true;
    }
  | {
      /** The requester's superior: 1 is the direct one, 2 the superior's superior, and so on, following `reportsTo`. */
      superior: number;
    }
  | {
      /** The requester's superior, that one's superior, and so on up to and including this position, each in turn. */
      superiorsUpTo: string;
      /** Only with `superiorsUpTo`: `bottom-up` begins with the requester's own superior, `top-down` with the highest. Default: `bottom-up`. */
      order?: 'bottom-up' | 'top-down';
    }
  | {
      /** The person chosen in this field of the form. */
      field: string;
    }
  | {
      /** The person who asks. */
      requester: true;
    }
  | {
      /** The requester picks people when asking. */
      requesterChooses: {
        /** The position or the department whose people may be picked. */
        from: string;
        /** How many people must be picked. Default: 1. */
        atLeast?: number;
        /** How many people may be picked. Default: as many as `atLeast`. */
        atMost?: number;
      };
    }
  | {
      /** Whoever decided in the approve block before this one picks people, with their own vote. */
      previousChooses: {
        /** The position or the department whose people may be picked. */
        from: string;
        /** How many people must be picked. Default: 1. */
        atLeast?: number;
        /** How many people may be picked. Default: as many as `atLeast`. */
        atMost?: number;
      };
    }
  | {
      /** People found by an expression: its result is the id of a person, or a list of such ids. */
      expression: Cel;
    };
/** One part of a chain. Its `kind` says what it does. */
export type Block = SequenceBlock | ApproveBlock | HandleBlock | NotifyBlock | BranchBlock | ParallelBlock | WaitBlock | ChainBlock | SettleBlock | OpenBlock;
/** How votes count: `all` must say yes; `any` the first vote decides; `in-turn` one after the other, all must say yes; or a fraction of the seats, reached (`atLeast`) or exceeded (`moreThan`). A vote ends exactly when its outcome can no longer change. */
export type Votes = ('all' | 'any' | 'in-turn') | VoteShare;
/** Passes when a share of the seats says yes: reached or exceeded, exactly one of the two. */
export type VoteShare =
  | {
      /** Passes when this share of the seats, or more, says yes. */
      atLeast: string;
      /** Whether seats that abstain are part of the whole (`counted`) or taken out of it (`left-out`). */
      abstentions: 'counted' | 'left-out';
    }
  | {
      /** Passes when more than this share of the seats says yes. */
      moreThan: string;
      /** Whether seats that abstain are part of the whole (`counted`) or taken out of it (`left-out`). */
      abstentions: 'counted' | 'left-out';
    };
/** What happens when nobody holds the position asked for: `pass` counts as a yes, `reject` as a no, `wait` until somebody does, `superior` the nearest superior whom somebody holds decides, or another position decides instead. There is no silent default. */
export type Nobody =
  | ('pass' | 'reject' | 'wait' | 'superior')
  | {
      /** The position that decides instead. */
      position: string;
    };
/** What happens when somebody would decide on their own request, also through a deputy: `forbid` leaves the seat to the others, `skip` passes over it, `superior` gives it to their superior, `head` to the head of the requester's department, `decide` lets them, in words an auditor will see. */
export type OwnRequest = 'forbid' | 'skip' | 'superior' | 'head' | 'decide';
/** What follows when time has run out: `remind` the approvers, `pass` as a yes, `reject` as a no, `escalate` to their superiors, `close` ends the case, or transfer the seats to somebody else. */
export type Breach =
  | ('remind' | 'pass' | 'reject' | 'escalate' | 'close')
  | {
      /** Who gets the seats of those who have not answered. */
      transfer: Who;
    };
/** slas/*.sla.json: one promise that is measured, or one duty that comes round. Its `kind` says how it is measured; whether it was kept follows from the recorded events alone. */
export type SlaDefinition =
  | DurationSlaDefinition
  | CountSlaDefinition
  | ClockSlaDefinition
  | RatioSlaDefinition
  | FrequencySlaDefinition
  | LeadTimeSlaDefinition
  | SamplingSlaDefinition
  | CompositeSlaDefinition;
/** The period that is judged: as the calendar has it, where weeks begin on Monday, or `rolling`, judged at the end of every day for so many days up to it. */
export type RatioWindow =
  | ('day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year')
  | {
      /** How many days, the last one included. */
      rolling: string;
    };
/** One thing that happens or is expected. Exactly one of `open`, `fill`, `approve`, `reject`, `handOver`, `addComment`, `withdraw`, `carryOver`, `event`, `wait`, `repeat` and `expect`. */
export type ScenarioStep =
  | {
      /** When it happens. Default: at once after the step before. */
      at?: string;
      /** The person who does it. Default: whoever did the step before. */
      by?: string;
      /** A case of this procedure is opened, with the form given. */
      open: string;
      /** What later steps call the case. */
      as: string;
      /** What is filled in, by field id. For a duty, over what it collects. */
      form: {
        /** The value of a field, in the shape its kind has: a text, a number, true or false, or for instance `{ "minor": 20000, "currency": "CNY" }` for money. */
        [k: string]: unknown;
      };
    }
  | {
      /** When it happens. Default: at once after the step before. */
      at?: string;
      /** The person who does it. Default: whoever did the step before. */
      by?: string;
      /** This form is filled in and recorded. */
      fill: string;
      /** In which case, as an earlier step called it; the newest case of a procedure that a rule opened, by the id of the procedure; or for which duty, by the id of its SLA. */
      in: string;
      /** What is filled in, by field id. For a duty, over what it collects. */
      form: {
        /** The value of a field, in the shape its kind has: a text, a number, true or false, or for instance `{ "minor": 20000, "currency": "CNY" }` for money. */
        [k: string]: unknown;
      };
    }
  | {
      /** When it happens. Default: at once after the step before. */
      at?: string;
      /** The person who does it. Default: whoever did the step before. */
      by?: string;
      /** In which case, as an earlier step called it; the newest case of a procedure that a rule opened, by the id of the procedure; or for which duty, by the id of its SLA. */
      in: string;
      /** The person says yes at this block of the chain; at a block that is only handled, that it is done. */
      approve: string;
      /** The reason given with it. */
      comment?: string;
    }
  | {
      /** When it happens. Default: at once after the step before. */
      at?: string;
      /** The person who does it. Default: whoever did the step before. */
      by?: string;
      /** In which case, as an earlier step called it; the newest case of a procedure that a rule opened, by the id of the procedure; or for which duty, by the id of its SLA. */
      in: string;
      /** The person says no at this block of the chain. */
      reject: string;
      /** The reason given with it. */
      comment?: string;
    }
  | {
      /** When it happens. Default: at once after the step before. */
      at?: string;
      /** The person who does it. Default: whoever did the step before. */
      by?: string;
      /** In which case, as an earlier step called it; the newest case of a procedure that a rule opened, by the id of the procedure; or for which duty, by the id of its SLA. */
      in: string;
      /** The person who becomes responsible. */
      handOver: string;
    }
  | {
      /** When it happens. Default: at once after the step before. */
      at?: string;
      /** The person who does it. Default: whoever did the step before. */
      by?: string;
      /** In which case, as an earlier step called it; the newest case of a procedure that a rule opened, by the id of the procedure; or for which duty, by the id of its SLA. */
      in: string;
      /** The person notes this in the case. */
      addComment: string;
    }
  | {
      /** When it happens. Default: at once after the step before. */
      at?: string;
      /** The person who does it. Default: whoever did the step before. */
      by?: string;
      /** In which case, as an earlier step called it; the newest case of a procedure that a rule opened, by the id of the procedure; or for which duty, by the id of its SLA. */
      in: string;
      /** The person takes the case back, for this reason. */
      withdraw: string;
    }
  | {
      /** When it happens. Default: at once after the step before. */
      at?: string;
      /** The person who does it. Default: whoever did the step before. */
      by?: string;
      /** In which case, as an earlier step called it; the newest case of a procedure that a rule opened, by the id of the procedure; or for which duty, by the id of its SLA. */
      in: string;
      /** The reason given with it. */
      comment: string;
      /** This case goes over into the next period of the duty, for the reason in `comment`. */
      carryOver: string;
    }
  | {
      /** When it happens. Default: at once after the step before. */
      at?: string;
      /** The person who does it. Default: whoever did the step before. */
      by?: string;
      /** This event arrives from outside. */
      event: string;
      /** The payload of the event. */
      data: {
        /** The value of a field, in the shape its kind has: a text, a number, true or false, or for instance `{ "minor": 20000, "currency": "CNY" }` for money. */
        [k: string]: unknown;
      };
    }
  | {
      /** When it happens. Default: at once after the step before. */
      at?: string;
      /** The person who does it. Default: whoever did the step before. */
      by?: string;
      /** The clock moves on: to an instant, or by a length of time. */
      wait: string;
    }
  | {
      /** When it happens. Default: at once after the step before. */
      at?: string;
      /** The person who does it. Default: whoever did the step before. */
      by?: string;
      /** The steps below happen so many times, one round after the other. In texts of `form` and `data`, `{n}` is the number of the round; a case they open is called `as`, and after the round also `as` with the number, as `ticket-3`. */
      repeat: number;
      /** What happens in each round, in order. At most 50. */
      steps: ScenarioStep[];
    }
  | {
      /** When it happens. Default: at once after the step before. */
      at?: string;
      /** The person who does it. Default: whoever did the step before. */
      by?: string;
      expect: ScenarioExpectation;
    };

/** The definition each kind of file holds. */
export interface DefinitionByKind {
  pack: PackDefinition;
  organization: OrganizationDefinition;
  requirements: RequirementsDefinition;
  event: EventDefinition;
  table: TableDefinition;
  calendar: CalendarDefinition;
  form: FormDefinition;
  approval: ApprovalDefinition;
  sla: SlaDefinition;
  procedure: ProcedureDefinition;
  template: TemplateDefinition;
  scenario: ScenarioDefinition;
  locale: LocaleDefinition;
}
/** pack.json: what this folder of definitions is called, from when it holds, in which languages, and which documents it carries out. */
export interface PackDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The permanent name of the pack. Cases remember under which pack and version they were opened. */
  id: string;
  /** Version of the pack, three numbers joined by dots: raise the last for wording, the middle one for new rules, the first when open cases have to be migrated. */
  version: string;
  /** The first day on which this version holds. Cases opened before stay with the version they were opened under. */
  validFrom: string;
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** The time zone of the estate, by its IANA name. Every time of day in the pack is meant in it, unless a calendar names another. */
  timeZone: string;
  /** The currency of money fields and of amounts in expressions, unless a field names another. */
  currency: string;
  /** The language the definitions themselves are written in. */
  sourceLocale: string;
  /**
   * Every language the pack is offered in, the source locale included. A text that lacks one of them is an error.
   *
   * Items: A language as a BCP 47 tag: language, then script or region where it matters.
   */
  locales: string[];
  /** The pack this one builds on: a folder, seen from this file, or the name of an npm package. This pack then holds only its differences, merged by id. */
  extends?: string;
  /** Which versions of the npm package are accepted, as npm writes version ranges. Only with a package. */
  extendsVersion?: string;
  /** The rule books this pack carries out, by id. Requirements name them with their clauses. */
  documents?: {
    [k: string]: SourceDocument;
  };
  /** Whose rules there are, by id, such as the company's, the law's or a contract's. Where two rules contradict each other, the policy book says whose is in force. */
  regimes?: {
    /** Somebody whose rules have to be followed. */
    [k: string]: {
      /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
      title: string;
    };
  };
  /**
   * SLAs that the policy book shows first, by id, in this order.
   *
   * Items: The id of an SLA.
   */
  famous?: string[];
  /** What the host knows of a unit or a person besides its name, by the name expressions call it. A form's `prefill` reads it as `file.<field>.<fact>`, where the field is the unit or the person that was picked. */
  facts?: {
    /** One thing that stands in the file of every unit or person. */
    [k: string]: {
      /** Whose file it stands in: what a field of this kind picks. */
      of: 'unit' | 'person';
      /** What kind of value it is, as in a form. */
      kind: 'text' | 'integer' | 'decimal' | 'money' | 'date' | 'phone' | 'email' | 'id-number' | 'plate';
      /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
      title: string;
    };
  };
  /** How long after somebody acted it may be written down and still count from the instant they acted, for phones without a network. What comes later counts from when it was written down, unless somebody claims otherwise and a second person confirms it. Default: `24h`. */
  sealedWithin?: string;
  /** The calendar that says on which days the center serves at all. It decides what "each service day" means for an SLA that names no calendar. */
  serviceDays?: string;
  /** The calendar behind the word "workdays" wherever no other calendar is named. */
  workdays?: string;
}
/** One rule book that requirements quote. */
export interface SourceDocument {
  /** The name printed on the document. */
  title: string;
  /** Who issued the document. */
  publisher?: string;
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** Whose rules the document holds: one of the ids under `regimes`. */
  regime?: string;
}
/** organization.json: the departments, the positions, who reports to whom, and where the names of the people come from. */
export interface OrganizationDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** Who says which person holds which position: `host` the application the pack runs in, `pack` the people listed below. */
  holders: 'host' | 'pack';
  /** The departments, by id, in the order people should see them. At most 500. */
  departments: {
    [k: string]: DepartmentDefinition;
  };
  /** The positions, by id. Rules name positions, never people, so that they outlast both. At most 1,000. */
  positions: {
    [k: string]: PositionDefinition;
  };
  /** The people and what they hold, by id, where `holders` is `pack`. Meant for examples and small offices. */
  people?: {
    [k: string]: PersonDefinition;
  };
}
/** One department. */
export interface DepartmentDefinition {
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** The position that heads the department. It is meant wherever an approval says "head of" it. */
  head?: string;
  /** The department this one belongs to. Default: none. */
  partOf?: string;
}
/** One position that people may hold. */
export interface PositionDefinition {
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** The department the position belongs to. */
  department?: string;
  /** The position above this one. Approvals by superiors and escalations follow it. */
  reportsTo?: string;
  /** True for somebody who is not an employee: an owner, a supplier, a committee. They act by a signed link, without an account. */
  outside?: true;
  /** How many people may hold the position at one time. Default: any number. */
  atMost?: number;
}
/** One person and the positions they hold. */
export interface PersonDefinition {
  /** The person's name, as colleagues see it. */
  name: string;
  /**
   * The ids of the positions the person holds.
   *
   * Items: The id of a position.
   */
  holds: string[];
}
/** requirements/*.requirements.json: a part of the register an auditor checks, one row for each demand of the source documents, in your own words. */
export interface RequirementsDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The name other files use for this one: the same as the file name before its first dot, lowercase words joined by hyphens. Changing it later breaks references and old cases. */
  id: string;
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** The demands, by id. Definitions name these ids in `satisfies`. An id may occur in one register file only. At most 1,000 a file. */
  rows: {
    [k: string]: RequirementRow;
  };
}
/** One demand. */
export interface RequirementRow {
  /** What the demand asks for: a department, a role, a form, a procedure, an SLA, an approval, or any other rule. */
  kind: 'department' | 'role' | 'form' | 'procedure' | 'sla' | 'approval' | 'rule';
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /** The demand in your own words, so that an auditor can check it: who, what, by when. At most 2,000 characters. */
  text: string;
  /**
   * Where the demand is written: at least one clause of a document listed in pack.json.
   *
   * Items: One place in a source document.
   */
  clauses: {
    /** The id of a document in pack.json. */
    document: string;
    /** The number or heading of the clause, as the document prints it. */
    clause: string;
  }[];
  /** Whose rule it is: one of the regimes in pack.json. */
  regime: string;
  /** What sort of measure the demand is about. It only groups rows in the policy book. */
  family?: string;
  /** The numbers of the demand, by name, so that an auditor can compare them with the definition that carries it out. */
  figures?: {
    /** A number, or a text such as a time or a unit. */
    [k: string]: string | number;
  };
  /** True when the document does not say this clearly and the pack chose a reading. The policy book lists these rows. */
  interpreted?: true;
  /** True when nothing in the pack carries this out yet, and that is known. Without it, a row nobody satisfies is an error. */
  planned?: true;
  /** The reason why this demand is not carried out here at all. The policy book lists it as an exemption. */
  exempt?: string;
  /**
   * The rows that demand something else for the same matter. Each of them must name this one too, and say in `resolution` which is in force.
   *
   * Items: The id of one row of the requirement register: what it is about, a dot, and its name.
   */
  conflictsWith?: string[];
  /** Which of the conflicting demands is in force, and why. */
  resolution?: string;
}
/** events/*.event.json: a fact that reaches the system from outside, such as a ringing telephone. Events of procedures need no file; the system records them itself. */
export interface EventDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The name other files use for this one: the same as the file name before its first dot, lowercase words joined by hyphens. Changing it later breaks references and old cases. */
  id: string;
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** What a pack that extends this one may change here, property by property. A property that is not named is free. A change that goes further is refused when the company's pack is checked. */
  overlays?: {
    [k: string]: Bound;
  };
  /** The CloudEvents type the fact arrives under. SLAs name the event by it. */
  type: string;
  /** What the event tells, as fields by id. At most 200. */
  payload: {
    [k: string]: FieldDefinition;
  };
  /** The payload field that says which occasion the event belongs to, so that the rings of one call are counted together. */
  by: string;
  /** Whose word this is, and whether its own time counts. Anybody else's claim of an earlier time needs a second person. */
  trust: {
    /** The system the event comes from. */
    source: string;
    /** Which time counts: `source` the one the sender gives, `record` the instant it was recorded here. */
    time: 'source' | 'record';
  };
  /** For an event nobody sends: it happens at even steps between two others, the first at the very start. A telephone system that does not report single rings needs this. */
  derived?: {
    /** The event it begins with; the first one falls on it. */
    from: string;
    /** The event that ends it. */
    until: string;
    /** How far apart they are, in hours, minutes or seconds. */
    every: string;
  };
}
/** One thing that is filled in, computed or shown. */
export interface FieldDefinition {
  /** What sort of thing is filled in. It decides the input people get, what is accepted and how it is recorded. A kind of the host's own is `x-<vendor>-<name>` and names its `base`. */
  kind: FieldKind | `x-${string}`;
  /** The label beside the field, in the pack's source locale: a noun, as it stands on the paper form. */
  title: string;
  /** A sentence under the field that helps to fill it in. */
  hint?: string;
  /** True when the field may not stay empty while it is visible. Default: false. */
  required?: boolean;
  /** The field may not stay empty while this is true. */
  requiredWhen?: Cel;
  /** The field is visible only while this is true. A hidden field is not recorded and not checked. Default: always visible. */
  showWhen?: Cel;
  /** True when people see the value but cannot change it. Default: false. */
  readOnly?: boolean;
  /** Computes the value. Nobody types it in, and what somebody sends instead is computed again. */
  value?: Cel;
  /** The value the field starts with. People may change it. Beside what every expression of a form reads it reads `file`: what is on file of the unit or the person picked in a field of the form, where the pack names `facts`. */
  prefill?: Cel;
  /** The field of the case's main form this one starts with, where another form of the case asks for the same again. Of the same kind. People may change it. Not in a column. */
  fromCase?: string;
  /** The least number of characters. Default: any. */
  minLength?: number;
  /** The greatest number of characters. Default: 200 for one line, 2,000 for several, fewer for telephone numbers and the like. */
  maxLength?: number;
  /** A regular expression the whole text has to match. One that could be made to run for minutes is refused. */
  pattern?: string;
  /** What people read when the text does not match: say what is expected. */
  patternMessage?: string;
  /** The least value, itself allowed: a number for whole numbers and ratings; otherwise a text: a decimal or an amount such as "200.00", a date, a time, a date with a time. */
  min?: number | string;
  /** The greatest value, itself allowed, written as in `min`. */
  max?: number | string;
  /** How many digits stand after the point of a decimal. Default: 2. */
  scale?: number;
  /** The currency of the amount. Default: the pack's. */
  currency?: string;
  /** What can be chosen, by id, in order; ids are recorded, titles are shown. At most 500; take longer lists from a table. */
  options?: {
    [k: string]: OptionDefinition;
  };
  /** The table whose rows are the options, instead of `options`. */
  table?: string;
  /** The least number of rows, files or choices. Default: any. */
  minItems?: number;
  /** The greatest number of rows, files or choices. Default: 50 rows, 10 files, every choice. */
  maxItems?: number;
  /** The columns of a table or the fields of a group, by field id. At most 200. In a column's expressions `row` is the row itself. */
  fields?: {
    [k: string]: FieldDefinition;
  };
  /**
   * The columns whose sum is shown under the table.
   *
   * Items: The id of a column of this table.
   */
  totals?: string[];
  /**
   * Which types of file may be added, as media types. Default: any image for photos, any type for attachments.
   *
   * Items: A media type, or all of a sort.
   */
  accept?: string[];
  /** How large one file may be, in KB or MB. Default: 10MB. */
  maxSize?: string;
  /** Who may be chosen: for a person, only holders of this position; for a position or department, only those in this department. Default: all. */
  of?: string;
  /** The best mark of a rating. Default: 5. */
  outOf?: number;
  /** The built-in kind a host's own kind is checked and recorded as. */
  base?: FieldKind;
  /** Whose personal data this is, what it is needed for and how long it is kept; it decides masking, export and erasure. False says that it is none: free text, photos and signatures count as personal otherwise. */
  personal?:
    | false
    | {
        /** Whose data it is: an owner, a visitor, an employee. */
        subject: string;
        /** What the data is needed for, as the person would be told. */
        purpose: string;
        /** How long it is kept after the case is closed, in days, months or years; it is erased then. */
        keep: string;
      };
  /** What a field of kind `note` says to whoever fills in the form. */
  text?: string;
}
/** data/*.table.json: reference data such as a price list or categories, from which fields of a form take their options. */
export interface TableDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The name other files use for this one: the same as the file name before its first dot, lowercase words joined by hyphens. Changing it later breaks references and old cases. */
  id: string;
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** What a pack that extends this one may change here, property by property. A property that is not named is free. A change that goes further is refused when the company's pack is checked. */
  overlays?: {
    [k: string]: Bound;
  };
  /** The column that names a row; its value is what a form records. */
  key: string;
  /** The columns, as fields by id. At most 100. */
  columns: {
    [k: string]: FieldDefinition;
  };
  /** The rows, by the value of their key column: column ids and values. At most 5,000; leave them out when the host supplies them. */
  rows?: {
    /** The values of one row, by column id. */
    [k: string]: {
      /** The value of a field, in the shape its kind has: a text, a number, true or false, or for instance `{ "minor": 20000, "currency": "CNY" }` for money. */
      [k: string]: unknown;
    };
  };
  /** Who supplies the rows: `pack` this file, `host` the application the pack runs in. Default: `pack`. */
  source?: 'pack' | 'host';
}
/** calendars/*.calendar.json: when somebody is open or at work, which days are holidays, on which days people work to make up for them, and which days have other hours. */
export interface CalendarDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The name other files use for this one: the same as the file name before its first dot, lowercase words joined by hyphens. Changing it later breaks references and old cases. */
  id: string;
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** What a pack that extends this one may change here, property by property. A property that is not named is free. A change that goes further is refused when the company's pack is checked. */
  overlays?: {
    [k: string]: Bound;
  };
  /** The time zone its times are meant in, by its IANA name. Default: the pack's. */
  timeZone?: string;
  /** Another calendar whose holidays, make-up workdays, workweek, time zone and `validThrough` this one shares, so that they are written once. A calendar without a `week` of its own shares the opening hours too, so that a site need only say on which days it differs. What this calendar says of a day goes before what its base says. */
  base?: string;
  /** The opening intervals of each weekday. A weekday that is left out is closed. Where the clock is put forward, a time it skips is the moment of the change; where it is put back, a time it shows twice is the first of the two. Default: the hours of the `base`, with all it says of single days; without a base, closed. */
  week?: {
    /** When it is open on Mondays. Left out: closed. */
    mon?: Interval[];
    /** When it is open on Tuesdays. Left out: closed. */
    tue?: Interval[];
    /** When it is open on Wednesdays. Left out: closed. */
    wed?: Interval[];
    /** When it is open on Thursdays. Left out: closed. */
    thu?: Interval[];
    /** When it is open on Fridays. Left out: closed. */
    fri?: Interval[];
    /** When it is open on Saturdays. Left out: closed. */
    sat?: Interval[];
    /** When it is open on Sundays. Left out: closed. */
    sun?: Interval[];
  };
  /**
   * Which weekdays are workdays before holidays and make-up workdays are considered; lengths in workdays are counted by it. Default: Monday to Friday.
   *
   * Items: A weekday.
   */
  workweek?: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
  /** The public holidays, by id. They are no workdays. At most 1,000. */
  holidays?: {
    [k: string]: HolidayDefinition;
  };
  /** Days off that are worked to make up for a holiday, by id. They are workdays. At most 1,000. */
  makeUpWorkdays?: {
    [k: string]: MakeUpWorkdayDefinition;
  };
  /** Days on which it is open at other hours, by id. Whether they are workdays or holidays stays as it is. At most 1,000. */
  specialHours?: {
    /** Other hours on one or more days. */
    [k: string]: {
      /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
      title: string;
      /** The first day, as year-month-day. */
      from: string;
      /** The last day, itself included. Default: the first day alone. */
      to?: string;
      /** When it is open on these days. An empty list means closed. */
      open: Interval[];
    };
  };
  /** When it is open on a holiday that says nothing else. Default: closed; without a `week` of its own, as the base. */
  onHoliday?: Interval[];
  /** When it is open on a make-up workday that says nothing else. Default: as on the first day of the workweek; without a `week` of its own, as the base. */
  onMakeUpWorkday?: Interval[];
  /** The last date whose holidays are published. What reaches beyond it is shown as provisional. Default: nothing is provisional. */
  validThrough?: string;
}
/** One holiday of one or more days. */
export interface HolidayDefinition {
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /** The first day, as year-month-day. */
  from: string;
  /** The last day, itself included. Default: the first day alone. */
  to?: string;
  /** When it is open on these days. Default: what `onHoliday` says. */
  open?: Interval[];
}
/** One day that is worked although its weekday is free. */
export interface MakeUpWorkdayDefinition {
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /** The day, as year-month-day. */
  on: string;
  /** When it is open on this day. Default: what `onMakeUpWorkday` says. */
  open?: Interval[];
}
/** forms/*.form.json: what is filled in, which rules it has to keep, and how it is laid out. The same rules hold on the screen, on the server and in an audit. */
export interface FormDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The name other files use for this one: the same as the file name before its first dot, lowercase words joined by hyphens. Changing it later breaks references and old cases. */
  id: string;
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** What a pack that extends this one may change here, property by property. A property that is not named is free. A change that goes further is refused when the company's pack is checked. */
  overlays?: {
    [k: string]: Bound;
  };
  /** How recorded forms are numbered: text with `{year}`, `{month}`, `{day}` and `{sequence}`, which counts within the year. Default: no number. */
  number?: string;
  /** What is filled in, by field id, in the order it is read aloud and exported. At most 2,000. */
  fields: {
    [k: string]: FieldDefinition;
  };
  /** What has to hold between fields, by id. A form that breaks a rule cannot be recorded. At most 500. */
  rules?: {
    [k: string]: RuleDefinition;
  };
  /** The sections of the form, by id, in order. Every field that people fill in has to stand in one of them. Procedures name these ids to say what is filled in at which stage. At most 200. */
  layout: {
    [k: string]: SectionDefinition;
  };
  /** The template of the print-out. Default: the form as it is laid out here. */
  print?: string;
}
/** One thing that has to hold before the form can be recorded. */
export interface RuleDefinition {
  /** True when all is well. */
  check: Cel;
  /** The rule only holds while this is true. Default: always. */
  when?: Cel;
  /** The field that shows the message. */
  at: string;
  /** What people read when the rule is broken: say what to do. */
  message: string;
}
/** A part of the form under a heading of its own. */
export interface SectionDefinition {
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** The rows of the paper form from top to bottom, each a list of the field ids beside each other. On a narrow screen they stand below each other. */
  rows: string[][];
  /** The section is visible only while this is true; its fields are then hidden with it. Default: always visible. */
  showWhen?: Cel;
  /** Sections with the same step stand on one page of a form that is filled in page by page. Default: all on one page. */
  step?: string;
}
/** approvals/*.approval.json: who has to agree, in which order, how votes count, and what happens when nobody answers. */
export interface ApprovalDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The name other files use for this one: the same as the file name before its first dot, lowercase words joined by hyphens. Changing it later breaks references and old cases. */
  id: string;
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** What a pack that extends this one may change here, property by property. A property that is not named is free. A change that goes further is refused when the company's pack is checked. */
  overlays?: {
    [k: string]: Bound;
  };
  /** The form that is decided on; conditions read its fields as `form`. */
  form: string;
  /** Who may ask for this approval. */
  requester: Who[];
  /** What happens when one person would decide in several approve blocks: `ask-again` each time, only in the `first`, only in the `last`, or `consecutive`: not again right after they decided. A seat that is passed over is recorded as such, never as a vote. Has to be said where a chain has two approve blocks or more. */
  repeated?: 'ask-again' | 'first' | 'last' | 'consecutive';
  /** Four eyes: sets of blocks, by id, in which nobody decides twice, neither themselves nor for somebody else. At most 20. */
  separate?: {
    /** Blocks in which nobody decides twice. */
    [k: string]: {
      /**
       * The ids of the blocks, two or more.
       *
       * Items: The id of an approve block of this chain.
       */
      blocks: string[];
      /** Why, as it is told to whoever is turned away. */
      reason: string;
    };
  };
  /** Whether somebody's standing deputy may act for them here. A deputy's deputy never may. Default: `forbidden`. */
  deputies?: 'allowed' | 'forbidden';
  /** Until when the requester may withdraw, at a stage that lets them: `never`, `before-first-vote`, or `until-decided`. Default: `until-decided`. */
  withdraw?: 'never' | 'before-first-vote' | 'until-decided';
  /** How long after it was approved it can be revoked, and by whom. The stage then goes on by its way `after` `revoked`. Default: never. */
  revoke?: {
    /** How long after the approval it can be revoked; the last instant itself is in time. */
    within: string;
    /** The calendar whose opening hours or days are counted. Default: every hour of the day; workdays by the pack's calendar of workdays. */
    calendar?: string;
    /** Who may revoke it. */
    who: Who[];
  };
  /** How often the requester may urge whoever is still to act. Default: not at all. */
  urge?: {
    /** How long has to lie between two times of urging in one block. */
    every: string;
    /** The calendar whose opening hours or days are counted. Default: every hour of the day; workdays by the pack's calendar of workdays. */
    calendar?: string;
    /** How often in one block. */
    atMost: number;
  };
  /** The parts of the chain, by id, one after the other. Ids are unique in the whole chain. At most 100. */
  blocks: {
    [k: string]: Block;
  };
}
/** Blocks that run one after the other, as one part. */
export interface SequenceBlock {
  /** Blocks one after the other. */
  kind: 'sequence';
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title?: string;
  /** The parts of the chain, by id, one after the other. Ids are unique in the whole chain. At most 100. */
  blocks: {
    [k: string]: Block;
  };
}
/** People say yes or no. What happens when nobody is found, and when the approver is the requester, is always written down. */
export interface ApproveBlock {
  /** People decide. */
  kind: 'approve';
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** Who decides. Everybody who is found has one seat, and each seat one vote, whoever acts for it. */
  who: Who[];
  votes: Votes;
  /** How many must have voted before a decision may stand: a number of seats, or a fraction of them. Default: no quorum. */
  quorum?: number | string;
  /** So many rejections reject, whatever else is voted: a number of seats, or a fraction of them. Default: what the votes say. */
  rejectQuorum?: number | string;
  /** What happens when `quorum` or `rejectQuorum` asks for more seats than are found: `reject`, `wait` until there are enough, or go on with `those-there-are`. Has to be said where one of them is a number; a fraction can always be reached. */
  ifTooFew?: 'reject' | 'wait' | 'those-there-are';
  /** How many times a vote counts, by the position its seat was found by. 1 where it is not named. Only where a share of the seats decides. */
  weights?: {
    /** How many times the vote counts. */
    [k: string]: number;
  };
  /** Whether the ways of `who` decide `together`, `each` of them has to pass, or `one` of them that passes is enough. Default: `together`. */
  groups?: 'together' | 'each' | 'one';
  /** True when a vote may be changed until the block is decided. Default: false. */
  changeable?: boolean;
  /** `end-now` ends the vote as soon as it can no longer pass, `wait-all` hears everybody first. Default: `end-now`. */
  onReject?: 'end-now' | 'wait-all';
  ifNobody: Nobody;
  ifRequester: OwnRequest;
  /** When a decision needs a written reason: `on-reject` for a no, `always` for both. Default: never. */
  reasonRequired?: 'on-reject' | 'always';
  /** True when a decision has to be signed. Default: false. */
  signature?: boolean;
  /** When a decision needs something attached: `on-reject` for a no, `always` for both. Default: never. */
  attachment?: 'on-reject' | 'always';
  /** What those who decide here may do with fields of the chain's form, by field. Fields that are not named may be read. At most 500. */
  fields?: {
    /** `hidden`, `read`, `write`, or `required`: written, and not left empty by a yes. */
    [k: string]: 'hidden' | 'read' | 'write' | 'required';
  };
  may?: May;
  sla?: BlockSla;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
}
/** What else those who decide may do. What is not named is not allowed. */
export interface May {
  return?: Returning;
  /** The seat may be given to somebody else for good: `true` to anybody, or to those named. */
  transfer?:
    | true
    | {
        /** To whom a seat may be given. */
        to: Who[];
      };
  /** An opinion may be asked for: it comes back to the owner of the seat, who decides. `true`: of anybody, or of those named. */
  delegate?:
    | true
    | {
        /** Whose opinion may be asked for. */
        to: Who[];
      };
  add?: Adding;
  /** True when seats that were added and have not acted may be taken out. */
  remove?: true;
  /** True when a decision may be kept without being cast. */
  hold?: true;
  /** True when an own decision can be taken back while nobody has acted after it. */
  takeBack?: true;
  /** True when one of several may claim the block; until they release it, only they act. */
  claim?: true;
  /** True when several cases may be decided at once. Not together with `signature`. */
  bulk?: true;
}
/** Sending the request back without deciding. Votes of every block it goes back over are void. */
export interface Returning {
  /**
   * Where it may go back to: the `requester`, the `previous` block, any `visited` block, or blocks by their ids.
   *
   * Items: `requester`, `previous`, `visited`, or the id of a block that comes before this one.
   */
  to: string[];
  /** How it comes again: `replay` through every block on the way, `straight-back` to whoever returned it, or as they say (`chosen`). */
  then: 'replay' | 'straight-back' | 'chosen';
  /** Whether time limits begin anew (`reset`) or go on with what was left (`resume`). */
  clocks: 'reset' | 'resume';
}
/** Adding people to decide too. Those before or after a seat are part of its one vote; those beside it have seats of their own. */
export interface Adding {
  /**
   * Where they may be added: `before` or `after` the one who adds them, or `beside` them.
   *
   * Items: `before`, `after` or `beside`.
   */
  places: ('before' | 'after' | 'beside')[];
  /** Whether `all` of those added before or after have to say yes, or `any` one of them is enough. Default: `all`. */
  votes?: 'all' | 'any';
  /** Who may be added. */
  from: Who[];
  /** True when somebody added may add others. Default: false. */
  nested?: boolean;
}
/** How long this part may take, counted in opening hours where a calendar is named, and what follows when it takes longer. */
export interface BlockSla {
  /** How long after the block begins it falls due; the instant due itself is on time. */
  within: string;
  /** The calendar whose opening hours or days are counted. Default: every hour of the day; workdays by the pack's calendar of workdays. */
  calendar?: string;
  onBreach: Breach;
  /** How long between reminders. Default: one reminder. */
  remindEvery?: string;
  /** How many reminders are sent. Default: 1. */
  remindAtMost?: number;
  /** What follows one interval after the last reminder, in the words of `onBreach`. Default: nothing. */
  then?: Breach;
}
/** Somebody does something and says so; it cannot be refused. */
export interface HandleBlock {
  /** Somebody acts. */
  kind: 'handle';
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** Who acts; the first of those found who does it, does it for all. */
  who: Who[];
  ifNobody: Nobody;
  /** The form that is filled in when it is done. Default: none. */
  form?: string;
  /** What else those who act may do. What is not named is not allowed. */
  may?: {
    /** The seat may be given to somebody else for good: `true` to anybody, or to those named. */
    transfer?:
      | true
      | {
          /** To whom a seat may be given. */
          to: Who[];
        };
    /** True when one of several may claim the block; until they release it, only they act. */
    claim?: true;
    /** True when an own decision can be taken back while nobody has acted after it. */
    takeBack?: true;
  };
  sla?: BlockSla;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
}
/** People are told, and the chain goes on at once. */
export interface NotifyBlock {
  /** People are told. */
  kind: 'notify';
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /** Who is told. */
  who: Who[];
  /** The template of the notice. Default: a plain sentence with the title of the block. */
  template?: string;
  /** True when those who are told are asked to say that they have read it. The chain does not wait for them. Default: false. */
  receipt?: boolean;
}
/** The chain goes one of several ways: the first branch whose condition is true, or the one that says `otherwise`. */
export interface BranchBlock {
  /** One of several ways. */
  kind: 'branch';
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title?: string;
  /** The ways, by id, tried in order. Exactly one says `otherwise`. At most 50. */
  branches: {
    [k: string]: BranchDefinition;
  };
}
/** One way the chain may go: with `when`, or as the one `otherwise`. */
export interface BranchDefinition {
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /** The chain goes this way when this is true and no way before it was. */
  when?: Cel;
  /** True for the one way that is taken when no other is. */
  otherwise?: true;
  /** What happens on this way, by id, one after the other. An empty list of blocks means: nothing further. */
  blocks: {
    [k: string]: Block;
  };
}
/** Several ways run at the same time: all of them, or those whose condition is true. */
export interface ParallelBlock {
  /** Several ways at once. */
  kind: 'parallel';
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title?: string;
  /** When the chain goes on: `all` once every way is finished, `any` once the first one is. */
  join: 'all' | 'any';
  /** The ways that run at the same time, by id. At least 2, at most 20. */
  branches: {
    [k: string]: ParallelBranchDefinition;
  };
}
/** One of the ways that run at the same time: always, or only `when` something is true, or as the `otherwise` when no other does. */
export interface ParallelBranchDefinition {
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /** This way runs only if this is true once the chain comes here. Default: always. */
  when?: Cel;
  /** True for the way that runs when no other does. */
  otherwise?: true;
  /** The parts of the chain, by id, one after the other. Ids are unique in the whole chain. At most 100. */
  blocks: {
    [k: string]: Block;
  };
}
/** The chain rests: until a condition is true, for a length of time, or until the instant in a field. */
export interface WaitBlock {
  /** The chain rests. */
  kind: 'wait';
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /** The chain goes on once this is true. Exactly one of `until`, `for` and `at`. */
  until?: Cel;
  /** The chain goes on after this long. */
  for?: string;
  /** Only with `for`: the calendar whose opening hours or days are counted. Default: every hour of the day; workdays by the pack's calendar of workdays. */
  calendar?: string;
  /** The date-time field of the chain's form: the chain goes on at the instant in it, at once where it is past or empty. */
  at?: string;
}
/** Another approval chain runs as a part of this one. */
export interface ChainBlock {
  /** Another chain. */
  kind: 'chain';
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /** The id of the other chain. Chains that lead back to themselves are refused. */
  chain: string;
}
/** Ends the whole chain at once, without anybody deciding. */
export interface SettleBlock {
  /** The chain ends here. */
  kind: 'settle';
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /** How the chain ends. */
  outcome: 'approved' | 'rejected';
  /** Why, as it stands in the history of the case. */
  reason: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
}
/** Opens other cases: one, or one for each row of a table. */
export interface OpenBlock {
  /** Other cases are opened. */
  kind: 'open';
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** The procedure of the cases that are opened. */
  procedure: string;
  /** True when the chain goes on only once every one of them has ended; false when it goes on at once. */
  wait: boolean;
  /** A table of the chain's form: one case for each of its rows, read as `row`. Default: one case. */
  each?: string;
  /** What is filled in, by field of the other procedure's main form. */
  values?: {
    /** What is filled in. */
    [k: string]: Cel;
  };
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
}
/** Something has to be done within a length of time after something else. */
export interface DurationSlaDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The name other files use for this one: the same as the file name before its first dot, lowercase words joined by hyphens. Changing it later breaks references and old cases. */
  id: string;
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** How long something may take. */
  kind: 'duration';
  /** The procedure whose cases are measured. Default: the one the event under `from` belongs to. */
  of?: string;
  /** The event that starts the clock. */
  from: string;
  /** The event that stops the clock. */
  until: string;
  /** How long it may take; the instant due itself is on time. For "at once", write the shortest time you would accept, such as `10m`. */
  within: string;
  /** `working` counts only the opening hours of the calendar, `wall` every hour of the day. Lengths in days are counted in days of the calendar either way. */
  clock: 'working' | 'wall';
  /** When the clock stands still, by id. Pauses that overlap count once, and a pause that begins after the breach heals nothing. At most 20. */
  pause?: {
    /** One stretch during which the clock stands still. */
    [k: string]: {
      /** The event that stops the clock for a while. */
      from: string;
      /** The event that lets it go on. */
      until: string;
      /** How long it may last, counted as the clock counts; what is longer counts again. Default: without end. */
      atMost?: string;
      /** Why the time does not count, as an auditor will read it. */
      reason: string;
    };
  };
  /** The longer SLA this one is a part of. Its time, and that of the parts that follow one another without a gap, must fit into the longer one; this is checked when the pack is. */
  inside?: string;
  /** What the clock does when it starts again after it stopped: `continue` with the time already used, `count-closed-time` as if it had never stopped, `restart` anew, so that what was done before is given up, or `new-cycle`, a run of its own beside the one before. Default: `continue`. */
  onReopen?: 'continue' | 'count-closed-time' | 'restart' | 'new-cycle';
  /** Who may set by hand when a clock that still runs is due, with a reason. From then on that stays: no pause, no change of target and no calendar moves it. Default: nobody. */
  manualDue?: {
    /** Who may set it. */
    who: Who[];
  };
  /** Which of several runs counts for the case: `each` on its own, the `last`, or `ever`: the first that was breached, and the last where none was. Default: `each`. */
  judged?: 'each' | 'last' | 'ever';
  /** Other lengths for some cases, by id: the first whose condition is true applies, and `within` where none is. At most 20. */
  targets?: {
    /** One length and the cases it is for. */
    [k: string]: {
      /** The cases it is for. */
      when: Cel;
      /** How long it may take in these. */
      within: string;
    };
  };
  /** What becomes of a running clock when another target fits: `same-start` counts the new length from where it began, `restart` from the change on. What was overdue by then stays so. Default: `same-start`. */
  onTargetChange?: 'same-start' | 'restart';
  /** What makes the target longer or shorter, by id: every one whose condition is true multiplies it, exactly. Days are rounded up to whole ones. At most 20. */
  modifiers?: {
    /** One factor, when it applies and why. */
    [k: string]: {
      /** The cases it is for. */
      when: Cel;
      /** By how much the target is multiplied. */
      times: string;
      /** Why, as an auditor will read it. */
      reason: string;
    };
  };
  /** Events that end the clock without a verdict, by id, each with its reason. What was overdue by then stays so. At most 20. */
  cancel?: {
    /** One event that ends the clock. */
    [k: string]: {
      /** The event. */
      on: string;
      /** Only if this is true as the case then stands. */
      when?: Cel;
      /** Why nothing is promised any more. */
      reason: string;
    };
  };
  /** Events that end the run of the clock and begin another at that instant, by id. What was overdue by then stays so. Of what happens in one instant the first of these wins: stop, reset, cancel, pause, go on. At most 20. */
  reset?: {
    /** One event that begins it anew. */
    [k: string]: {
      /** The event. */
      on: string;
      /** Only if this is true as the case then stands. */
      when?: Cel;
    };
  };
  /** Once is not enough: until the case ends it is due again and again. `within` is the first length, `every` those after it. */
  repeats?: {
    /** How long each after the first may take. */
    every: string;
    /** `start`: each begins when the one before was due, however late that was done. `last`: each begins when the one before was done. */
    from: 'start' | 'last';
  };
  /** How long the clock may stand still in all, counted as the clock counts; what is longer counts again. Default: without end. */
  pauseAtMost?: string;
  /** The calendar whose opening hours, workdays and service days count. Default: the pack's calendar of workdays where days or workdays are counted, its calendar of service days for ratios and duties. Opening hours have no default: name the calendar. */
  calendar?: string;
  /** Only what makes this true is measured. Default: everything. */
  when?: Cel;
  /** Warnings before it falls due, by id: `-30m` so long before, or `50%` when that share of the time is used. At most 20. */
  warn?: {
    /** How long before, or at which share of the time. */
    [k: string]: string;
  };
  /** Who is told, or what is opened, step by step while it is not done, before due and after, by id: each once for each time it falls due, and again where due moves. At most 20. */
  ladder?: {
    /** When, and what is done then. */
    [k: string]: {
      /** `50%` of the time used, `-30m` so long before it is due, or `+2h` so long after, as the clock counts. */
      at: string;
      /** What is done then. */
      do: Effect;
    };
  };
  /** What a breach sets off, by id, once for each time it falls due. At most 20. */
  onBreach?: {
    [k: string]: Effect;
  };
  /** What does not count, by id, each with its reason. The policy book lists them all. At most 20. */
  exclude?: {
    /** One sort of case that does not count. */
    [k: string]: {
      /** A case for which this is true does not count. */
      when: Cel;
      /** Why it does not count, as an auditor will read it. */
      reason: string;
    };
  };
  /** What a breach costs, by id; each is reckoned for itself. At most 20. Amounts are exact, and nothing is paid by anybody: they are lines of a statement. */
  penalty?: {
    [k: string]: PenaltyDefinition;
  };
  /** Where a due date goes that falls on a day off: `next` or `previous` workday, or `none` to stay. Default: `next` where days are counted, as the Civil Code has it; otherwise `none`. */
  roll?: 'none' | 'next' | 'previous';
  /** Whether the day something begins counts when days are counted. Default: `not-counted`, as the Civil Code has it. */
  firstDay?: 'counted' | 'not-counted';
  /** What a pack that extends this one may change here, property by property. A property that is not named is free. A change that goes further is refused when the company's pack is checked. */
  overlays?: {
    [k: string]: Bound;
  };
}
/** What a breach sets off, once for each time something falls due. Exactly one of `open`, `notify` and `escalate`. When late evidence shows that there was no breach, the effect is taken back, with the reason. */
export interface Effect {
  /** Opens a case of this procedure. */
  open?: string;
  /** Sends a notice to everybody who holds this position. */
  notify?: string;
  /** The template of the notice. Only with `notify`. Default: a plain sentence that names what was breached. */
  template?: string;
  /** Puts what was breached on the worklist of whoever holds this position. */
  escalate?: string;
}
/** One way in which a breach costs something. */
export interface PenaltyDefinition {
  /** `event`, each breach; `unit`, each day, hour, minute or head of it; `period`, the period as a whole, by `bands` where there are any. */
  per: 'event' | 'unit' | 'period';
  /** What it costs each time. */
  amount?: string;
  /** What is counted for `per` `unit`: how long it was late, what was lacking, or an integer field. */
  unit?: {
    /** `day`, `hour` or `minute` between due and done, a day being 24 hours; `missing`, each one that is lacking to the target. */
    of?: 'day' | 'hour' | 'minute' | 'missing';
    /** The integer field of the case's main form, or of the event, that says how many: heads. */
    field?: string;
    /** Whether a day, hour or minute counts once it has `started`, or only once it is `full`. Default: `started`. */
    counts?: 'started' | 'full';
  };
  /** By the share reached at the end of the period, by id: `from` included, `below` not. At most 20. Bands that cost something may neither overlap nor leave a gap between them. */
  bands?: {
    /** A stretch of the share reached, and what it costs or earns. */
    [k: string]: {
      /** The least share that belongs to it. Default: 0%. */
      from?: string;
      /** The first share that does not belong to it. Default: none, 100% included. */
      below?: string;
      /** What it costs. */
      amount?: string;
      /** What it earns. */
      reward?: string;
    };
  };
  /** Each further breach within the period costs twice the one before; at most 20 times over. */
  repeat?: {
    /** The period in which breaches add up, as the calendar has it. */
    within: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
    /** `sla`, all breaches of it; `subject`, those of the same case, person, zone or household. */
    scope: 'sla' | 'subject';
  };
  /** The most it can come to. */
  cap?: {
    /** An amount of money in the pack's currency, written exactly, with as many decimals as the currency has. */
    amount: string;
    /** Over what: each breach, or all of a period. */
    per: 'event' | 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
  };
  /** What is made good within this time after due costs nothing. */
  cure?: string;
  /** What a period that was kept earns. Only for `per` `period`. */
  reward?: string;
  /** It is taken from the deposit, which has to be topped up within this time. */
  deposit?: {
    /** How long after the breach the deposit has to be full again. */
    topUpWithin: string;
  };
}
/** Something may happen at most, or has to happen at least, so many times between two events. */
export interface CountSlaDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The name other files use for this one: the same as the file name before its first dot, lowercase words joined by hyphens. Changing it later breaks references and old cases. */
  id: string;
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** How often something happens. */
  kind: 'count';
  /** The event that is counted. */
  of: string;
  /** The event that begins an occasion. */
  from: string;
  /** The event that ends an occasion; what happens after it is not counted. */
  until: string;
  /** The greatest number allowed. One more is a breach, at once. */
  atMost?: number;
  /** The least number asked for. */
  atLeast?: number;
  /** What one of them is called. */
  unit?: string;
  /** The calendar whose opening hours, workdays and service days count. Default: the pack's calendar of workdays where days or workdays are counted, its calendar of service days for ratios and duties. Opening hours have no default: name the calendar. */
  calendar?: string;
  /** Only what makes this true is measured. Default: everything. */
  when?: Cel;
  /** Warnings before it falls due, by id: `-30m` so long before, or `50%` when that share of the time is used. At most 20. */
  warn?: {
    /** How long before, or at which share of the time. */
    [k: string]: string;
  };
  /** What a breach sets off, by id, once for each time it falls due. At most 20. */
  onBreach?: {
    [k: string]: Effect;
  };
  /** What does not count, by id, each with its reason. The policy book lists them all. At most 20. */
  exclude?: {
    /** One sort of case that does not count. */
    [k: string]: {
      /** A case for which this is true does not count. */
      when: Cel;
      /** Why it does not count, as an auditor will read it. */
      reason: string;
    };
  };
  /** What a breach costs, by id; each is reckoned for itself. At most 20. Amounts are exact, and nothing is paid by anybody: they are lines of a statement. */
  penalty?: {
    [k: string]: PenaltyDefinition;
  };
  /** Where a due date goes that falls on a day off: `next` or `previous` workday, or `none` to stay. Default: `next` where days are counted, as the Civil Code has it; otherwise `none`. */
  roll?: 'none' | 'next' | 'previous';
  /** Whether the day something begins counts when days are counted. Default: `not-counted`, as the Civil Code has it. */
  firstDay?: 'counted' | 'not-counted';
  /** What a pack that extends this one may change here, property by property. A property that is not named is free. A change that goes further is refused when the company's pack is checked. */
  overlays?: {
    [k: string]: Bound;
  };
}
/** A duty with a fixed time: each day, week or month end, something has to be there by then, whether or not there is a case. */
export interface ClockSlaDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The name other files use for this one: the same as the file name before its first dot, lowercase words joined by hyphens. Changing it later breaks references and old cases. */
  id: string;
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** A fixed time that comes round again. */
  kind: 'clock';
  /** The time of day it falls due, in the calendar's time zone; this very minute is on time. */
  by: string;
  /** The earliest time of the day it falls due at which it may be handed in; what is recorded before counts for nothing. Default: any time. */
  opens?: string;
  /** Until when it may still be handed in late; after this very minute it is missed for good. A time at or before `by` lies on the next day. Default: without end, as far as `catchUp` lets it. */
  lateUntil?: string;
  /** What becomes of one that was missed: `none`, it stays missed once the next one begins; `next`, the next one that is handed in makes up for it, late; `backfill`, each is still handed in for itself, late. Default: `backfill`. */
  catchUp?: 'none' | 'next' | 'backfill';
  /** How often it falls due: `service-day` each day the calendar is open, `workday` each workday, `day` each day, or once a week, month, quarter, half-year or year. */
  every: 'service-day' | 'workday' | 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
  /** On which day of the week (`mon` to `sun`) or of the period's last month (`1` to `31`, or `last`) it falls due. Default: the last day of the period. */
  on?: string;
  /** The position that has to do it. Everybody who holds it finds it on their worklist. */
  who: string;
  /** What proves that it was done. */
  evidence: {
    /** The form that has to be recorded by then. */
    form: string;
    /** Fields of the form that start with what happened in the period, or with the period itself, by field id: whoever signs does not count. At most 50. */
    collect?: {
      /** What a field starts with: how often something happened in the period, or a sum over it; in a table, a row for each value of a field, or a row each; or something that follows from the period. Exactly one of `of` and `value`. */
      [k: string]: {
        /** The event that is counted. */
        of?: string;
        /** A table of the form: each of its rows is taken instead of the happening as a whole, is `row` in expressions, and `sum` and `by` name its columns. */
        over?: string;
        /** Instead of what happened in the period: each case in which it ever happened and that is still open as the period ends, once, as it stands then. For registers of what there is. */
        stillOpen?: true;
        /** Only those for which this is true, as the case or the event stood then; `period` may be read too. Default: all. */
        when?: Cel;
        /** The field of the case's main form, of the form recorded, or of the event, that is added up, of the same kind as what it fills. Default: they are counted. */
        sum?: string;
        /** In a table: the field of the case's main form, of the form recorded, or of the event, whose values have a row each, in the order of the values. */
        by?: string;
        /** In a table: a row for each time it happened, in that order; what stands in its columns, by column id, from the case or the event as it stood then. At most 30. */
        each?: {
          /** What stands in the column. */
          [k: string]: Cel;
        };
        /** The column that says which value the row is of. */
        as?: string;
        /** The columns that count or add up, by column id. At most 20. */
        columns?: {
          /** What a column of a collected table counts or adds up: of what the table collects or, with `of`, of something else, told apart by values of its own. */
          [k: string]: {
            /** Another event that is counted in this column. Default: the table's. */
            of?: string;
            /** A table of the form of that event: each of its rows is taken. */
            over?: string;
            /** The field, or `over` a table the column, whose values tell its rows apart. */
            by?: string;
            /** Only those for which this is true. Default: all of the row. */
            when?: Cel;
            /** The field that is added up. Default: they are counted. */
            sum?: string;
          };
        };
        /** What the field starts with, from `period`: its `key`, such as `2026-03`, its `first` and its `last` day, and the instants `from` and `until` it lasts. */
        value?: Cel;
      };
    };
    /** The procedure of the case that handing it in opens, in the name of whoever hands it in. What was handed in is its main form, so the form of the evidence has to be that. */
    opens?: string;
  };
  /**
   * The SLAs whose closed periods this makes public: it counts only once every period of theirs that ended by then is closed. At most 50.
   *
   * Items: A short permanent name: lowercase words and digits joined by hyphens, beginning with a letter, at most 64 characters.
   */
  publishes?: string[];
  /** What is not finished when it falls due is carried to the next day, and each case carried needs a word why. */
  carryOver?: {
    /** The procedure whose open cases are carried over. */
    of: string;
    /** Cases for which this is true count as finished. */
    unless: Cel;
    /** What each carried case needs: the `reason` why it is not finished. */
    needs: 'reason';
  };
  /** The calendar whose opening hours, workdays and service days count. Default: the pack's calendar of workdays where days or workdays are counted, its calendar of service days for ratios and duties. Opening hours have no default: name the calendar. */
  calendar?: string;
  /** Only what makes this true is measured. Default: everything. */
  when?: Cel;
  /** Warnings before it falls due, by id: `-30m` so long before, or `50%` when that share of the time is used. At most 20. */
  warn?: {
    /** How long before, or at which share of the time. */
    [k: string]: string;
  };
  /** Who is told, or what is opened, step by step while it is not done, before due and after, by id: each once for each time it falls due, and again where due moves. At most 20. */
  ladder?: {
    /** When, and what is done then. */
    [k: string]: {
      /** `50%` of the time used, `-30m` so long before it is due, or `+2h` so long after, as the clock counts. */
      at: string;
      /** What is done then. */
      do: Effect;
    };
  };
  /** What a breach sets off, by id, once for each time it falls due. At most 20. */
  onBreach?: {
    [k: string]: Effect;
  };
  /** What does not count, by id, each with its reason. The policy book lists them all. At most 20. */
  exclude?: {
    /** One sort of case that does not count. */
    [k: string]: {
      /** A case for which this is true does not count. */
      when: Cel;
      /** Why it does not count, as an auditor will read it. */
      reason: string;
    };
  };
  /** What a breach costs, by id; each is reckoned for itself. At most 20. Amounts are exact, and nothing is paid by anybody: they are lines of a statement. */
  penalty?: {
    [k: string]: PenaltyDefinition;
  };
  /** Where a due date goes that falls on a day off: `next` or `previous` workday, or `none` to stay. Default: `next` where days are counted, as the Civil Code has it; otherwise `none`. */
  roll?: 'none' | 'next' | 'previous';
  /** Whether the day something begins counts when days are counted. Default: `not-counted`, as the Civil Code has it. */
  firstDay?: 'counted' | 'not-counted';
  /** What a pack that extends this one may change here, property by property. A property that is not named is free. A change that goes further is refused when the company's pack is checked. */
  overlays?: {
    [k: string]: Bound;
  };
}
/** Of everything that belongs to a period, a share has to be done. A period with nothing in it is "not applicable" unless it says otherwise, never 100%. */
export interface RatioSlaDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The name other files use for this one: the same as the file name before its first dot, lowercase words joined by hyphens. Changing it later breaks references and old cases. */
  id: string;
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** A share of all. */
  kind: 'ratio';
  /** The period that is judged, as the calendar has it, or `rolling`: so many days up to the end of every day. */
  window: RatioWindow;
  /** The event that makes a case belong to the period in which it happens. */
  cohort: string;
  /** The event that counts a case as done. */
  counted: string;
  /** What is counted: `case` for cases, or for events from outside the payload field that tells occasions apart. */
  by: string;
  /** The integer field of the case's main form, or of the event under `cohort`, that says how much each one counts. One without it counts 1. Default: all count alike. */
  weight?: string;
  /** A period to which fewer than this belong is not applicable: too few to judge. Default: 1. */
  minSample?: number;
  /** What a period to which nothing belongs is: `not-applicable`, or `met`. Default: `not-applicable`. */
  ifEmpty?: 'not-applicable' | 'met';
  /** How long after the end of the period evidence still counts. Default: not at all. */
  grace?: string;
  /** The least share asked for. It is compared exactly and rounded down only to be shown. */
  atLeast?: string;
  /** The greatest share allowed. */
  atMost?: string;
  /** The position that answers for it and sees what is still missing. */
  who?: string;
  /** The calendar whose opening hours, workdays and service days count. Default: the pack's calendar of workdays where days or workdays are counted, its calendar of service days for ratios and duties. Opening hours have no default: name the calendar. */
  calendar?: string;
  /** Only what makes this true is measured. Default: everything. */
  when?: Cel;
  /** Warnings before it falls due, by id: `-30m` so long before, or `50%` when that share of the time is used. At most 20. */
  warn?: {
    /** How long before, or at which share of the time. */
    [k: string]: string;
  };
  /** Who is told, or what is opened, step by step while it is not done, before due and after, by id: each once for each time it falls due, and again where due moves. At most 20. */
  ladder?: {
    /** When, and what is done then. */
    [k: string]: {
      /** `50%` of the time used, `-30m` so long before it is due, or `+2h` so long after, as the clock counts. */
      at: string;
      /** What is done then. */
      do: Effect;
    };
  };
  /** What a breach sets off, by id, once for each time it falls due. At most 20. */
  onBreach?: {
    [k: string]: Effect;
  };
  /** What does not count, by id, each with its reason. The policy book lists them all. At most 20. */
  exclude?: {
    /** One sort of case that does not count. */
    [k: string]: {
      /** A case for which this is true does not count. */
      when: Cel;
      /** Why it does not count, as an auditor will read it. */
      reason: string;
    };
  };
  /** What a breach costs, by id; each is reckoned for itself. At most 20. Amounts are exact, and nothing is paid by anybody: they are lines of a statement. */
  penalty?: {
    [k: string]: PenaltyDefinition;
  };
  /** Where a due date goes that falls on a day off: `next` or `previous` workday, or `none` to stay. Default: `next` where days are counted, as the Civil Code has it; otherwise `none`. */
  roll?: 'none' | 'next' | 'previous';
  /** Whether the day something begins counts when days are counted. Default: `not-counted`, as the Civil Code has it. */
  firstDay?: 'counted' | 'not-counted';
  /** What a pack that extends this one may change here, property by property. A property that is not named is free. A change that goes further is refused when the company's pack is checked. */
  overlays?: {
    [k: string]: Bound;
  };
}
/** A duty that has to be done so many times in each period, such as patrols, or that may happen at most so many times, such as breaches. */
export interface FrequencySlaDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The name other files use for this one: the same as the file name before its first dot, lowercase words joined by hyphens. Changing it later breaks references and old cases. */
  id: string;
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** So many times in each period. */
  kind: 'frequency';
  /** The event that counts as done once. */
  of: string;
  /** How many times in each period. */
  atLeast?: number;
  /** How many times it may happen in each period. One more is a breach, at once. A breach that is withdrawn is no longer one of them. */
  atMost?: number;
  /** The period: each service day, workday, day, week, month, quarter, half-year or year. */
  per: 'service-day' | 'workday' | 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
  /** Whether it is asked of each `person`, `zone`, `household` or `case` on its own. Default: of all together. */
  for?: 'person' | 'zone' | 'household' | 'case';
  /** How far apart two of them have to be so that both count. Default: any. */
  minGap?: string;
  /** The field of the form or the event that must differ, such as the place: twice the same counts once. One without it counts for nothing. Default: none. */
  distinct?: string;
  /** When the next one falls due: `fixed`, with the period of the calendar; `floating`, one period after it was last done, at the end of that day. Default: `fixed`. */
  next?: 'fixed' | 'floating';
  /** Whichever comes first: it also falls due once a meter has reached so much since it was last done. */
  orEvery?: {
    /** The event that reads the meter. */
    of: string;
    /** The integer field of that form or event that is added up. */
    sum: string;
    /** The sum at which it falls due. */
    reaches: number;
    /** How long after that it has to be done. */
    within: string;
  };
  /** The part of the year in which it is owed, month and day, both days included; it may run over the end of the year. A period that lies only partly in it is not owed, unless `proRata` says so. Default: the whole year. */
  season?: {
    /** The first day. */
    from: string;
    /** The last day. */
    until: string;
  };
  /** Whether a part of a period, where the season or the validity of the pack begins or ends, owes its part: the exact share of its days, rounded up. Default: false, a part owes nothing. */
  proRata?: boolean;
  /** The position that has to do it, or that answers for it. */
  who: string;
  /** The duty only exists between these two events of a case. Default: always. */
  while?: {
    /** The event it begins with. */
    from: string;
    /** The event it ends with. */
    until: string;
  };
  /** The calendar whose opening hours, workdays and service days count. Default: the pack's calendar of workdays where days or workdays are counted, its calendar of service days for ratios and duties. Opening hours have no default: name the calendar. */
  calendar?: string;
  /** Only what makes this true is measured. Default: everything. */
  when?: Cel;
  /** Warnings before it falls due, by id: `-30m` so long before, or `50%` when that share of the time is used. At most 20. */
  warn?: {
    /** How long before, or at which share of the time. */
    [k: string]: string;
  };
  /** Who is told, or what is opened, step by step while it is not done, before due and after, by id: each once for each time it falls due, and again where due moves. At most 20. */
  ladder?: {
    /** When, and what is done then. */
    [k: string]: {
      /** `50%` of the time used, `-30m` so long before it is due, or `+2h` so long after, as the clock counts. */
      at: string;
      /** What is done then. */
      do: Effect;
    };
  };
  /** What a breach sets off, by id, once for each time it falls due. At most 20. */
  onBreach?: {
    [k: string]: Effect;
  };
  /** What does not count, by id, each with its reason. The policy book lists them all. At most 20. */
  exclude?: {
    /** One sort of case that does not count. */
    [k: string]: {
      /** A case for which this is true does not count. */
      when: Cel;
      /** Why it does not count, as an auditor will read it. */
      reason: string;
    };
  };
  /** What a breach costs, by id; each is reckoned for itself. At most 20. Amounts are exact, and nothing is paid by anybody: they are lines of a statement. */
  penalty?: {
    [k: string]: PenaltyDefinition;
  };
  /** Where a due date goes that falls on a day off: `next` or `previous` workday, or `none` to stay. Default: `next` where days are counted, as the Civil Code has it; otherwise `none`. */
  roll?: 'none' | 'next' | 'previous';
  /** Whether the day something begins counts when days are counted. Default: `not-counted`, as the Civil Code has it. */
  firstDay?: 'counted' | 'not-counted';
  /** What a pack that extends this one may change here, property by property. A property that is not named is free. A change that goes further is refused when the company's pack is checked. */
  overlays?: {
    [k: string]: Bound;
  };
}
/** Something has to be asked for early enough before a date. */
export interface LeadTimeSlaDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The name other files use for this one: the same as the file name before its first dot, lowercase words joined by hyphens. Changing it later breaks references and old cases. */
  id: string;
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** Early enough before a date. */
  kind: 'lead-time';
  /** The event that has to come early enough. */
  of: string;
  /** The field that holds the date. */
  before: string;
  /** How long before the date, at the latest. */
  atLeast: string;
  /** The calendar whose opening hours, workdays and service days count. Default: the pack's calendar of workdays where days or workdays are counted, its calendar of service days for ratios and duties. Opening hours have no default: name the calendar. */
  calendar?: string;
  /** Only what makes this true is measured. Default: everything. */
  when?: Cel;
  /** Warnings before it falls due, by id: `-30m` so long before, or `50%` when that share of the time is used. At most 20. */
  warn?: {
    /** How long before, or at which share of the time. */
    [k: string]: string;
  };
  /** Who is told, or what is opened, step by step while it is not done, before due and after, by id: each once for each time it falls due, and again where due moves. At most 20. */
  ladder?: {
    /** When, and what is done then. */
    [k: string]: {
      /** `50%` of the time used, `-30m` so long before it is due, or `+2h` so long after, as the clock counts. */
      at: string;
      /** What is done then. */
      do: Effect;
    };
  };
  /** What a breach sets off, by id, once for each time it falls due. At most 20. */
  onBreach?: {
    [k: string]: Effect;
  };
  /** What does not count, by id, each with its reason. The policy book lists them all. At most 20. */
  exclude?: {
    /** One sort of case that does not count. */
    [k: string]: {
      /** A case for which this is true does not count. */
      when: Cel;
      /** Why it does not count, as an auditor will read it. */
      reason: string;
    };
  };
  /** What a breach costs, by id; each is reckoned for itself. At most 20. Amounts are exact, and nothing is paid by anybody: they are lines of a statement. */
  penalty?: {
    [k: string]: PenaltyDefinition;
  };
  /** Where a due date goes that falls on a day off: `next` or `previous` workday, or `none` to stay. Default: `next` where days are counted, as the Civil Code has it; otherwise `none`. */
  roll?: 'none' | 'next' | 'previous';
  /** Whether the day something begins counts when days are counted. Default: `not-counted`, as the Civil Code has it. */
  firstDay?: 'counted' | 'not-counted';
  /** What a pack that extends this one may change here, property by property. A property that is not named is free. A change that goes further is refused when the company's pack is checked. */
  overlays?: {
    [k: string]: Bound;
  };
}
/** Of everything that belongs to a period, a share drawn at random has to be checked. */
export interface SamplingSlaDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The name other files use for this one: the same as the file name before its first dot, lowercase words joined by hyphens. Changing it later breaks references and old cases. */
  id: string;
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** A share drawn at random. */
  kind: 'sampling';
  /** The period that is judged, as the calendar has it: weeks begin on Monday. */
  window: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
  /** The event that makes a case belong to the period in which it happens. */
  cohort: string;
  /** The event that counts as checked. */
  of: string;
  /** How much of the cohort has to be checked. */
  share: string;
  /** On how many different days of the period the checks are made; with fewer to check than that, each on a day of its own. Default: 1. */
  draws?: number;
  /** Cases for which this is true have to be checked, drawn or not: those who complained. They count toward the share. */
  covers?: Cel;
  /** The calendar whose opening hours, workdays and service days count. Default: the pack's calendar of workdays where days or workdays are counted, its calendar of service days for ratios and duties. Opening hours have no default: name the calendar. */
  calendar?: string;
  /** Only what makes this true is measured. Default: everything. */
  when?: Cel;
  /** Warnings before it falls due, by id: `-30m` so long before, or `50%` when that share of the time is used. At most 20. */
  warn?: {
    /** How long before, or at which share of the time. */
    [k: string]: string;
  };
  /** Who is told, or what is opened, step by step while it is not done, before due and after, by id: each once for each time it falls due, and again where due moves. At most 20. */
  ladder?: {
    /** When, and what is done then. */
    [k: string]: {
      /** `50%` of the time used, `-30m` so long before it is due, or `+2h` so long after, as the clock counts. */
      at: string;
      /** What is done then. */
      do: Effect;
    };
  };
  /** What a breach sets off, by id, once for each time it falls due. At most 20. */
  onBreach?: {
    [k: string]: Effect;
  };
  /** What does not count, by id, each with its reason. The policy book lists them all. At most 20. */
  exclude?: {
    /** One sort of case that does not count. */
    [k: string]: {
      /** A case for which this is true does not count. */
      when: Cel;
      /** Why it does not count, as an auditor will read it. */
      reason: string;
    };
  };
  /** What a breach costs, by id; each is reckoned for itself. At most 20. Amounts are exact, and nothing is paid by anybody: they are lines of a statement. */
  penalty?: {
    [k: string]: PenaltyDefinition;
  };
  /** Where a due date goes that falls on a day off: `next` or `previous` workday, or `none` to stay. Default: `next` where days are counted, as the Civil Code has it; otherwise `none`. */
  roll?: 'none' | 'next' | 'previous';
  /** Whether the day something begins counts when days are counted. Default: `not-counted`, as the Civil Code has it. */
  firstDay?: 'counted' | 'not-counted';
  /** What a pack that extends this one may change here, property by property. A property that is not named is free. A change that goes further is refused when the company's pack is checked. */
  overlays?: {
    [k: string]: Bound;
  };
}
/** Several SLAs as one: in each period, so many of them have to be kept, or so much of their weight. One that was breached once in the period was not kept; one that had nothing to judge is left out. */
export interface CompositeSlaDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The name other files use for this one: the same as the file name before its first dot, lowercase words joined by hyphens. Changing it later breaks references and old cases. */
  id: string;
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** Several SLAs as one. */
  kind: 'composite';
  /** The period that is judged, as the calendar has it: weeks begin on Monday. */
  window: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
  /** The SLAs it is made of, by id. At most 50. */
  parts: {
    /** One of the SLAs a composite is made of. */
    [k: string]: {
      /** The SLA that has to be kept. */
      sla: string;
      /** How much it counts. Default: 1. */
      weight?: number;
    };
  };
  /** How many have to be kept, counted by weight, or which share of the weight of those that could be judged. */
  atLeast: number | string;
  /** The position that answers for it. */
  who?: string;
  /** The calendar whose opening hours, workdays and service days count. Default: the pack's calendar of workdays where days or workdays are counted, its calendar of service days for ratios and duties. Opening hours have no default: name the calendar. */
  calendar?: string;
  /** Only what makes this true is measured. Default: everything. */
  when?: Cel;
  /** Warnings before it falls due, by id: `-30m` so long before, or `50%` when that share of the time is used. At most 20. */
  warn?: {
    /** How long before, or at which share of the time. */
    [k: string]: string;
  };
  /** Who is told, or what is opened, step by step while it is not done, before due and after, by id: each once for each time it falls due, and again where due moves. At most 20. */
  ladder?: {
    /** When, and what is done then. */
    [k: string]: {
      /** `50%` of the time used, `-30m` so long before it is due, or `+2h` so long after, as the clock counts. */
      at: string;
      /** What is done then. */
      do: Effect;
    };
  };
  /** What a breach sets off, by id, once for each time it falls due. At most 20. */
  onBreach?: {
    [k: string]: Effect;
  };
  /** What does not count, by id, each with its reason. The policy book lists them all. At most 20. */
  exclude?: {
    /** One sort of case that does not count. */
    [k: string]: {
      /** A case for which this is true does not count. */
      when: Cel;
      /** Why it does not count, as an auditor will read it. */
      reason: string;
    };
  };
  /** What a breach costs, by id; each is reckoned for itself. At most 20. Amounts are exact, and nothing is paid by anybody: they are lines of a statement. */
  penalty?: {
    [k: string]: PenaltyDefinition;
  };
  /** Where a due date goes that falls on a day off: `next` or `previous` workday, or `none` to stay. Default: `next` where days are counted, as the Civil Code has it; otherwise `none`. */
  roll?: 'none' | 'next' | 'previous';
  /** Whether the day something begins counts when days are counted. Default: `not-counted`, as the Civil Code has it. */
  firstDay?: 'counted' | 'not-counted';
  /** What a pack that extends this one may change here, property by property. A property that is not named is free. A change that goes further is refused when the company's pack is checked. */
  overlays?: {
    [k: string]: Bound;
  };
}
/** procedures/*.procedure.json: a kind of case: its stages, who acts at each, which form or chain it needs, and where it goes from there. */
export interface ProcedureDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The name other files use for this one: the same as the file name before its first dot, lowercase words joined by hyphens. Changing it later breaks references and old cases. */
  id: string;
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** What a pack that extends this one may change here, property by property. A property that is not named is free. A change that goes further is refused when the company's pack is checked. */
  overlays?: {
    [k: string]: Bound;
  };
  /** Its main form. Conditions of the procedure and of its SLAs read this form's fields as `form`. */
  form: string;
  /** The field of the main form that titles a case in worklists. Default: the title of the procedure. */
  subject?: string;
  /** Who may open a case. */
  opens: Who[];
  /** The stage a case begins in. */
  start: string;
  /** Who is responsible for a case: `opener` whoever took it first, until it is handed over; `stage` whoever acts at the stage it is in. */
  responsible: 'opener' | 'stage';
  /** The stages, by id. A case is in exactly one of them. At most 200. */
  stages: {
    [k: string]: StageDefinition;
  };
  /** Other cases this one opens, by id, each on an event of this one. At most 50. */
  follows?: {
    /** One other case that is opened. */
    [k: string]: {
      /** The procedure of the case that is opened. */
      procedure: string;
      /** The event of this procedure on which it is opened. */
      on: string;
      /** It is opened only if this is true. Default: always. */
      when?: Cel;
    };
  };
  /** Who may move a case to another stage, end it, wake what it waits for and replace people: acts outside the rules, each recorded as such. Default: nobody. */
  administrators?: Who[];
}
/** Where a case may stand. */
export interface StageDefinition {
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** Who acts at this stage. Default: nobody, as at a final stage or while a chain runs. */
  who?: Who[];
  /** True when the case is closed once it gets here. */
  final?: true;
  /** The form that is filled in at this stage. Default: the main form where `sections` are named, otherwise none. */
  form?: string;
  /**
   * The sections of the form that are filled in here; those filled in earlier are shown and cannot be changed. Default: every section.
   *
   * Items: The id of a section of the form.
   */
  sections?: string[];
  /** The approval chain that runs here; the stage lasts as long as it does. */
  chain?: string;
  /** Where the case goes, by id, tried in order: the first whose condition is true, or the one that says `otherwise`. A stage that is not final needs at least one. At most 50. */
  next?: {
    [k: string]: NextDefinition;
  };
  /** Who is responsible while the case is here: `actor` whoever acts at this stage, `keep` whoever was before. Default: what the procedure says. */
  responsible?: 'actor' | 'keep';
  /** True when whoever opened the case may withdraw it here. Left out: not. */
  withdraw?: true;
  /** Who is told, by id, when a case comes here or leaves. At most 20. */
  notify?: {
    /** Somebody who is told when a case comes to the stage or leaves it: a position, the owner, or both. */
    [k: string]: {
      /** Everybody who holds this position is told. */
      position?: string;
      /** True when the owner the case is about is told. */
      owner?: true;
      /** The template of the notice. Default: a plain sentence with the title of the stage. */
      template?: string;
      /** When: `enter` as the case comes to the stage, `leave` as it goes on. */
      on: 'enter' | 'leave';
    };
  };
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
}
/** One way out of a stage. */
export interface NextDefinition {
  /** The stage the case goes to. */
  to: string;
  /** What this way is called in the case's history. Default: the title of the stage it leads to. */
  title?: string;
  /** The case goes this way when this is true and no way before it was. Not together with `otherwise`. */
  when?: Cel;
  /** True for the way that is taken when no other is. */
  otherwise?: true;
  /** What the case waits for before it goes this way: `form` that the form is recorded, `approved` or `rejected` that the chain ends so, `revoked` that its approval is revoked. Default: `form`, or `approved` where a chain runs. */
  after?: 'form' | 'approved' | 'rejected' | 'revoked';
}
/** templates/*.template.json: a notice, a letter or a print-out: fixed text with places that are filled in. */
export interface TemplateDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The name other files use for this one: the same as the file name before its first dot, lowercase words joined by hyphens. Changing it later breaks references and old cases. */
  id: string;
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /** What a pack that extends this one may change here, property by property. A property that is not named is free. A change that goes further is refused when the company's pack is checked. */
  overlays?: {
    [k: string]: Bound;
  };
  /** What it becomes: `notice` a short message inside the system, `letter` a message to somebody outside, `print` a sheet of paper. */
  purpose: 'notice' | 'letter' | 'print';
  /** The form whose fields may be filled in as `form`. */
  form?: string;
  /** The procedure whose case may be filled in as `case`. */
  procedure?: string;
  /** The heading of the notice or letter. Places are filled in as in the body. */
  subjectLine?: string;
  /** The text, with places in double braces: fields such as `{{form.content}}`, `{{#if …}}`, `{{#each …}}` and the formatters `time`, `date` and `money`. Nothing else of Handlebars is allowed, and what is filled in is always shown as text. At most 20,000 characters. */
  body: string;
}
/** scenarios/*.scenario.json: a test of the rules in the words of the office: given this clock and these people, when this happens, then that is expected. */
export interface ScenarioDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The name other files use for this one: the same as the file name before its first dot, lowercase words joined by hyphens. Changing it later breaks references and old cases. */
  id: string;
  /** What people see, in the pack's source locale: short, as it is called in the office. At most 200 characters. */
  title: string;
  /**
   * The rows of the requirement register this carries out. The policy book prints their clauses beside it, and an auditor sees which demand nobody carries out. Default: none.
   *
   * Items: The id of a row in a file under requirements/.
   */
  satisfies?: string[];
  /** An explanation for the people who read the policy book, in the pack's source locale. It has no effect on what the software does. At most 4,000 characters. */
  note?: string;
  /**
   * The ids of the SLAs, approvals and procedures this scenario tests. The policy book says which are not tested at all.
   *
   * Items: A short permanent name: lowercase words and digits joined by hyphens, beginning with a letter, at most 64 characters.
   */
  covers?: string[];
  /** What the clock shows at the first step: date, time and offset from UTC. */
  start: string;
  /** The people of the scenario and what they hold, by id. Default: the people of the organization. */
  people?: {
    [k: string]: PersonDefinition;
  };
  /** What happens and what is expected, in order. At most 500. */
  steps: ScenarioStep[];
}
/** What has to be true now. Everything named is checked. */
export interface ScenarioExpectation {
  /** In which stage a case stands, by what the case is called. */
  stage?: {
    /** A short permanent name: lowercase words and digits joined by hyphens, beginning with a letter, at most 64 characters. */
    [k: string]: string;
  };
  /** What an SLA says, by its id; after a colon, of which case or occasion. */
  verdict?: {
    /** `met` on time, `late` done after it was due, `missed` due and not done; or what it still is. */
    [k: string]: 'pending' | 'running' | 'paused' | 'met' | 'late' | 'missed' | 'cancelled' | 'excluded' | 'not-applicable';
  };
  /** What the forms of a case hold, by what the case is called and by field; computed and prefilled values too. Of a group or a row, the fields named are compared. By the id of a duty: what was handed in for it last. */
  values?: {
    /** Field ids and what is filled in. Fields that are left out stay empty. */
    [k: string]: {
      /** The value of a field, in the shape its kind has: a text, a number, true or false, or for instance `{ "minor": 20000, "currency": "CNY" }` for money. */
      [k: string]: unknown;
    };
  };
  /** A case of this procedure was opened by the step before. */
  opened?: string;
  /** Whoever holds this position was told by the step before. */
  notified?: string;
  /** What people may do now, by person: the acts offered to them. */
  offered?: {
    /**
     * The acts that are offered, in any order.
     *
     * Items: One act.
     */
    [k: string]: string[];
  };
  /** The step before was refused with this code. */
  refused?: string;
}
/** locales/<tag>.json or locales/<tag>/*.json: the texts of the pack in one more language. The definitions themselves hold the source locale. */
export interface LocaleDefinition {
  /** Where the JSON Schema of this file lies, seen from this file. It only helps your editor complete and explain what you write; nobody sees it. */
  $schema?: string;
  /** The translations, by the path of what they translate: the folder, the id, and the properties down to the text, joined by slashes. At most 20,000 a file. */
  texts: {
    /** The text in this language. */
    [k: string]: string;
  };
}
