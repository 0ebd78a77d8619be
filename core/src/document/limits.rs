//! How large a document may be: stated, so that no input can exhaust its reader.

/// The longest text, in bytes (512 MiB).
pub const MAX_BYTES: usize = 512 << 20;

/// The deepest nesting of lists and objects.
pub const MAX_DEPTH: usize = crate::json::MAX_DEPTH;

/// The most entities in one dossier.
pub const MAX_ENTITIES: usize = 2 << 20;

/// The longest single string, in bytes as written (1 MiB).
pub const MAX_STRING: usize = 1 << 20;

/// How many problems are listed; the rest are counted.
pub const MAX_PROBLEMS: usize = 1_000;
