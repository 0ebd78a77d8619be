//! Loads the example dossiers, draws each on the terminal and checks it.
fn main() {
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path).unwrap();
        match tavolata::Dossier::from_json(&text) {
            Ok(d) => {
                println!("{path}: ok {} entities", d.entity_count());
                for f in d.check(&Default::default(), chrono::NaiveDate::from_ymd_opt(2026,11,22)) { println!("  {:?} {} {}: {}", f.severity, f.code, f.at, f.message("it")); }
            }
            Err(r) => { println!("{path}: {r}"); for p in r.problems { println!("  {}:{} {} {} {}", p.line, p.column, p.code, p.at, p.message("en")); } }
        }
    }
}
