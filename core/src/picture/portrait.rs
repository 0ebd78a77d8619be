//! The portrait of a dossier.
use crate::model::Dossier;
use crate::picture::Canvas;

/// Draws a dossier.
#[must_use]
pub fn portrait(_dossier: &Dossier, _language: Option<&str>, _canvas: Canvas) -> String {
    String::new()
}
