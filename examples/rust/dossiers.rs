//! Loads the example dossiers, draws each on the terminal and checks it.
fn main() {}
