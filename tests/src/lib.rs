//! Finds the fixtures, and prints the types and documents made from the core.
