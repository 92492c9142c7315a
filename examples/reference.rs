//! Writes the reference of the library format: `cargo run --example reference` makes docs/format-reference.md and docs/schema/*.json anew.
//! Everything in them comes from the types and their doc comments; `tests/reference.rs` holds that they are the same.

use std::path::{Path, PathBuf};

use qrh::format::reference::types::{Field, Shape, Type};
use qrh::format::reference::words::{absence, kind_of_value};
use qrh::format::reference::{Kind, Reference, generated};

fn main() -> std::io::Result<()> {
    for (path, text) in pages() {
        std::fs::create_dir_all(path.parent().unwrap_or(&path))?;
        std::fs::write(path, text)?;
    }
    Ok(())
}

/// Every page with its text.
pub fn pages() -> Vec<(PathBuf, String)> {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let mut pages = vec![(docs.join("format-reference.md"), page())];
    for kind in Kind::ALL {
        let schema = serde_json::to_string_pretty(&generated(kind)).unwrap_or_default() + "\n";
        pages.push((docs.join("schema").join(kind.word()).with_extension("json"), schema));
    }
    pages
}

fn page() -> String {
    let reference = Reference::generated();
    let mut lines: Vec<String> = [
        "# Reference of the library format",
        "",
        "Made from the types that the program reads: `cargo run --example reference`. `qrh reference NAME` shows the same in the terminal.",
        "[library-format.md](library-format.md) explains how the files hang together and how they are written.",
        "",
        "R stands for a requirement of the safeguards, X for what good practice adds, P for a rule of how a procedure is presented.",
        "",
        "| file | its type |",
        "|---|---|",
    ]
    .map(str::to_owned)
    .into();
    for kind in Kind::ALL {
        let name = reference.of(kind).map(|one| one.name.as_str()).unwrap_or_default();
        let link = format!("[{name}](#{})", name.to_lowercase());
        let link = if kind == Kind::Systems { format!("list of {link}") } else { link };
        lines.push(format!("| `{}` | {link} |", kind.path()));
    }
    lines.push("| `provider/runbooks/<id>.ron` | [Runbook](#runbook) |".to_owned());
    let texts: Vec<&Type> = reference.types.iter().filter(|one| one.shape == Shape::Text).collect();
    for one in reference.types.iter().filter(|one| one.shape != Shape::Text) {
        section(&reference, one, &mut lines);
    }
    lines.extend(["", "## Texts of a certain form", "", "| name | what it is |", "|---|---|"].map(str::to_owned));
    lines.extend(texts.iter().map(|one| format!("| {} | {} |", one.name, cell(&one.about))));
    lines.push(String::new());
    lines.join("\n")
}

fn section(reference: &Reference, one: &Type, lines: &mut Vec<String>) {
    lines.extend([String::new(), format!("## {}", one.name), String::new(), one.about.replace('<', "\\<"), String::new()]);
    match &one.shape {
        Shape::Fields(fields) => {
            lines.extend(["| field | is | what to write | example |", "|---|---|---|---|"].map(str::to_owned));
            lines.extend(fields.iter().map(|field| row(reference, field)));
        }
        Shape::Words(words) => {
            lines.extend(["| word | what it means |", "|---|---|"].map(str::to_owned));
            for word in words {
                let held = word.holds.as_ref().map(|holds| format!("({})", kind_of_value(holds))).unwrap_or_default();
                lines.push(format!("| `{}{held}` | {} |", word.name, cell(&word.about)));
            }
        }
        Shape::Text => {}
    }
}

fn row(reference: &Reference, field: &Field) -> String {
    let kind = cell(kind_of_value(&field.holds).as_str());
    let section = field.holds.named().and_then(|name| reference.get(name)).filter(|one| one.shape != Shape::Text);
    let kind = section.map_or(kind.clone(), |one| kind.replace(&one.name, &format!("[{}](#{})", one.name, one.name.to_lowercase())));
    let meaning = match absence(field) {
        Some(absence) => format!("{} {}", cell(&field.about), cell(absence.as_str())),
        None => format!("**Required.** {}", cell(&field.about)),
    };
    let example: Vec<&str> = field.example.unwrap_or_default().lines().map(str::trim).collect();
    format!("| `{}` | {kind} | {meaning} | `{}` |", field.name, example.join(" ").replace('|', "\\|"))
}

/// Text whose signs mean nothing to a table of Markdown; what stands between backquotes stays.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "\\<")
}
