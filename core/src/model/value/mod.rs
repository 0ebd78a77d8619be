//! Value objects: what a field holds, each well-formed by itself.

mod coded;
mod count;
mod country;
mod date;
mod decimal;
mod duration;
mod ext;
mod id;
mod language;
mod language_names;
mod money;
mod period;
mod quantity;
mod slug;
mod text;
mod truth;

pub use coded::{Coded, Identifier};
pub(crate) use coded::{OpenChoice, read_open_choice, take_open_choice};
pub use count::Count;
pub use country::Country;
pub use date::{Clock, Date, PartialDate, Weekday};
pub use decimal::Decimal;
pub use duration::Duration;
pub use ext::{DEEPEST as EXT_DEEPEST, Ext};
pub(crate) use id::OWN_ID;
pub use id::{AnyId, FormerId, Id};
pub use language::Language;
pub(crate) use language_names::tag_of_name;
pub use money::{Currency, Money};
pub use period::Period;
pub(crate) use quantity::FIGURE;
pub use quantity::{Quantity, Range};
pub use slug::Slug;
pub use text::{Text, TranslatedBy, Translation};
pub use truth::Truth;
