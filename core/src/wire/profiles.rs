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
        for profile in &mut profiles {
            if let Some(says) = &mut profile.says {
                *says = says.read(&[language, "en"], "en").into();
            }
        }
    }
    Ok(profiles)
}
