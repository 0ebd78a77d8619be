//! Target groups as rules tell them apart.

use crate::model::TargetGroup;

/// Whether to be known as one of the group can do somebody harm: it tells of origin, health or a
/// crime suffered (Regulation (EU) 2016/679, article 9).
pub(super) fn is_sensitive(group: &TargetGroup) -> bool {
    matches!(
        group,
        TargetGroup::AsylumSeeker
            | TargetGroup::ProtectionHolder
            | TargetGroup::UnaccompaniedMinor
            | TargetGroup::TraffickingSurvivor
            | TargetGroup::Stateless
            | TargetGroup::RomaSinti
            | TargetGroup::Disabled
    )
}

/// Whether many of the group have come to Italy of late, and may not read Italian.
pub(super) fn is_of_newcomers(group: &TargetGroup) -> bool {
    matches!(
        group,
        TargetGroup::ThirdCountryNational
            | TargetGroup::AsylumSeeker
            | TargetGroup::ProtectionHolder
            | TargetGroup::UnaccompaniedMinor
            | TargetGroup::TraffickingSurvivor
            | TargetGroup::Stateless
    )
}

/// Whether its members are private people, and not a trade or everybody.
pub(super) fn is_of_private_people(group: &TargetGroup) -> bool {
    !matches!(
        group,
        TargetGroup::PublicOperator
            | TargetGroup::HostCommunity
            | TargetGroup::GeneralPublic
            | TargetGroup::Other(_)
    )
}
