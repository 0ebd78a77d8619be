//! The names in a text: which slug stands for which id.

use uuid::Uuid;

use crate::document::tree::{Kind, NodeId, Tree};
use crate::map::Map;
use crate::model::{Dossier, Noun};

/// What a namespace that is no UUID is taken to be: a URI (RFC 9562, appendix A).
const URIS: Uuid = Uuid::NAMESPACE_URL;

/// The id that a slug stands for: UUID version 5 of the namespace and `noun/slug`.
pub(crate) fn derived_id(namespace: Uuid, noun: &str, slug: &str) -> Uuid {
    Uuid::new_v5(&namespace, format!("{noun}/{slug}").as_bytes())
}

/// The namespace that a dossier states, as a UUID.
pub(crate) fn namespace_of(stated: &str) -> Uuid {
    Uuid::try_parse(stated).unwrap_or_else(|_| Uuid::new_v5(&URIS, stated.as_bytes()))
}

impl Dossier {
    /// The id that an entity of a noun with that slug has in this dossier where it states none.
    #[must_use]
    pub fn derived_id(&self, noun: Noun, slug: &str) -> Uuid {
        let namespace = self.namespace.as_deref().map_or(self.id.uuid(), namespace_of);
        derived_id(namespace, noun.code(), slug)
    }
}

/// The slugs of a text by noun, and the id of each.
pub(crate) struct Names {
    namespace: Uuid,
    /// The dossier's own id, stated or derived.
    pub(crate) dossier: Option<Uuid>,
    ids: Map<(Noun, String), Uuid>,
}

impl Names {
    /// Gathers the slugs of a text.
    pub(crate) fn of(tree: &Tree<'_>) -> Self {
        let own = |object: NodeId, field: &str| {
            tree.member(object, field).and_then(|node| tree.string(node)).map(|text| text.into_owned())
        };
        let stated_id = own(tree.root(), "id").and_then(|id| Uuid::try_parse(&id).ok());
        let namespace = own(tree.root(), "namespace").map(|stated| namespace_of(&stated));
        let slug = own(tree.root(), "slug");
        let derive = |slug: String| derived_id(namespace.unwrap_or(URIS), "dossier", &slug);
        let dossier = stated_id.or_else(|| slug.map(derive));
        let namespace = namespace.or(dossier).unwrap_or(URIS);

        let mut ids = Vec::new();
        for &noun in Noun::ALL {
            let Some(table) = tree.member(tree.root(), noun.table()) else { continue };
            for row in tree.items(table).filter(|row| tree.kind(*row) == Kind::Object) {
                if let Some(slug) = own(row, "slug") {
                    let stated = own(row, "id").and_then(|id| Uuid::try_parse(&id).ok());
                    let id = stated.unwrap_or_else(|| derived_id(namespace, noun.code(), &slug));
                    ids.push(((noun, slug), id));
                }
            }
        }
        Self { namespace, dossier, ids: ids.into() }
    }

    /// The slugs of a dossier.
    pub(crate) fn of_dossier(dossier: &Dossier) -> Self {
        let mut ids = Vec::new();
        dossier.each_entity(|_, noun, row, id| {
            ids.extend(dossier.slug_at(noun, row).map(|slug| ((noun, slug.to_owned()), id)));
        });
        let own = dossier.id.uuid();
        let namespace = dossier.namespace.as_deref().map_or(own, namespace_of);
        Self { namespace, dossier: Some(own), ids: ids.into() }
    }

    /// The id that an entity with that slug has where it states none.
    pub(crate) fn derive(&self, noun: Noun, slug: &str) -> Uuid {
        derived_id(self.namespace, noun.code(), slug)
    }

    /// The id of the entity of that noun and slug.
    pub(crate) fn id(&self, noun: Noun, slug: &str) -> Option<Uuid> {
        self.ids.get(&(noun, slug.to_owned())).copied()
    }

    /// The slugs of a noun.
    pub(crate) fn slugs(&self, noun: Noun) -> impl Iterator<Item = &str> {
        self.ids.keys().filter(move |(of, _)| *of == noun).map(|(_, slug)| slug.as_str())
    }
}
