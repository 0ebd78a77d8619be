//! The four ways to declare a type of the model: a scalar, a choice, a record, a noun.
//!
//! Each macro writes the Rust type, its JSON form and its description from one text, so that
//! they cannot part.

use crate::model::describe::Record;

/// Declares how a type that is one string in JSON is read: it needs `FromStr` with a
/// [`Fault`](crate::Fault) and `Display`; `like` tells forms what such strings are like.
macro_rules! scalar {
    ($Name:ident, $says:literal, $example:literal like $pattern:expr, blank $blank:expr) => {
        impl $crate::model::node::Node for $Name {
            fn take(&mut self, from: &mut $crate::json::Reader<'_>) -> Result<(), $crate::json::No> {
                *self = from.string()?.parse().map_err(|_| $crate::json::No)?;
                Ok(())
            }

            fn put(&self, out: &mut $crate::json::Writer) {
                out.shown(self);
            }

            fn sight(&self) -> $crate::model::node::Sight<'_> {
                $crate::model::node::Sight::Word(self.to_string().into())
            }
        }

        impl $crate::model::node::Blank for $Name {
            fn blank() -> Self {
                $blank
            }
        }

        impl $crate::model::describe::Datum for $Name {
            const SHAPE: $crate::model::describe::Shape =
                $crate::model::describe::Shape::Scalar(&$crate::model::describe::Scalar {
                    name: stringify!($Name),
                    says: $says,
                    example: $example,
                    pattern: $pattern,
                    check: |text| text.parse::<$Name>().err(),
                });
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                out.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::model::declare::parsed(from)
            }
        }
    };
}

/// Reads a string as a scalar; the fault itself is told apart later, with its place.
pub(crate) fn parsed<'de, D, T>(from: D) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: std::str::FromStr<Err = crate::Fault>,
{
    struct Reader<T>(std::marker::PhantomData<T>);

    impl<T: std::str::FromStr<Err = crate::Fault>> serde::de::Visitor<'_> for Reader<T> {
        type Value = T;

        fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            out.write_str("a string")
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(|fault: crate::Fault| E::custom(fault.code))
        }
    }

    from.deserialize_str(Reader(std::marker::PhantomData))
}

/// Declares codes to choose from. An open choice keeps a code of another vocabulary in `Other`;
/// a `closed` one has none.
macro_rules! choices {
    (
        $(#[doc = $doc:literal])*
        closed $Name:ident { $($(#[doc = $says:literal])* $Option:ident = $code:literal),* $(,)? }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $Name { $($(#[doc = $says])* $Option),* }

        $crate::model::declare::choices!(@common $Name, [$($doc),*], false, [$($Option, $code, [$($says),*]),*]);

        impl $Name {
            /// The code, as in JSON.
            #[must_use]
            pub fn code(&self) -> &'static str {
                Self::CHOICE.code(*self as usize)
            }
        }

        impl $crate::model::node::Node for $Name {
            fn take(&mut self, from: &mut $crate::json::Reader<'_>) -> Result<(), $crate::json::No> {
                *self = from.string()?.parse().map_err(|_| $crate::json::No)?;
                Ok(())
            }

            fn put(&self, out: &mut $crate::json::Writer) {
                out.string(self.code());
            }

            fn sight(&self) -> $crate::model::node::Sight<'_> {
                $crate::model::node::Sight::Word(self.code().into())
            }
        }

        impl std::str::FromStr for $Name {
            type Err = $crate::Fault;

            fn from_str(code: &str) -> Result<Self, Self::Err> {
                let known = Self::CHOICE.number(code).and_then(Self::of);
                known.ok_or_else(|| $crate::Fault::new("value/code-unknown").with("found", code))
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                out.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::model::declare::parsed(from)
            }
        }
    };
    (
        $(#[doc = $doc:literal])*
        $Name:ident { $($(#[doc = $says:literal])* $Option:ident = $code:literal),* $(,)? }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $Name {
            $($(#[doc = $says])* $Option,)*
            /// A code of another vocabulary, kept as it came.
            Other(Box<$crate::model::value::Coded>),
        }

        $crate::model::declare::choices!(@common $Name, [$($doc),*], true, [$($Option, $code, [$($says),*]),*]);

        impl $Name {
            /// The code, as in JSON; of a foreign code, the code itself.
            #[must_use]
            pub fn code(&self) -> &str {
                enum Number { $($Option),* }
                let number = match self {
                    $(Self::$Option => Number::$Option,)*
                    Self::Other(coded) => return &coded.code,
                };
                Self::CHOICE.code(number as usize)
            }
        }

        impl $crate::model::node::Node for $Name {
            fn take(&mut self, from: &mut $crate::json::Reader<'_>) -> Result<(), $crate::json::No> {
                *self = $crate::model::value::take_open_choice(from)?;
                Ok(())
            }

            fn put(&self, out: &mut $crate::json::Writer) {
                match self {
                    Self::Other(coded) => coded.put(out),
                    known => out.string(known.code()),
                }
            }

            fn sight(&self) -> $crate::model::node::Sight<'_> {
                $crate::model::node::Sight::Word(self.code().into())
            }
        }

        impl $crate::model::value::OpenChoice for $Name {
            fn known(code: &str) -> Option<Self> {
                Self::CHOICE.number(code).and_then(Self::of)
            }

            fn other(coded: Box<$crate::model::value::Coded>) -> Self {
                Self::Other(coded)
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                match self {
                    Self::Other(coded) => coded.serialize(out),
                    known => out.serialize_str(known.code()),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::model::value::read_open_choice(from)
            }
        }
    };
    (@common $Name:ident, [$($doc:literal),*], $open:literal, [$($Option:ident, $code:literal, [$($says:literal),*]),*]) => {
        impl $Name {
            /// The codes and what they stand for.
            pub const CHOICE: $crate::model::describe::Choice = $crate::model::describe::Choice {
                name: stringify!($Name),
                says: $crate::model::describe::said!($($doc),*),
                options: &[$(($code, $crate::model::describe::said!($($says),*))),*],
                open: $open,
            };
        }

        impl $Name {
            /// The option of that number in the list.
            fn of(number: usize) -> Option<Self> {
                let numbers = 0;
                $(
                    if number == numbers { return Some(Self::$Option); }
                    let numbers = numbers + 1;
                )*
                let _ = numbers;
                None
            }
        }

        impl $crate::model::node::Blank for $Name {
            #[expect(unreachable_code, reason = "the first of the list is taken")]
            fn blank() -> Self {
                $(return Self::$Option;)*
            }
        }

        impl $crate::model::describe::Datum for $Name {
            const SHAPE: $crate::model::describe::Shape =
                $crate::model::describe::Shape::Choice(&Self::CHOICE);
        }
    };
}

/// Declares a record: `must` lists the fields without which it is incomplete, `may` the others,
/// each with a default that means absent. (`own` is the id of a noun, which refers to nobody.)
macro_rules! record {
    // With nothing that it must have, there is one that holds nothing.
    ($(#[doc = $doc:literal])* $Name:ident { $(may { $($may:tt)* })? }) => {
        $crate::model::declare::record!(@declare $(#[doc = $doc])* $Name { $(may { $($may)* })? });

        impl Default for $Name {
            fn default() -> Self {
                Self::new()
            }
        }
    };
    // One that a walk shows by itself, before what it holds.
    ($(#[doc = $doc:literal])* $Name:ident $(shown $shown:ident)? { $($fields:tt)* }) => {
        $crate::model::declare::record!(@declare $(#[doc = $doc])* $Name $(shown $shown)? { $($fields)* });
    };
    (
        @declare
        $(#[doc = $doc:literal])*
        $Name:ident $(shown $shown:ident)? {
            $(own { $(#[doc = $own_says:literal])* $own:ident: $Own:ty })?
            $(must { $($(#[doc = $must_says:literal])* $must:ident: $Must:ty),* $(,)? })?
            $(may { $($(#[doc = $may_says:literal])* $may:ident: $May:ty),* $(,)? })?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize)]
        pub struct $Name {
            $($(#[doc = $own_says])* pub $own: $Own,)?
            $($($(#[doc = $must_says])* pub $must: $Must,)*)?
            $($(
                $(#[doc = $may_says])*
                #[serde(skip_serializing_if = "crate::model::declare::is_default")]
                pub $may: $May,
            )*)?
        }

        impl $Name {
            /// What the record holds, field by field.
            pub const RECORD: $crate::model::describe::Record = $crate::model::describe::Record {
                name: stringify!($Name),
                says: $crate::model::describe::said!($($doc),*),
                fields: &[
                    $($crate::model::describe::Field {
                        name: stringify!($own),
                        says: $crate::model::describe::said!($($own_says),*),
                        shape: $crate::model::value::OWN_ID,
                        required: true,
                    },)?
                    $($($crate::model::describe::Field {
                        name: stringify!($must),
                        says: $crate::model::describe::said!($($must_says),*),
                        shape: <$Must as $crate::model::describe::Datum>::SHAPE,
                        required: true,
                    },)*)?
                    $($($crate::model::describe::Field {
                        name: stringify!($may),
                        says: $crate::model::describe::said!($($may_says),*),
                        shape: <$May as $crate::model::describe::Datum>::SHAPE,
                        required: false,
                    },)*)?
                ],
            };

            /// One with what it must have, and nothing else yet.
            #[must_use]
            pub fn new($($own: $Own,)? $($($must: $Must),*)?) -> Self {
                Self { $($own,)? $($($must,)*)? $($($may: Default::default(),)*)? }
            }
        }

        const _: () = assert!($Name::RECORD.fields.len() <= 64, "`Fields` keeps one bit a field");

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                struct Reader;

                impl<'de> serde::de::Visitor<'de> for Reader {
                    type Value = $Name;

                    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        out.write_str(stringify!($Name))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$Name, A::Error> {
                        $(let mut $own: Option<$Own> = None;)?
                        $($(let mut $must: Option<$Must> = None;)*)?
                        $($(let mut $may: $May = Default::default();)*)?
                        let mut fields = $crate::model::declare::Fields::of(&$Name::RECORD);
                        while let Some(found) = map.next_key_seed(&mut fields)? {
                            let mut number = 0;
                            $(
                                if found == number {
                                    $own = Some(map.next_value()?);
                                    continue;
                                }
                                number += 1;
                            )?
                            $($(
                                if found == number {
                                    $must = Some(map.next_value()?);
                                    continue;
                                }
                                number += 1;
                            )*)?
                            $($(
                                if found == number {
                                    $may = map.next_value()?;
                                    continue;
                                }
                                number += 1;
                            )*)?
                            // The last one: every name that is found is one of them.
                            number += 1;
                            let _ = (found, number);
                        }
                        let missing = <A::Error as serde::de::Error>::missing_field;
                        let read = $Name {
                            $($own: $own.ok_or_else(|| missing(stringify!($own)))?,)?
                            $($($must: $must.ok_or_else(|| missing(stringify!($must)))?,)*)?
                            $($($may,)*)?
                        };
                        let _ = missing;
                        Ok(read)
                    }
                }

                from.deserialize_struct(stringify!($Name), &[], Reader)
            }
        }

        impl $crate::model::describe::Datum for $Name {
            const SHAPE: $crate::model::describe::Shape =
                $crate::model::describe::Shape::Record(&Self::RECORD);
        }

        impl $crate::model::node::Node for $Name {
            fn take(&mut self, from: &mut $crate::json::Reader<'_>) -> Result<(), $crate::json::No> {
                from.record(self)
            }

            fn put(&self, out: &mut $crate::json::Writer) {
                out.record(self);
            }

            fn sight(&self) -> $crate::model::node::Sight<'_> {
                $crate::model::node::Sight::Record(self)
            }

            fn walk(&self, at: &$crate::model::visit::At<'_>, visit: &mut dyn $crate::model::visit::Visit) {
                $(visit.$shown(at, self);)?
                $crate::model::node::walk_fields(self, at, visit);
            }
        }

        impl $crate::model::node::Blank for $Name {
            fn blank() -> Self {
                Self::new(
                    $(<$Own as $crate::model::node::Blank>::blank(),)?
                    $($(<$Must as $crate::model::node::Blank>::blank()),*)?
                )
            }
        }

        impl $crate::model::node::Fields for $Name {
            fn record(&self) -> &'static $crate::model::describe::Record {
                &Self::RECORD
            }

            fn by_name(&self) -> &'static [u8] {
                const FIELDS: &[$crate::model::describe::Field] = $Name::RECORD.fields;
                &const { $crate::model::describe::by_name::<{ FIELDS.len() }>(FIELDS) }
            }

            fn field(&self, number: usize) -> Option<&dyn $crate::model::node::Node> {
                let fields = 0;
                $(
                    if number == fields { return Some(&self.$own); }
                    let fields = fields + 1;
                )?
                $($(
                    if number == fields { return Some(&self.$must); }
                    let fields = fields + 1;
                )*)?
                $($(
                    if number == fields { return Some(&self.$may); }
                    let fields = fields + 1;
                )*)?
                let _ = (fields, number);
                None
            }

            fn field_mut(&mut self, number: usize) -> Option<&mut dyn $crate::model::node::Node> {
                let fields = 0;
                $(
                    if number == fields { return Some(&mut self.$own); }
                    let fields = fields + 1;
                )?
                $($(
                    if number == fields { return Some(&mut self.$must); }
                    let fields = fields + 1;
                )*)?
                $($(
                    if number == fields { return Some(&mut self.$may); }
                    let fields = fields + 1;
                )*)?
                let _ = (fields, number);
                None
            }
        }
    };
}

/// The fields of a record as they are met: which one a name is, each once.
///
/// Text written by this library has them in order, so the field after the last is looked at first.
pub(crate) struct Fields {
    record: &'static Record,
    next: usize,
    seen: u64,
}

impl Fields {
    pub(crate) fn of(record: &'static Record) -> Self {
        Self { record, next: 0, seen: 0 }
    }

    fn number(&self, name: &str) -> Option<usize> {
        let fields = self.record.fields.iter().enumerate();
        let (before, after) = (fields.clone().take(self.next), fields.skip(self.next));
        after.chain(before).find(|(_, field)| field.name == name).map(|(number, _)| number)
    }
}

impl<'de> serde::de::DeserializeSeed<'de> for &mut Fields {
    type Value = usize;

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<usize, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl serde::de::Visitor<'_> for &mut Fields {
    type Value = usize;

    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("the name of a field")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<usize, E> {
        let Some(number) = self.number(name) else {
            return Err(E::custom(format_args!("{} has no field `{name}`", self.record.name)));
        };
        let bit = 1 << number;
        if self.seen & bit != 0 {
            return Err(E::custom(format_args!("field `{name}` stands twice")));
        }
        self.seen |= bit;
        self.next = number + 1;
        Ok(number)
    }
}

/// Declares a noun: a record with an id of its own, perhaps a slug, and room for additions;
/// `named` says which field people call it by.
macro_rules! noun {
    (
        $(#[doc = $doc:literal])*
        $Name:ident named $name:ident {
            $(must { $($(#[doc = $must_says:literal])* $must:ident: $Must:ty),* $(,)? })?
            $(may { $($(#[doc = $may_says:literal])* $may:ident: $May:ty),* $(,)? })?
        }
    ) => {
        $crate::model::declare::record! {
            $(#[doc = $doc])*
            $Name {
                own {
                    #[doc = " Its own id. Where a file written by hand has a slug instead, the id is derived from it."]
                    id: $crate::model::value::Id<$Name>
                }
                must {
                    $($($(#[doc = $must_says])* $must: $Must,)*)?
                }
                may {
                    #[doc = " A readable name for it within the dossier, unique among its kind."]
                    slug: Option<$crate::model::value::Slug>,
                    $($($(#[doc = $may_says])* $may: $May,)*)?
                    #[doc = " Somebody's own additions, under names of their own."]
                    ext: $crate::model::value::Ext,
                }
            }
        }

        impl $Name {
            /// What people call it, where it is called anything.
            #[must_use]
            pub fn called(&self) -> Option<&$crate::model::value::Text> {
                Into::<Option<&$crate::model::value::Text>>::into(&self.$name)
            }
        }
    };
}

pub(crate) use {choices, noun, record, scalar};

/// Whether a field holds what it holds when nobody said anything, so that it need not be written.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
