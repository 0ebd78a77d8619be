//! The call `profiles`: those that come with the library.

use crate::model::declare::record;
use crate::refusal::Refusal;
use crate::rules::Profile;
use crate::wire::Door;

record! {
    /// In what language the profiles are wanted.
    Profiles {
        may {
            /// The language in which they say what they are for; all there are where nothing is said.
            language: Option<String>,
        }
    }
}

pub(super) fn profiles(_: &mut Door, asked: Profiles) -> Result<Vec<Profile>, Refusal> {
    let mut profiles = Profile::shipped().to_vec();
    if let Some(language) = &asked.language {
        for says in profiles.iter_mut().filter_map(|profile| profile.says.as_mut()) {
            *says = says.read(&[language, "en"], "en").into();
        }
    }
    Ok(profiles)
}
