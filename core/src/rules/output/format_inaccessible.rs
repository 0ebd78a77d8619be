//! What is published can be read aloud, enlarged and translated.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "output/format-inaccessible",
    severity: Severity::Advice,
    says: "`{output}` is published only as {formats}",
    because: "Screen readers, phones and translation software make little of it, and that is how many people read.",
    fix: "Publish it as a web page or an open document as well; or, if the PDF is tagged, enter it as `PDF/UA`.",
    sources: &["L. 4/2004 and AgID guidelines on the accessibility of ICT tools", "WCAG 2.1, 1.1.1 and 1.3.1"],
    bad: r#"{"outputs": [{
        "slug": "sintesi", "kind": "synthesis", "title": "Sintesi dei tavoli di Ancona",
        "status": "published", "formats": ["PDF"]}]}"#,
    good: r#"{"outputs": [{
        "slug": "sintesi", "kind": "synthesis", "title": "Sintesi dei tavoli di Ancona",
        "status": "published", "formats": ["PDF", "HTML"]}]}"#,
    checks: &[Check::Output(|view, output, found| {
        let published = output.status == Some(OutputState::Published);
        if !published || output.formats.is_empty() {
            return;
        }
        if output.formats.iter().all(|format| is_a_picture(format)) {
            found.at("/formats", [
                ("output", view.read(&output.title).into()),
                ("formats", output.formats.join(", ").into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};

/// Whether a format shows pages as they look, without saying what is a heading or a word.
fn is_a_picture(format: &str) -> bool {
    let plain = lower(format.trim().trim_start_matches('.'));
    let pictures = ["pdf", "application/pdf", "jpg", "jpeg", "png", "gif", "tif", "tiff", "webp"];
    pictures.contains(&plain.as_str()) || plain.starts_with("image/")
}
