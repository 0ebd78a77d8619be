//! An identifier must have the form that its scheme gives.

use crate::model::value::Identifier;
use crate::rules::personal_data::is_personal_tax_code;
use crate::rules::prelude::*;
use crate::rules::schemes::{self, Scheme};

pub(in crate::rules) const RULE: Rule = Rule {
    code: "identifier/malformed",
    severity: Severity::Error,
    says: "`{value}` does not have the form of {scheme} codes: {form:phrase}",
    because: "No register will find it, and the records it should link stay apart.",
    fix: "Copy the identifier from the register or act that gave it.",
    sources: &[
        "org-id.guide, IT-CF",
        "Legge 3/2003, art. 11 (CUP)",
        "ISTAT, codici delle unità territoriali",
        "Regulation (EC) 1059/2003 (NUTS)",
    ],
    personal: &["value"],
    bad: r#"{"projects": [
        {
            "slug": "tavoli",
            "title": "Tavoli di comunità",
            "identifiers": [{"scheme": "CUP", "value": "J59C1800000"}]
        }
    ]}"#,
    good: r#"{"projects": [
        {
            "slug": "tavoli",
            "title": "Tavoli di comunità",
            "identifiers": [{"scheme": "CUP", "value": "J59C18000000006"}]
        }
    ]}"#,
    checks: &[
        Check::Identifier(|_, identifier, found| {
            let Some(scheme) = Scheme::of(identifier).filter(|scheme| !scheme.fits(&identifier.value)) else {
                return;
            };
            // Another rule speaks of the tax code of a person, and must be alone in repeating it.
            if is_personal_tax_code(&identifier.value) {
                return;
            }
            let finding = found.at("/value", params(identifier, scheme.form));
            if let Some(tidied) = scheme.tidied(&identifier.value) {
                finding.mend([Edit::replace("/value", &tidied)]);
            } else if let Some(whole) =
                zero_restored(&identifier.value, 11).filter(|_| scheme.form == "form/it-cf")
            {
                finding.suggest([Edit::replace("/value", &whole)]);
            }
        }),
        Check::Territory(|_, territory, found| {
            let Some((form, length)) = istat_form(&territory.kind) else { return };
            for (row, code) in territory.codes.iter().enumerate() {
                if code.scheme != "ISTAT" || schemes::digits(&code.value, length) {
                    continue;
                }
                let at = format!("/codes/{row}/value");
                let finding = found.at(&at, params(code, form));
                if schemes::digits(code.value.trim(), length) {
                    finding.mend([Edit::replace(&at, &code.value.trim().to_owned())]);
                } else if schemes::digits(&code.value, length - 1) {
                    // A spreadsheet takes the code for a number, and drops its first zero.
                    finding.suggest([Edit::replace(&at, &format!("0{}", code.value))]);
                }
            }
        }),
    ],
    ..Rule::PLAIN
};

fn params(identifier: &Identifier, form: &str) -> [(&'static str, crate::Param); 3] {
    [
        ("value", identifier.value.as_str().into()),
        ("scheme", identifier.scheme.as_str().into()),
        ("form", form.into()),
    ]
}

/// How the codes of such territories are written; of areas made for a purpose ISTAT knows nothing.
fn istat_form(kind: &TerritoryKind) -> Option<(&'static str, usize)> {
    match kind {
        TerritoryKind::Region => Some(("form/istat-region", 2)),
        TerritoryKind::Province => Some(("form/istat-province", 3)),
        TerritoryKind::Municipality => Some(("form/istat-municipality", 6)),
        _ => None,
    }
}

/// A tax code whose first zero a spreadsheet has dropped, where the check digit bears that out.
fn zero_restored(value: &str, length: usize) -> Option<String> {
    let whole = format!("0{}", value.trim());
    (schemes::digits(&whole, length) && schemes::check_digit_holds(&whole)).then_some(whole)
}
