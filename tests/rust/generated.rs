//! Fails where a file made from the core is stale, and makes it anew when asked to.

use std::{env, fs};

use conformance::generated::{REMEDY, files, root};

#[test]
fn files_made_from_the_core_are_up_to_date() {
    let update = env::var_os("UPDATE").is_some();
    let mut stale = Vec::new();
    for file in files() {
        let path = root().join(&file.path);
        if fs::read_to_string(&path).is_ok_and(|text| text == file.text) {
            continue;
        }
        if update {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, file.text).unwrap();
        } else {
            stale.push(file.path);
        }
    }
    assert!(stale.is_empty(), "stale: {}; this makes them anew: {REMEDY}", stale.join(", "));
}
