//! A checksum is 64 hexadecimal digits.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "source/checksum-malformed",
    severity: Severity::Error,
    says: "the checksum of the source[ `{source}`] is not a SHA-256, which has 64 digits from 0 to 9 and a to f",
    because: "Nobody can show any more that the file is the one the facts came from.",
    fix: "Compute the checksum of the file again, or leave it out.",
    sources: &["FIPS 180-4 (SHA-256)"],
    about: "source",
    bad: r#"{"sources": [
        {
            "slug": "pagina",
            "title": "Il progetto TEAMS",
            "file": "teams.txt",
            "sha256": "f4ba810c7e6ee1907b1dff1aa1b864c3"
        }
    ]}"#,
    good: r#"{"sources": [
        {"slug": "pagina", "title": "Il progetto TEAMS", "file": "teams.txt",
            "sha256": "f4ba810c7e6ee1907b1dff1aa1b864c3d80864ed5d4944d316ac84f43c1ee454"}
    ]}"#,
    checks: &[Check::Source(|_, source, found| {
        let Some(sum) = source.sha256.as_deref().filter(|sum| !is_sum(sum)) else { return };
        let finding = found.at("/sha256", []);
        let marked = |letter: &char| !letter.is_whitespace() && !":-".contains(*letter);
        let lower = sum.to_ascii_lowercase();
        let bare = lower.trim().trim_start_matches("sha256").trim_start_matches("sha-256");
        let tidied: String = bare.chars().filter(marked).collect();
        if is_sum(&tidied) {
            finding.mend([Edit::replace("/sha256", &tidied)]);
        }
    })],
    ..Rule::PLAIN
};

fn is_sum(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
