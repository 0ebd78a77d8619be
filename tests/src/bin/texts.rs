//! Writes the texts of every language, and the documentation, into a folder.
#![expect(clippy::print_stderr, reason = "a program for the terminal")]

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let Some(folder) = env::args().nth(1).map(PathBuf::from) else {
        eprintln!("usage: texts FOLDER");
        return ExitCode::FAILURE;
    };
    for (name, text) in conformance::texts::files() {
        if let Err(error) = fs::write(folder.join(&name), text) {
            eprintln!("{name}: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
