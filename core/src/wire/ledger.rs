//! The calls on ledgers: to keep one, to open and save it, to look back, to merge.

use serde_json::Value;

use crate::document::read_as;
use crate::fault::{Fault, Params};
use crate::json::read;
use crate::ledger::{self, Changes, Entry, Ledger, Snapshot, Speech, Stored};
use crate::message;
use crate::model::declare::record;
use crate::model::describe::Datum;
use crate::model::describe::Shape;
use crate::model::node::Node;
use crate::model::value::{AnyId, Id, Instant};
use crate::model::{Dossier, Stakeholder};
use crate::refusal::Refusal;
use crate::rules::{Indexed, in_short};
use crate::wire::desk::Desk;
use crate::wire::{Door, Held, Problem, json};
use crate::workflow;

record! {
    /// Asks to keep a ledger.
    Keep {}
}

record! {
    /// A ledger is kept.
    Kept {
        must {
            /// How many entries there are.
            entries: usize,
            /// The hashes of the last of them.
            heads: Vec<String>,
        }
    }
}

record! {
    /// Asks whether the ledger is as it was sealed.
    Verify {
        may {
            /// The hashes of what were the last entries when they were noted elsewhere: without them nobody can
            /// tell whether all was sealed anew, or whether what came up to them is missing.
            heads: Vec<String>,
        }
    }
}

record! {
    /// Asks for every entry to be decided again.
    Audit {
        may {
            /// The language; that of the watch, else English, where nothing is said.
            language: Option<String>,
            /// Now: an entry that claims to be later is in doubt. Where nothing is said, any time is believed.
            until: Option<Instant>,
        }
    }
}

record! {
    /// An entry that would not have come about as it stands.
    Doubt {
        must {
            /// The number of the entry, from 1.
            number: usize,
            /// Its hash.
            entry: String,
            /// Why: what speaks against its command, or that something else would have come of it.
            reasons: Vec<Problem>,
        }
    }
}

record! {
    /// Which entries are wanted.
    Entries {
        may {
            /// The number of the first, from 1.
            first: Option<u32>,
            /// At most so many.
            most: Option<u32>,
        }
    }
}

record! {
    /// A moment.
    AsOf {
        must {
            /// When.
            at: Instant,
        }
    }
}

record! {
    /// Between which moments one asks what has changed.
    Diff {
        must {
            /// After this moment.
            since: Instant,
            /// Up to this moment, itself included.
            until: Instant,
        }
        may {
            /// The language; that of the watch, else English, where nothing is said.
            language: Option<String>,
            /// Whether people, and what they have said, are left unnamed.
            mask: bool,
        }
    }
}

record! {
    /// Two ledgers have been merged.
    Merged {
        must {
            /// How many entries came to those that were there.
            added: usize,
            /// How many entries there are.
            entries: usize,
            /// The hashes of the last of them.
            heads: Vec<String>,
            /// What was changed in both, neither knowing of the other, and is not settled.
            conflicts: Vec<OpenConflict>,
        }
    }
}

record! {
    /// Something that was changed in two places; the command `settle` says which version holds.
    OpenConflict {
        must {
            /// The code: `ledger/conflict`.
            code: String,
            /// The place, as a JSON Pointer into the dossier.
            at: String,
            /// The entity.
            subject: AnyId,
            /// The field, by its name in the dossier.
            field: String,
            /// What was said of it; the last in this list holds until somebody settles it.
            versions: Vec<ConflictVersion>,
            /// The conflict in words.
            message: String,
            /// What to do about it.
            fix: String,
        }
        may {
            /// What the message speaks of.
            params: crate::fault::Params,
        }
    }
}

record! {
    /// What an entry says of a field.
    ConflictVersion {
        must {
            /// The hash of the entry.
            entry: String,
            /// What it says; `null` where the field no longer holds anything.
            value: Value,
            /// When.
            at: Instant,
            /// It in words: what it says, who says so, and when.
            message: String,
        }
        may {
            /// Who says it; somebody of the public, where nobody is named.
            actor: Option<Id<Stakeholder>>,
            /// On whose behalf.
            on_behalf_of: Option<Id<Stakeholder>>,
        }
    }
}

record! {
    /// Asks for what is in conflict.
    Conflicts {
        may {
            /// The language; that of the watch, else English, where nothing is said.
            language: Option<String>,
        }
    }
}

pub(super) fn keep(door: &mut Door, _: Keep) -> Result<Kept, Refusal> {
    let desk = door.desk()?;
    desk.keep();
    desk.ledger().map(kept)
}

pub(super) fn open(door: &mut Door, stored: Stored) -> Result<Kept, Refusal> {
    hold(door, Ledger::open(stored)?)
}

pub(super) fn resume(door: &mut Door, snapshot: Snapshot) -> Result<Kept, Refusal> {
    if !snapshot.is_sound() {
        return Err(Refusal { at: "/dossier".into(), ..Refusal::new("ledger/snapshot-altered") });
    }
    let (is_first, is_rooted) = (snapshot.count == 0, snapshot.heads == [snapshot.hash.as_str()]);
    if snapshot.heads.is_empty() || is_first && !is_rooted {
        return Err(Refusal { at: "/heads".into(), ..Refusal::new("ledger/snapshot-altered") });
    }
    snapshot.dossier.vouched("/dossier")?;
    hold(door, Ledger::resume(snapshot)?)
}

/// A call on what has the stored form of a ledger: of another form nothing else can be said.
pub(super) fn of_form<A: Datum, R: Node>(
    run: fn(&mut Door, A) -> Result<R, Refusal>,
) -> impl Fn(&mut Door, &str) -> Result<String, Refusal> {
    move |door, arguments| {
        let asked = read_as(arguments).map_err(|refusal| other_form(arguments).unwrap_or(refusal))?;
        Ok(json(&run(door, asked)?))
    }
}

fn other_form(arguments: &str) -> Option<Refusal> {
    let found = read::<Value>(arguments)?.get("ledger")?.as_i64()?;
    ledger::form_known(found).err()
}

fn hold(door: &mut Door, ledger: Ledger) -> Result<Kept, Refusal> {
    let told = kept(&ledger);
    door.held = Held::Moving(Box::new(Desk::of_ledger(ledger)));
    Ok(told)
}

fn kept(ledger: &Ledger) -> Kept {
    Kept::new(ledger.count(), ledger.heads().to_vec())
}

pub(super) fn stored(door: &mut Door, _: Keep) -> Result<Stored, Refusal> {
    door.desk()?.ledger()?.stored()
}

pub(super) fn snapshot(door: &mut Door, _: Keep) -> Result<Snapshot, Refusal> {
    door.desk()?.ledger()?.snapshot()
}

pub(super) fn verify(door: &mut Door, asked: Verify) -> Result<Kept, Refusal> {
    let ledger = door.desk()?.ledger()?;
    ledger.verify()?;
    if let Some(head) = asked.heads.iter().position(|head| !ledger.has_come_by(head)) {
        let noted = asked.heads.get(head).map_or("", String::as_str);
        let fault = Fault::new("ledger/head-missing").with("found", noted);
        return Err(Refusal { at: format!("/heads/{head}"), ..fault.into() });
    }
    Ok(kept(ledger))
}

pub(super) fn audit(door: &mut Door, asked: Audit) -> Result<Vec<Doubt>, Refusal> {
    let language = door.spoken(asked.language);
    let ledger = door.desk()?.ledger()?;
    let doubt = |it: ledger::Doubt| {
        let entry = ledger.entries().get(it.place)?;
        let reasons = it.reasons.iter().map(|reason| Problem::of(reason, &language)).collect();
        Some(Doubt::new(ledger.number(it.place + 1), entry.hash.clone(), reasons))
    };
    Ok(ledger.audit(asked.until)?.into_iter().filter_map(doubt).collect())
}

pub(super) fn entries(door: &mut Door, asked: Entries) -> Result<Vec<Entry>, Refusal> {
    let ledger = door.desk()?.ledger()?;
    let first = asked.first.unwrap_or_default() as usize;
    let most = asked.most.map_or(usize::MAX, |most| most as usize);
    let all = ledger.entries().iter().enumerate();
    let wanted = all.filter(|(place, _)| ledger.number(place + 1) >= first).map(|(_, entry)| entry);
    Ok(wanted.take(most).cloned().collect())
}

pub(super) fn as_of(door: &mut Door, asked: AsOf) -> Result<Dossier, Refusal> {
    door.desk()?.ledger()?.as_of(asked.at)
}

pub(super) fn diff(door: &mut Door, asked: Diff) -> Result<Changes, Refusal> {
    let language = door.spoken(asked.language);
    door.desk()?.ledger()?.diff(asked.since, asked.until, &language, asked.mask)
}

pub(super) fn merge(door: &mut Door, stored: Stored) -> Result<Merged, Refusal> {
    let language = door.spoken(None);
    let desk = door.desk()?;
    let before = desk.ledger()?.count();
    let merged = desk.ledger()?.merge(&Ledger::open(stored)?)?;
    let conflicts = told(&merged, &language);
    let told = Merged::new(merged.count() - before, merged.count(), merged.heads().to_vec(), conflicts);
    desk.replace(Desk::of_ledger(merged));
    Ok(told)
}

pub(super) fn conflicts(door: &mut Door, asked: Conflicts) -> Result<Vec<OpenConflict>, Refusal> {
    let language = door.spoken(asked.language);
    door.desk()?.ledger().map(|ledger| told(ledger, &language))
}

/// The entries that say otherwise than others, each in words.
pub(super) fn versions(
    conflicts: Vec<workflow::Conflict>,
    now: &Indexed,
    language: &str,
) -> Vec<(String, String)> {
    let told = all_in_words(conflicts, now, language);
    told.into_iter().flat_map(|it| it.versions).map(|it| (it.entry, it.message)).collect()
}

fn told(ledger: &Ledger, language: &str) -> Vec<OpenConflict> {
    all_in_words(ledger.conflicts(), ledger.now(), language)
}

fn all_in_words(conflicts: Vec<workflow::Conflict>, now: &Indexed, language: &str) -> Vec<OpenConflict> {
    let speech = Speech { now, language, mask: false };
    conflicts.into_iter().filter_map(|conflict| in_words(conflict, &speech)).collect()
}

fn in_words(conflict: workflow::Conflict, speech: &Speech<'_>) -> Option<OpenConflict> {
    let row = speech.now.ground.index().find(conflict.subject)?;
    // Whether it is retired stands in the dossier, not in itself.
    let own = row.noun.record().field(&conflict.field);
    let shape = own.map_or(&Shape::Flag, |field| &field.shape);
    let field = speech.field(row, &conflict.field);
    let mut params = Params::new();
    params.insert("field".into(), field.as_str().into());
    params.extend(speech.name(row).map(|name| ("name".to_owned(), name.into())));
    let version = |it: workflow::Version| {
        let flag = Value::Bool(!it.value.is_null());
        let value = if own.is_some() { &it.value } else { &flag };
        let what = match in_short(&speech.value(value, shape)) {
            what if what.is_empty() => {
                message::Locale::of(speech.language).phrase("history/empty").to_owned()
            }
            what => what,
        };
        let message = speech.said(what, (it.actor, it.on_behalf_of), it.at);
        ConflictVersion {
            actor: it.actor,
            on_behalf_of: it.on_behalf_of,
            ..ConflictVersion::new(it.entry, it.value, it.at, message)
        }
    };
    let language = speech.language;
    let code = "ledger/conflict";
    let (message, fix) = (message::text(code, &params, language), message::fix(code, &params, language));
    let below = if own.is_some() { format!("/{}", conflict.field) } else { String::new() };
    let (at, subject) = (format!("{row}{below}"), conflict.subject.into());
    let versions = conflict.versions.into_iter().map(version).collect();
    let told = OpenConflict::new(code.into(), at, subject, conflict.field, versions, message, fix);
    Some(OpenConflict { params, ..told })
}
