//! Ids: a UUID that knows what noun it names.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

use crate::fault::Fault;
use crate::json::{No, Reader, Writer};
use crate::model::describe::{Datum, Scalar, Shape};
use crate::model::node::{Blank, Node, Sight};
use crate::model::visit::{At, Visit};
use crate::model::{Dossier, Entity};

/// How a UUID is written.
pub(crate) const UUID: &str = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";

/// The shape of an entity's own id, which unlike a reference cannot be a slug.
pub(crate) const OWN_ID: Shape = Shape::Scalar(&Scalar {
    name: "Id",
    says: "a UUID",
    example: "6f1f1c1e-6f0c-5b8e-9b0a-2f8f0f6b7f11",
    pattern: UUID,
    check: |text| read(text).err(),
});

/// The id of an entity of noun `T`: its own, or a reference to it.
pub struct Id<T> {
    uuid: Uuid,
    noun: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The id as a bare UUID.
    #[must_use]
    pub const fn uuid(self) -> Uuid {
        self.uuid
    }
}

impl<T> From<Uuid> for Id<T> {
    fn from(uuid: Uuid) -> Self {
        Self { uuid, noun: PhantomData }
    }
}

// Written out because a derive would ask the same of `T`, which is only a label.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.uuid == other.uuid
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.uuid.cmp(&other.uuid)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.uuid.hash(state);
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.uuid, out)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.uuid, out)
    }
}

impl<T> FromStr for Id<T> {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        read(text).map(Self::from)
    }
}

impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        write(self.uuid, out)
    }
}

impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        crate::model::declare::parsed(from)
    }
}

impl<T: Entity> Datum for Id<T> {
    const SHAPE: Shape = Shape::Reference(Some(T::NOUN));
}

impl<T: Entity> Node for Id<T> {
    fn take(&mut self, from: &mut Reader<'_>) -> Result<(), No> {
        self.uuid = taken(from)?;
        Ok(())
    }

    fn put(&self, out: &mut Writer) {
        out.shown(&self.uuid);
    }

    fn sight(&self) -> Sight<'_> {
        Sight::Reference(self.uuid)
    }

    fn walk(&self, at: &At<'_>, visit: &mut dyn Visit) {
        visit.reference(at, Some(T::NOUN), self.uuid);
    }
}

impl<T> Blank for Id<T> {
    fn blank() -> Self {
        Uuid::nil().into()
    }
}

/// A dossier's own id; nothing refers to a dossier.
impl Node for Id<Dossier> {
    fn take(&mut self, from: &mut Reader<'_>) -> Result<(), No> {
        self.uuid = taken(from)?;
        Ok(())
    }

    fn put(&self, out: &mut Writer) {
        out.shown(&self.uuid);
    }

    fn sight(&self) -> Sight<'_> {
        Sight::Reference(self.uuid)
    }
}

/// A reference to an entity of any noun; by hand it is written `noun/slug`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnyId(Uuid);

impl AnyId {
    /// The id as a bare UUID.
    #[must_use]
    pub const fn uuid(self) -> Uuid {
        self.0
    }
}

impl From<Uuid> for AnyId {
    fn from(uuid: Uuid) -> Self {
        Self(uuid)
    }
}

impl<T> From<Id<T>> for AnyId {
    fn from(id: Id<T>) -> Self {
        Self(id.uuid)
    }
}

impl FromStr for AnyId {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        read(text).map(Self)
    }
}

impl fmt::Display for AnyId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, out)
    }
}

impl Serialize for AnyId {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        write(self.0, out)
    }
}

impl<'de> Deserialize<'de> for AnyId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        crate::model::declare::parsed(from)
    }
}

impl Datum for AnyId {
    const SHAPE: Shape = Shape::Reference(None);
}

impl Node for AnyId {
    fn take(&mut self, from: &mut Reader<'_>) -> Result<(), No> {
        self.0 = taken(from)?;
        Ok(())
    }

    fn put(&self, out: &mut Writer) {
        out.shown(&self.0);
    }

    fn sight(&self) -> Sight<'_> {
        Sight::Reference(self.0)
    }

    fn walk(&self, at: &At<'_>, visit: &mut dyn Visit) {
        visit.reference(at, None, self.0);
    }
}

impl Blank for AnyId {
    fn blank() -> Self {
        Self(Uuid::nil())
    }
}

/// An id that an entity no longer has. It refers to nothing, so that nothing need have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FormerId(Uuid);

impl FormerId {
    /// The id as a bare UUID.
    #[must_use]
    pub const fn uuid(self) -> Uuid {
        self.0
    }
}

impl<T> From<Id<T>> for FormerId {
    fn from(id: Id<T>) -> Self {
        Self(id.uuid)
    }
}

impl FromStr for FormerId {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        read(text).map(Self)
    }
}

impl Serialize for FormerId {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        write(self.0, out)
    }
}

impl<'de> Deserialize<'de> for FormerId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        crate::model::declare::parsed(from)
    }
}

impl Datum for FormerId {
    const SHAPE: Shape = OWN_ID;
}

impl Node for FormerId {
    fn take(&mut self, from: &mut Reader<'_>) -> Result<(), No> {
        self.0 = taken(from)?;
        Ok(())
    }

    fn put(&self, out: &mut Writer) {
        out.shown(&self.0);
    }
}

impl Blank for FormerId {
    fn blank() -> Self {
        Self(Uuid::nil())
    }
}

fn taken(from: &mut Reader<'_>) -> Result<Uuid, No> {
    read(&from.string()?).map_err(|_| No)
}

/// Only the canonical form is read: the same id written twice must be the same bytes.
fn read(text: &str) -> Result<Uuid, Fault> {
    let malformed = || Fault::new("value/id-malformed").with("found", text);
    let canonical = text.len() == 36 && !text.bytes().any(|byte| byte.is_ascii_uppercase());
    if !canonical {
        return Err(malformed());
    }
    match Uuid::try_parse(text) {
        Ok(uuid) if !uuid.is_nil() => Ok(uuid),
        _ => Err(malformed()),
    }
}

fn write<S: Serializer>(uuid: Uuid, out: S) -> Result<S::Ok, S::Error> {
    out.serialize_str(uuid.hyphenated().encode_lower(&mut Uuid::encode_buffer()))
}
