//! What every value of the model can do, whatever its type: be read, be written, be walked over.
//!
//! Records and lists do so through their fields and items, which they hand out as nodes; one piece
//! of code then serves all of them, and the library stays small.

use std::borrow::Cow;

use crate::json::{No, Reader, Writer};
use crate::map::Map;
use crate::model::describe::Record;
use crate::model::value::{Decimal, PartialDate, Range, Text};
use crate::model::visit::{At, Visit};
use uuid::Uuid;

/// A value of the model.
pub trait Node {
    /// Reads itself from JSON text, into its own place. Where that fails it is left half read.
    fn take(&mut self, from: &mut Reader<'_>) -> Result<(), No>;

    /// Writes itself as JSON text.
    fn put(&self, out: &mut Writer);

    /// Whether it holds what it holds when nobody said anything, so that it need not be written.
    fn is_absent(&self) -> bool {
        false
    }

    /// Takes away what it holds, if it may hold nothing.
    fn clear(&mut self) {}

    /// What it is, seen from outside.
    fn sight(&self) -> Sight<'_> {
        Sight::Other
    }

    /// Its items to be added to, of a list.
    fn items_mut(&mut self) -> Option<&mut dyn Items> {
        None
    }

    /// Shows the references, texts, dates, periods, amounts and identifiers inside it, with their places.
    fn walk(&self, _at: &At<'_>, _visit: &mut dyn Visit) {}
}

/// What a value is, for whoever does not know its type.
#[derive(Clone)]
pub enum Sight<'a> {
    /// Nothing is said.
    Nothing,
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Whole(i64),
    /// A decimal number.
    Decimal(Decimal),
    /// A quantity, of people or things or anything else, by what it can be.
    Range(Range),
    /// A word: a code, a name, an address.
    Word(Cow<'a, str>),
    /// A text that people read.
    Text(&'a Text),
    /// A date, full or partial.
    Date(&'a PartialDate),
    /// The id of an entity.
    Reference(Uuid),
    /// Several values.
    List(&'a dyn Items),
    /// Named values.
    Record(&'a dyn Fields),
    /// Anything else.
    Other,
}

/// A record: its fields by number, in the order of its description.
pub trait Fields {
    /// What it says of itself.
    fn record(&self) -> &'static Record;

    /// The numbers of its fields in the order of their names, in which canonical JSON has them.
    fn by_name(&self) -> &'static [u8];

    /// The field of that number.
    fn field(&self, number: usize) -> Option<&dyn Node>;

    /// The same, to be changed.
    fn field_mut(&mut self, number: usize) -> Option<&mut dyn Node>;
}

/// A list: its items by number.
pub trait Items {
    /// How many there are.
    fn count(&self) -> usize;

    /// The item of that number.
    fn item(&self, number: usize) -> Option<&dyn Node>;

    /// Makes room for so many more.
    fn expect(&mut self, more: usize);

    /// A new item at the end, to be filled.
    fn another(&mut self) -> Option<&mut dyn Node>;
}

/// Walks over the fields of a record.
pub(crate) fn walk_fields(fields: &dyn Fields, at: &At<'_>, visit: &mut dyn Visit) {
    for (number, described) in fields.record().fields.iter().enumerate() {
        if let Some(field) = fields.field(number).filter(|_| described.shape.shows()) {
            field.walk(&at.field(described.name), visit);
        }
    }
}

/// Walks over the items of a list.
pub(crate) fn walk_items(items: &dyn Items, at: &At<'_>, visit: &mut dyn Visit) {
    for number in 0..items.count() {
        if let Some(item) = items.item(number) {
            item.walk(&at.row(number), visit);
        }
    }
}

/// Declares a type that says its JSON form through serde by itself.
macro_rules! leaf {
    ($Type:ty, blank $blank:expr $(, absent $absent:expr)? $(, shown $shown:ident)? $(, sight $sight:expr)?) => {
        impl $crate::model::node::Node for $Type {
            fn take(&mut self, from: &mut $crate::json::Reader<'_>) -> Result<(), $crate::json::No> {
                *self = <$Type as serde::Deserialize>::deserialize(from)?;
                Ok(())
            }

            fn put(&self, out: &mut $crate::json::Writer) {
                out.serialized(self);
            }

            $(fn is_absent(&self) -> bool {
                let absent: fn(&$Type) -> bool = $absent;
                absent(self)
            }

            fn clear(&mut self) {
                *self = $blank;
            })?

            $(fn walk(&self, at: &$crate::model::visit::At<'_>, visit: &mut dyn $crate::model::visit::Visit) {
                visit.$shown(at, self);
            })?

            $(fn sight(&self) -> $crate::model::node::Sight<'_> {
                let sight: fn(&$Type) -> $crate::model::node::Sight<'_> = $sight;
                sight(self)
            })?
        }

        impl $crate::model::node::Blank for $Type {
            fn blank() -> Self {
                $blank
            }
        }
    };
}

pub(crate) use leaf;

/// One to be read into. It is sound as far as its type goes, and says nothing.
pub trait Blank {
    /// Such a value.
    fn blank() -> Self;
}

leaf!(bool, blank false, absent |flag| !flag, sight |flag| Sight::Flag(*flag));
leaf!(u8, blank 0, sight |number| Sight::Whole((*number).into()));
leaf!(u16, blank 0, sight |number| Sight::Whole((*number).into()));
leaf!(u32, blank 0, sight |number| Sight::Whole((*number).into()));
leaf!(usize, blank 0);
leaf!(i64, blank 0);
leaf!(f64, blank 0.0);
leaf!(String, blank String::new(), sight |word| Sight::Word(Cow::Borrowed(word)));

impl<T: Node + Blank> Node for Option<T> {
    fn take(&mut self, from: &mut Reader<'_>) -> Result<(), No> {
        if from.null()? {
            *self = None;
            return Ok(());
        }
        self.insert(T::blank()).take(from)
    }

    fn put(&self, out: &mut Writer) {
        match self {
            Some(value) => value.put(out),
            None => out.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn clear(&mut self) {
        *self = None;
    }

    fn sight(&self) -> Sight<'_> {
        self.as_ref().map_or(Sight::Nothing, Node::sight)
    }

    fn walk(&self, at: &At<'_>, visit: &mut dyn Visit) {
        if let Some(value) = self {
            value.walk(at, visit);
        }
    }
}

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T: Node> Node for Box<T> {
    fn take(&mut self, from: &mut Reader<'_>) -> Result<(), No> {
        (**self).take(from)
    }

    fn put(&self, out: &mut Writer) {
        (**self).put(out);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }

    fn clear(&mut self) {
        (**self).clear();
    }

    fn sight(&self) -> Sight<'_> {
        (**self).sight()
    }

    fn walk(&self, at: &At<'_>, visit: &mut dyn Visit) {
        (**self).walk(at, visit);
    }
}

impl<T: Blank> Blank for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl<T: Node + Blank> Node for Vec<T> {
    fn take(&mut self, from: &mut Reader<'_>) -> Result<(), No> {
        self.clear();
        from.list(self)
    }

    fn put(&self, out: &mut Writer) {
        out.list(self);
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn walk(&self, at: &At<'_>, visit: &mut dyn Visit) {
        walk_items(self, at, visit);
    }

    fn sight(&self) -> Sight<'_> {
        Sight::List(self)
    }

    fn items_mut(&mut self) -> Option<&mut dyn Items> {
        Some(self)
    }
}

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Node + Blank> Node for Map<String, T> {
    fn take(&mut self, from: &mut Reader<'_>) -> Result<(), No> {
        self.clear();
        from.members(&mut |reader, name| self.insert_new(name.into(), T::blank()).ok_or(No)?.take(reader))
    }

    fn put(&self, out: &mut Writer) {
        let members = self.iter().map(|(name, value)| (name.as_str(), value as &dyn Node));
        out.members(members);
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn walk(&self, _: &At<'_>, _: &mut dyn Visit) {
        // No map of the model holds what a walk shows.
    }
}

impl<T> Blank for Map<String, T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Node + Blank> Items for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, number: usize) -> Option<&dyn Node> {
        self.get(number).map(|item| item as &dyn Node)
    }

    fn expect(&mut self, more: usize) {
        self.reserve_exact(more);
    }

    fn another(&mut self) -> Option<&mut dyn Node> {
        self.push(T::blank());
        self.last_mut().map(|item| item as &mut dyn Node)
    }
}
