//! Packs a wasm file for its way to a page: equal functions become one, and similar ones stand
//! together, where gzip finds in one what it can leave out of the next.
#![expect(clippy::print_stderr, reason = "a program for the terminal")]

mod functions;
mod likeness;

use std::error::Error;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let Some(path) = env::args().nth(1) else {
        eprintln!("usage: tavolata-pack FILE.wasm");
        return ExitCode::FAILURE;
    };
    match pack(&path) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{path}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn pack(path: &str) -> Result<(), Box<dyn Error>> {
    let wasm = fs::read(path)?;
    let mut functions = functions::Functions::of(&wasm)?;
    let distinct = functions.merge()?;
    functions.arrange(likeness::order(&distinct));
    fs::write(path, functions.written(&wasm)?)?;
    Ok(())
}
