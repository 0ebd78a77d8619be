//! To whom a recommendation is addressed.

use crate::model::value::Id;
use crate::model::{Recommendation, Stakeholder};
use crate::rules::view::View;

/// Whether somebody is an addressee, or an office of one.
pub(crate) fn is_addressed(view: &View<'_>, recommendation: &Recommendation, by: Id<Stakeholder>) -> bool {
    let whole = view.whole_of(by);
    recommendation.addressees.iter().any(|addressee| view.whole_of(addressee.stakeholder) == whole)
}
