//! Loads dossiers, draws each on the terminal and shows what the rules find in it, with place and
//! excerpt: `dossiers [--language it|en] [--as-of YYYY-MM-DD] [FILE…]`, by default the examples.

use std::error::Error;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::NaiveDate;
use tavolata::Dossier;
use tavolata::command::{Asking, Checked, Screen, Tally, remarks, summary};
use tavolata::picture::{Canvas, portrait};

/// What was asked for.
struct Asked {
    language: String,
    as_of: NaiveDate,
    paths: Vec<PathBuf>,
}

fn main() -> ExitCode {
    match run() {
        Ok(tally) if tally.is_well() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        // Whoever reads through `head` has seen enough: that is no failure.
        Err(error) if broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            // Where nothing can be written there is nobody to be told.
            let _ = writeln!(io::stderr(), "dossiers: {error}");
            ExitCode::FAILURE
        }
    }
}

fn broken_pipe(error: &(dyn Error + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

fn run() -> Result<Tally, Box<dyn Error>> {
    let asked = asked(std::env::args().skip(1))?;
    let stdout = io::stdout();
    let width = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).unwrap_or(100);
    let colour = stdout.is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let screen = Screen { language: asked.language.clone(), canvas: Canvas { width, colour } };
    let mut out = stdout.lock();
    let mut tally = Tally::default();
    for path in &asked.paths {
        show(&mut out, &screen, path, &asked, &mut tally)?;
    }
    write!(out, "{}", summary(&tally, &screen))?;
    Ok(tally)
}

fn asked(mut words: impl Iterator<Item = String>) -> Result<Asked, Box<dyn Error>> {
    let today = chrono::Utc::now().date_naive();
    let mut asked = Asked { language: "it".to_owned(), as_of: today, paths: Vec::new() };
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or(format!("{word}: a value is missing"));
        match word.as_str() {
            "--language" => asked.language = value()?,
            "--as-of" => asked.as_of = value()?.parse().map_err(|_| "--as-of: write YYYY-MM-DD")?,
            option if option.starts_with("--") => {
                Err(format!("{option}: unknown; there are --language, --as-of"))?
            }
            path => asked.paths.push(path.into()),
        }
    }
    if asked.paths.is_empty() {
        asked.paths = examples()?;
    }
    Ok(asked)
}

/// The example dossiers, found from here or else from where this program was built.
fn examples() -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("dossiers");
    let here = PathBuf::from("examples/dossiers");
    let folder = if here.is_dir() { here } else { built };
    let entries: Result<Vec<_>, _> =
        folder.read_dir()?.map(|entry| entry.map(|entry| entry.path())).collect();
    // The portfolio shows the same projects once more; whoever wants it names it.
    let shown = |path: &PathBuf| {
        path.extension().is_some_and(|end| end == "json") && !path.ends_with("portfolio.json")
    };
    let mut paths: Vec<_> = entries?.into_iter().filter(shown).collect();
    paths.sort();
    Ok(paths)
}

/// Draws a file's dossier and shows what is found in it, or why it cannot be read.
fn show(
    out: &mut impl Write,
    screen: &Screen,
    path: &Path,
    asked: &Asked,
    tally: &mut Tally,
) -> Result<(), Box<dyn Error>> {
    let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    // What is no text has no lines to be shown; the problem itself says where it ends.
    let text = std::str::from_utf8(&bytes).unwrap_or_default();
    let name = path.display().to_string();
    let asking = Asking { as_of: Some(asked.as_of), ..Asking::default() };
    let checked = Checked::of(&name, text, Dossier::from_slice(&bytes), &asking);
    if let Some(dossier) = checked.dossier() {
        writeln!(out, "{}", portrait(dossier, Some(&asked.language), screen.canvas))?;
    }
    write!(out, "{}", remarks(&checked, screen))?;
    tally.add(&checked);
    Ok(())
}
