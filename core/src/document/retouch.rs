//! Edits made in the text itself: what somebody has written stays as written but for what changes.

use crate::document::patch::{Edit, EditKind, unescaped};
use crate::document::tree::{Kind, NodeId, Tree};
use crate::json::{Layout, quoted, written};

/// The longest value that is written on one line.
const LINE: usize = 72;

/// The text with edits made in their order, everything else being left as it stands; nothing where
/// an edit finds no place in the text. Whoever asks compares what comes of it.
pub(crate) fn retouched(text: &str, edits: &[Edit]) -> Option<String> {
    let (mark, bare) = match text.strip_prefix('\u{feff}') {
        Some(bare) => ("\u{feff}", bare),
        None => ("", text),
    };
    let mut text = bare.to_owned();
    for edit in edits {
        let (start, end, new) = change(&Tree::read(&text).ok()?, &text, edit)?;
        text = format!("{}{new}{}", text.get(..start)?, text.get(end..)?);
    }
    Some(format!("{mark}{text}"))
}

/// What is to be put into the text for its bytes from where to where, all counted before anything is
/// changed; nothing where that cannot be said: edits that take rows away or add them move others.
pub(crate) fn replacements(
    tree: &Tree<'_>,
    text: &str,
    edits: &[Edit],
) -> Option<Vec<(usize, usize, String)>> {
    let is_fixed = edits.len() == 1 || edits.iter().all(|edit| edit.op == EditKind::Replace);
    let change = |edit| change(tree, text, edit);
    if is_fixed { edits.iter().map(change).collect() } else { None }
}

/// From where to where the text changes, and what comes there.
fn change(tree: &Tree<'_>, text: &str, edit: &Edit) -> Option<(usize, usize, String)> {
    let (up, last) = edit.path.rsplit_once('/')?;
    let last = unescaped(last);
    match edit.op {
        EditKind::Remove => {
            let parent = tree.at(up)?;
            let (start, end) = removed(tree, parent, &last)?;
            Some((start, end, String::new()))
        }
        EditKind::Replace => replaced(tree, text, edit, tree.at(&edit.path)?),
        EditKind::Add => match tree.at(up) {
            // What is put at the end of a list that is not there begins it.
            None if last == "-" => {
                let value = serde_json::Value::Array(vec![edit.value.clone()?]);
                change(tree, text, &Edit { path: up.to_owned(), value: Some(value), ..edit.clone() })
            }
            None => None,
            Some(parent) => match tree.kind(parent) {
                Kind::Object => match tree.member(parent, &last) {
                    Some(there) => replaced(tree, text, edit, there),
                    None => added(tree, text, parent, Some(&last), edit),
                },
                Kind::List if last == "-" || last.parse() == Ok(tree.items(parent).count()) => {
                    added(tree, text, parent, None, edit)
                }
                _ => None,
            },
        },
    }
}

/// What goes with a member or item: it, and the comma that parts it from another.
fn removed(tree: &Tree<'_>, parent: NodeId, last: &str) -> Option<(usize, usize)> {
    let spans = spans(tree, parent);
    let number = match tree.kind(parent) {
        Kind::Object => {
            let is_meant = |(key, _): &(NodeId, NodeId)| tree.string(*key).is_some_and(|key| key == last);
            tree.members(parent).position(|member| is_meant(&member))?
        }
        _ => last.parse().ok()?,
    };
    let (start, end) = *spans.get(number)?;
    let before = number.checked_sub(1).and_then(|before| spans.get(before));
    match (before, spans.get(number + 1)) {
        (_, Some((next, _))) => Some((start, *next)),
        (Some((_, before)), None) => Some((*before, end)),
        (None, None) => {
            let (open, close) = tree.span(parent);
            Some((open + 1, close.checked_sub(1)?))
        }
    }
}

/// A new member or item after all others, laid out as they are.
fn added(
    tree: &Tree<'_>,
    text: &str,
    parent: NodeId,
    key: Option<&str>,
    edit: &Edit,
) -> Option<(usize, usize, String)> {
    let spans = spans(tree, parent);
    let Some(&(start, end)) = spans.last() else {
        let (open, close) = tree.span(parent);
        let value = laid_out(edit, "")?;
        let key = key.map(|key| format!("{}: ", quoted(key))).unwrap_or_default();
        return Some((open + 1, close.checked_sub(1)?, format!("{key}{value}")));
    };
    // Where the last stands on a line of its own, so does the new one.
    let line = text.get(..start)?.rsplit_once('\n').map(|(_, line)| line);
    let indent = line.filter(|line| line.trim().is_empty());
    let value = laid_out(edit, indent.unwrap_or_default())?;
    let gap = indent.map_or_else(|| " ".to_owned(), |indent| format!("\n{indent}"));
    let key = key.map(|key| format!("{}: ", quoted(key))).unwrap_or_default();
    Some((end, end, format!(",{gap}{key}{value}")))
}

fn replaced(tree: &Tree<'_>, text: &str, edit: &Edit, node: NodeId) -> Option<(usize, usize, String)> {
    let (start, end) = tree.span(node);
    let line = text.get(..start)?.rsplit('\n').next()?;
    let indent: String = line.chars().take_while(|letter| letter.is_whitespace()).collect();
    Some((start, end, laid_out(edit, &indent)?))
}

/// From where to where each member or item goes, its key included.
fn spans(tree: &Tree<'_>, parent: NodeId) -> Vec<(usize, usize)> {
    match tree.kind(parent) {
        Kind::Object => {
            let span = |(key, value): (NodeId, NodeId)| (tree.span(key).0, tree.span(value).1);
            tree.members(parent).map(span).collect()
        }
        _ => tree.items(parent).map(|item| tree.span(item)).collect(),
    }
}

fn laid_out(edit: &Edit, indent: &str) -> Option<String> {
    let value = edit.value.as_ref()?;
    let short = written(value, Layout::Compact);
    if short.chars().count() <= LINE {
        return Some(short);
    }
    Some(written(value, Layout::Indented).replace('\n', &format!("\n{indent}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(text: &str, op: &str, path: &str, value: serde_json::Value) -> Option<String> {
        let op = op.parse().unwrap();
        let value = Some(value).filter(|value| !value.is_null());
        retouched(text, &[Edit { op, path: path.to_owned(), value }])
    }

    #[test]
    fn only_what_changes_is_written_anew() {
        let text = "{\n  \"a\": [ 1,  2,\n 3 ],\n\t\"b\": {\"c\": 1}\n}\n";
        let null = || serde_json::Value::Null;
        let check = |op, path, value, wanted: &str| assert_eq!(made(text, op, path, value).unwrap(), wanted);
        check("remove", "/a/0", null(), "{\n  \"a\": [ 2,\n 3 ],\n\t\"b\": {\"c\": 1}\n}\n");
        check("remove", "/a/2", null(), "{\n  \"a\": [ 1,  2 ],\n\t\"b\": {\"c\": 1}\n}\n");
        check("remove", "/b/c", null(), "{\n  \"a\": [ 1,  2,\n 3 ],\n\t\"b\": {}\n}\n");
        check("remove", "/b", null(), "{\n  \"a\": [ 1,  2,\n 3 ]\n}\n");
        check("replace", "/b/c", "x".into(), "{\n  \"a\": [ 1,  2,\n 3 ],\n\t\"b\": {\"c\": \"x\"}\n}\n");
        check("add", "/a/-", 4.into(), "{\n  \"a\": [ 1,  2,\n 3,\n 4 ],\n\t\"b\": {\"c\": 1}\n}\n");
        check("add", "/b/d", 2.into(), "{\n  \"a\": [ 1,  2,\n 3 ],\n\t\"b\": {\"c\": 1, \"d\": 2}\n}\n");
        check("add", "/e", 2.into(), "{\n  \"a\": [ 1,  2,\n 3 ],\n\t\"b\": {\"c\": 1},\n\t\"e\": 2\n}\n");
        check("add", "/b/f/-", 2.into(), "{\n  \"a\": [ 1,  2,\n 3 ],\n\t\"b\": {\"c\": 1, \"f\": [2]}\n}\n");
        assert_eq!(made(text, "remove", "/a/7", null()), None);
        assert_eq!(
            made("\u{feff}{\"a\": {}}", "add", "/a/b", 1.into()).unwrap(),
            "\u{feff}{\"a\": {\"b\": 1}}"
        );
    }
}
