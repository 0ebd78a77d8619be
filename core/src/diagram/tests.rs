//! Tests of diagrams: nothing lies on anything else, everything can be read, and nothing is left out.

use crate::diagram::graph::{Graph, Scope};
use crate::diagram::layout::Layout;
use crate::diagram::svg::{Frame, Point, TINTS, fitted, isolated};
use crate::diagram::words::Words;
use crate::diagram::{mermaid, outline, picture};
use crate::message::LANGUAGES;
use crate::model::{CycleTemplate, Noun};
use crate::workflow::{MACHINES, Machine, machine};

const TEMPLATES: [CycleTemplate; 3] =
    [CycleTemplate::FamiResearchAction, CycleTemplate::SeminarWithTables, CycleTemplate::DoubleDiamond];

/// Every machine by every plan in every language, laid out.
fn each(mut look: impl FnMut(&str, &Layout)) {
    for machine in MACHINES {
        for template in TEMPLATES {
            for language in LANGUAGES {
                let scope = Scope::of(machine, Some(&template));
                let graph = Graph::of(&scope, &Words::new(machine, language));
                look(&format!("{} {template:?} {language}", machine.noun.code()), &Layout::of(&graph));
            }
        }
    }
}

fn overlap(one: Frame, two: Frame) -> bool {
    one.0 < two.0 + two.2 && two.0 < one.0 + one.2 && one.1 < two.1 + two.3 && two.1 < one.1 + one.3
}

/// The ground that a piece of a line covers.
fn ground(piece: &[Point]) -> Frame {
    let [one, two] = piece else { return (0, 0, 0, 0) };
    (one.0.min(two.0), one.1.min(two.1), (one.0 - two.0).abs().max(1), (one.1 - two.1).abs().max(1))
}

#[test]
fn no_word_and_no_box_lies_on_another() {
    each(|name, layout| {
        let labels = layout.labels.iter().map(|label| (label.frame, label.verb.clone()));
        let boxes = layout.boxes.iter().zip(&layout.words).map(|(frame, words)| (*frame, words.join(" ")));
        let start = layout
            .boxes
            .iter()
            .take(1)
            .map(|(x, y, wide, _)| ((x + wide / 2 - 7, y - 29, 14, 29), "●".into()));
        let all: Vec<_> = labels.chain(boxes).chain(start).collect();
        for (place, (one, what)) in all.iter().enumerate() {
            for (two, other) in all.iter().skip(place + 1) {
                assert!(!overlap(*one, *two), "{name}: “{what}” lies on “{other}”: {one:?} {two:?}");
            }
        }
    });
}

#[test]
fn no_line_runs_through_a_box_or_the_word_of_another() {
    each(|name, layout| {
        for (flow, line) in layout.lines.iter().enumerate() {
            let others = layout.labels.iter().filter(|label| label.flow != flow).map(|label| label.frame);
            let inner = layout.boxes.iter().map(|(x, y, wide, high)| (x + 1, y + 1, wide - 2, high - 2));
            let solid: Vec<_> = others.chain(inner).collect();
            for piece in line.routes.iter().flat_map(|route| route.windows(2)) {
                let hit = solid.iter().find(|frame| overlap(ground(piece), **frame));
                assert!(hit.is_none(), "{name}: {piece:?} runs through {hit:?}");
            }
        }
    });
}

#[test]
fn no_two_lines_run_on_one_track() {
    let along = |piece: &[Point]| {
        let [one, two] = piece else { return None };
        let upright = one.0 == two.0;
        let (from, to) = if upright { (one.1, two.1) } else { (one.0, two.0) };
        (from != to).then_some((upright, if upright { one.0 } else { one.1 }, from.min(to), from.max(to)))
    };
    each(|name, layout| {
        let pieces = |line: &crate::diagram::layout::Line| {
            line.routes.iter().flat_map(|route| route.windows(2)).filter_map(along).collect::<Vec<_>>()
        };
        let lines: Vec<_> = layout.lines.iter().map(pieces).collect();
        for (place, one) in lines.iter().enumerate() {
            for two in lines.iter().skip(place + 1).flatten() {
                let same = one
                    .iter()
                    .find(|it| it.0 == two.0 && (it.1 - two.1).abs() < 4 && it.2 < two.3 && two.2 < it.3);
                assert!(same.is_none(), "{name}: {same:?} runs on {two:?}");
            }
        }
    });
}

#[test]
fn everything_lies_within_the_picture() {
    each(|name, layout| {
        let frames = layout.boxes.iter().chain(layout.labels.iter().map(|label| &label.frame));
        let corners = frames.flat_map(|(x, y, wide, high)| [(*x, *y), (x + wide, y + high)]);
        let points = layout.lines.iter().flat_map(|line| line.routes.iter().flatten().copied());
        for (x, y) in corners.chain(points) {
            assert!(
                x > 0 && y > 0 && x < layout.size.0 && y < layout.size.1,
                "{name}: {x} {y} of {:?}",
                layout.size
            );
        }
    });
}

#[test]
fn the_main_line_of_a_recommendation_goes_straight_down() {
    let machine = machine(Noun::Recommendation).unwrap();
    let graph = Graph::of(&Scope::of(machine, None), &Words::new(machine, "en"));
    let mut line: Vec<_> = graph.nodes.iter().filter(|node| node.column == 0).collect();
    line.sort_by_key(|node| node.rank);
    let names: Vec<_> = line.iter().map(|node| node.words.as_str()).collect();
    let wanted = "draft, before the table, validated, sent, received, accepted, planned, being put into practice, \
                  put into practice, verified";
    assert_eq!(names.join(", "), wanted);
}

#[test]
fn the_words_for_a_picture_tell_every_step() {
    for machine in MACHINES {
        let (told, drawn) = (outline(machine, None, "en"), mermaid(machine, None, "en"));
        for step in machine.steps {
            let verb = step.verb.replace('_', " ");
            assert!(told.lines().any(|line| line.starts_with(&format!("{verb}: "))), "{verb} in\n{told}");
            assert!(drawn.contains(&format!(": {verb}\n")), "{verb} in\n{drawn}");
        }
        for state in machine.states {
            assert!(drawn.contains(&format!("    {}: ", state.code)), "{} in\n{drawn}", state.code);
        }
    }
}

#[test]
fn a_plan_leaves_out_the_phases_of_others() {
    let cycle = machine(Noun::Cycle).unwrap();
    let seminar = mermaid(cycle, Some(&CycleTemplate::SeminarWithTables), "en");
    assert!(seminar.contains("barrier_analysis --> recommendation_drafting: advance"), "{seminar}");
    assert!(
        !seminar.contains("experimentation") && seminar.contains("suspended --> kept: resume"),
        "{seminar}"
    );
}

#[test]
fn every_life_has_a_title_of_its_own() {
    for machine in MACHINES {
        let title = Words::new(machine, "en").title();
        assert!(
            picture(machine, None, "en")
                .contains(&format!("<text class=\"t\" x=\"16\" y=\"30\">{title}</text>"))
        );
        let article = title.strip_prefix("The life of ").and_then(|rest| rest.split_once(' '));
        let (article, noun) = article.unwrap();
        assert_eq!(article == "an", noun.starts_with(['a', 'e', 'i', 'o']), "{title}");
    }
}

#[test]
fn what_is_written_from_the_right_is_drawn_from_the_right() {
    let machine = machine(Noun::Output).unwrap();
    let (left, right) = (picture(machine, None, "en"), picture(machine, None, "ar"));
    assert!(!left.contains("direction") && right.contains(" direction=\"rtl\""));
    assert!(right.contains("<g transform=\"matrix(-1 0 0 1 ") && !outline(machine, None, "ar").contains('→'));
    // Letters are turned back.
    assert_eq!(right.matches("<text").count(), right.matches("scale(-1 1)").count());
    let name = "Comune di Jesi (AN).";
    assert_eq!(isolated(name, "ar"), format!("\u{2068}{name}\u{2069}"));
    assert_eq!((isolated(name, "it"), isolated("بلدية", "ar")), (name.to_owned(), "بلدية".to_owned()));
    // On each line it runs in its own direction.
    for line in fitted(&isolated(&"Comune ".repeat(20), "ar"), 12, 150, 3) {
        assert!(line.starts_with('\u{2068}') && line.ends_with('\u{2069}'), "{line:?}");
    }
}

#[test]
fn a_picture_is_the_same_bytes_each_time_and_runs_nothing() {
    let draw = |machine: &Machine| picture(machine, None, "it");
    for machine in MACHINES {
        let svg = draw(machine);
        assert_eq!(svg, draw(machine));
        assert!(svg.contains("role=\"img\"") && svg.contains("<title") && svg.contains("<desc"), "{svg}");
        assert!(svg.contains("prefers-color-scheme:dark"), "{svg}");
        for foreign in ["<script", "href", "onload", "@import", "<foreignObject"] {
            assert!(!svg.contains(foreign), "{foreign} in {svg}");
        }
    }
}

/// How light a colour is (WCAG 2.2).
fn light(colour: &str) -> f64 {
    let channel = |from: usize| {
        let share = f64::from(u8::from_str_radix(colour.get(from..from + 2).unwrap(), 16).unwrap()) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

#[test]
fn everything_can_be_read_in_light_and_in_dark() {
    let grounds = |dark: bool| {
        TINTS
            .iter()
            .filter(|tint| ["paper", "box"].contains(&tint.0))
            .map(move |tint| if dark { tint.2 } else { tint.1 })
    };
    for (name, day, night) in TINTS.iter().filter(|tint| !["paper", "box"].contains(&tint.0)) {
        for (colour, ground) in
            grounds(false).map(|ground| (day, ground)).chain(grounds(true).map(|ground| (night, ground)))
        {
            let (one, two) = (light(colour), light(ground));
            let contrast = (one.max(two) + 0.05) / (one.min(two) + 0.05);
            assert!(contrast >= 4.5, "{name} {colour} on {ground}: {contrast:.1}");
        }
    }
}

mod history {
    use crate::diagram::chronicle::Kind;
    use crate::diagram::svg::{fitted, width};
    use crate::diagram::timeline::{BOLD, PLAIN, WORDS, placed};
    use crate::diagram::{Chronicle, Past, timeline};
    use crate::message::Locale;
    use crate::model::Dossier;
    use crate::rules::Indexed;
    use crate::workflow::KINDS;

    fn chronicle(recommendation: &str, as_of: &str) -> Chronicle {
        let text = format!(
            r#"{{"format": 1, "slug": "prova", "languages": ["it"],
            "stakeholders": [{{"slug": "comune", "name": "Comune di Jesi", "kind": "municipality"}}],
            "recommendations": [{{"slug": "sera", "text": "Aprire una sera", {recommendation}}}]}}"#
        );
        let now = Indexed::of(Dossier::from_json(&text).unwrap());
        let past = Past { now: &now, entries: &[], as_of: as_of.parse().ok(), language: "en" };
        Chronicle::of(&past, now.find("recommendation/sera", None).unwrap()).unwrap()
    }

    #[test]
    fn no_note_lies_on_another_however_much_happens_on_one_day() {
        for (many, days) in [(1, 1), (2, 1), (40, 1), (40, 27), (9, 3), (9000, 1)] {
            let row =
                |number: usize| format!(r#"{{"status": "draft", "on": "2026-01-{:02}"}}"#, 1 + number % days);
            let rows: Vec<_> = (0..many).map(row).collect();
            let told = chronicle(
                &format!(
                    r#""status": "issued", "issued_on": "2026-01-01", "response_due": "2027-01-01", "log": [{}]"#,
                    rows.join(",")
                ),
                "2026-06-01",
            );
            let (notes, _) = placed(&told);
            // The sending has no row in the log, and an answer is due.
            assert_eq!(notes.len(), many + 3);
            for pair in notes.windows(2) {
                let [one, two] = pair else { continue };
                assert!(one.top + one.high <= two.top, "{many} on {days}: {one:?} {two:?}");
            }
            assert!(notes.iter().all(|note| note.top > 4), "below the title");
        }
    }

    #[test]
    fn words_too_long_for_a_picture_are_cut_and_told_whole_beside_it() {
        let long = format!("{} {}", "x".repeat(400), "parola ".repeat(90));
        let told = chronicle(
            &format!(r#""log": [{{"status": "rejected", "on": "2025-12-15", "reason": "{long}"}}]"#),
            "",
        );
        let (notes, _) = placed(&told);
        for (bold, line) in notes.iter().flat_map(|note| &note.lines) {
            assert!(width(line, if *bold { BOLD } else { PLAIN }) <= WORDS, "{line}");
        }
        assert!(notes.iter().any(|note| note.lines.iter().any(|(_, line)| line.ends_with(" …"))));
        assert!(told.text().contains(long.trim()) && timeline(&told).contains(long.trim()));
        assert_eq!(fitted(&"parola ".repeat(9), 12, 90, 2), ["parola parola", "parola …"]);
    }

    #[test]
    fn an_answer_is_told_with_its_words_and_no_longer_waited_for() {
        let asked = r#""status": "rejected", "issued_on": "2025-11-03", "response_due": "2025-12-01",
            "addressees": [{"stakeholder": "comune"}], "log": [{"status": "rejected", "on": "2026-01-15"}],
            "responses": [{"kind": "rejected", "by": "comune", "on": "2026-01-15", "text": "Non c’è personale."}]"#;
        let told = chronicle(asked, "2026-02-01");
        let lines: Vec<_> = told.text().lines().skip(1).map(str::to_owned).collect();
        let answer = "15 January 2026 · rejected — Comune di Jesi: Non c’è personale.";
        assert_eq!(lines, ["3 November 2025 · sent", answer, "1 February 2026 · as of this day"]);
        assert!(timeline(&told).contains(">Non c’è personale.</text>"));
    }

    #[test]
    fn a_step_to_where_one_has_been_leads_back() {
        let log = ["draft", "table_review", "draft", "draft", "withdrawn"];
        let row = |(day, status): (usize, &str)| {
            format!(r#"{{"status": "{status}", "on": "2026-01-0{}"}}"#, day + 1)
        };
        let rows: Vec<_> = log.into_iter().enumerate().map(row).collect();
        let told = chronicle(&format!(r#""log": [{}]"#, rows.join(",")), "");
        let kinds: Vec<_> = told.marks.iter().map(|mark| mark.kind).collect();
        assert_eq!(kinds, [Kind::Start, Kind::Step, Kind::Back, Kind::Step, Kind::End]);
    }

    #[test]
    fn a_history_leads_back_where_the_diagram_does() {
        let kinds = |log: &[(&str, &str)]| {
            let row = |(status, on): &(&str, &str)| match *on {
                "" => format!(r#"{{"status": "{status}"}}"#),
                on => format!(r#"{{"status": "{status}", "on": "{on}"}}"#),
            };
            let rows: Vec<_> = log.iter().map(row).collect();
            let told = chronicle(&format!(r#""log": [{}]"#, rows.join(",")), "");
            told.marks.iter().map(|mark| mark.kind).collect::<Vec<_>>()
        };
        let (step, back) = (Kind::Step, Kind::Back);
        // Disputed and completed again; answered anew.
        let days = ["2026-01-01", "2026-01-02", "2026-01-03"];
        let of = |states: [&'static str; 3]| kinds(&[0, 1, 2].map(|it| (states[it], days[it])));
        assert_eq!(of(["implemented", "in_implementation", "implemented"]), [step, back, step]);
        assert_eq!(of(["deferred", "accepted", "implemented"]), [step, step, step]);
        assert_eq!(of(["rejected", "issued", "rejected"]), [step, back, step]);
        // Where steps are left out, it is as if they had been taken.
        assert_eq!(of(["implemented", "issued", "implemented"]), [step, back, step]);
        // Nobody knows which of two came first.
        assert_eq!(kinds(&[("issued", "2026-01"), ("validated", "")]), [step, step]);
        assert_eq!(kinds(&[("validated", "2026-01-20"), ("issued", "2026-01")]), [step, step]);
        assert_eq!(kinds(&[("issued", ""), ("validated", "")]), [step, back]);
    }

    #[test]
    fn every_day_that_may_be_drawn_has_its_word() {
        // Of these nobody sets a day.
        let dayless = ["recommendation/agreement", "recommendation/sending", "recommendation/verification"];
        for kind in KINDS.iter().filter(|kind| kind.noun.is_some() && !dayless.contains(&kind.code)) {
            let key = format!("diagram/due/{}", kind.code);
            assert_ne!(Locale::of("en").phrase(&key), key);
        }
    }

    #[test]
    fn what_is_late_is_said_so_and_marked_by_more_than_a_colour() {
        let due = r#""status": "issued", "issued_on": "2025-11-03", "response_due": "2026-01""#;
        let late = chronicle(due, "2026-02-01");
        assert!(late.text().contains("January 2026 · overdue: answer due"), "{}", late.text());
        assert!(timeline(&late).contains(">!</text>"));
        assert!(!chronicle(due, "2026-01-31").text().contains("overdue"));
    }

    #[test]
    fn a_reason_is_told_whole_however_long_it_is() {
        let reason = "Il bilancio si approva a febbraio. ".repeat(9);
        let told = chronicle(
            &format!(
                r#""log": [{{"status": "deferred", "on": "2025-12-15", "by": "comune", "reason": "{}"}}]"#,
                reason.trim()
            ),
            "",
        );
        let line = format!("15 December 2025 · put off — Comune di Jesi: {}", reason.trim());
        assert_eq!(told.text().lines().nth(1), Some(line.as_str()));
        assert!(timeline(&told).contains(&format!("<g><title>{line}</title>")));
    }

    #[test]
    fn what_is_not_dated_comes_last() {
        let told =
            chronicle(r#""log": [{"status": "draft"}, {"status": "table_review", "on": "2025-09"}]"#, "");
        let lines: Vec<_> = told.text().lines().skip(1).map(str::to_owned).collect();
        assert_eq!(lines, ["September 2025 · before the table", "date unknown · draft"]);
        let empty = chronicle(r#""code": "1""#, "");
        assert!(timeline(&empty).starts_with("<svg"));
    }

    #[test]
    fn what_a_text_says_cannot_become_markup() {
        let told = chronicle(
            r#""log": [{"status": "draft", "on": "2025-09", "reason": "</title><script>1</script>"}]"#,
            "",
        );
        assert!(!timeline(&told).contains("<script"), "{}", timeline(&told));
    }
}
